/** Limits for money of a key, as they are written down: in a request, or on the command line. */
import { Type } from 'typebox';
import { Refusal } from '../../platform/errors.ts';
import { problemsIn } from '../../platform/request-schemas.ts';
import { type KeyLimits, periods } from '../model/key-limits.ts';
import { oneOf, only, patterned } from './schema.ts';

const currency = Type.String({ minLength: 1, maxLength: 100 });
const amountMax = Type.String(patterned('^[0-9]{1,40}$', 'digits: minor units, written as text'));
const period = oneOf(periods, 'Of the calendar, in UTC; weeks begin on Monday');
const named = (what: string) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 1_000 }), { minItems: 1, maxItems: 1_000, description: what });

export const limits = Type.Object(
  {
    ledgers: Type.Optional(named('Ledgers that every balance of a transaction must be in')),
    balances: Type.Optional(named('Balances that a transaction may touch, by id or indicator')),
    currencies: Type.Optional(named('Currencies that may be moved')),
    per_transaction: Type.Optional(
      Type.Array(only({ currency, amount_max: amountMax }), {
        minItems: 1,
        maxItems: 100,
        description: 'Most that one transaction may move; a currency that is not listed may not be moved',
      }),
    ),
    windows: Type.Optional(
      Type.Array(
        Type.Union([
          only({ period, count_max: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }) }),
          only({ period, currency, amount_max: amountMax }),
        ]),
        { minItems: 1, maxItems: 20, description: 'How much, or how often, within a period' },
      ),
    ),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: 'Limits for money; docs/management.md says how they count',
  },
);

/** @throws Refusal that lists all that is wrong. */
export function readKeyLimits(text: string): KeyLimits {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('CLOUD_VALIDATION_ERROR', 'The limits are not JSON');
  }
  const problems = problemsIn(limits, value, 'limits');
  if (problems.length > 0) throw new Refusal('CLOUD_VALIDATION_ERROR', problems.join('; '));
  return value as KeyLimits; // as the schema has it
}
