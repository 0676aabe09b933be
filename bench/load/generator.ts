/** The load generator: keep-alive connections, in a closed loop or at a given rate. A process of its own, started by the bench. */
import { createHistogram, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
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

type OneConnection = Pick<Connection, 'exchange' | 'close'>;

async function run(order: Order): Promise<Tally> {
  const { endpoint, workload, client, warmUpMs, measureMs, perSecond } = order;
  const nextRequest = requestsOf(workload, `${endpoint.host}:${endpoint.port}`);
  const latencyUs = createHistogram();
  const byStatus: Record<string, number> = {};
  let failure: string | null = null;
  const startMs = performance.now() + warmUpMs;
  const endMs = startMs + measureMs;
  let succeeded = 0;
  const failed = (error: unknown) => {
    failure ??= error instanceof Error ? error.message : String(error);
    return noAnswer;
  };

  /** One request and its answer; `sinceMs` is when its time began. @returns when it ended. */
  const exchange = async (connection: OneConnection, sinceMs: number): Promise<number> => {
    const status = await carryOut(connection, nextRequest()).catch(failed);
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    const nowMs = performance.now();
    if (nowMs >= startMs && nowMs < endMs) {
      latencyUs.record(Math.max(1, Math.round((nowMs - sinceMs) * 1000)));
      if (status >= 200 && status < 300) succeeded += 1;
    }
    return nowMs;
  };

  const load = loadBetween(startMs, endMs);
  const connections = Array.from({ length: order.connections }, () =>
    client === 'bytes' ? new Connection(endpoint) : new UndiciConnection(endpoint),
  );
  if (perSecond === null) await inClosedLoop(connections, exchange, { endMs, requestsMax: order.requestsMax });
  else await atRate(connections, exchange, { endMs, perSecond });
  for (const connection of connections) connection.close();
  const at = (percentile: number) => (latencyUs.count === 0 ? 0 : latencyUs.percentile(percentile) / 1000);
  return {
    succeeded,
    latencyMs: { p50: at(50), p99: at(99), max: at(100) },
    byStatus,
    failure,
    generatorLoad: load(),
  };
}

type DoExchange = (connection: OneConnection, sinceMs: number) => Promise<number>;

/** On each connection the next request once the one before is answered. */
async function inClosedLoop(
  connections: readonly OneConnection[],
  exchange: DoExchange,
  { endMs, requestsMax }: { endMs: number; requestsMax: number | null },
): Promise<void> {
  let left = requestsMax ?? Number.POSITIVE_INFINITY;
  const loop = async (connection: OneConnection) => {
    for (let sentMs = performance.now(); sentMs < endMs && left > 0; ) {
      left -= 1;
      sentMs = await exchange(connection, sentMs);
    }
  };
  await Promise.all(connections.map(loop));
}

const tickMs = 1;

/**
 * As many as are due, every millisecond, whether or not those before are answered: a server that stands still for a moment
 * does not keep requests from coming. Those that find no connection free wait, and their time runs.
 */
async function atRate(
  connections: readonly OneConnection[],
  exchange: DoExchange,
  { endMs, perSecond }: { endMs: number; perSecond: number },
): Promise<void> {
  const beganMs = performance.now();
  const idle = [...connections];
  const waitingSinceMs: number[] = [];
  const underWay = new Set<Promise<void>>();
  const use = async (connection: OneConnection, dueMs: number): Promise<void> => {
    for (let sinceMs: number | undefined = dueMs; sinceMs !== undefined; sinceMs = waitingSinceMs.shift()) {
      await exchange(connection, sinceMs);
    }
    idle.push(connection);
  };
  let handedOut = 0;
  for (let nowMs = beganMs; nowMs < endMs; nowMs = performance.now()) {
    for (; handedOut < ((nowMs - beganMs) * perSecond) / 1_000; handedOut += 1) {
      const connection = idle.pop();
      if (connection === undefined) {
        waitingSinceMs.push(nowMs);
        continue;
      }
      const one: Promise<void> = use(connection, nowMs).finally(() => underWay.delete(one));
      underWay.add(one);
    }
    await sleep(tickMs);
  }
  waitingSinceMs.length = 0;
  await Promise.all(underWay);
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
