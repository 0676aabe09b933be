/**
 * A transaction of a ledger in our own database and the record of it are one commit. The promises are those of any
 * write: nothing moves without a record, and every attempt leaves one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrateLedger } from '#src/cli/embedded-ledgers.ts';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool } from '#src/platform/sql.ts';
import { testCloud } from '../support/cloud.ts';
import { codeOf } from '../support/gateway.ts';
import { until } from '../support/until.ts';
import { wholeFile } from '../support/whole-file.ts';

const schema = 'ledger';
const cloud = await testCloud(wholeFile, {
  limits: { answerTimeoutMs: 1_500 },
  openEmbeddedLedger: async () => {
    await migrateLedger(cloud.database.url, schema);
    const database = { url: cloud.database.url, schema };
    return openLedger({ database, clock: systemClock, log: createLog('silent') });
  },
});
const { ask, control, first, query, send } = cloud;
const pool = openPool({ ...cloud.database, name: 'test' }, 2, () => undefined);
wholeFile.after(() => pool.end());

let last = 0;

function pay(fields: Record<string, unknown> = {}): Promise<Response> {
  const reference = `pay-${++last}`;
  const parties = { source: '@world', destination: '@shop', allow_overdraft: true, description: 'a test' };
  return send(`/proxy/transactions?instance_id=${first.instanceId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference, precise_amount: 1, currency: 'USD', skip_queue: true, ...parties, ...fields }),
  });
}

interface Listed {
  readonly outcome: string;
  readonly status: number | null;
  readonly resource_id: string | null;
}

async function recordsOf({ headers }: Response): Promise<Listed[]> {
  const { body } = await ask(`GET /audit?request_id=${headers.get('x-request-id')}`);
  return body.data;
}

/** @returns a function that lets go of what the statement has locked. */
async function lock(statement: string): Promise<() => Promise<void>> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query(statement);
  let isHeld = true;
  return async () => {
    if (!isHeld) return;
    isHeld = false;
    await client.query('rollback');
    client.release();
  };
}

async function countRows(): Promise<number> {
  const { rows } = await query(`select count(*)::int as n from ${schema}.transactions`);
  return rows[0].n;
}

test('a transaction and its record are one commit, under locks and on known balances', async (t) => {
  // An entry that waits is only taken away under this lock.
  const release = await lock('select from audit_chain for update');
  t.after(release);
  for (let n = 0; n < 3; n += 1) {
    const response = await pay();
    const { transaction_id: id } = (await response.json()) as { transaction_id: string };
    assert.equal(response.status, 201);
    const { rows } = await query(
      `select t.xmin = i.xmin as "isOneCommit"
         from ${schema}.transactions t, audit_intake i
        where t.transaction_id = $1
          and i.entries like '%' || $2 || '%'`,
      [id, response.headers.get('x-request-id')],
    );
    assert.deepEqual(rows, [{ isOneCommit: true }]);
  }
});

test('the record says how it ended', async () => {
  const done = await pay();
  const { transaction_id: id } = (await done.json()) as { transaction_id: string };
  assert.deepEqual(
    (await recordsOf(done)).map(({ outcome, status, resource_id }) => [outcome, status, resource_id]),
    [['done', 201, id]],
  );
});

for (const [what, fields] of [
  ['without funds', { source: '@poor', allow_overdraft: false }],
  ['with a reference in use', { reference: 'pay-1' }],
  ['that is not valid', { precise_amount: 'x' }],
] as const) {
  test(`a transaction ${what} leaves a record of the attempt`, async () => {
    const refused = await pay(fields);
    assert.ok([400, 409].includes(refused.status), String(refused.status));
    assert.deepEqual(
      (await recordsOf(refused)).map(({ outcome, status }) => [outcome, status]),
      [['refused', refused.status]],
    );
  });
}

test('a dry run leaves one too', async () => {
  const dry = await pay({ dry_run: true });
  assert.equal(dry.status, 200);
  assert.deepEqual(
    (await recordsOf(dry)).map(({ outcome }) => outcome),
    ['done'],
  );
});

test('what can not be recorded does not move', async (t) => {
  const before = await countRows();
  await query('alter table audit_intake rename to audit_intake_away');
  t.after(() => query('alter table if exists audit_intake_away rename to audit_intake'));
  for (const refused of await Promise.all([pay(), pay({ skip_queue: false }), pay()])) {
    assert.deepEqual([refused.status, await codeOf(refused)], [503, 'PROXY_AUDIT_UNAVAILABLE']);
  }
  assert.equal(await countRows(), before);
  await query('alter table audit_intake_away rename to audit_intake');
  assert.equal((await pay()).status, 201);
});

test('one that is posted after its caller was told that time is up has one record: nobody knows', async (t) => {
  const release = await lock(`select from ${schema}.balances for update`);
  t.after(release);
  const late = await pay();
  assert.equal(late.status, 504);
  const before = await countRows();
  await release();
  await until('it is posted all the same', async () => (await countRows()) > before);
  await until('what rode along has been settled', async () => {
    await control.audit.list({ workspaceId: first.workspaceId }, 1);
    return (await query('select from audit_intake')).rowCount === 0;
  });
  assert.deepEqual(
    (await recordsOf(late)).map(({ outcome }) => outcome),
    ['unknown'],
  );
});

test('an entry that was written twice is one record, before and after it is sealed', async () => {
  const facts = {
    ...{ recordId: 'audit_twice', atMs: Date.now(), workspaceId: first.workspaceId, memberId: 'user_1' },
    ...{ credentialKind: 'api_key', credentialId: 'apikey_1', instanceId: 'instance_1', method: 'POST' },
    ...{ route: '/transactions', action: 'Transaction created', resourceId: null, requestId: 'req_twice' },
    address: null,
  };
  const rider = control.audit.rider(facts);
  const ride = () => query(`insert into ${rider.carrier.into} values ($1)`, [rider.carrier.join([rider.line])]);
  const outcomes = async () =>
    (await control.audit.list({ workspaceId: first.workspaceId, requestId: 'req_twice' }, 10)).map(
      ({ outcome }) => outcome,
    );
  await Promise.all([ride(), control.audit.begin(facts)]);
  assert.deepEqual(await outcomes(), [null]);
  await ride();
  control.audit.end({
    ...{ recordId: 'audit_twice', outcome: 'done', status: 201, code: null, durationMs: 1, resourceId: null },
  });
  assert.deepEqual(await outcomes(), ['done']);
  await ride();
  assert.deepEqual(await outcomes(), ['done']);
  assert.equal((await control.audit.verify()).isSound, true);
});

test('64 callers at once: a record each', async () => {
  const answers: Awaited<ReturnType<typeof pay>>[] = [];
  const caller = async () => {
    for (let count = 0; count < 10; count++) answers.push(await pay());
  };
  await Promise.all(Array.from({ length: 64 }, caller));
  assert.ok(answers.every(({ status }) => status === 201));
  const ids = new Set(answers.map(({ headers }) => headers.get('x-request-id')));
  const records = await control.audit.list({ workspaceId: first.workspaceId }, 1_000);
  const theirs = records.filter(({ requestId, outcome }) => ids.has(requestId) && outcome === 'done');
  assert.equal(theirs.length, 640);
  assert.equal((await control.audit.verify()).isSound, true);
});
