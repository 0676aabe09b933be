/** The statements of one posting batch, in the order they run under locks. All are set-based: one for one command or a thousand. */

import { bareArray, type Sql, type Statement } from '../../platform/sql.ts';
import type { Balance } from '../model/balance.ts';
import type { KnownRow } from '../model/books.ts';
import type { BalanceName } from '../model/command.ts';
import type { TimedEntry, TimedWork } from '../model/outcome.ts';
import type { MetaData, NewRow } from '../model/transaction.ts';

interface BalanceRow {
  readonly balance_id: string;
  readonly indicator: string | null;
  readonly currency: string;
  readonly credit_balance: string;
  readonly debit_balance: string;
  readonly inflight_credit_balance: string;
  readonly inflight_debit_balance: string;
  readonly track_fund_lineage: boolean;
  readonly version: string;
  /** Microseconds since 1970; null: no row names it yet. */
  readonly posted_micros: string | null;
}

/** A balance to decide on. */
export interface PostedBalance {
  readonly balance: Balance;
  /** The latest time of a row that names it, microseconds since 1970; null: there is no row. It changes with every row. */
  readonly postedMicros: bigint | null;
}

function toPostedBalance(row: BalanceRow): PostedBalance {
  return { balance: toBalance(row), postedMicros: row.posted_micros === null ? null : BigInt(row.posted_micros) };
}

function toBalance(row: BalanceRow): Balance {
  return {
    balanceId: row.balance_id,
    indicator: row.indicator,
    currency: row.currency,
    creditMinor: BigInt(row.credit_balance),
    debitMinor: BigInt(row.debit_balance),
    inflightCreditMinor: BigInt(row.inflight_credit_balance),
    inflightDebitMinor: BigInt(row.inflight_debit_balance),
    tracksLineage: row.track_fund_lineage,
    version: BigInt(row.version),
  };
}

/** Ids of the indicators' balances; those without one are absent. Such an id never changes once it is there. */
export async function findIndicators(
  sql: Sql,
  names: readonly BalanceName[],
): Promise<readonly (BalanceName & { readonly balanceId: string })[]> {
  const result = await sql.query<{ indicator: string; currency: string; balance_id: string }>({
    name: 'find-indicators',
    text: `
      select indicator, currency, balance_id
        from balances
       where (indicator, currency) in (select * from unnest($1::text[], $2::text[]))`,
    values: [names.map((each) => each.name), names.map((each) => each.currency)],
  });
  return result.rows.map((row) => ({ name: row.indicator, currency: row.currency, balanceId: row.balance_id }));
}

const balanceColumns = `balance_id, indicator, currency, credit_balance, debit_balance,
             inflight_credit_balance, inflight_debit_balance, track_fund_lineage, version,
             (extract(epoch from posted_at) * 1000000)::bigint as posted_micros`;

/**
 * Locks the balances and returns those that exist. In id order, so that two batches over the same balances, in two
 * server processes, wait for each other instead of deadlocking.
 */
export async function lockBalances(sql: Sql, ids: readonly string[]): Promise<PostedBalance[]> {
  const result = await sql.query<BalanceRow>({
    name: 'lock-balances',
    text: `
      select ${balanceColumns}
        from balances
       where balance_id = any($1)
       order by balance_id
         for no key update`,
    values: [ids],
  });
  return result.rows.map(toPostedBalance);
}

/** The balances as they are now, for a dry run: not locked. */
export async function readBalances(sql: Sql, ids: readonly string[]): Promise<PostedBalance[]> {
  const result = await sql.query<BalanceRow>({
    name: 'read-balances',
    text: `
      select ${balanceColumns}
        from balances
       where balance_id = any($1)`,
    values: [ids],
  });
  return result.rows.map(toPostedBalance);
}

/** Which of the references are in use, and by which row. */
export async function findReferences(sql: Sql, references: readonly string[]): Promise<Map<string, KnownRow>> {
  const result = await sql.query<{ reference: string; transaction_id: string; created_at: string }>({
    name: 'find-references',
    text: `
      select reference, transaction_id, created_at
        from transactions
       where reference = any($1)`,
    values: [references],
  });
  return new Map(
    result.rows.map((row) => [row.reference, { transactionId: row.transaction_id, createdAt: row.created_at }]),
  );
}

/** Balances that unknown indicators brought into being, with what the batch posted to them. */
export async function insertIndicatorBalances(
  sql: Sql,
  balances: readonly Balance[],
  createdAt: string,
): Promise<void> {
  await sql.query({
    name: 'insert-indicator-balances',
    text: `
      insert into balances (balance_id, ledger_id, indicator, currency, credit_balance, debit_balance,
                            inflight_credit_balance, inflight_debit_balance, version, created_at, posted_at)
      select balance_id, 'general_ledger_id', indicator, currency, credit, debit, inflight_credit, inflight_debit,
             version, $9, $9
        from unnest($1::text[], $2::text[], $3::text[], $4::numeric[], $5::numeric[], $6::numeric[], $7::numeric[],
                    $8::bigint[])
             as u (balance_id, indicator, currency, credit, debit, inflight_credit, inflight_debit, version)`,
    values: [
      balances.map((balance) => balance.balanceId),
      balances.map((balance) => balance.indicator),
      balances.map((balance) => balance.currency),
      ...figures(balances),
      createdAt,
    ],
  });
}

/** For an update of balances; as `u` names them. */
export const figuresOfU = `credit_balance = u.credit,
             debit_balance = u.debit,
             inflight_credit_balance = u.inflight_credit,
             inflight_debit_balance = u.inflight_debit,
             version = u.version`;

/** Sets the figures of locked balances, and the time (RFC 3339) that their next rows must come after. */
export async function updateBalances(sql: Sql, balances: readonly Balance[], postedAt: string): Promise<void> {
  await sql.query({
    name: 'update-balances',
    text: `
      update balances b
         set ${figuresOfU},
             posted_at = $7
        from unnest($1::text[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[], $6::bigint[])
             as u (balance_id, credit, debit, inflight_credit, inflight_debit, version)
       where b.balance_id = u.balance_id`,
    values: [bareArray(balances.map((balance) => balance.balanceId)), ...figures(balances), postedAt],
  });
}

export function figures(balances: readonly Balance[]): string[] {
  return [
    bareArray(balances.map((balance) => balance.creditMinor)),
    bareArray(balances.map((balance) => balance.debitMinor)),
    bareArray(balances.map((balance) => balance.inflightCreditMinor)),
    bareArray(balances.map((balance) => balance.inflightDebitMinor)),
    bareArray(balances.map((balance) => balance.version)),
  ];
}

export function insertTransactions(rows: readonly NewRow[]): Statement {
  return { name: 'insert-transactions', text: insertRows, values: rowColumns(rows) };
}

const insertRows = `
      insert into transactions (transaction_id, parent_transaction, source, destination, reference, currency,
                                description, status, precise_amount, precision, created_at, effective_date, meta_data,
                                posted_at, source_credit, source_debit, destination_credit, destination_debit)
      select *
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                    $9::numeric[], $10::numeric[], $11::timestamptz[], $12::timestamptz[], $13::jsonb[],
                    $14::timestamptz[], $15::numeric[], $16::numeric[], $17::numeric[], $18::numeric[])`;

function rowColumns(rows: readonly NewRow[]): unknown[] {
  return [
    bareArray(rows.map((row) => row.transactionId)),
    bareArray(rows.map((row) => row.parentTransaction)),
    bareArray(rows.map((row) => row.source)),
    bareArray(rows.map((row) => row.destination)),
    rows.map((row) => row.reference),
    rows.map((row) => row.currency),
    rows.map((row) => row.description),
    bareArray(rows.map((row) => row.status)),
    bareArray(rows.map((row) => row.amountMinor)),
    bareArray(rows.map((row) => row.precision)),
    bareArray(rows.map((row) => row.createdAt)),
    bareArray(rows.map((row) => row.effectiveDate)),
    rows.map((row) => metaDataText(row.metaData)),
    bareArray(rows.map((row) => row.postedAt)),
    bareArray(rows.map((row) => row.after?.source.creditMinor)),
    bareArray(rows.map((row) => row.after?.source.debitMinor)),
    bareArray(rows.map((row) => row.after?.destination.creditMinor)),
    bareArray(rows.map((row) => row.after?.destination.debitMinor)),
  ];
}

export function metaDataText(metaData: MetaData | null): string | null {
  return metaData === null ? null : JSON.stringify(metaData);
}

export function insertTimedWork(entries: readonly TimedEntry[]): Statement {
  return {
    name: 'insert-timed-work',
    text: `
      insert into timed_work (target, action, due_at, allow_overdraft, overdraft_limit, inflight)
      select *
        from unnest($1::text[], $2::text[], $3::timestamptz[], $4::boolean[], $5::numeric[], $6::boolean[])`,
    values: [
      entries.map((entry) => entry.target),
      entries.map((entry) => entry.action),
      entries.map((entry) => entry.dueAt),
      entries.map(({ terms }) => terms.allowOverdraft),
      entries.map(({ terms }) => terms.overdraftLimitMinor),
      entries.map(({ terms }) => terms.inflight),
    ],
  };
}

export function deleteTimedWork(done: readonly TimedWork[]): Statement {
  return {
    name: 'delete-timed-work',
    text: `
      delete
        from timed_work
       where (target, action) in (select * from unnest($1::text[], $2::text[]))`,
    values: [done.map((work) => work.target), done.map((work) => work.action)],
  };
}
