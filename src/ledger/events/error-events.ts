/** What a ledger's log calls an error, told to the webhook as well: Core's `system.error`. */
import { type Clock, rfc3339 } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { tokenBuckets } from '../../platform/token-buckets.ts';
import type { Outbox } from './outbox.ts';

/** A broken disk makes every request fail: so many are told at once, and one a minute after. The log has them all. */
const toldAtOnce = 10;
const toldPerSecond = 1 / 60;

/** A log that also tells; `log` itself, if there is nobody to tell. */
export function tellingErrors(
  log: Log,
  { outbox, clock, hasWebhook }: { outbox: Outbox; clock: Clock; hasWebhook: boolean },
): Log {
  if (!hasWebhook) return log;
  const buckets = tokenBuckets({ perSecond: toldPerSecond, burst: toldAtOnce });

  async function tell(error: string): Promise<void> {
    const data = { error, time: rfc3339(clock.nowMs()) };
    try {
      await outbox.record(
        async () => undefined,
        () => ({ event: 'system.error', data, subjects: [] }),
      );
    } catch (failure) {
      log.warn({ err: failure }, 'an error could not be told to the webhook');
    }
  }

  // The logger's methods need its own state, which they find on the prototype.
  return Object.assign(Object.create(log) as Log, {
    error(fields: object, message: string): void {
      log.error(fields, message);
      if (buckets.take('').isTaken) void tell(textOf(fields, message));
    },
  });
}

/** The message, and what the error or the violation says. */
function textOf(fields: object, message: string): string {
  if ('err' in fields && fields.err instanceof Error) return `${message}: ${fields.err.message}`;
  if (!('violation' in fields)) return message;
  const { name, balanceId, transactionId, detail } = fields.violation as Record<string, string | null>;
  const words = [name, balanceId, transactionId].filter((word) => word !== null);
  return `${message}: ${words.join(' ')}: ${detail}`;
}
