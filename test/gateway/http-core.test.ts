/** Forwarding to a Core over HTTP: what passes, what is changed, and what happens when it fails. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { codeOf, testGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';
import { deadUrl, httpUpstream, rawHttpUpstream, tcpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const limits = { answerTimeoutMs: 300, answerGapTimeoutMs: 500, connectTimeoutMs: 300 };
const gateway = await testGateway(wholeFile, { limits });
const { addCore, send } = gateway;

/** The path of a Core's instance through the Proxy. */
const through = (instance: string, path: string) =>
  `/proxy${path}${path.includes('?') ? '&' : '?'}instance_id=${instance}`;

const json = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : new Uint8Array(body),
  headers,
});

const detailsOf = async (response: Response) => {
  const { error_detail: detail } = (await response.json()) as {
    error_detail: { code: string; message: string; details?: { delivery?: string } };
  };
  return { status: response.status, proxyStatus: response.headers.get('proxy-status'), ...detail };
};

test('method, path, query, body and content type reach the Core as they were sent', async (t) => {
  const core = await httpUpstream(t);
  const body = '{ "name" : "a",\n "n": 1.0 }';
  await send(through(await addCore(core.url), '/ledgers?a=%20b'), post(body));
  const [seen] = core.seen;
  assert.deepEqual([seen?.method, seen?.url, seen?.body], ['POST', '/ledgers?a=%20b', body]);
  assert.equal(seen?.headers['content-type'], 'application/json');
  assert.equal(seen?.headers['content-length'], String(body.length));
});

test("the Core gets its own key, and nothing of the caller's credentials or connection", async (t) => {
  const core = await httpUpstream(t);
  const instance = await addCore(core.url, 'core-secret');
  const { secret } = gateway.first;
  await gateway.raw(
    [
      `GET /proxy/ledgers?instance_id=${instance} HTTP/1.1`,
      'Host: gateway.test',
      `X-Blnk-Key: ${secret}`,
      `X-API-Key: ${secret}`,
      'Cookie: session=1',
      'Connection: close, X-Hop',
      'X-Hop: 1',
      'X-Forwarded-For: 9.9.9.9',
      'Traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      '\r\n',
    ].join('\r\n'),
  );
  const headers = core.seen[0]?.headers ?? {};
  assert.equal(headers['x-blnk-key'], 'core-secret');
  assert.equal(headers.traceparent, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
  assert.equal(headers.via, `1.1 blnk-proxy (${instance})`);
  assert.equal(headers['x-forwarded-for'], '127.0.0.1');
  assert.equal(headers.forwarded, 'for=127.0.0.1;host=gateway.test;proto=http');
  assert.match(headers['x-request-id'] as string, /^req_/);
  for (const name of ['cookie', 'x-api-key', 'authorization', 'x-hop']) assert.equal(headers[name], undefined);
  assert.ok(!JSON.stringify(core.seen[0]?.rawHeaders).includes(secret));
});

/** An instance whose Core is another of this gateway. */
const addLedTo = (instance: string) => addCore(`${gateway.origin}/instances/${instance}/proxy`, gateway.first.secret);

for (const [what, between] of [
  ['to itself', 0],
  ['to another one that leads back', 1],
] as const) {
  test(`an instance that leads ${what} is a loop, and is said to be one the first time round`, async () => {
    const first = await addCore(await deadUrl());
    let last = first;
    for (let i = 0; i < between; i++) last = await addLedTo(last);
    await gateway.control.updateInstance({
      instanceId: first,
      url: `${gateway.origin}/instances/${last}/proxy`,
      coreKey: gateway.first.secret,
    });
    for (const init of [{}, post('{}')]) {
      const { status, code, proxyStatus, details } = await detailsOf(await send(through(first, '/ledgers'), init));
      assert.deepEqual([status, code, details?.delivery], [508, 'PROXY_LOOP_DETECTED', 'not_sent']);
      assert.equal(proxyStatus, 'blnk-proxy; error=proxy_loop_detected');
    }
  });
}

test('a chain of instances, through whatever gateways, is no loop', async (t) => {
  const core = await httpUpstream(t, (_request, response) => response.writeHead(201).end('{}'));
  const [last, next] = [await addCore(core.url), await addCore(core.url)];
  const first = await addLedTo(await addLedTo(last));
  assert.equal((await send(through(first, '/ledgers'), post('{}'))).status, 201);
  assert.match(core.seen[0]?.headers.via ?? '', /^(1\.1 blnk-proxy \(instance_[^)]+\)(, )?){3}$/);
  const via = `1.1 blnk-proxy, 1.1 edge, 1.1 blnk-proxy (${last})`;
  assert.equal((await send(through(next, '/ledgers'), { headers: { via } })).status, 201, 'of another instance');
});

test('a Core below a path of its host is called below it', async (t) => {
  const core = await httpUpstream(t);
  await send(through(await addCore(`${core.url}/blnk/`), '/ledgers?a=1'));
  assert.equal(core.seen[0]?.url, '/blnk/ledgers?a=1');
});

for (const [status, body] of [
  [200, '{"ok":1}'],
  [201, '{"precise_amount":123456789012345678901234567890}'],
  [400, '{"error":"x","error_detail":{"code":"GEN_VALIDATION_ERROR"}}'],
  [404, '404 page not found'],
  [409, '{"error":"reference"}'],
  [429, '{}'],
  [500, '{}'],
  [503, '{}'],
] as const) {
  test(`the Core's ${status} passes as it is`, async (t) => {
    const core = await httpUpstream(t, (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/x-own', 'x-own': 'yes', 'retry-after': '3' }).end(body);
    });
    const response = await send(through(await addCore(core.url), '/ledgers'), post('{}'));
    assert.deepEqual([response.status, await response.text()], [status, body]);
    assert.deepEqual([response.headers.get('content-type'), response.headers.get('x-own')], ['text/x-own', 'yes']);
    assert.equal(response.headers.get('retry-after'), '3');
    assert.equal(response.headers.get('proxy-status'), null);
    assert.match(response.headers.get('x-request-id') ?? '', /^req_/);
    assert.equal(response.headers.get('via'), '1.1 blnk-proxy');
    assert.equal(core.seen.length, 1); // no second try, whatever it says
  });
}

for (const status of [204, 304]) {
  test(`a ${status} has no body, and the connection serves the next request`, async (t) => {
    const core = await httpUpstream(t, (_request, response) => response.writeHead(status).end());
    const path = through(await addCore(core.url), '/ledgers');
    for (const _ of [1, 2]) {
      const response = await send(path);
      assert.deepEqual([response.status, await response.text()], [status, '']);
    }
  });
}

test('a redirect is passed on, not followed', async (t) => {
  const core = await httpUpstream(t, (_request, response) =>
    response.writeHead(307, { location: 'http://169.254.169.254/' }).end(),
  );
  const response = await send(through(await addCore(core.url), '/ledgers'));
  assert.deepEqual([response.status, response.headers.get('location')], [307, 'http://169.254.169.254/']);
});

test('HEAD gets the headers of GET and no body', async (t) => {
  const core = await httpUpstream(t, (_request, response) => response.writeHead(200, { 'content-length': '10' }).end());
  const response = await send(through(await addCore(core.url), '/ledgers'), { method: 'HEAD' });
  assert.deepEqual([response.headers.get('content-length'), await response.text()], ['10', '']);
  assert.equal(core.seen[0]?.method, 'HEAD');
});

// Transaction defaults

test('a transaction gets precision and reference, a valid length, and keeps the rest of its text', async (t) => {
  const core = await httpUpstream(t);
  const path = through(await addCore(core.url), '/transactions');
  await send(path, post('{"precise_amount":90071992547409931234, "a":1.0,"a":2}'));
  const seen = core.seen[0];
  assert.match(
    seen?.body ?? '',
    /^\{"precision":100,"reference":"ref_[0-9a-f-]{36}","precise_amount":90071992547409931234, "a":1\.0,"a":2\}$/,
  );
  assert.equal(seen?.headers['content-length'], String(seen?.body.length));
});

for (const [why, path, init] of [
  ['with both given', '/transactions', post('{"precision":1,"reference":"r"}')],
  ['that is not JSON', '/transactions', post('{"amount":')],
  ['that is a list', '/transactions', post('[{}]')],
  ['without content', '/transactions', post('')],
  ['in bulk', '/transactions/bulk', post('{"transactions":[{"amount":1}]}')],
  ['to be refunded', '/refund-transaction/txn_1', post('{"skip_queue":true}')],
  ['to be committed', '/transactions/inflight/txn_1', { ...post('{"status":"commit"}'), method: 'PUT' }],
] as const) {
  test(`a transaction ${why} passes untouched`, async (t) => {
    const core = await httpUpstream(t);
    await send(through(await addCore(core.url), path), init);
    assert.equal(core.seen[0]?.body, init.body);
  });
}

// Core reads past Content-Encoding: without its defaults the same text moved a hundredth of the money.
for (const encoding of ['gzip', 'Identity', 'x']) {
  test(`a transaction that says Content-Encoding: ${encoding} and is plain JSON gets its defaults`, async (t) => {
    const core = await httpUpstream(t);
    const init = post('{"reference":"r"}', { ...json, 'content-encoding': encoding });
    await send(through(await addCore(core.url), '/transactions'), init);
    assert.equal(core.seen[0]?.body, '{"precision":100,"reference":"r"}');
  });
}

test('a compressed transaction passes untouched', async (t) => {
  const bytes = gzipSync('{"amount":1}');
  let received = Buffer.alloc(0);
  const url = await rawHttpUpstream(t, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received = Buffer.concat(chunks);
    response.end(String(request.headers['content-encoding']));
  });
  const response = await send(
    through(await addCore(url), '/transactions'),
    post(bytes, { ...json, 'content-encoding': 'gzip' }),
  );
  assert.equal(await response.text(), 'gzip');
  assert.deepEqual(received, bytes);
});

test('a transaction over 5 MB passes untouched, for the Core to refuse', async (t) => {
  const core = await httpUpstream(t);
  const body = `{"description":"${'x'.repeat(5 * 1024 * 1024)}"}`;
  await send(through(await addCore(core.url), '/transactions'), post(body));
  assert.equal(core.seen[0]?.body, body);
});

test('a transaction over 5 MB in chunks of unknown number passes untouched, too', async (t) => {
  const core = await httpUpstream(t);
  const body = `{"description":"${'y'.repeat(6 * 1024 * 1024)}"}`;
  const stream = new Blob([body]).stream();
  await send(through(await addCore(core.url), '/transactions'), {
    method: 'POST',
    headers: json,
    body: stream,
    duplex: 'half',
  } as RequestInit);
  assert.equal(core.seen[0]?.body, body);
  assert.equal(core.seen[0]?.headers['content-length'], undefined);
});

test('a transaction sent in chunks gets its defaults', async (t) => {
  const core = await httpUpstream(t);
  await send(through(await addCore(core.url), '/transactions'), {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.own+json; charset=utf-8' },
    body: new Blob(['{"amount', '":1}']).stream(),
    duplex: 'half',
  } as RequestInit);
  assert.match(core.seen[0]?.body ?? '', /^\{"precision":100,/);
});

// Streams

test('50 MB of multipart pass as they come, never gathered on the way', async (t) => {
  const total = 50 * 1024 * 1024;
  let received = 0;
  let type: string | undefined;
  const url = await rawHttpUpstream(t, async (request, response) => {
    type = request.headers['content-type'];
    for await (const chunk of request) received += chunk.length;
    response.end('{}');
  });
  const instance = await addCore(url);
  const request = http.request(`${gateway.origin}${through(instance, '/reconciliation/upload')}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${gateway.first.secret}`,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': total,
    },
  });
  const piece = Buffer.alloc(256 * 1024, 'x');
  let underWayMax = 0;
  for (let sent = 0; sent < total; sent += piece.length) {
    if (!request.write(piece)) await once(request, 'drain');
    underWayMax = Math.max(underWayMax, sent - received);
  }
  request.end();
  const [response] = await once(request, 'response');
  assert.equal(response.statusCode, 200);
  assert.equal(received, total);
  assert.equal(type, 'multipart/form-data; boundary=x');
  // What the system's socket buffers take, on both hops.
  assert.ok(underWayMax < total / 2, `${underWayMax} bytes were under way`);
});

test('a large answer waits for a slow caller, for longer than a Core may be silent', async (t) => {
  const total = 64 * 1024 * 1024;
  let written = 0;
  const url = await rawHttpUpstream(t, async (request, response) => {
    if (request.url === '/balances') {
      response.writeHead(200, { 'content-length': 100_000 }).write('part');
      return;
    }
    const piece = Buffer.alloc(256 * 1024, 'x');
    for (; written < total; written += piece.length) if (!response.write(piece)) await once(response, 'drain');
    response.end();
  });
  const instance = await addCore(url);
  const socket = net.connect(gateway.gateway.port, '127.0.0.1');
  socket.pause();
  socket.write(
    `GET ${through(instance, '/ledgers')} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${gateway.first.secret}\r\nConnection: close\r\n\r\n`,
  );
  let last = -1;
  await until('the Core is held back', () => {
    const isStill = written > 0 && written === last;
    last = written;
    return isStill;
  });
  assert.ok(written < total);
  await assert.rejects(async () => (await send(through(instance, '/balances'))).text(), 'silent for too long');
  let length = 0;
  socket.on('data', (chunk) => {
    length += chunk.length;
  });
  socket.resume();
  await once(socket, 'close');
  assert.ok(length > total);
});

test('an answer begins before the Core has finished it', async (t) => {
  let finish = (): void => undefined;
  const url = await rawHttpUpstream(t, (_request, response) => {
    response.write('first');
    finish = () => response.end('second');
  });
  const response = await send(through(await addCore(url), '/ledgers'));
  const reader = response.body?.getReader();
  assert.equal(Buffer.from((await reader?.read())?.value ?? []).toString(), 'first');
  finish();
  assert.equal(Buffer.from((await reader?.read())?.value ?? []).toString(), 'second');
});

test('a caller that waits for 100 Continue gets it once its request has passed the checks', async (t) => {
  const core = await httpUpstream(t);
  const instance = await addCore(core.url);
  const ask = (path: string) =>
    http.request(`${gateway.origin}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${gateway.first.secret}`,
        'content-type': 'application/json',
        'content-length': '2',
        expect: '100-continue',
      },
    });
  const good = ask(through(instance, '/ledgers'));
  good.flushHeaders();
  await once(good, 'continue');
  good.end('{}');
  const [answer] = await once(good, 'response');
  assert.equal(answer.statusCode, 200);
  assert.equal(core.seen[0]?.headers.expect, undefined);

  const bad = ask('/proxy/nothing');
  bad.on('continue', () => assert.fail('asked for a body that is not wanted'));
  bad.flushHeaders();
  const [refusal] = await once(bad, 'response');
  assert.equal(refusal.statusCode, 404);
  bad.destroy();
});

test('an Expect that is not understood is 417', async () => {
  const answer = await gateway.raw(
    'GET /proxy/ledgers HTTP/1.1\r\nHost: x\r\nExpect: magic\r\nConnection: close\r\n\r\n',
  );
  assert.match(answer, /^HTTP\/1\.1 417 [\s\S]*"code":"PROXY_EXPECTATION_FAILED"/);
});

// Limits

test('a body that says it is too large is 413 before it is read', async () => {
  const instance = await addCore('http://127.0.0.1:9');
  const answer = await gateway.raw(
    `POST ${through(instance, '/ledgers')} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${gateway.first.secret}\r\nContent-Length: 268435457\r\n\r\n`,
  );
  assert.match(answer, /^HTTP\/1\.1 413.*PROXY_BODY_TOO_LARGE/s);
});

test('a body that turns out too large on its way is 413', async (t) => {
  const { addCore: add, send: sendTo } = await testGateway(t, { limits: { bodyBytesMax: 1024 * 1024 } });
  const core = await httpUpstream(t);
  const response = await sendTo(through(await add(core.url), '/reconciliation/upload'), {
    method: 'POST',
    body: new Blob([Buffer.alloc(2 * 1024 * 1024)]).stream(),
    duplex: 'half',
  } as RequestInit);
  assert.deepEqual([response.status, await codeOf(response)], [413, 'PROXY_BODY_TOO_LARGE']);
  assert.equal(core.seen.length, 0);
});

// Failures

test('a Core that is down is 502 after a few tries, and nothing was sent', async () => {
  const instance = await addCore(await deadUrl());
  for (const [path, init] of [
    ['/ledgers', {}],
    ['/transactions', post('{"amount":1}')],
  ] as const) {
    const failure = await detailsOf(await send(through(instance, path), init));
    assert.deepEqual([failure.status, failure.code], [502, 'PROXY_UPSTREAM_UNREACHABLE']);
    assert.equal(failure.proxyStatus, 'blnk-proxy; error=connection_refused');
    assert.equal(failure.details?.delivery, 'not_sent');
  }
});

test('a Core whose name does not resolve is 502 dns_error', async () => {
  const failure = await detailsOf(await send(through(await addCore('http://core.invalid:5001'), '/ledgers')));
  assert.deepEqual([failure.status, failure.proxyStatus], [502, 'blnk-proxy; error=dns_error']);
});

test('a Core that comes up between two tries is reached, with one reference', async (t) => {
  const { port } = new URL(await deadUrl());
  const limits = { attemptsMax: 20, retryWaitMinMs: 50, retryWaitMaxMs: 100 };
  const { addCore: add, send: sendTo } = await testGateway(t, { limits });
  const sending = sendTo(through(await add(`http://127.0.0.1:${port}`), '/transactions'), post('{"amount":1}'));
  const bodies: string[] = [];
  const server = http.createServer(async (request, response) => {
    for await (const chunk of request) bodies.push(chunk.toString());
    response.end('{}');
  });
  server.listen(Number(port), '127.0.0.1');
  t.after(() => server.close());
  assert.equal((await sending).status, 200);
  assert.equal(bodies.length, 1);
});

test('a Core that hangs is 504: for a write with the warning that it may have happened', async (t) => {
  const url = await rawHttpUpstream(t, () => undefined);
  const instance = await addCore(url);
  const read = await detailsOf(await send(through(instance, '/ledgers')));
  assert.deepEqual([read.status, read.code], [504, 'PROXY_UPSTREAM_TIMEOUT']);
  assert.equal(read.proxyStatus, 'blnk-proxy; error=http_response_timeout');
  assert.doesNotMatch(read.message, /may have happened/);
  const write = await detailsOf(await send(through(instance, '/transactions'), post('{}')));
  assert.deepEqual([write.status, write.details?.delivery], [504, 'unknown']);
  assert.match(write.message, /may have happened/);
});

test('a write is sent once, even if the connection breaks before the answer', async (t) => {
  let requests = 0;
  const url = await rawHttpUpstream(t, (request) => {
    requests += 1;
    request.socket.destroy();
  });
  const failure = await detailsOf(await send(through(await addCore(url), '/transactions'), post('{}')));
  assert.deepEqual(
    [failure.status, failure.code, failure.details?.delivery],
    [502, 'PROXY_UPSTREAM_UNREACHABLE', 'unknown'],
  );
  assert.equal(failure.proxyStatus, 'blnk-proxy; error=connection_terminated');
  assert.match(failure.message, /may have happened/);
  assert.equal(requests, 1);
});

test('a read whose connection broke is tried again', async (t) => {
  let requests = 0;
  const url = await rawHttpUpstream(t, (request, response) => {
    requests += 1;
    if (requests === 1) request.socket.destroy();
    else response.end('{}');
  });
  assert.equal((await send(through(await addCore(url), '/ledgers'))).status, 200);
  assert.equal(requests, 2);
});

for (const [what, rubbish] of [
  ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['a bad status line', 'HTTP/1.1 abc Fine\r\n\r\n'],
  ['two framings', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}'],
  ['endless headers', `HTTP/1.1 200 OK\r\n${'X-Filler: x\r\n'.repeat(10_000)}`],
] as const) {
  test(`a Core that answers with ${what} is 502`, async (t) => {
    const url = await tcpUpstream(t, (socket) => socket.once('data', () => socket.write(rubbish)));
    const failure = await detailsOf(await send(through(await addCore(url), '/ledgers'), post('{}')));
    assert.deepEqual([failure.status, failure.code], [502, 'PROXY_UPSTREAM_UNREACHABLE']);
    assert.equal(failure.proxyStatus, 'blnk-proxy; error=http_protocol_error');
  });
}

for (const [what, head] of [
  ['of known length', 'HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\npart'],
  ['in chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n'],
] as const) {
  test(`an answer ${what} that breaks off is never ended cleanly`, async (t) => {
    const url = await tcpUpstream(t, (socket) => {
      socket.once('data', () => {
        socket.write(head, () => socket.end());
      });
    });
    const instance = await addCore(url);
    await assert.rejects(async () => (await send(through(instance, '/ledgers'))).text());
    await until('it is logged', () => gateway.logged.some((line) => line.instance === instance && line.status === 200));
  });
}

test('an answer that stops in the middle is given up', async (t) => {
  const url = await tcpUpstream(t, (socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\npart'));
  });
  const instance = await addCore(url);
  await assert.rejects(async () => (await send(through(instance, '/ledgers'))).text());
});

for (const [what, end, status] of [
  ['breaks off', (socket: net.Socket) => socket.end(), 502],
  ['stops', () => undefined, 504],
] as const) {
  test(`a short answer that ${what} in the middle is ${status}: its caller gets all of it or none`, async (t) => {
    const url = await tcpUpstream(t, (socket) => {
      socket.on('data', () =>
        socket.write('HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\npart', () => end(socket)),
      );
    });
    const instance = await addCore(url);
    const write = await detailsOf(await send(through(instance, '/transactions'), post('{}')));
    assert.deepEqual([write.status, write.details?.delivery], [status, 'unknown']);
    assert.match(write.message, /may have happened/);
    assert.equal((await send(through(instance, '/ledgers'))).status, status);
  });
}

test("the Core's refusal of the stored key is 502, not the caller's 401", async (t) => {
  for (const code of ['AUTH_MISSING_API_KEY', 'AUTH_INVALID_API_KEY', 'AUTH_EXPIRED_API_KEY']) {
    const core = await httpUpstream(t, (_request, response) => {
      response.writeHead(401).end(JSON.stringify({ error: 'x', error_detail: { code, message: 'x' } }));
    });
    const failure = await detailsOf(await send(through(await addCore(core.url), '/ledgers')));
    assert.deepEqual([failure.status, failure.code], [502, 'PROXY_UPSTREAM_AUTH_FAILED']);
  }
});

test('any other 401 of the Core passes, and so does that one if it is asked for', async (t) => {
  const answers = (body: string) => httpUpstream(t, (_request, response) => response.writeHead(401).end(body));
  for (const body of ['{"error_detail":{"code":"AUTH_MISSING_PRINCIPAL"}}', 'no json', '', 'x'.repeat(100_000)]) {
    const response = await send(through(await addCore((await answers(body)).url), '/ledgers'));
    assert.deepEqual([response.status, await response.text()], [401, body]);
  }
  const plain = await testGateway(t, { hidesKeyRefusals: false });
  const core = await answers('{"error_detail":{"code":"AUTH_INVALID_API_KEY"}}');
  assert.equal((await plain.send(through(await plain.addCore(core.url), '/ledgers'))).status, 401);
});

// Callers that leave

test('a caller that leaves takes its read along', async (t) => {
  let isAborted = false;
  const url = await rawHttpUpstream(t, (_request, response) => {
    response.on('close', () => {
      isAborted = true;
    });
    leave.abort();
  });
  const leave = new AbortController();
  const path = through(await addCore(url), '/ledgers');
  await assert.rejects(send(path, { signal: leave.signal }));
  await until('the Core sees the read given up', () => isAborted);
});

test('a caller that leaves does not take its write along once it is sent', async (t) => {
  const leave = new AbortController();
  let outcome = '';
  const url = await rawHttpUpstream(t, async (request, response) => {
    for await (const _ of request);
    leave.abort();
    response.on('close', () => {
      outcome = response.writableFinished ? 'finished' : 'aborted';
    });
    response.end('x'.repeat(1_000_000)); // more than what buffers on the way would take
  });
  const path = through(await addCore(url), '/transactions');
  await assert.rejects(send(path, { ...post('{}'), signal: leave.signal }));
  await until('the Core has answered', () => outcome !== '');
  assert.equal(outcome, 'finished');
});

test('half a request from a caller that leaves reaches nobody', async (t) => {
  const core = await httpUpstream(t);
  const instance = await addCore(core.url);
  const socket = net.connect(gateway.gateway.port, '127.0.0.1');
  socket.write(
    `POST ${through(instance, '/transactions')} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${gateway.first.secret}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"amount":1}`,
  );
  await once(socket, 'connect');
  const before = gateway.logged.length;
  socket.end();
  await until('the gateway has noticed', () => gateway.logged.length > before);
  assert.equal(core.seen.length, 0);
});

test('an upload that stops coming is 408', async (t) => {
  const url = await rawHttpUpstream(t, (request) => request.resume());
  const instance = await addCore(url);
  const answer = await gateway.raw(
    `POST ${through(instance, '/reconciliation/upload')} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${gateway.first.secret}\r\nContent-Length: 1000000\r\n\r\npart`,
  );
  assert.match(answer, /^HTTP\/1\.1 408.*PROXY_REQUEST_TIMEOUT/s);
});

test('an answer that comes before the upload is complete is passed on', async (t) => {
  const url = await rawHttpUpstream(t, (_request, response) => {
    response.writeHead(400, { connection: 'close' }).end('{"error":"early"}');
  });
  const instance = await addCore(url);
  const socket = net.connect(gateway.gateway.port, '127.0.0.1');
  socket.write(
    `POST ${through(instance, '/reconciliation/upload')} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${gateway.first.secret}\r\nContent-Length: 1000000\r\n\r\npart`,
  );
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  await once(socket, 'close');
  assert.match(text, /^HTTP\/1\.1 400.*"early"/s);
});

// Registration

test('a changed Core URL is used from the next request on', async (t) => {
  const [one, two] = [await httpUpstream(t), await httpUpstream(t)];
  const instance = await addCore(one.url);
  await send(through(instance, '/ledgers'));
  await gateway.query('update instances set core_url = $2 where instance_id = $1', [instance, two.url]);
  await gateway.markChanged();
  await gateway.control.refresh();
  await send(through(instance, '/ledgers'));
  assert.deepEqual([one.seen.length, two.seen.length], [1, 1]);
});

test('connections to a Core are used again, and are never more than they may be', async (t) => {
  const ofCore = await testGateway(t, { limits: { connectionsMax: 3 } });
  const sockets = new Set<net.Socket>();
  const waiting: (() => void)[] = [];
  let holdsBack = false;
  const url = await rawHttpUpstream(t, (request, response) => {
    // The gateway asks how it is, too, on a connection of its own.
    if (request.url === '/health') return void response.end('{}');
    sockets.add(request.socket);
    const answer = () => response.end('{}');
    if (holdsBack) waiting.push(answer);
    else answer();
  });
  const path = through(await ofCore.addCore(url), '/ledgers');
  for (let n = 0; n < 5; n++) assert.equal((await ofCore.send(path)).status, 200);
  assert.equal(sockets.size, 1);
  holdsBack = true;
  const sent = Array.from({ length: 10 }, () => ofCore.send(path));
  await until('they are all in use', () => waiting.length === 3);
  holdsBack = false;
  for (const answer of waiting) answer();
  for (const one of sent) assert.equal((await one).status, 200);
  assert.equal(sockets.size, 3);
});

test('a removed instance is 404 and its connections are closed', async (t) => {
  const sockets = new Set<net.Socket>();
  const url = await rawHttpUpstream(t, (request, response) => {
    sockets.add(request.socket);
    response.end('{}');
  });
  const instance = await addCore(url);
  await (await send(through(instance, '/ledgers'))).text();
  await gateway.control.removeInstance(instance);
  assert.equal((await send(through(instance, '/ledgers'))).status, 404);
  await until('the connections are closed', () => [...sockets].every((socket) => socket.destroyed), 1_500);
});

test('closing waits for requests under way', async (t) => {
  const received = Promise.withResolvers<() => void>();
  const url = await rawHttpUpstream(t, (request, response) => {
    // The gateway asks how it is, too.
    if (request.url === '/health') response.end('{}');
    else received.resolve(() => response.end('{"done":true}'));
  });
  const own = await testGateway(t);
  const sending = own.send(through(await own.addCore(url), '/ledgers'));
  const release = await received.promise;
  const closing = own.gateway.close();
  release();
  assert.deepEqual(await (await sending).json(), { done: true });
  await closing;
});
