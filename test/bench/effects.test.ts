/** What a long run makes of requests without an answer: each may have been carried out or not, and nothing else may differ. */
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { CoreApi } from '../../bench/core-api.ts';
import { appliedBy, checkEffects, countApplied, type Effect } from '../../bench/long/effects.ts';
import { Mix } from '../../bench/long/mix.ts';
import { ledgerDatabase } from '../support/database.ts';
import { ledgerPort } from '../support/ledger-port.ts';
import { rawHttpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const database = { ...(await ledgerDatabase(wholeFile)), name: 'ledger' };
const ledger = await ledgerPort(wholeFile, database);

/** What becomes of every third request, in turn. */
const losses = [
  { what: '504', carriedOut: true },
  { what: '504', carriedOut: false },
  { what: 'cut', carriedOut: true },
  { what: 'cut', carriedOut: false },
] as const;
let requests = 0;
let isLosing = false;
const front = await rawHttpUpstream(wholeFile, async (request, response) => {
  const body = await text(request);
  requests += 1;
  const loss = isLosing && requests % 3 === 0 ? losses[(requests / 3) % losses.length] : undefined;
  const path = (request.url ?? '').replace(/^\/proxy/, '').replace(/[?&]instance_id=\w+$/, '');
  const init = { method: request.method ?? '', ...(body === '' ? {} : { body }) };
  const answer = loss?.carriedOut === false ? null : await fetch(ledger.url + path, init);
  const answered = (await answer?.text()) ?? '';
  if (loss?.what === 'cut') response.destroy();
  else response.writeHead(loss === undefined ? (answer?.status ?? 0) : 504).end(answered);
});

const { hostname: host, port } = new URL(front);
const endpoint = { host, port: Number(port), pid: null };
const accounts = await new CoreApi(endpoint).createAccounts(10);
const target = { accounts, server: { ledger: endpoint, gateway: endpoint, instanceId: 'instance_1', apiKey: 'key' } };

describe('a mix of which some requests are not answered', () => {
  let applied = 0;
  let unanswered: readonly Effect[] = [];

  test('is told from one with wrong answers, and the books show which were carried out', async () => {
    isLosing = true;
    const mix = new Mix(target);
    const before = await countApplied(database);
    do await Promise.all(Array.from({ length: 100 }, () => mix.next().done));
    while (!(await hasBothOfEachKind(mix.unknown)));
    await mix.close();
    isLosing = false;
    applied = before + mix.applied;
    unanswered = mix.unknown;
    assert.deepEqual([...mix.mistakes], []);
    const { happened, openHolds, mistakes } = await checkEffects(database, { applied, unanswered });
    assert.deepEqual(mistakes, []);
    assert.ok(happened > 0 && happened < unanswered.length);
    assert.ok(openHolds > 0);
  });

  test('each that was carried out is missed if it is not among them', async () => {
    for (const kind of kinds) {
      const seen = new Set<boolean>();
      for (const [index, effect] of unanswered.entries()) {
        if (effect.kind !== kind || seen.size === 2) continue;
        const { happened } = await checkEffects(database, { applied: 0, unanswered: [effect] });
        if (seen.has(happened === 1)) continue;
        seen.add(happened === 1);
        const { mistakes } = await checkEffects(database, { applied, unanswered: unanswered.toSpliced(index, 1) });
        assert.equal(mistakes.length > 0, leavesTraces(effect, happened === 1), JSON.stringify({ effect, mistakes }));
      }
      assert.equal(seen.size, 2, kind);
    }
  });

  test('a row too many, or one that was acknowledged and is missing, is a mistake', async () => {
    for (const wrong of [applied - 1, applied + 1]) {
      const { mistakes } = await checkEffects(database, { applied: wrong, unanswered });
      assert.match(mistakes.join(), /^\d+ rows should be applied, \d+ are; 0 were rejected$/);
    }
  });
});

const kinds: readonly Effect['kind'][] = ['post', 'queue', 'hold', 'commit', 'void', 'refund'];

/** Whether of each kind some were carried out and some were not. */
async function hasBothOfEachKind(effects: readonly Effect[]): Promise<boolean> {
  for (const kind of kinds) {
    const ofKind = effects.filter((effect) => effect.kind === kind);
    const { happened } = await checkEffects(database, { applied: 0, unanswered: ofKind });
    if (happened === 0 || happened === ofKind.length) return false;
  }
  return true;
}

/** Whether the books are others than if it had been answered as it seems: an open hold, rows that nobody counted. */
function leavesTraces(effect: Effect, hasHappened: boolean): boolean {
  if (effect.kind === 'commit' || effect.kind === 'void') return !hasHappened || appliedBy(effect) > 0;
  return hasHappened;
}

test('what is there in another way than was asked for is a mistake', async () => {
  const [source, destination] = accounts.balances;
  const post = async (fields: object): Promise<{ id: string; reference: string }> => {
    const reference = `ref-${Math.random()}`;
    const terms = { precise_amount: 1, precision: 100, currency: 'USD', description: 'a cent', source, destination };
    const { body } = await ledger.send('POST', '/transactions', { ...terms, reference, skip_queue: true, ...fields });
    return { id: body.transaction_id, reference };
  };
  const end = (id: string, status: string) =>
    ledger.send('PUT', `/transactions/inflight/${id}`, { status, skip_queue: true });
  const posted = await post({});
  const [committed, voided] = [await post({ inflight: true }), await post({ inflight: true })];
  await end(committed.id, 'commit');
  await end(voided.id, 'void');
  const wrong: Record<string, Effect> = {
    'half a bulk': { kind: 'post', references: [posted.reference, 'nobody has it'] },
    'posted at once, not through the queue': { kind: 'queue', reference: posted.reference },
    'a hold that somebody ended': { kind: 'hold', reference: committed.reference },
    'committed, not voided': { kind: 'void', hold: committed.id },
    'voided, not committed': { kind: 'commit', hold: voided.id },
    'a hold that was acknowledged and is missing': { kind: 'commit', hold: 'txn_nobody' },
    'a refund of what is missing': { kind: 'refund', of: 'txn_nobody' },
  };
  for (const [what, effect] of Object.entries(wrong)) {
    const { mistakes } = await checkEffects(database, { applied: 0, unanswered: [effect] });
    assert.ok(mistakes[0]?.startsWith(`${JSON.stringify(effect)} has left: `), `${what}: ${mistakes.join()}`);
  }
});
