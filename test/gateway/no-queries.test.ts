/** Once a credential and an instance are known, judging a request needs no query (platform/held.ts). */
import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { mock, test } from 'node:test';
import pg from 'pg';
import { testGateway } from '../support/gateway.ts';
import { httpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

/** Whatever is done because a request came in carries its mark; what the server does by its clock does not. */
const requestMark = new AsyncLocalStorage<'request'>();
subscribe('http.server.request.start', () => requestMark.enterWith('request'));

/** Statements that this process sent to any database because of a request, in order. */
const sent: string[] = [];
const { query } = pg.Client.prototype;
mock.method(pg.Client.prototype, 'query', function watched(this: pg.Client, ...args: unknown[]) {
  const [what] = args as [string | { text?: string }];
  if (requestMark.getStore() !== undefined) sent.push(typeof what === 'string' ? what : String(what.text));
  return Reflect.apply(query, this, args);
});

const gateway = await testGateway(wholeFile);
const core = await httpUpstream(wholeFile);
const path = `/proxy/balances/bln_1?instance_id=${await gateway.addCore(core.url, 'core-secret')}`;

/** What `readVersion` sends. */
const versionCheck = 'select version from control_state';

async function statementsOf(
  target: string,
  init: RequestInit & { key?: string },
): Promise<{ status: number; statements: string[] }> {
  const before = sent.length;
  const response = await gateway.send(target, init);
  await response.arrayBuffer();
  return { status: response.status, statements: sent.slice(before) };
}

test('reads with a known key make no query', async () => {
  const keys = await Promise.all(Array.from({ length: 4 }, () => gateway.addKey('proxy:read')));
  const rounds = 100;
  const { length } = sent;
  for (let round = 0; round < rounds; round += 1) {
    const answers = await Promise.all(keys.map((key) => statementsOf(path, { key })));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  }
  const during = sent.slice(length);
  // Where the whole process stood still for a second, the next request asks whether its key is still good.
  const checks = during.filter((text) => text === versionCheck).length;
  assert.equal(during.length, checks, during.join('\n'));
  assert.ok(checks <= rounds / 20, `${checks} checks`);
  assert.equal(core.seen.filter(({ url }) => url === '/balances/bln_1').length, rounds * keys.length);
});

test('they would be noticed: an unknown key makes some, and a write makes others', async () => {
  const unknown = await statementsOf(path, { key: `blnk_${'0'.repeat(64)}` });
  assert.equal(unknown.status, 401);
  assert.ok(unknown.statements.includes(versionCheck));
  const write = await statementsOf(path.replace('/balances/bln_1', '/ledgers'), { method: 'POST', body: '{}' });
  assert.equal(write.status, 200);
  assert.match(write.statements.join('\n'), /audit_intake/);
});
