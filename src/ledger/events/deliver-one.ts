/** One delivery, tried once. */
import { createHmac } from 'node:crypto';
import type { Outbound } from '../../platform/outbound.ts';
import { isContent } from '../model/hook-answer.ts';
import { type PendingDelivery, webhookReceiver } from '../store/deliveries.ts';
import type { HookRow } from '../store/hooks.ts';
import type { EventSettings } from './settings.ts';

/** As Core: retried 25 times, whatever the failure. */
const webhookRetries = 25;

/** Where deliveries go, and how they are sent there. */
export interface Receiver {
  /** `webhook`, or the hook's id. */
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  /** Tries after the first. */
  readonly retries: number;
  /** All headers but those made for each try. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null: not signed. */
  readonly secret: string | null;
  readonly isContent: (status: number, body: string) => boolean;
}

export function webhookOf(settings: EventSettings): Receiver | null {
  if (settings.webhookUrl === null) return null;
  return {
    name: webhookReceiver,
    url: settings.webhookUrl,
    timeoutMs: settings.webhookTimeoutMs,
    retries: webhookRetries,
    headers: settings.webhookHeaders,
    secret: settings.secret,
    isContent: (status) => status >= 200 && status < 300,
  };
}

/** Calls of a hook are always signed; without a master key under an empty one, as in Core. */
export function receiverOf(hook: HookRow, { secret }: EventSettings): Receiver {
  return {
    name: hook.hook_id,
    url: hook.url,
    timeoutMs: hook.timeout * 1_000,
    retries: hook.retry_count,
    headers: { 'x-hook-id': hook.hook_id, 'x-hook-type': hook.type },
    secret: secret ?? '',
    isContent,
  };
}

export interface AttemptResult {
  readonly isDelivered: boolean;
  /** Of HTTP; null: no answer. */
  readonly httpStatus: number | null;
  /** Null: none. */
  readonly error: string | null;
}

/** Never throws. @param source which ledger it comes from. */
export async function deliverOne(
  outbound: Outbound,
  receiver: Receiver,
  { delivery, source, nowMs }: { delivery: PendingDelivery; source: string; nowMs: number },
): Promise<AttemptResult> {
  const { body, sequence, attempts } = delivery;
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'tallygate',
    // For receivers that want to know an event again: it comes at least once, and may come twice.
    'x-tallygate-event-id': `${source}-${sequence}`,
    'x-tallygate-attempt': String(attempts + 1),
    ...(receiver.secret === null ? {} : signature(receiver.secret, body, nowMs)),
    ...receiver.headers,
  };
  try {
    const answer = await outbound.post(receiver.url, { headers, body, timeoutMs: receiver.timeoutMs });
    const isDelivered = receiver.isContent(answer.status, answer.body);
    const error = isDelivered ? null : `answered ${answer.status}: ${answer.body}`.slice(0, errorLengthMax);
    return { isDelivered, httpStatus: answer.status, error: error?.replaceAll('\0', '') ?? null };
  } catch (error) {
    return { isDelivered: false, httpStatus: null, error: describe(error) };
  }
}

/** What is kept of a failure. */
const errorLengthMax = 500;

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A failed connection to several addresses has its reasons inside, and no message.
  const message = error instanceof AggregateError ? error.errors.map(describe).join('; ') : error.message;
  return message.slice(0, errorLengthMax);
}

/** As Core signs: HMAC-SHA-256 of `seconds.body`, fresh with each try. */
function signature(secret: string, body: string, nowMs: number): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const hmac = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-blnk-timestamp': timestamp, 'x-blnk-signature': hmac };
}
