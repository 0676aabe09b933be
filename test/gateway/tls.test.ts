/** Cores behind TLS: only those whose certificate is known are told anything. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import type net from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { testGateway } from '../support/gateway.ts';
import { type RunningServer, runCommand, serverEnvironment, startServer } from '../support/server.ts';
import { httpUpstream, tcpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const file = path.join(import.meta.dirname, '../support/certificate.pem');
const pem = await readFile(file);

/** What reached the Core behind TLS: its key would be among it. */
const seen: { url: string; key: string | undefined }[] = [];
const core = https.createServer({ key: pem, cert: pem }, ({ url = '', headers }, response) => {
  seen.push({ url, key: headers['x-blnk-key']?.toString() });
  response.end('{"ok":true}');
});
await new Promise<void>((resolve) => core.listen(0, '127.0.0.1', resolve));
wholeFile.after(() => core.close());
const { port } = core.address() as AddressInfo;

/** Asks for a balance of an instance; the status, and what the gateway says about the way there. */
async function ask(
  { url, key }: { url: string; key: string },
  instance: string,
): Promise<{ status: number; proxyStatus: string | null; text: string }> {
  const response = await fetch(`${url}/proxy/balances/bln_1?instance_id=${instance}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return {
    status: response.status,
    proxyStatus: response.headers.get('proxy-status'),
    text: await response.text(),
  };
}

/** Adds the instance as an admin does, and asks. */
async function askThrough({ home, url, apiKey }: RunningServer, coreUrl: string) {
  const add = ['instances', 'add', '--name', 'core', '--url', coreUrl];
  const { stdout } = await runCommand(add, serverEnvironment(home));
  return ask({ url, key: apiKey ?? '' }, stdout.trim());
}

test('a Core with a certificate that nobody vouches for is sent nothing, and the reason is said', async (t) => {
  const gateway = await testGateway(t);
  const server = { url: gateway.origin, key: gateway.first.secret };
  const answer = await ask(server, await gateway.addCore(`https://localhost:${port}`, 'core-secret'));
  assert.deepEqual([answer.status, answer.proxyStatus], [502, 'blnk-proxy; error=tls_certificate_error']);
  assert.match(answer.text, /certificate of the instance is not one to trust; nothing was sent.*"not_sent"/s);
  assert.match(JSON.stringify(gateway.logged), /self-signed certificate/);
  assert.deepEqual(seen, []);
});

test('a Core that is said to speak TLS and does not is sent nothing', async (t) => {
  const gateway = await testGateway(t);
  const server = { url: gateway.origin, key: gateway.first.secret };
  const plain = await httpUpstream(t);
  const rubbish = await tcpUpstream(t, (socket: net.Socket) => socket.once('data', () => socket.end('rubbish\r\n')));
  for (const url of [plain.url, rubbish]) {
    const answer = await ask(server, await gateway.addCore(url.replace('http:', 'https:'), 'core-secret'));
    assert.deepEqual([answer.status, answer.proxyStatus], [502, 'blnk-proxy; error=tls_protocol_error']);
  }
  assert.deepEqual(plain.seen, []);
});

test('with its authority named in NODE_EXTRA_CA_CERTS it is reached, by the names in its certificate and no other', async (t) => {
  const server = await startServer(t, { settings: { NODE_EXTRA_CA_CERTS: file } });
  const good = await askThrough(server, `https://localhost:${port}`);
  assert.deepEqual([good.status, good.text], [200, '{"ok":true}']);
  const other = await askThrough(server, `https://127.0.0.1:${port}`);
  assert.deepEqual([other.status, other.proxyStatus], [502, 'blnk-proxy; error=tls_certificate_error']);
  const { length } = seen.filter(({ url }) => url !== '/health');
  assert.equal(length, 1);
});
