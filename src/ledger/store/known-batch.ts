/** The one statement of a batch on known balances: it checks what the batch was decided on, and writes what it came to. */
import type { Rider } from '../../platform/rider.ts';
import type { Sql } from '../../platform/sql.ts';
import type { Balance } from '../model/balance.ts';
import { idRanges } from '../model/search/ranges.ts';
import type { MetaData, NewRow } from '../model/transaction.ts';
import { bareArray, figures, figuresOfU, insertRows, metaDataText, rowColumns } from './posting.ts';
import { rowOf } from './riders.ts';

/** A balance as it was when a batch was decided, and as the batch leaves it. */
export interface ChangedBalance {
  readonly before: Balance;
  /** Of its last row, RFC 3339; null: no row. */
  readonly postedAtBefore: string | null;
  readonly after: Balance;
}

/** A row that a batch was decided on, which must still have this metadata, and so many rows right below it. */
export interface UnchangedRow {
  readonly transactionId: string;
  readonly childCount: number;
  readonly metaData: MetaData | null;
}

export interface StoredBatch {
  /** In id order. */
  readonly changed: readonly ChangedBalance[];
  readonly rows: readonly NewRow[];
  /** Those around the holds it settles, each once. */
  readonly unchanged: readonly UnchangedRow[];
  /** RFC 3339. */
  readonly postedAt: string;
  readonly riders: readonly Rider[];
}

/**
 * A whole batch in one statement, which is its own SQL transaction: rows and figures are written if each balance still
 * is what the batch was decided on, to the last figure, and so are the rows around the holds it settles; nothing is if
 * one is not. A settlement elsewhere that this statement's snapshot does not see changes the balances before it can.
 * @throws the database's error: a division by zero for what is stale, since plain SQL has no other way to take a
 * statement back; a unique violation for a reference in use.
 */
export async function postKnownBatch(sql: Sql, batch: StoredBatch): Promise<void> {
  const { changed, unchanged, rows, postedAt } = batch;
  const ranges = idRanges(rows.map(({ transactionId }) => transactionId));
  const rider = rowOf(batch.riders);
  const isSettling = unchanged.length > 0;
  const parts = [insertedRows, notedRows, changedBalances];
  if (isSettling) parts.push(unchangedRows);
  if (rider !== null) parts.push(`ridden as (insert into ${rider.into} values (${isSettling ? '$39' : '$35'}))`);
  await sql.query({
    name: `post-known-batch${isSettling ? '-settling' : ''}${rider === null ? '' : '-with-riders'}`,
    text: `
      with ${parts.join(',\n           ')}
      select 1 / (count(*) = $34${isSettling ? ' and (select count(*) from unchanged) = $38' : ''})::int
        from changed`,
    values: [
      ...rowColumns(rows),
      bareArray(ranges.map(({ firstId }) => firstId)),
      bareArray(ranges.map(({ lastId }) => lastId)),
      bareArray(changed.map(({ after }) => after.balanceId)),
      ...figures(changed.map(({ after }) => after)),
      ...figures(changed.map(({ before }) => before)),
      bareArray(changed.map(({ postedAtBefore }) => postedAtBefore)),
      postedAt,
      changed.length,
      ...(isSettling ? [...unchangedColumns(unchanged), unchanged.length] : []),
      ...(rider === null ? [] : [rider.value]),
    ],
  });
}

// The parts of the statement, and the numbers of its parameters.

/** $1 to $18. */
const insertedRows = `inserted as (${insertRows})`;

/** $19, $20. */
const notedRows = `noted as (
      insert into search_changes (collection, first_id, last_id)
      select 'transactions', first_id, last_id
        from unnest($19::text[], $20::text[]) as u (first_id, last_id))`;

/** $21 to $34. */
const changedBalances = `changed as (
      update balances b
         set ${figuresOfU},
             posted_at = $33
        from unnest($21::text[], $22::numeric[], $23::numeric[], $24::numeric[], $25::numeric[], $26::bigint[],
                    $27::numeric[], $28::numeric[], $29::numeric[], $30::numeric[], $31::bigint[], $32::timestamptz[])
             as u (balance_id, credit, debit, inflight_credit, inflight_debit, version,
                   was_credit, was_debit, was_inflight_credit, was_inflight_debit, was_version, was_posted_at)
       where b.balance_id = u.balance_id
         and b.version = u.was_version
         and b.credit_balance = u.was_credit
         and b.debit_balance = u.was_debit
         and b.inflight_credit_balance = u.was_inflight_credit
         and b.inflight_debit_balance = u.was_inflight_debit
         and b.posted_at is not distinct from u.was_posted_at
   returning 1)`;

/** $35 to $38. */
const unchangedRows = `unchanged as (
      select
        from unnest($35::text[], $36::bigint[], $37::jsonb[]) as u (transaction_id, child_count, meta_data)
        join transactions t on t.transaction_id = u.transaction_id
       where t.meta_data is not distinct from u.meta_data
         and (select count(*) from transactions c where c.parent_transaction = u.transaction_id) = u.child_count)`;

function unchangedColumns(rows: readonly UnchangedRow[]): unknown[] {
  return [
    bareArray(rows.map((row) => row.transactionId)),
    `{${rows.map((row) => row.childCount).join(',')}}`,
    rows.map((row) => metaDataText(row.metaData)),
  ];
}
