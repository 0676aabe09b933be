/** /balances/:id/at and /balances-snapshots: what a balance held, and having it noted. */
import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { bareInteger } from '../../platform/json.ts';
import type { LedgerContext } from '../context.ts';
import { type BalanceAt, findBalancesAt } from '../store/balance-history.ts';
import { gathered } from '../store/gather.ts';
import { flag, integer, message, object, text } from './description/pieces.ts';
import { minorUnits } from './description/route-description.ts';
import { positiveInteger } from './input/page.ts';
import { rfc3339OrNull, type WireTime } from './input/rfc3339.ts';
import { type Call, json, type LedgerReply, type Route } from './route.ts';

const snapshotsPerStatement = 1_000;

export function balanceHistoryRoutes({ pool, clock, snapshots }: LedgerContext): Route[] {
  const findAt = gathered<BalanceAt>(async (keys) => {
    const answers = await findBalancesAt(pool, keys.map(questionOf), rfc3339(clock.nowMs()));
    return new Map(keys.flatMap((key, index) => (answers[index] ? [[key, answers[index]]] : [])));
  });
  return [
    {
      method: 'GET',
      path: '/balances/:id/at',
      about: {
        id: 'readBalanceAt',
        tag: 'balances',
        summary: 'What a balance held at a past moment',
        description: 'By effective dates. Minor units throughout.',
        query: {
          timestamp: text('RFC 3339; now if left out'),
          from_source: flag('Echoed: figures always come from the transactions'),
        },
        answers: {
          200: object({
            balance: object({
              balance: minorUnits('Credits less debits'),
              balance_id: text(),
              credit_balance: minorUnits('All that had come in'),
              currency: text(),
              debit_balance: minorUnits('All that had gone out'),
            }),
            from_source: flag(),
            timestamp: text('In the offset that was asked for, to the second'),
          }),
        },
        refusals: ['BAL_NOT_FOUND', 'BAL_INVALID_TIMESTAMP', 'GEN_BAD_REQUEST'],
      },
      handle: (call) => readAt(call, (balanceId, at) => findAt(keyOf(balanceId, at)), rfc3339(clock.nowMs())),
    },
    {
      method: 'POST',
      path: '/balances-snapshots',
      about: {
        id: 'takeSnapshots',
        tag: 'balances',
        summary: 'Note what all balances hold',
        description: 'The work goes on behind the answer.',
        query: {
          batch_size: integer({ minimum: 1, description: 'Balances in one statement; 1,000 if left out' }),
        },
        answers: { 200: message },
        refusals: ['GEN_VALIDATION_ERROR'],
      },
      handle: async ({ query }) => {
        const batchSize = positiveInteger(query.get('batch_size') ?? String(snapshotsPerStatement));
        if (batchSize === null) throw new Refusal('GEN_VALIDATION_ERROR', 'invalid batch_size value');
        snapshots.start(batchSize);
        return json(200, { message: 'Snapshotting in progress. should be completed shortly' });
      },
    },
  ];
}

/** A question as the text that equal questions share; a moment has no blank in it. */
function keyOf(balanceId: string, at: string | null): string {
  return `${at ?? ''} ${balanceId}`;
}

function questionOf(key: string): { balanceId: string; at: string | null } {
  const end = key.indexOf(' ');
  return { balanceId: key.slice(end + 1), at: key.slice(0, end) || null };
}

/** The figures are always computed from the rows, so `from_source` changes nothing but its echo. */
async function readAt(
  { query, params: { id = '' } }: Call,
  findAt: (balanceId: string, at: string | null) => Promise<BalanceAt | null>,
  now: string,
): Promise<LedgerReply> {
  const at = parseAt(query.get('timestamp') ?? '');
  const fromSource = query.get('from_source') === 'true' || query.get('from_source') === '1';
  const found = await findAt(id, at === null ? null : microsecondOf(at.utc));
  if (found === null) throw new Refusal('BAL_NOT_FOUND', `Balance '${id}' not found`, { details: {} });
  const credit = BigInt(found.credit);
  const debit = BigInt(found.debit);
  return json(200, {
    balance: {
      balance: bareInteger(credit - debit),
      balance_id: id,
      credit_balance: bareInteger(credit),
      currency: found.currency,
      debit_balance: bareInteger(debit),
    },
    from_source: fromSource,
    // Whole seconds, in the offset it was asked in.
    timestamp: (at?.text ?? now).replace(/\.\d+/, ''),
  });
}

/** Null: now. */
function parseAt(text: string): WireTime | null {
  if (text === '') return null;
  const at = rfc3339OrNull(text);
  if (at === null) {
    const hint = 'Please use ISO 8601 format (e.g., 2024-01-01T15:04:05Z)';
    throw new Refusal('BAL_INVALID_TIMESTAMP', `invalid timestamp format. ${hint}`);
  }
  if (at.utc === '0001-01-01T00:00:00Z') throw new Refusal('GEN_BAD_REQUEST', 'Target time cannot be zero');
  return at;
}

/** Cut to what rows are stamped with: rounded, as the database does, it would be a moment after the one asked for. */
function microsecondOf(utc: string): string {
  return utc.replace(/(\.\d{6})\d+Z$/, '$1Z');
}
