/** A reconciliation whose server is killed in the middle is finished by the next one, as if nothing had happened. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryDirectory } from '../support/directory.ts';
import { columns, csvForm } from '../support/reconciling.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const rows = 20_000;
/** Of the batches that pay them. */
const perBatch = 10_000;
/** A lease of a dead server must run out, on a machine that may be busy. */
const takeOverMaxMs = 60_000;

test('a killed run is finished after the restart, with the same result', async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  let server: RunningServer = await startServer(t, { home });
  async function call(method: string, target: string, body?: unknown) {
    const init = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) };
    const response = await fetch(`${server.ledgerUrl}${target}`, { method, ...init });
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
    const answer = (await response.json()) as any;
    assert.ok(response.ok, `${method} ${target}: ${JSON.stringify(answer)}`);
    return answer;
  }

  for (let from = 0; from < rows; from += perBatch) {
    const transactions = Array.from({ length: perBatch }, (_, n) => ({
      amount: 1,
      precision: 100,
      currency: 'USD',
      reference: `paid-${from + n}`,
      description: 'Paid',
      source: '@world',
      destination: '@shop',
      allow_overdraft: true,
    }));
    await call('POST', '/transactions/bulk', { transactions, atomic: true, skip_queue: true });
  }
  // Every other row is in the ledger, and every row is there twice.
  const lines = Array.from(
    { length: rows },
    (_, n) => `bank-${n},1,2026-01-31T12:00:00Z,paid-${2 * Math.floor(n / 2)},Paid,USD`,
  );
  const { upload_id: upload } = await call('POST', '/reconciliation/upload', csvForm([columns, ...lines].join('\n')));
  const { rule_id: rule } = await call('POST', '/reconciliation/matching-rules', {
    name: 'reference',
    criteria: [{ field: 'reference', operator: 'equals' }],
  });
  const start = async (isDryRun: boolean): Promise<string> => {
    const wanted = { upload_id: upload, strategy: 'one_to_one', matching_rule_ids: [rule], dry_run: isDryRun };
    return (await call('POST', '/reconciliation/start', wanted)).reconciliation_id;
  };
  const progress = (id: string) => call('GET', `/reconciliation/${id}/progress`);
  const csv = async (id: string) => (await fetch(`${server.ledgerUrl}/reconciliation/${id}/matches?format=csv`)).text();
  const isCompleted = async (id: string) => (await progress(id)).status === 'completed';

  const undisturbed = await start(true);
  await until('the run is completed', () => isCompleted(undisturbed), takeOverMaxMs);

  const killed = await start(false);
  await until('the run is under way', async () => (await progress(killed)).processed > 0, takeOverMaxMs);
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');
  server = await startServer(t, { home });
  assert.notEqual((await progress(killed)).status, 'completed', 'it was killed in the middle');
  await until('the run is completed', () => isCompleted(killed), takeOverMaxMs);

  assert.equal(await csv(killed), await csv(undisturbed));
  const { matched_transactions: matched, unmatched_transactions: unmatched } = await call(
    'GET',
    `/reconciliation/${killed}`,
  );
  assert.deepEqual([matched, unmatched], [rows / 2, rows / 2]);
  const { meta_data: marks } = await call('GET', `/transactions/reference/paid-${rows - 2}`);
  assert.equal(marks.external_txn_id, `bank-${rows - 2}`);
});
