/** For commands that work on the control plane. */
import { readConfig } from '../config.ts';
import { type Control, openControl } from '../control/index.ts';
import { systemClock } from '../platform/clock.ts';
import { createLog } from '../platform/log.ts';
import { controlSchema, sharedDatabase } from './database.ts';
import { encryptionKeys } from './encryption-key.ts';

/**
 * Opens the control plane of the settings' database for the length of `work`, whether or not the server is up. Warnings go
 * to standard error; what `work` prints is alone on standard output.
 */
export async function withControl<T>(work: (control: Control, databaseUrl: string) => Promise<T>): Promise<T> {
  const config = readConfig();
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const database = await sharedDatabase(config, log);
  try {
    const control = await openControl({
      database: { url: database.url, schema: controlSchema },
      ...(await encryptionKeys(config)),
      clock: systemClock,
      log,
    });
    try {
      return await work(control, database.url);
    } finally {
      await control.close();
    }
  } finally {
    await database.close();
  }
}
