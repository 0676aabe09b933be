/** Whether a balance meets a monitor's condition. */
import { type Balance, netMinor } from './balance.ts';

export interface Condition {
  readonly field: string;
  readonly operator: string;
  /** In minor units. */
  readonly thresholdMinor: bigint;
}

/** Holds on every posting that leaves the figure so, not only on the one that crossed the line, as in Core. */
export function isMet({ field, operator, thresholdMinor }: Condition, balance: Balance): boolean {
  const figure = figureOf(field, balance);
  switch (operator) {
    case '>':
      return figure > thresholdMinor;
    case '<':
      return figure < thresholdMinor;
    case '>=':
      return figure >= thresholdMinor;
    case '<=':
      return figure <= thresholdMinor;
    case '!=':
      return figure !== thresholdMinor;
    // Core stores the one and evaluates the other; here both mean what they say.
    case '=':
    case '==':
      return figure === thresholdMinor;
    default:
      throw new Error(`a monitor has the operator ${operator}`);
  }
}

function figureOf(field: string, balance: Balance): bigint {
  switch (field) {
    case 'balance':
      return netMinor(balance);
    case 'credit_balance':
      return balance.creditMinor;
    case 'debit_balance':
      return balance.debitMinor;
    case 'inflight_balance':
      return balance.inflightCreditMinor - balance.inflightDebitMinor;
    case 'inflight_credit_balance':
      return balance.inflightCreditMinor;
    case 'inflight_debit_balance':
      return balance.inflightDebitMinor;
    default:
      throw new Error(`a monitor looks at ${field}`);
  }
}
