/** One JSON line per event on standard error; standard output is for people. Secrets are never passed in; the redaction is the second fence. */
import { destination, pino } from 'pino';
import type { LogLevel } from '../config.ts';

export type Log = Pick<import('pino').Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

export function createLog(level: LogLevel): Log {
  return pino(
    {
      level,
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
