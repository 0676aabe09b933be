/** The loop of a ledger's timed work. */
import type { LedgerContext } from './context.ts';
import { runDue } from './run-due.ts';
import { sealNext } from './seal-chain.ts';
import { traceNext } from './trace-lineage.ts';

/** How late timed work may start. */
const intervalMs = 500;

/** Starts the loop; it never overlaps itself, and an error ends one pass, not the loop. */
export function startWorker(
  context: LedgerContext,
  { sealsChain }: { sealsChain: boolean },
): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let pass: Promise<void> = Promise.resolve();
  let isClosed = false;

  async function run(): Promise<void> {
    try {
      // A full batch means there is more: go on at once.
      while (!isClosed && (await runDue(context)) > 0);
      while (!isClosed && (await traceNext(context)));
      while (sealsChain && !isClosed && (await sealNext(context)) > 0);
    } catch (error) {
      context.log.warn({ err: error }, 'timed work failed, trying again');
    }
    if (!isClosed) schedule();
  }

  function schedule(): void {
    timer = setTimeout(() => {
      pass = run();
    }, intervalMs);
    timer.unref();
  }

  schedule();
  return {
    async close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await pass;
    },
  };
}
