/** Ending before the work is done: interrupted, or because nobody reads on. */
import { constants } from 'node:os';

let closeFirst: (() => Promise<void>) | null = null;
let isUnderWay = false;

/** From now on Ctrl-C, SIGTERM and SIGHUP end the process only after `close`, and so does `leave`. */
export function closeBeforeLeaving(close: () => Promise<void>): void {
  closeFirst = close;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => leave(128 + constants.signals[signal]));
  }
}

export function isLeaving(): boolean {
  return isUnderWay;
}

/** What fails once the database is gone fails because of that, and is not told. */
export function leave(code: number): void {
  if (isUnderWay) return;
  isUnderWay = true;
  process.on('uncaughtException', () => undefined);
  Promise.resolve(closeFirst?.())
    .catch(() => undefined)
    .then(() => process.exit(code));
}
