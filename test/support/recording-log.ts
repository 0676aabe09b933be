/** A log that a test can read. */
import { createLog, type Log } from '#src/platform/log.ts';

export interface Logged {
  readonly [field: string]: unknown;
}

/** What is logged at info and above goes into `logged`. */
export function recordingLog(logged: Logged[]): Log {
  const record = (fields: unknown, message?: string) => {
    logged.push({ ...(typeof fields === 'object' ? fields : { fields }), message });
  };
  return { ...createLog('silent'), info: record, warn: record, error: record, fatal: record } as Log;
}
