/** What somebody who means harm writes to the socket. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { testGateway } from '../support/gateway.ts';
import { httpUpstream, tcpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const gateway = await testGateway(wholeFile, {
  limits: { headersTimeoutMs: 300, idleTimeoutMs: 600, answerTimeoutMs: 2_000, smallBodyBytesMax: 1_024 },
});
const core = await httpUpstream(wholeFile);
const instance = await gateway.addCore(core.url);
const credential = `X-Blnk-Key: ${gateway.first.secret}`;
const target = `/proxy/ledgers?instance_id=${instance}`;

const lines = (...all: string[]) => all.join('\r\n');
const statusesIn = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
const bodiesSeen = () => core.seen.map(({ body }) => body);

/** Everything smuggled would reach this path of the Core. */
const smuggled = lines(`GET /proxy/ledgers/smuggled?instance_id=${instance} HTTP/1.1`, 'Host: x', credential, '', '');
const isSmuggled = () => core.seen.some(({ url }) => url.includes('smuggled'));

for (const [what, headers, body] of [
  ['both lengths, chunked last', ['Content-Length: 5', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
  ['both lengths, chunked first', ['Transfer-Encoding: chunked', 'Content-Length: 5'], `0\r\n\r\n${smuggled}`],
  ['an encoding in disguise', ['Content-Length: 5', 'Transfer-Encoding: xchunked'], `0\r\n\r\n${smuggled}`],
  ['an encoding with a tab', ['Content-Length: 5', 'Transfer-Encoding:\tchunked'], `0\r\n\r\n${smuggled}`],
  ['an encoding with a vertical tab', ['Transfer-Encoding: \x0bchunked'], `0\r\n\r\n${smuggled}`],
  ['two encodings, chunked not last', ['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${smuggled}`],
  ['two encoding headers', ['Transfer-Encoding: chunked', 'Transfer-Encoding: cow'], `0\r\n\r\n${smuggled}`],
  ['a blank before the colon', ['Transfer-Encoding : chunked'], `0\r\n\r\n${smuggled}`],
  ['a length with a sign', ['Content-Length: +5'], `abcde${smuggled}`],
  ['a length in hex', ['Content-Length: 0x5'], `abcde${smuggled}`],
  ['two lengths', ['Content-Length: 5', 'Content-Length: 6'], `abcde${smuggled}`],
  ['two lengths in one header', ['Content-Length: 5, 5'], `abcde${smuggled}`],
  ['a length that is too long', [`Content-Length: ${'9'.repeat(30)}`], `abcde${smuggled}`],
  ['a folded header', ['X-Long: a', ' Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
  ['a header with NUL', ['X-Nul: a\0b'], smuggled],
  ['a header without a name', [': chunked'], smuggled],
  ['a chunk with a negative size', ['Transfer-Encoding: chunked'], `-1\r\n\r\n${smuggled}`],
  ['a chunk longer than it says', ['Transfer-Encoding: chunked'], `1\r\nabc\r\n0\r\n\r\n${smuggled}`],
  ['a chunk size that overflows', ['Transfer-Encoding: chunked'], `${'f'.repeat(17)}\r\nabc\r\n${smuggled}`],
  ['chunks that end in bare line feeds', ['Transfer-Encoding: chunked'], `3\nabc\n0\n\n${smuggled}`],
] as const) {
  test(`nothing is smuggled with ${what}, and the connection ends`, async () => {
    const before = core.seen.length;
    const text = await gateway.raw(
      Buffer.from(lines(`POST ${target} HTTP/1.1`, 'Host: x', credential, ...headers, '', body), 'latin1'),
    );
    assert.deepEqual(statusesIn(text), [400]);
    assert.equal(core.seen.length, before);
    assert.ok(!isSmuggled());
  });
}

test('headers that end in bare line feeds are not read as others might read them', async () => {
  const text = await gateway.raw(`GET ${target} HTTP/1.1\nHost: x\n${credential}\n\n`);
  assert.deepEqual(statusesIn(text), [400]);
});

test('chunk extensions and trailers do not reach the Core', async () => {
  const text = await gateway.raw(
    lines(
      `POST ${target} HTTP/1.1`,
      'Host: x',
      credential,
      'Connection: close',
      'Transfer-Encoding: chunked',
      '',
      '2;evil="x"',
      '{}',
      '0',
      'X-Trailer: 1',
      '',
      '',
    ),
  );
  assert.deepEqual(statusesIn(text), [200]);
  assert.equal(bodiesSeen().at(-1), '{}');
  assert.equal(core.seen.at(-1)?.headers['x-trailer'], undefined);
});

test('endless chunk extensions end the connection', async () => {
  const text = await gateway.raw(
    lines(
      `POST ${target} HTTP/1.1`,
      'Host: x',
      credential,
      'Transfer-Encoding: chunked',
      '',
      `2;${'x'.repeat(100_000)}`,
      '{}',
      '0',
      '',
      '',
    ),
  );
  assert.ok([400, 413].includes(statusesIn(text)[0] ?? 0), text.slice(0, 200));
});

test('requests in one piece are answered in their order', async () => {
  const get = (n: number, ...more: string[]) =>
    lines(`GET /proxy/ledgers/${n}?instance_id=${instance} HTTP/1.1`, 'Host: x', credential, ...more, '', '');
  const before = core.seen.length;
  const text = await gateway.raw(get(1) + get(2) + get(3, 'Connection: close'));
  assert.deepEqual(statusesIn(text), [200, 200, 200]);
  assert.deepEqual(
    core.seen
      .slice(before)
      .map(({ url }) => url)
      .sort(),
    ['/ledgers/1', '/ledgers/2', '/ledgers/3'],
  );
});

for (const [what, request, statuses] of [
  ['CONNECT', 'CONNECT elsewhere.test:443 HTTP/1.1\r\nHost: elsewhere.test:443\r\n\r\n', [[], [401], [400], [405]]],
  ['TRACE', `TRACE ${target} HTTP/1.1\r\nHost: x\r\n${credential}\r\nConnection: close\r\n\r\n`, [[405], [404]]],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [[400]]],
  ['HTTP/0.9', 'GET /proxy/ledgers\r\n\r\n', [[400], [401]]],
  ['HTTP/1.1 without a Host', `GET ${target} HTTP/1.1\r\n${credential}\r\n\r\n`, [[400]]],
  ['an unknown version', `GET ${target} HTTP/1.9\r\nHost: x\r\n${credential}\r\n\r\n`, [[400], [505]]],
  ['another method', `BREW ${target} HTTP/1.1\r\nHost: x\r\n${credential}\r\n\r\n`, [[400]]],
  [
    'another expectation',
    `POST ${target} HTTP/1.1\r\nHost: x\r\n${credential}\r\nExpect: 200-maybe\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
    [[417]],
  ],
] as const) {
  test(`${what} leads nowhere`, async () => {
    const before = core.seen.length;
    const text = await gateway.raw(request);
    assert.ok(
      statuses.some((some) => some.join() === statusesIn(text).join()),
      text.slice(0, 200),
    );
    assert.equal(core.seen.length, before);
  });
}

test('an upgrade is not made: the request is answered as if it had not asked', async () => {
  const ask = (...more: string[]) =>
    gateway.raw(
      lines(`GET ${target} HTTP/1.1`, 'Host: x', 'Upgrade: websocket', 'Connection: Upgrade, close', ...more, '', ''),
    );
  assert.deepEqual(statusesIn(await ask()), [401]);
  assert.deepEqual(statusesIn(await ask(credential)), [200]);
  assert.equal(core.seen.at(-1)?.headers.upgrade, undefined);
});

test('too many headers are refused, or never all looked at', async () => {
  const many = Array.from({ length: 5_000 }, (_, n) => `X-${n}: 1`);
  const text = await gateway.raw(
    lines(`GET ${target} HTTP/1.1`, 'Host: x', credential, 'Connection: close', ...many, '', ''),
  );
  assert.deepEqual(statusesIn(text), [431]);
});

test('headers that come drop by drop end with 408, however steadily they come', async () => {
  const socket = net.connect(gateway.gateway.port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\n`);
  const drip = setInterval(() => socket.writable && socket.write('X-A: 1\r\n'), 20);
  await once(socket, 'close');
  clearInterval(drip);
  assert.ok(text === '' || statusesIn(text)[0] === 408, text);
});

test('a body that stops coming ends its connection, and reaches nobody', async () => {
  const before = core.seen.length;
  const text = await gateway.raw(
    lines(`POST ${target} HTTP/1.1`, 'Host: x', credential, 'Content-Length: 100', '', '{'),
  );
  assert.ok(text === '' || statusesIn(text)[0] === 408, text);
  assert.equal(core.seen.length, before);
});

test('a caller that closes its sending half has gone: its connection ends', async () => {
  const socket = net.connect({ port: gateway.gateway.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.resume().on('error', () => undefined);
  socket.end(lines(`GET ${target} HTTP/1.1`, 'Host: x', credential, '', ''));
  await once(socket, 'end');
  socket.destroy();
});

test('connections that do nothing are closed', async () => {
  const sockets = Array.from({ length: 50 }, () =>
    net.connect(gateway.gateway.port, '127.0.0.1').on('error', () => undefined),
  );
  for (const socket of sockets) socket.resume();
  await Promise.all(sockets.map((socket) => once(socket, 'close')));
});

for (const path of [
  '/proxy/ledgers/a%0d%0aX-Evil:%201',
  '/proxy/ledgers/%0aX-Evil: 1',
  '/proxy/ledgers?x=%0d%0aX-Evil:1',
]) {
  test(`no header is injected by ${path}`, async () => {
    await gateway.raw(
      lines(
        `GET ${path}${path.includes('?') ? '&' : '?'}instance_id=${instance} HTTP/1.1`,
        'Host: x',
        credential,
        'Connection: close',
        '',
        '',
      ),
    );
    assert.equal(core.seen.at(-1)?.headers['x-evil'], undefined);
  });
}

for (const [what, answer] of [
  ['a bare carriage return', 'HTTP/1.1 200 OK\r\nX-A: a\rX-Evil: 1\r\nContent-Length: 2\r\n\r\n{}'],
  [
    'both lengths',
    'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 200 OK\r\nX-Evil: 1\r\n\r\n',
  ],
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
  ['NUL', 'HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 2\r\n\r\n{}'],
  ['endless headers', `HTTP/1.1 200 OK\r\n${'X-A: aaaaaaaaaaaaaaaa\r\n'.repeat(20_000)}\r\n`],
] as const) {
  test(`an instance that answers with ${what} is 502, and injects nothing`, async (t) => {
    const evil = await tcpUpstream(t, (socket) =>
      socket.on('data', () => void socket.end(Buffer.from(answer, 'latin1'))),
    );
    const response = await gateway.send(`/proxy/ledgers?instance_id=${await gateway.addCore(evil)}`, {
      method: 'POST',
      body: '{}',
    });
    assert.deepEqual([response.status, response.headers.get('x-evil')], [502, null]);
  });
}

test('what an instance sends after its answer is not taken for the next one', async (t) => {
  const evil = await tcpUpstream(t, (socket) =>
    socket.on('data', () =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil'),
    ),
  );
  const path = `/proxy/ledgers?instance_id=${await gateway.addCore(evil)}`;
  for (const _ of [1, 2, 3]) assert.notEqual(await (await gateway.send(path)).text(), 'evil');
});

test('what callers send stays in its line of the log', async () => {
  await gateway.raw(
    lines(
      `GET /proxy/x%0a%7b%22level%22:60%7d?instance_id=${instance} HTTP/1.1`,
      'Host: x',
      credential,
      'User-Agent: \x1b[31m',
      'Connection: close',
      '',
      '',
    ),
  );
  const text = JSON.stringify(gateway.logged);
  assert.ok(!text.includes('level\\":60') && !text.includes('\\u001b'));
});

for (const body of [
  '{"__proto__":{"isAdmin":true,"precision":1},"amount":1}',
  '{"constructor":{"prototype":{"isAdmin":true}},"amount":1}',
]) {
  test(`${body.slice(0, 16)}... changes nothing here, and reaches the Core as it is`, async () => {
    const response = await gateway.send(
      `/proxy/transactions?instance_id=${instance}&__proto__[isAdmin]=1&constructor=1`,
      {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      },
    );
    assert.equal(response.status, 200);
    assert.ok(bodiesSeen().at(-1)?.endsWith(body.slice(1)));
    assert.equal(core.seen.at(-1)?.url, '/transactions?__proto__[isAdmin]=1&constructor=1');
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
  });
}

test('thousands of parameters are neither a fault nor a delay', async () => {
  const query = Array.from({ length: 4_000 }, (_, n) => `a=${n % 10}`).join('&');
  const startedAt = performance.now();
  const response = await gateway.send(`${target}&${query}`);
  assert.equal(response.status, 200);
  assert.ok(performance.now() - startedAt < 2_000);
});

test('after all of this the gateway serves, and holds nothing', async () => {
  assert.equal((await gateway.send(target)).status, 200);
});
