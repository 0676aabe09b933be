/** A dry run as clients see it: unlike everywhere else, minor units are strings here, as in Core. */
import { availableMinor, type Balance, netMinor } from '../model/balance.ts';
import type { Refused } from '../model/outcome.ts';
import type { Preview, PreviewedBalance } from '../preview-transaction.ts';
import type { NewTransaction } from '../record-transaction.ts';

/** `amount` is the view in major units; `isScheduled`: the client asked for a date. */
export function renderPreview(
  transaction: NewTransaction,
  preview: Preview,
  { amount, isScheduled }: { amount: number; isScheduled: boolean },
): unknown {
  const notes = notesOf(transaction, preview, isScheduled);
  return {
    dry_run: true,
    would_apply: preview.refused === null,
    rejection: preview.refused === null ? undefined : renderRejection(preview.refused),
    status: preview.refused !== null ? undefined : transaction.inflight ? 'INFLIGHT' : 'APPLIED',
    reference: transaction.reference,
    currency: transaction.currency,
    amount,
    precise_amount: transaction.amountMinor.toString(),
    precision: Number(transaction.precision),
    balances: preview.balances?.map(renderBalance) ?? null,
    notes: notes.length === 0 ? undefined : notes,
  };
}

function renderRejection({ code, message }: Refused): unknown {
  const reason = message.includes('insufficient funds')
    ? 'insufficient_funds'
    : message.includes('overdraft limit')
      ? 'overdraft_limit'
      : 'other';
  // Core classifies by the message, and knows no class for a transfer within one balance.
  return { code: code === 'GEN_CONFLICT' ? 'TXN_VALIDATION_ERROR' : code, reason, message };
}

function renderBalance({ role, isVirtual, current, resulting }: PreviewedBalance): unknown {
  return {
    balance_id: current.balanceId,
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

function notesOf(transaction: NewTransaction, { balances }: Preview, isScheduled: boolean): string[] {
  const notes = isScheduled
    ? ['scheduled_for is ignored in a dry run; the projection shows the effect as if applied now']
    : [];
  for (const { role, current } of balances ?? []) {
    if (current.currency === transaction.currency) continue;
    notes.push(
      `currency mismatch: transaction is ${transaction.currency} but ${role} balance ${current.balanceId} is ${current.currency}; the ledger applies this as raw minor units`,
    );
  }
  return notes;
}
