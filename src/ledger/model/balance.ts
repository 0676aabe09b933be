/** What a balance holds and how a transaction changes it. Pure: whoever calls has locked the rows and will save them. */
import assert from 'node:assert';

/** All sums are minor units; credit less debit is the balance, and the same for what is inflight. */
export interface Balance {
  readonly balanceId: string;
  readonly indicator: string | null;
  readonly currency: string;
  readonly creditMinor: bigint;
  readonly debitMinor: bigint;
  readonly inflightCreditMinor: bigint;
  readonly inflightDebitMinor: bigint;
  /** Whose money it is, is followed (fund lineage). */
  readonly tracksLineage: boolean;
  /** Counts the transactions that touched the balance, from 1. */
  readonly version: bigint;
}

/** A balance nothing has touched yet. */
export function newBalance(balanceId: string, indicator: string | null, currency: string): Balance {
  return {
    balanceId,
    indicator,
    currency,
    creditMinor: 0n,
    debitMinor: 0n,
    inflightCreditMinor: 0n,
    inflightDebitMinor: 0n,
    tracksLineage: false,
    version: 1n,
  };
}

export function netMinor(balance: Balance): bigint {
  return balance.creditMinor - balance.debitMinor;
}

/** What may be spent: holds against the balance count, holds in its favour don't. */
export function availableMinor(balance: Balance): bigint {
  return netMinor(balance) - balance.inflightDebitMinor;
}

/** What is moved and how far the source may go below zero. */
export interface Movement {
  readonly amountMinor: bigint;
  readonly inflight: boolean;
  readonly allowOverdraft: boolean;
  /** Null: no limit given. Less than nothing: no overdraft, whatever is allowed. */
  readonly overdraftLimitMinor: bigint | null;
}

/** Null if the source can pay, else why not, in Core's words. */
export function fundsRefusal(source: Balance, movement: Movement): string | null {
  const { amountMinor, allowOverdraft, overdraftLimitMinor } = movement;
  if (allowOverdraft && overdraftLimitMinor === null) return null;
  const remainingMinor = availableMinor(source) - amountMinor;
  if (remainingMinor >= 0n) return null;
  // A limit counts even when overdraft was not asked for, as in Core.
  if (overdraftLimitMinor !== null && overdraftLimitMinor >= 0n) {
    return remainingMinor >= -overdraftLimitMinor ? null : 'transaction exceeds overdraft limit';
  }
  return 'insufficient funds in source balance';
}

/** Both balances after the movement: posted, or held when it is inflight. */
export function move(
  source: Balance,
  destination: Balance,
  { amountMinor, inflight }: Movement,
): { source: Balance; destination: Balance } {
  assert.ok(amountMinor > 0n && source.balanceId !== destination.balanceId);
  return {
    source: {
      ...source,
      debitMinor: inflight ? source.debitMinor : source.debitMinor + amountMinor,
      inflightDebitMinor: inflight ? source.inflightDebitMinor + amountMinor : source.inflightDebitMinor,
      version: source.version + 1n,
    },
    destination: {
      ...destination,
      creditMinor: inflight ? destination.creditMinor : destination.creditMinor + amountMinor,
      inflightCreditMinor: inflight ? destination.inflightCreditMinor + amountMinor : destination.inflightCreditMinor,
      version: destination.version + 1n,
    },
  };
}

/** Both balances after `amountMinor` of a hold between them was released, and, if `isCommit`, posted. */
export function settle(
  source: Balance,
  destination: Balance,
  { amountMinor, isCommit }: { amountMinor: bigint; isCommit: boolean },
): { source: Balance; destination: Balance } {
  const postedMinor = isCommit ? amountMinor : 0n;
  const settled = {
    source: {
      ...source,
      inflightDebitMinor: source.inflightDebitMinor - amountMinor,
      debitMinor: source.debitMinor + postedMinor,
      version: source.version + 1n,
    },
    destination: {
      ...destination,
      inflightCreditMinor: destination.inflightCreditMinor - amountMinor,
      creditMinor: destination.creditMinor + postedMinor,
      version: destination.version + 1n,
    },
  };
  // Every hold is part of these sums, so they can't run out before the holds do.
  assert.ok(settled.source.inflightDebitMinor >= 0n && settled.destination.inflightCreditMinor >= 0n);
  return settled;
}
