/** Dry runs as clients see them: unlike everywhere else, minor units are strings here, as in Core. */
import { amountView } from '../model/amount.ts';
import { availableMinor, type Balance, netMinor } from '../model/balance.ts';
import type { Leg } from '../model/command.ts';
import type { Refused } from '../model/outcome.ts';
import type { TransactionRow } from '../model/transaction.ts';
import type { Preview, PreviewedBalance } from '../preview.ts';
import type { NewTransaction, ShownTransaction } from '../record-transaction.ts';

interface Shown {
  /** The client asked for a date. */
  readonly isScheduled: boolean;
  readonly isQueued: boolean;
}

export function renderRecordPreview(transaction: ShownTransaction, preview: Preview, shown: Shown): object {
  const { split, reference, currency, amount, amountMinor, precision } = transaction;
  return {
    ...verdict(preview.refused),
    status: preview.refused !== null ? undefined : transaction.inflight ? 'INFLIGHT' : 'APPLIED',
    reference,
    currency,
    amount,
    precise_amount: amountMinor.toString(),
    precision: Number(precision),
    balances: preview.balances === null ? null : renderBalances(preview.balances),
    legs: split === null ? undefined : present(preview.legs.map((leg) => legOf(leg, split.side, precision))),
    notes: present(notesOf(transaction, preview, shown)),
  };
}

/** A commit or void, or, without an operation, a refund. Of several, the last names what they have in common. */
export function renderPreviewOnRows(
  preview: Preview,
  { operation, notes }: { operation?: 'commit' | 'void'; notes: readonly string[] },
): object {
  const last = preview.rows.at(-1);
  const totalMinor = preview.rows.reduce((total, row) => total + row.amountMinor, 0n);
  return {
    ...verdict(preview.refused),
    operation,
    status: last?.status,
    reference: operation === undefined ? last?.reference : undefined,
    currency: last?.currency ?? '',
    amount: last === undefined ? 0 : amountView(totalMinor, last.precision),
    precise_amount: totalMinor.toString(),
    precision: last === undefined ? 0 : Number(last.precision),
    balances: renderBalances(preview.balances ?? []),
    legs: preview.rows.length < 2 ? undefined : preview.rows.map(legOfRow),
    notes: present(notes),
  };
}

function verdict(refused: Refused | null): object {
  return {
    dry_run: true,
    would_apply: refused === null,
    rejection: refused === null ? undefined : renderRejection(refused),
  };
}

function renderRejection({ code, message }: Refused): object {
  const reason = message.includes('insufficient funds')
    ? 'insufficient_funds'
    : message.includes('overdraft limit')
      ? 'overdraft_limit'
      : 'other';
  // Core classifies by the message, and knows no class for a transfer within one balance or a commit of less than nothing.
  const isUnknown = code === 'GEN_BAD_REQUEST' || (code === 'GEN_CONFLICT' && !message.includes('refunded'));
  return { code: isUnknown ? 'TXN_VALIDATION_ERROR' : code, reason, message };
}

/** What is settled or refunded goes by its id, and is a source to Core, whatever its parties are. */
function legOfRow({ parentTransaction, amountMinor, precision }: TransactionRow): object {
  return {
    identifier: parentTransaction,
    role: 'source',
    precise_amount: amountMinor.toString(),
    amount: amountView(amountMinor, precision),
  };
}

function legOf(
  leg: Pick<Leg, 'source' | 'destination' | 'amountMinor'>,
  role: 'source' | 'destination',
  precision: bigint,
): object {
  const { amountMinor } = leg;
  return {
    identifier: leg[role],
    role,
    precise_amount: amountMinor.toString(),
    amount: amountView(amountMinor, precision),
  };
}

export function renderBalances(balances: readonly PreviewedBalance[]): object[] {
  return balances.map(renderBalance);
}

function renderBalance({ role, isVirtual, current, resulting }: PreviewedBalance): object {
  return {
    balance_id: isVirtual ? current.indicator : current.balanceId,
    role,
    currency: current.currency,
    virtual: isVirtual || undefined,
    ...figures('current', current),
    ...figures('resulting', resulting),
  };
}

function figures(prefix: 'current' | 'resulting', balance: Balance): Record<string, string> {
  return {
    [`${prefix}_balance`]: netMinor(balance).toString(),
    [`${prefix}_available`]: availableMinor(balance).toString(),
    [`${prefix}_credit_balance`]: balance.creditMinor.toString(),
    [`${prefix}_debit_balance`]: balance.debitMinor.toString(),
    [`${prefix}_inflight_debit_balance`]: balance.inflightDebitMinor.toString(),
    [`${prefix}_inflight_credit_balance`]: balance.inflightCreditMinor.toString(),
  };
}

/** On a split Core remarks neither a date nor a currency. */
function notesOf(transaction: NewTransaction, { balances }: Preview, { isScheduled, isQueued }: Shown): string[] {
  if (transaction.split !== null) return isQueued ? [eachOnItsOwn] : [];
  const notes: string[] = [];
  if (isScheduled) {
    notes.push('scheduled_for is ignored in a dry run; the projection shows the effect as if applied now');
  }
  for (const { role, current } of balances ?? []) {
    if (current.currency === transaction.currency) continue;
    notes.push(
      `currency mismatch: transaction is ${transaction.currency} but ${role} balance ${current.balanceId} is ${current.currency}; the ledger applies this as raw minor units`,
    );
  }
  return notes;
}

const eachOnItsOwn =
  'skip_queue is false: legs are queued for independent async processing with no ordering guarantee, so each is projected on its own rather than cumulatively';

/** Nothing, rather than an empty list. */
export function present<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
