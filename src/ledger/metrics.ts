/** Numbers about a ledger for Prometheus. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Route } from './http/route.ts';
import type { VerificationState } from './store/verification.ts';

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
  verification,
}: {
  /** Commands that wait to be posted. */
  queueLength: () => number;
  pendingDeliveries: () => Promise<number>;
  verification: () => Promise<VerificationState>;
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
    buckets: [0.001, 0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5, 1, 5],
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
  addVerification(registry, verification);
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

/** How the last proof of the books went; what is not known yet is left out. */
function addVerification(registry: Registry, verification: () => Promise<VerificationState>): void {
  const add = (name: string, help: string, numberOf: (state: VerificationState) => number | null) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const value = numberOf(await verification());
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  add(
    'tallygate_ledger_verification_violations',
    'Violations that the last proof of the books by the background job found; 0: the books are right',
    ({ last }) => last?.violations ?? null,
  );
  add(
    'tallygate_ledger_verification_age_seconds',
    'Since the background job last verified the books to their end',
    ({ last }) => (last === null ? null : (Date.now() - Date.parse(last.finishedAt)) / 1_000),
  );
  add(
    'tallygate_ledger_verification_failed',
    '1 if the latest try to verify the books did not come to its end',
    ({ failure }) => (failure === null ? 0 : 1),
  );
}
