/** Several server processes on one port. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postCent, receivedCents } from '../support/post.ts';
import {
  killPostgres,
  postgresPid,
  type RunningServer,
  runCommand,
  serverEnvironment,
  startServer,
} from '../support/server.ts';
import { until } from '../support/until.ts';

/** The server processes that have said they are ready, and live. */
function workersOf({ child, output }: RunningServer): number[] {
  const said = output.stderr
    .split('\n')
    .filter((line) => line.includes('"msg":"ready"'))
    .map((line) => (JSON.parse(line) as { pid: number }).pid);
  return said.filter((pid) => pid !== child.pid && isAlive(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a worker and PostgreSQL killed while posting: nothing is lost or doubled, and both come back', async (t) => {
  const server = await startServer(t, { args: ['--workers', '2'] });
  assert.match(server.apiKey ?? '', /^blnk_/);
  assert.equal(server.output.stdout.match(/ready at/g)?.length, 1);
  // The server is ready with the first of them.
  await until('both are ready', () => workersOf(server).length === 2);
  const before = workersOf(server);

  const acknowledged = new Set<string>();
  const unanswered = new Set<string>();
  let isOver = false;
  async function client(name: number): Promise<void> {
    for (let n = 0; !isOver; n += 1) {
      const reference = `client-${name}-${n}`;
      const status = await postCent(server.ledgerUrl, reference);
      if (status === 201) acknowledged.add(reference);
      else {
        assert.ok(status === null || status >= 500, `status ${status} for a new reference`);
        unanswered.add(reference);
      }
    }
  }
  const posting = Promise.all(Array.from({ length: 8 }, (_, name) => client(name)));
  await until('posting goes on', () => acknowledged.size > 100);
  process.kill(before[0] ?? 0, 'SIGKILL');
  await until('another has taken its place', () => workersOf(server).filter((pid) => pid !== before[0]).length === 2);
  const soFar = acknowledged.size;
  await until('posting goes on with it', () => acknowledged.size > soFar + 100);
  await killPostgres(server.home);
  const thenSoFar = acknowledged.size;
  await until('posting goes on with another PostgreSQL', () => acknowledged.size > thenSoFar + 100, 60_000);
  isOver = true;
  await posting;

  for (const reference of unanswered) {
    const status = await postCent(server.ledgerUrl, reference);
    assert.ok(status === 201 || status === 409, `${reference} can be sent again (${status})`);
  }
  for (const reference of [...acknowledged].slice(-50)) assert.equal(await postCent(server.ledgerUrl, reference), 409);
  assert.equal(await receivedCents(server.ledgerUrl), acknowledged.size + unanswered.size);
  const verified = await runCommand(['verify'], serverEnvironment(server.home));
  assert.deepEqual([verified.code, verified.stderr], [0, '']);

  const workers = workersOf(server);
  assert.equal(await server.stop(), 0);
  assert.equal(await postgresPid(server.home), null);
  assert.deepEqual(workers.filter(isAlive), []);
});

test('each worker answers, and says in its metrics which one it is', async (t) => {
  const server = await startServer(t, { args: ['--workers', '2'], settings: { TALLYGATE_METRICS: 'true' } });
  const seen = new Set<string>();
  await until('both have answered', async () => {
    const answer = await fetch(`${server.ledgerUrl}/metrics`, { headers: { connection: 'close' } });
    const text = await answer.text();
    assert.doesNotMatch(text, /^process_cpu_seconds_total /m);
    assert.match(text, /^tallygate_gateway_requests_unlogged_total\{worker="\d"\} 0$/m);
    for (const [, worker = ''] of text.matchAll(/^process_cpu_seconds_total\{worker="(\d+)"/gm)) seen.add(worker);
    return seen.size === 2;
  });
});

test('the request log has what any of the workers answered', async (t) => {
  const server = await startServer(t, { args: ['--workers', '2'] });
  const ids = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const answer = await fetch(`${server.url}/proxy/ledgers?instance_id=${server.instanceId}`, {
        headers: { authorization: `Bearer ${server.apiKey}`, connection: 'close' },
      });
      await answer.text();
      return answer.headers.get('x-request-id');
    }),
  );
  const env = serverEnvironment(server.home);
  await until('all are written', async () => {
    const { stdout } = await runCommand(['requests', 'list', '--route', '/ledgers', '--json'], env);
    const listed: { request_id: string }[] = JSON.parse(stdout);
    return ids.every((id) => listed.some(({ request_id }) => request_id === id));
  });
});

test('when the process that looks after them is killed, no worker stays', async (t) => {
  const server = await startServer(t, { args: ['--workers', '2'] });
  const workers = workersOf(server);
  server.child.kill('SIGKILL');
  await until('they are gone', () => !workers.some(isAlive));
  const next = await startServer(t, { home: server.home });
  assert.equal(await postCent(next.ledgerUrl, 'next'), 201);
});

test('a number of workers that makes no sense is refused', async () => {
  const { code, stderr } = await runCommand(['serve', '--workers', '0'], serverEnvironment('/nowhere'));
  assert.equal(code, 1);
  assert.match(stderr, /Use a number from 1 to 128/);
});
