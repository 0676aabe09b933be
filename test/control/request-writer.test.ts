/** The writer of the request log against a database that is away, cuts off, or is written to by another process. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { LoggedRequest } from '#src/control/model/logged-request.ts';
import { openRequestWriter, type RequestWriter } from '#src/control/request-writer.ts';
import { makePartition } from '#src/control/store/request-log.ts';
import { newId } from '#src/platform/ids.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import { cleanUp } from '../support/cleanup.ts';
import { controlDatabase, type TestDatabase } from '../support/database.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { type Logged, recordingLog } from '../support/recording-log.ts';
import { deadUrl } from '../support/upstream.ts';

function line(): LoggedRequest {
  return {
    ...{ requestId: newId('request'), workspaceId: 'org_1', memberId: 'user_1', credentialKind: 'api_key' },
    ...{ credentialId: 'apikey_1', instanceId: 'instance_1', method: 'GET', route: '/ledgers', resourceId: null },
    ...{ address: null, status: 200, code: null, durationMs: 1 },
  };
}

function poolOf(t: TestContext, database: TestDatabase): Pool {
  const pool = openPool({ ...database, name: 'test', commitsBehind: true }, 2, () => undefined);
  cleanUp(t, () => pool.end());
  return pool;
}

function writerOf(t: TestContext, pool: Pool, linesPerSecond = 100_000): { writer: RequestWriter; logged: Logged[] } {
  const logged: Logged[] = [];
  const writer = openRequestWriter({ pool, linesPerSecond, log: recordingLog(logged) });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= writer.close();
    return closing;
  };
  cleanUp(t, close);
  return { writer: { ...writer, close }, logged };
}

/** As the gateway does. @returns how many were taken. */
function add(writer: RequestWriter, count: number): number {
  let taken = 0;
  for (let n = 0; n < count; n += 1) {
    if (!writer.takes({ isGood: true })) continue;
    writer.add(line());
    taken += 1;
  }
  return taken;
}

async function countLines(pool: Pool): Promise<number> {
  return Number((await pool.query('select count(*) from request_log')).rows[0].count);
}

test('while the database is away lines wait, up to a limit; then the oldest are given up, and it is told once', async (t) => {
  const dead = (await deadUrl()).replace('http', 'postgres');
  const { writer, logged } = writerOf(t, poolOf(t, { url: dead, schema: 'control' }));
  assert.equal(add(writer, 12_000), 10_000);
  assert.equal(writer.leftOut(), 2_000);
  const warnings = () => logged.filter(({ message }) => /can not be written/.test(String(message))).length;
  let tries = 0;
  for (; writer.leftOut() === 2_000; tries += 1) {
    assert.ok(warnings() <= 1);
    await writer.flush();
  }
  assert.ok(tries > 10 && tries <= 60, `${tries} tries`);
  assert.equal(writer.leftOut(), 3_000);
  assert.equal(add(writer, 2_000), 1_000);
  await writer.close();
  assert.equal(writer.leftOut(), 14_000);
});

test('an answer that was lost leaves each line once', async (t) => {
  const database = await controlDatabase(t);
  const proxy = await faultProxy(t, database);
  const { writer } = writerOf(t, poolOf(t, proxy.database));
  proxy.arm('insert-request-log', { kind: 'cut after' });
  add(writer, 1_500);
  await writer.flush();
  assert.ok(proxy.hasHappened());
  await writer.flush();
  assert.equal(await countLines(poolOf(t, database)), 1_500);
  assert.equal(writer.leftOut(), 0);
});

test('processes that begin a day at the same moment make room for it once, and lose nothing', async (t) => {
  const database = await controlDatabase(t);
  const writers = Array.from({ length: 4 }, () => writerOf(t, poolOf(t, database)).writer);
  for (const writer of writers) add(writer, 100);
  await Promise.all(writers.map((writer) => writer.flush()));
  const pool = poolOf(t, database);
  assert.equal(await countLines(pool), 400);
  const day = Math.floor(Date.now() / 86_400_000);
  await makePartition(pool, day);
});

test('a burst after a pause is taken, beyond it only what the rate allows; a stop writes what is left', async (t) => {
  const pool = poolOf(t, await controlDatabase(t));
  const { writer } = writerOf(t, pool, 0.5);
  assert.equal(add(writer, 50), 5);
  assert.ok(writer.takes({ isGood: false }), 'failures have a rate of their own');
  await writer.close();
  assert.equal(await countLines(pool), 5);
  assert.equal(writer.leftOut(), 45);
});
