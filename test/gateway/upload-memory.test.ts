/** The largest upload there may be passes a real server without being held anywhere on its way. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import { test } from 'node:test';
import { memoryOf } from '../../bench/environment.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';
import { rawHttpUpstream } from '../support/upstream.ts';

const mib = 1024 * 1024;
const limitBytes = 256 * mib;
/** By so much the most memory may differ from that of a quarter of it: the collector comes when it likes. */
const growthMaxMiB = 80;

const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n';
const tail = '\r\n--x--\r\n';
const piece = Buffer.alloc(mib, 'abcdefg\n');

/** A form with one file, of `bytes` bytes in all. */
async function upload(url: string, { key, bytes }: { key: string; bytes: number }): Promise<number> {
  const request = http.request(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': bytes,
    },
  });
  const answered = once(request, 'response');
  request.write(head);
  for (let left = bytes - head.length - tail.length; left > 0; left -= piece.length) {
    if (!request.write(piece.subarray(0, left))) await once(request, 'drain');
  }
  request.end(tail);
  const [response] = await answered;
  response.resume();
  return response.statusCode;
}

test('256 MiB pass to a Core elsewhere in constant memory', async (t) => {
  let received = 0;
  const core = await rawHttpUpstream(t, async (request, response) => {
    for await (const chunk of request) received += chunk.length;
    response.end('{}');
  });
  const { home, url, apiKey, child } = await startServer(t);
  const { stdout } = await runCommand(['instances', 'add', '--name', 'core', '--url', core], serverEnvironment(home));
  const target = `${url}/proxy/reconciliation/upload?instance_id=${stdout.trim()}`;
  const key = apiKey ?? '';
  /** The most it had at any time; 0 where there is no /proc, and then only the bytes are counted. */
  const peakMiB = async () => (await memoryOf(child.pid ?? 0))?.peakMiB ?? 0;

  assert.equal(await upload(target, { key, bytes: limitBytes / 4 }), 200);
  const before = await peakMiB();
  received = 0;
  assert.equal(await upload(target, { key, bytes: limitBytes }), 200);
  assert.equal(received, limitBytes);
  const after = await peakMiB();
  t.diagnostic(`resident at most: ${before.toFixed(0)} MiB, then ${after.toFixed(0)}`);
  assert.ok(after - before <= growthMaxMiB, `from ${before} to ${after} MiB`);
});
