import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { openOutbound } from '#src/platform/outbound.ts';
import { cleanUp } from '../support/cleanup.ts';
import { httpUpstream, tcpUpstream } from '../support/upstream.ts';

function outbound(t: TestContext, allowPrivate: boolean) {
  const opened = openOutbound({ allowPrivate, allowSetting: 'TALLYGATE_SOME_SETTING', connectionsMax: 2 });
  cleanUp(t, () => opened.close());
  const message = { headers: { 'content-type': 'text/plain' }, body: 'hello', timeoutMs: 5_000 };
  return (url: string, changes: object = {}) => opened.post(url, { ...message, ...changes });
}

test('addresses inside are not called, however they are written', async (t) => {
  const { url, seen } = await httpUpstream(t);
  const { port } = new URL(url);
  const post = outbound(t, false);
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '2130706433', // 127.0.0.1 as one number
    '0x7f.1',
    '127.1',
    '169.254.169.254',
    '[fd00:ec2::254]',
  ]) {
    await assert.rejects(post(`http://${host}:${port}/`), /is not a public address/, host);
  }
  assert.equal(seen.length, 0);
});

test('addresses inside are called if that is allowed', async (t) => {
  const { url, seen } = await httpUpstream(t);
  const post = outbound(t, true);
  assert.deepEqual(await post(url.replace('127.0.0.1', 'localhost')), { status: 200, body: '{"ok":true}' });
  assert.deepEqual([seen[0]?.method, seen[0]?.body], ['POST', 'hello']);
});

test('redirects are not followed: they could lead inside', async (t) => {
  const { url, seen } = await httpUpstream(t, (_request, response) =>
    response.writeHead(307, { location: '/elsewhere' }).end(),
  );
  assert.equal((await outbound(t, true)(url)).status, 307);
  assert.equal(seen.length, 1);
});

test('only http and https are called', async (t) => {
  const post = outbound(t, true);
  await assert.rejects(post('file:///etc/passwd'), /file: URLs are not called/);
  await assert.rejects(post('not a url'), /wrong form/);
});

test('an answer that does not come, or does not end, is not waited for', async (t) => {
  const silent = await tcpUpstream(t, () => undefined);
  const endless = await tcpUpstream(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nsome');
  });
  const post = outbound(t, true);
  for (const url of [silent, endless]) await assert.rejects(post(url, { timeoutMs: 100 }), /no answer within 0.1 s/);
});

test('of a long answer only the beginning is read', async (t) => {
  const { url } = await httpUpstream(t, (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
      response.once('drain', more);
    };
    more();
  });
  const { body } = await outbound(t, true)(url);
  assert.ok(body.length >= 65_536 && body.length < 1_000_000);
});
