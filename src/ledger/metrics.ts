/** Numbers about a ledger for Prometheus. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Route } from './http/route.ts';

export interface LedgerMetrics {
  /** Counts an answer; costs an addition. @param route null: none matched. */
  answered(route: Route | null, status: number): void;
  /** A batch of so many commands took so long, from locking its balances to its commit. */
  posted(commands: number, ms: number): void;
  /** All of them, in Prometheus' text format. */
  text(): Promise<string>;
}

const statusMax = 600;

export function createMetrics({
  queueLength,
  pendingDeliveries,
}: {
  /** Commands that wait to be posted. */
  queueLength: () => number;
  pendingDeliveries: () => Promise<number>;
}): LedgerMetrics {
  const registry = new Registry();
  const registers = [registry];
  // Kept as plain numbers, by status, and handed to the library when it is asked: counting must cost nothing.
  const answers = new Map<Route | null, Uint32Array>();
  new Counter({
    name: 'tallygate_ledger_requests_total',
    help: 'Requests answered, by route and status',
    labelNames: ['method', 'route', 'status'],
    registers,
    collect() {
      this.reset();
      for (const [route, byStatus] of answers) {
        for (const [status, count] of byStatus.entries()) {
          if (count > 0) this.inc({ method: route?.method ?? 'any', route: route?.path ?? 'none', status }, count);
        }
      }
    },
  });
  const commands = new Histogram({
    name: 'tallygate_ledger_batch_commands',
    help: 'Commands posted in one SQL transaction',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    registers,
  });
  const seconds = new Histogram({
    name: 'tallygate_ledger_batch_seconds',
    help: 'From locking the balances of a batch to its commit',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers,
  });
  new Gauge({
    name: 'tallygate_ledger_queue_length',
    help: 'Commands that wait to be posted',
    registers,
    collect() {
      this.set(queueLength());
    },
  });
  new Gauge({
    name: 'tallygate_ledger_events_pending',
    help: 'Events that wait to be delivered, or to be tried again',
    registers,
    async collect() {
      this.set(await pendingDeliveries());
    },
  });
  return {
    answered(route, status) {
      let byStatus = answers.get(route);
      if (byStatus === undefined) {
        byStatus = new Uint32Array(statusMax);
        answers.set(route, byStatus);
      }
      byStatus[status] = (byStatus[status] ?? 0) + 1;
    },
    posted(count, ms) {
      commands.observe(count);
      seconds.observe(ms / 1_000);
    },
    text: () => registry.metrics(),
  };
}
