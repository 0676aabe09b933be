/** A Core that does not answer, or not in time, or is where no Core should be. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { serveGateway } from '#src/gateway/index.ts';
import { codeOf, testGateway } from '../support/gateway.ts';
import { recordingLog } from '../support/recording-log.ts';
import { until } from '../support/until.ts';
import { deadUrl, httpUpstream } from '../support/upstream.ts';

const attempts = { attemptsMax: 1 };

/** What another gateway on the same control plane is opened with. */
const served = {
  openEmbeddedLedger: () => Promise.reject(new Error('this test has no embedded ledger')),
  host: '127.0.0.1',
  port: 0,
  requestLog: { days: 30, linesPerSecond: 100 },
  log: recordingLog([]),
};

test('a Core that is down is left alone after some failures; others are not', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, { limits: { ...attempts, breakerFailuresMin: 3, breakerOpenMs: 60_000 } });
  const [dead, well] = [await gateway.addCore(await deadUrl()), await gateway.addCore(core.url)];
  const get = (instance: string) => gateway.send(`/proxy/ledgers?instance_id=${instance}`);
  for (const _ of [1, 2, 3]) assert.equal((await get(dead)).status, 502);
  const refused = await get(dead);
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '60']);
  assert.equal(refused.headers.get('proxy-status'), 'blnk-proxy; error=destination_unavailable');
  assert.equal(await codeOf(refused), 'PROXY_CIRCUIT_OPEN');
  assert.equal((await get(well)).status, 200);
});

test("a Core's own refusals and faults never open the circuit", async (t) => {
  const core = await httpUpstream(t, (_request, response) =>
    response.writeHead(core.seen.length % 2 ? 500 : 400).end(),
  );
  const gateway = await testGateway(t, { limits: { ...attempts, breakerFailuresMin: 2 } });
  const instance = await gateway.addCore(core.url);
  for (let n = 0; n < 10; n += 1) {
    assert.notEqual(
      (await gateway.send(`/proxy/ledgers?instance_id=${instance}`, { method: 'POST', body: '{}' })).status,
      503,
    );
  }
});

test('once it is back, a trial closes the circuit', async (t) => {
  let isWell = false;
  const core = await httpUpstream(t, (_request, response) => response.writeHead(isWell ? 200 : 502).end('{}'));
  const gateway = await testGateway(t, { limits: { ...attempts, breakerFailuresMin: 2, breakerOpenMs: 20 } });
  const instance = await gateway.addCore(core.url);
  const get = async () => (await gateway.send(`/proxy/ledgers?instance_id=${instance}`)).status;
  assert.deepEqual([await get(), await get(), await get()], [502, 502, 503]);
  isWell = true;
  await until('it is asked again', async () => (await get()) === 200);
  assert.deepEqual([await get(), await get()], [200, 200]);
});

test('a read is tried again when the Core is unwell, a write is not, nor if the Core says when to come back', async (t) => {
  let retryAfter: Record<string, string> = {};
  const core = await httpUpstream(t, (_request, response) =>
    response.writeHead(core.seen.length % 3 === 0 ? 200 : 503, retryAfter).end('{}'),
  );
  const gateway = await testGateway(t);
  const path = `/proxy/ledgers?instance_id=${await gateway.addCore(core.url)}`;
  assert.deepEqual([(await gateway.send(path)).status, core.seen.length], [200, 3]);
  assert.deepEqual([(await gateway.send(path, { method: 'POST', body: '{}' })).status, core.seen.length], [503, 4]);
  retryAfter = { 'retry-after': '7' };
  const answer = await gateway.send(path);
  assert.deepEqual([answer.status, answer.headers.get('retry-after'), core.seen.length], [503, '7', 5]);
});

test('instances of one Core share its limits, another path of its host is another Core', async (t) => {
  const waiting: ServerResponse[] = [];
  const core = await httpUpstream(t, ({ url }, response) => {
    if (url?.endsWith('/health')) response.end('{}');
    else waiting.push(response);
  });
  const gateway = await testGateway(t, { limits: { requestsMax: 1, probeEveryMs: 60_000 } });
  const [one, other] = [await gateway.addCore(core.url, 'key one'), await gateway.addCore(core.url, 'key other')];
  const elsewhere = await gateway.addCore(`${core.url}/elsewhere`);
  const get = (instance: string) => gateway.send(`/proxy/ledgers?instance_id=${instance}`);
  const sent = get(one);
  await until('it is under way', () => waiting.length === 1);
  assert.equal((await get(other)).status, 503);
  const away = get(elsewhere);
  await until('that one is, too', () => waiting.length === 2);
  for (const response of waiting.splice(0)) response.end('{}');
  assert.deepEqual([(await sent).status, (await away).status], [200, 200]);

  // Whoever leaves does not take the connections of those who stay; each brings its own key.
  await gateway.control.removeInstance(one);
  assert.equal((await get(one)).status, 404);
  const after = get(other);
  await until('it is under way again', () => waiting.length === 1);
  waiting[0]?.end('{}');
  assert.equal((await after).status, 200);
  assert.equal(core.seen.findLast(({ url }) => url === '/ledgers')?.headers['x-blnk-key'], 'key other');
});

test('more requests than a Core may have at once are told to come back, and nothing is sent', async (t) => {
  const waiting: ServerResponse[] = [];
  const slow = await httpUpstream(t, (_request, response) => void waiting.push(response));
  const gateway = await testGateway(t, { limits: { requestsMax: 2 } });
  const path = `/proxy/ledgers?instance_id=${await gateway.addCore(slow.url)}`;
  const sent = [gateway.send(path), gateway.send(path)];
  await until('two are under way', () => waiting.length === 2);
  const third = await gateway.send(path);
  assert.deepEqual(
    [third.status, third.headers.get('retry-after'), await codeOf(third)],
    [503, '1', 'PROXY_INSTANCE_BUSY'],
  );
  for (const response of waiting) response.end('{}');
  for (const one of sent) assert.equal((await one).status, 200);
  const again = gateway.send(path);
  await until('there is room again', () => waiting.length === 3);
  waiting[2]?.end('{}');
  assert.equal((await again).status, 200);
});

test('where Cores must be outside, an address inside is not connected to, whatever its name', async (t) => {
  const core = await httpUpstream(t);
  const { port } = new URL(core.url);
  const gateway = await testGateway(t, { allowsPrivateInstances: false, limits: attempts });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433']) {
    const instance = await gateway.addCore(`http://${host}:${port}`);
    const answer = await gateway.send(`/proxy/ledgers?instance_id=${instance}`);
    assert.deepEqual(
      [answer.status, answer.headers.get('proxy-status')],
      [502, 'blnk-proxy; error=destination_ip_prohibited'],
      host,
    );
    assert.ok(!(await answer.text()).includes('127.0.0.1'), 'and the caller learns no address');
  }
  assert.equal(core.seen.length, 0);
});

test("the services of a cloud for its own machines are nobody's Core", async (t) => {
  const gateway = await testGateway(t, { limits: attempts });
  for (const host of ['169.254.169.254', '[fe80::1]', '0.0.0.0', '[fd00:ec2::254]', '[::ffff:169.254.169.254]']) {
    const answer = await gateway.send(`/proxy/ledgers?instance_id=${await gateway.addCore(`http://${host}`)}`);
    assert.equal(answer.headers.get('proxy-status'), 'blnk-proxy; error=destination_ip_prohibited', host);
  }
});

test('servers look whether Cores are there, and say what they saw; a sign of life ends the waiting', async (t) => {
  let status = 200;
  const core = await httpUpstream(t, ({ url }, response) =>
    response.writeHead(url === '/health' ? status : 502).end('{}'),
  );
  const limits = { ...attempts, probeEveryMs: 20, breakerFailuresMin: 1 };
  const gateway = await testGateway(t, { limits });
  const [well, dead] = [await gateway.addCore(core.url), await gateway.addCore(await deadUrl())];
  const stateOf = async (instance: string) => (await gateway.control.health.list()).get(instance)?.state;
  await until('it is connected', async () => (await stateOf(well)) === 'connected');
  await until('the other is not there', async () => (await stateOf(dead)) === 'unreachable');
  status = 503;
  await until('it is unwell', async () => (await stateOf(well)) === 'degraded');

  const get = async () => (await gateway.send(`/proxy/ledgers?instance_id=${well}`)).status;
  assert.equal(await get(), 502);
  await until(
    'the open circuit lets a trial through long before its minute is over',
    async () => (await get()) === 502,
  );
});

test('of many Cores each is asked once, for all instances that lead there', async (t) => {
  const core = await httpUpstream(t, (_request, response) => response.end('{}'));
  const limits = { probeEveryMs: 60_000 };
  const { control, addCore } = await testGateway(t, { limits });
  const urls = Array.from({ length: 20 }, (_, number) => `${core.url}/core_${number}`);
  const added: string[] = [];
  for (const url of [core.url, core.url, ...urls]) added.push(await addCore(url));
  const gateway = await serveGateway({ ...served, control, limits });
  t.after(() => gateway.close());
  await until('all are connected', async () => {
    const seen = await control.health.list();
    return added.every((id) => seen.get(id)?.state === 'connected');
  });
  const asked = ['/health', ...urls.map((url) => `${new URL(url).pathname}/health`)];
  assert.deepEqual(core.seen.map(({ url }) => url).sort(), asked.sort());
});

test('a Core is asked although the key of the first instance that leads there no longer opens', async (t) => {
  const core = await httpUpstream(t, (_request, response) => response.end('{}'));
  const limits = { probeEveryMs: 60_000 };
  const { addCore, query, openAnother } = await testGateway(t, { limits });
  const added = [await addCore(core.url, 'key one'), await addCore(core.url, 'key two')];
  const [first, second] = added.sort();
  await query(
    `update instances set core_key_sealed = (select core_key_sealed from instances where instance_id = $1)
      where instance_id = $2`,
    [second, first],
  );
  const control = await openAnother();
  assert.deepEqual(
    (await control.health.probed()).map(({ instanceId }) => instanceId),
    added,
  );
  const gateway = await serveGateway({ ...served, control, limits });
  t.after(() => gateway.close());
  await until('both are connected', async () => {
    const seen = await control.health.list();
    return added.every((id) => seen.get(id)?.state === 'connected');
  });
  assert.equal(core.seen.length, 1);
});

test('a Core that sends those who ask how it is elsewhere is not followed', async (t) => {
  const elsewhere = await httpUpstream(t);
  const core = await httpUpstream(t, (_request, response) =>
    response.writeHead(302, { location: `${elsewhere.url}/health` }).end(),
  );
  const gateway = await testGateway(t, { limits: { probeEveryMs: 20 } });
  await gateway.addCore(core.url);
  await until('it was asked more than once', () => core.seen.length > 1);
  assert.deepEqual(new Set(core.seen.map(({ url }) => url)), new Set(['/health']));
  assert.equal(elsewhere.seen.length, 0);
});
