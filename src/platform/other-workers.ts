/** Several server processes on one port (node:cluster) wait for each other. */
import cluster, { type Worker } from 'node:cluster';
import { setTimeout as delay } from 'node:timers/promises';

interface Step {
  readonly step: string;
}

/** In a worker: until all of them have come to this step, or for `timeoutMs`. Elsewhere there is nobody to wait for. */
export async function othersAt(step: string, timeoutMs: number): Promise<void> {
  if (!cluster.isWorker) return;
  const { promise: all, resolve } = Promise.withResolvers<void>();
  const onMessage = (message: unknown): void => {
    if (isStep(message) && message.step === step) resolve();
  };
  process.on('message', onMessage);
  process.send?.({ step } satisfies Step);
  await Promise.race([all, delay(timeoutMs)]);
  process.off('message', onMessage);
}

/** In the process that looks after the workers: tells them when all have come to a step. For every message of theirs. */
export function stepKeeper(workers: ReadonlySet<Worker>): (worker: Worker, message: unknown) => void {
  const arrived = new Map<string, Set<Worker>>();
  return (worker, message) => {
    if (!isStep(message)) return;
    const here = arrived.get(message.step) ?? new Set();
    arrived.set(message.step, here.add(worker));
    if ([...workers].every((one) => here.has(one))) for (const one of workers) one.send(message);
  };
}

function isStep(message: unknown): message is Step {
  return typeof message === 'object' && message !== null && 'step' in message;
}
