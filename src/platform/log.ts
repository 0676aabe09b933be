/** One JSON line per event on standard error; standard output is for people. Secrets are never passed in; the redaction is the second fence. */
import { destination, pino } from 'pino';
import type { LogLevel } from '../config.ts';

export type Log = Pick<import('pino').Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

/** What an error says of itself, and of its cause: a driver's error also carries its whole connection, settings and all. */
function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return { type: name, message, code, stack, cause: cause === undefined ? undefined : errorFacts(cause) };
}

export function createLog(level: LogLevel): Log & { level: string } {
  return pino(
    {
      level,
      serializers: { err: errorFacts, cause: errorFacts },
      redact: {
        paths: [
          'req.headers.authorization',
          'req.headers["x-blnk-key"]',
          'req.headers["x-api-key"]',
          'headers.authorization',
          'headers["x-blnk-key"]',
          'headers["x-api-key"]',
        ],
        censor: '[secret]',
      },
    },
    destination({ dest: process.stderr.fd, sync: true }),
  );
}
