/** Names that change their mind about where they lead (DNS rebinding). The resolver is the test's. */
import assert from 'node:assert/strict';
import dns from 'node:dns';
import { createServer } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { Agent, request } from 'undici';
import { guardedLookup } from '#src/platform/address-guard.ts';
import { openOutbound } from '#src/platform/outbound.ts';
import { cleanUp } from '../support/cleanup.ts';

/** From now on any name leads to these, one answer after the other; the last one stays. @returns the names asked for. */
function resolveTo(t: TestContext, ...answers: (readonly string[])[]): string[] {
  const asked: string[] = [];
  t.mock.method(dns, 'lookup', (name: string, _options: object, callback: (...result: unknown[]) => void) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(name);
    callback(
      null,
      addresses.map((address) => ({ address, family: net.isIP(address) })),
    );
  });
  return asked;
}

/** Listens at both addresses of this machine, at one port. @returns it, and who was called. */
async function twoServers(t: TestContext): Promise<{ port: number; called: string[] }> {
  const called: string[] = [];
  let port = 0;
  for (const address of ['127.0.0.1', '127.0.0.2']) {
    const server = createServer((_request, response) => {
      called.push(address);
      response.setHeader('connection', 'close').end();
    });
    await new Promise<void>((resolve) => server.listen(port, address, resolve));
    cleanUp(t, () => server.close());
    port = (server.address() as AddressInfo).port;
  }
  return { port, called };
}

/** To whom 127.0.0.1 is outside, and 127.0.0.2 inside. */
function guarded(t: TestContext) {
  const inside = new Error('inside');
  const dispatcher = new Agent({ connect: { lookup: guardedLookup((_, ip) => (ip === '127.0.0.1' ? null : inside)) } });
  cleanUp(t, () => dispatcher.destroy());
  return async (url: string) => (await request(url, { dispatcher })).body.dump();
}

test('a name is connected to where it was judged to lead, though it leads elsewhere a moment later', async (t) => {
  const { port, called } = await twoServers(t);
  const asked = resolveTo(t, ['127.0.0.1'], ['127.0.0.2']);
  const call = guarded(t);
  await call(`http://changes.example:${port}/`);
  assert.deepEqual([asked, called], [['changes.example'], ['127.0.0.1']]);
  await assert.rejects(call(`http://changes.example:${port}/`), /inside/);
  assert.deepEqual(called, ['127.0.0.1']);
});

test('a name that leads outside and inside at once is not connected to', async (t) => {
  const { port, called } = await twoServers(t);
  resolveTo(t, ['127.0.0.1', '127.0.0.2'], ['127.0.0.2', '127.0.0.1']);
  for (const _ of [1, 2]) await assert.rejects(guarded(t)(`http://both.example:${port}/`), /inside/);
  assert.deepEqual(called, []);
});

test('requests to URLs that users chose judge the address that a name leads to at that moment', async (t) => {
  const { port, called } = await twoServers(t);
  const asked = resolveTo(t, ['127.0.0.1']);
  const outbound = openOutbound({ allowPrivate: false, allowSetting: 'A_SETTING', connectionsMax: 1 });
  cleanUp(t, () => outbound.close());
  const message = { headers: {}, body: '', timeoutMs: 5_000 };
  for (const _ of [1, 2]) {
    await assert.rejects(
      outbound.post(`http://hooks.example:${port}/`, message),
      /hooks.example is 127.0.0.1, which is not a public address; set A_SETTING=true/,
    );
  }
  assert.deepEqual([asked.length, called], [2, []]);
});
