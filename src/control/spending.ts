/** Limits for periods: reserved in the database before money moves, so they hold over processes and restarts. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { inTransaction } from '../platform/sql.ts';
import type { Credential } from './model/credential.ts';
import { type KeyLimits, type Movement, periodStart, type WindowLimit } from './model/key-limits.ts';
import type { Parts } from './parts.ts';
import { addSpending, forgetSpending, type Share, takeBackSpending } from './store/spending.ts';

/** What was reserved, to be taken back if nothing moves. */
export interface Reservation {
  /** It stays reserved if this can't be done: too little is spent then, never too much. */
  takeBack(): Promise<void>;
}

/** Longer than any period. */
const keptMs = 62 * 86_400_000;

/**
 * Adds the movements to what the key has spent in the current periods.
 * @returns null if the key has no limits for periods; then nothing is asked of the database.
 * @throws Refusal KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT; nothing is added then.
 */
export async function reserveSpending(
  { pool, clock, log }: Pick<Parts, 'pool' | 'clock' | 'log'>,
  { id, limits }: Credential,
  movements: readonly Movement[],
): Promise<Reservation | null> {
  const windows = limits?.windows ?? [];
  const moving = movements.filter(({ amountMinor }) => amountMinor > 0n); // a void is counted nowhere
  if (windows.length === 0 || moving.length === 0) return null;
  const nowMs = clock.nowMs();
  const shares = sharesOf(windows, moving, nowMs);
  if (shares.length === 0) return null;
  await inTransaction(pool, async (tx) => {
    const spent = await addSpending(tx, id, shares);
    for (const window of windows) requireWithin(window, spent);
    await forgetSpending(tx, id, rfc3339(nowMs - keptMs));
  });
  return {
    async takeBack() {
      await takeBackSpending(pool, id, shares).catch((error: unknown) =>
        log.warn({ err: error, key: id }, 'a reservation of a key was not taken back'),
      );
    },
  };
}

function sharesOf(windows: NonNullable<KeyLimits['windows']>, movements: readonly Movement[], nowMs: number): Share[] {
  const shares = new Map<string, Share>();
  for (const window of windows) {
    const currency = currencyOf(window);
    const counted = currency === '' ? movements : movements.filter((movement) => movement.currency === currency);
    if (counted.length === 0) continue;
    shares.set(`${window.period} ${currency}`, {
      period: window.period,
      startsAt: rfc3339(periodStart(window.period, nowMs)),
      currency,
      amountMinor: currency === '' ? 0n : counted.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
      transactions: counted.length,
    });
  }
  return [...shares.values()];
}

function requireWithin(window: WindowLimit, spent: readonly Share[]): void {
  const share = spent.find(({ period, currency }) => period === window.period && currency === currencyOf(window));
  if (share === undefined) return;
  if ('count_max' in window) {
    if (share.transactions <= window.count_max) return;
    throw new Refusal(
      'KEY_LIMIT_WINDOW_COUNT',
      `The key may make ${window.count_max} transactions ${per(window.period)}`,
    );
  }
  if (share.amountMinor <= BigInt(window.amount_max)) return;
  throw new Refusal(
    'KEY_LIMIT_WINDOW_AMOUNT',
    `The key may move at most ${window.amount_max} minor units of ${window.currency} ${per(window.period)}`,
  );
}

function per(period: WindowLimit['period']): string {
  return period === 'hour' ? 'an hour' : `a ${period}`;
}

/** '': transactions of any currency are counted. */
function currencyOf(window: WindowLimit): string {
  return 'currency' in window ? window.currency : '';
}
