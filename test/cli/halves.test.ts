/** The gateway and a ledger in processes of their own, on one database. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDatabase } from '../support/database.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';

const ledgerKey = 'the key of the ledger port, long enough';

test('the gateway alone and a ledger alone: callers go on naming the instance they know, and find its books', async (t) => {
  const home = await temporaryDirectory(t);
  const settings = { DATABASE_URL: (await emptyDatabase(t)).url, TALLYGATE_LEDGER_KEY: ledgerKey };
  const start = (...args: string[]) => startServer(t, { home, settings, args });
  const whole = await start();
  const { instanceId, apiKey } = whole;
  const ask = (url: string, path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    return fetch(`${url}/proxy${path}?instance_id=${instanceId}`, { ...init, headers });
  };
  const made = await ask(whole.url, '/ledgers', { method: 'POST', body: '{"name":"before"}' });
  const { ledger_id } = (await made.json()) as { ledger_id: string };
  await whole.stop();

  const ledger = await start('ledger', '--instance', instanceId);
  assert.match(ledger.output.stdout, /^A ledger is ready at/m);
  assert.equal(ledger.instanceId, instanceId);
  assert.equal((await fetch(`${ledger.url}/ledgers`)).status, 401);
  const direct = await fetch(`${ledger.url}/ledgers/${ledger_id}`, { headers: { 'x-blnk-key': ledgerKey } });
  assert.equal(direct.status, 200);
  assert.equal((await fetch(`${ledger.url}/cloud/keys`, { headers: { 'x-blnk-key': ledgerKey } })).status, 404);

  const gateway = await start('gateway');
  assert.equal(gateway.ledgerUrl, '');
  assert.equal((await ask(gateway.url, '/ledgers')).status, 502, 'it runs no ledgers');
  const headers = { authorization: `Bearer ${await adminKey()}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ kind: 'http', core_url: ledger.url, core_key: ledgerKey });
  const led = await fetch(`${gateway.url}/cloud/instances/${instanceId}`, { method: 'PATCH', headers, body });
  assert.equal(led.status, 200);
  const found = await ask(gateway.url, `/ledgers/${ledger_id}`);
  assert.equal(((await found.json()) as { name: string }).name, 'before');
  const posted = await ask(gateway.url, '/ledgers', { method: 'POST', body: '{"name":"after"}' });
  assert.equal(posted.status, 201);

  await ledger.stop();
  assert.equal((await ask(gateway.url, '/ledgers')).status, 502);
  const again = await start('ledger');
  assert.equal(again.instanceId, instanceId, 'the first ledger, wherever its requests are led');

  async function adminKey(): Promise<string> {
    const { stdout } = await runCommand(['keys', 'create', '--scopes', '*'], serverEnvironment(home, settings));
    return stdout.split('\n')[0] ?? '';
  }
});

for (const [args, expected] of [
  [['serve', 'gateway', '--instance', 'instance_x'], /^--instance goes with `serve ledger`\.\n$/],
  [['serve', 'ledger', '--instance', 'instance_x'], /^There is no ledger of our own called instance_x\.\n$/m],
  [['serve', 'worker'], / After `serve` comes gateway or ledger\.\n$/],
] as const) {
  test(`tallygate ${args.join(' ')} is refused in one sentence`, async (t) => {
    const settings = { DATABASE_URL: (await emptyDatabase(t)).url };
    const { code, stderr } = await runCommand(args, serverEnvironment(await temporaryDirectory(t), settings));
    assert.equal(code, 1);
    assert.match(stderr, expected);
  });
}
