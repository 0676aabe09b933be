/** The load generator: a closed loop over keep-alive connections. A process of its own, started by the bench. */
import { createHistogram, performance } from 'node:perf_hooks';
import { Connection } from './connection.ts';
import { noAnswer, type Order, type Tally } from './messages.ts';
import { UndiciConnection } from './undici-connection.ts';
import { type Exchange, requestsOf } from './workload.ts';

process.on('message', (order: Order) => {
  run(order).then(
    (tally) => process.send?.({ tally }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());

async function run({
  endpoint,
  workload,
  client,
  connections,
  warmUpMs,
  measureMs,
  requestsMax,
}: Order): Promise<Tally> {
  const nextRequest = requestsOf(workload, `${endpoint.host}:${endpoint.port}`);
  const latencyUs = createHistogram();
  const byStatus: Record<string, number> = {};
  let failure: string | null = null;
  const startMs = performance.now() + warmUpMs;
  const endMs = startMs + measureMs;
  let left = requestsMax ?? Number.POSITIVE_INFINITY;
  let succeeded = 0;
  const failed = (error: unknown) => {
    failure ??= error instanceof Error ? error.message : String(error);
    return noAnswer;
  };

  const loop = async () => {
    const connection = client === 'bytes' ? new Connection(endpoint) : new UndiciConnection(endpoint);
    for (let sentMs = performance.now(); sentMs < endMs && left > 0; ) {
      left -= 1;
      const status = await carryOut(connection, nextRequest()).catch(failed);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      const nowMs = performance.now();
      if (nowMs >= startMs && nowMs < endMs) {
        latencyUs.record(Math.max(1, Math.round((nowMs - sentMs) * 1000)));
        if (status >= 200 && status < 300) succeeded += 1;
      }
      sentMs = nowMs;
    }
    connection.close();
  };

  const load = loadBetween(startMs, endMs);
  await Promise.all(Array.from({ length: connections }, loop));
  const at = (percentile: number) => (latencyUs.count === 0 ? 0 : latencyUs.percentile(percentile) / 1000);
  return {
    succeeded,
    latencyMs: { p50: at(50), p99: at(99), max: at(100) },
    byStatus,
    failure,
    generatorLoad: load(),
  };
}

/** The status of the last answer there was. */
async function carryOut(connection: Pick<Connection, 'exchange'>, exchange: Exchange): Promise<number> {
  if (typeof exchange === 'string') return connection.exchange(exchange);
  let answer = '';
  const status = await connection.exchange(exchange.first, (text) => {
    answer = text;
  });
  return status >= 200 && status < 300 ? connection.exchange(exchange.second(answer)) : status;
}

/** Share of a core this process uses between two times. */
function loadBetween(startMs: number, endMs: number): () => number {
  let before = process.cpuUsage();
  let after: NodeJS.CpuUsage | null = null;
  setTimeout(
    () => {
      before = process.cpuUsage();
    },
    Math.max(0, startMs - performance.now()),
  );
  const timer = setTimeout(() => {
    after = process.cpuUsage(before);
  }, endMs - performance.now());
  return () => {
    clearTimeout(timer);
    const { user, system } = after ?? process.cpuUsage(before);
    return (user + system) / 1000 / (Math.min(performance.now(), endMs) - startMs);
  };
}
