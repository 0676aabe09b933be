/** Balances as clients see them. */
import { zeroTime } from '../../platform/clock.ts';
import { bareInteger } from '../../platform/json.ts';
import type { BalanceRow } from '../store/balances.ts';
import { metaDataView } from './meta-data.ts';

/** What a balance has besides its own row when it is asked for. */
export interface BalanceExtras {
  readonly queued?: { readonly queued_debit_balance: number; readonly queued_credit_balance: number };
  readonly identity?: object;
  readonly ledger?: object;
}

/** A balance read by its id, with everything that is stored. */
export function renderBalance(row: BalanceRow, extras: BalanceExtras = {}): object {
  const credit = BigInt(row.credit_balance);
  const debit = BigInt(row.debit_balance);
  const inflightCredit = BigInt(row.inflight_credit_balance);
  const inflightDebit = BigInt(row.inflight_debit_balance);
  return {
    balance: bareInteger(credit - debit),
    version: Number(row.version),
    inflight_balance: bareInteger(inflightCredit - inflightDebit),
    credit_balance: bareInteger(credit),
    inflight_credit_balance: bareInteger(inflightCredit),
    debit_balance: bareInteger(debit),
    inflight_debit_balance: bareInteger(inflightDebit),
    ...extras.queued,
    ledger_id: row.ledger_id,
    identity_id: row.identity_id ?? '',
    balance_id: row.balance_id,
    indicator: row.indicator ?? undefined,
    currency: row.currency,
    identity: extras.identity,
    ledger: extras.ledger,
    created_at: row.created_at,
    inflight_expires_at: zeroTime,
    meta_data: metaDataView(row.meta_data),
    track_fund_lineage: row.track_fund_lineage,
    allocation_strategy: row.allocation_strategy,
  };
}

/** In lists Core does not load the version and how funds are tracked. */
export function renderListedBalance(row: BalanceRow): object {
  return { ...renderBalance(row), version: 0, track_fund_lineage: false, allocation_strategy: undefined };
}
