/** The control database is away for a while: what that looks like, and what is said of it. */
import { Refusal } from '../platform/errors.ts';
import { isOutOfReach } from '../platform/sql.ts';

/** A database that is started again takes about as long. */
export const retryAfterSeconds = 5;

/** Whether an error came of that, by whatever way. */
export function isAway(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'GEN_UNAVAILABLE';
  return isOutOfReach(error) || (error instanceof Error && error.cause !== undefined && isAway(error.cause));
}

export function away(message = 'The database can not be reached at the moment', cause?: unknown): Refusal {
  return new Refusal('GEN_UNAVAILABLE', message, { retryAfterSeconds, cause });
}
