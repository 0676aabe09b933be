/** What a balance held at a past moment: a look-up, however many rows it has. */
import type { Pool } from '../../platform/sql.ts';

/** A question: the balance, and RFC 3339, or null for now. */
export interface HistoryQuestion {
  readonly balanceId: string;
  readonly at: string | null;
}

/** Posted figures in minor units, as text: any size. Holds are no part of them. */
export interface BalanceAt {
  readonly currency: string;
  readonly credit: string;
  readonly debit: string;
}

/**
 * The answer to each question, in order; null if there is no such balance. `now` (RFC 3339) is what null stands for,
 * but never before the last posting: who posts and then asks sees it.
 *
 * Every row but a QUEUED one holds what its balances held after it, and along one balance times are in the order of
 * posting. The last row at or before the moment is therefore all that was posted by then. Credits and debits only grow,
 * so of the rows of one command, which share a time, and of the last rows on either side the largest figures are the
 * last ones: no row needs to be told from another. The outcome of a SCHEDULED row is passed over: it was posted later
 * than its time says; there is always that SCHEDULED row instead.
 *
 * Rows dated otherwise than posted are put right: one that counts by then but was posted after is added, one that was
 * posted by then but counts from later is taken away. Either is found by an index; how many there are to look at is how
 * many were posted late, or dated ahead, since the moment, and those dated within a minute of it.
 */
export async function findBalancesAt(
  pool: Pool,
  questions: readonly HistoryQuestion[],
  now: string,
): Promise<(BalanceAt | null)[]> {
  const { rows } = await pool.query<BalanceAt & { position: number }>({
    name: 'find-balances-at',
    text: `
      select question.position, currency,
             coalesce(last.credit, 0) + coalesce(dated.credit, 0) as credit,
             coalesce(last.debit, 0) + coalesce(dated.debit, 0) as debit
        from jsonb_to_recordset($1) as question (position int, balance_id text, moment timestamptz)
       cross join lateral (select currency, posted_at from balances b where b.balance_id = question.balance_id limit 1) b
       cross join lateral (select coalesce(moment, greatest($2, posted_at)) as at) asked
       cross join lateral ${lastFigures('source')} last_out
       cross join lateral ${lastFigures('destination')} last_in
       cross join lateral (
               select greatest(last_out.credit, last_in.credit) as credit,
                      greatest(last_out.debit, last_in.debit) as debit) last
       cross join lateral (select coalesce(last.credit + last.debit, 0) as place) passed
       cross join lateral (
               select (select sum(moved) from (${datedRows('destination')}) credits) as credit,
                      (select sum(moved) from (${datedRows('source')}) debits) as debit) dated`,
    values: [
      JSON.stringify(questions.map(({ balanceId, at }, position) => ({ position, balance_id: balanceId, moment: at }))),
      now,
    ],
  });
  const byPosition = new Map(rows.map(({ position, ...answer }) => [position, answer]));
  return questions.map((_, index) => byPosition.get(index) ?? null);
}

type Side = 'source' | 'destination';

/** Figures after the last row at or before `asked.at` that has the balance on this side; null if there is none. */
function lastFigures(side: Side): string {
  const isMark = `${side} = question.balance_id and ${side}_credit is not null and posted_at is null`;
  return `
      (select max(${side}_credit) as credit, max(${side}_debit) as debit
         from transactions
        where ${isMark}
          and created_at = (select created_at
                              from transactions
                             where ${isMark}
                               and created_at <= asked.at
                             order by created_at desc
                             limit 1))`;
}

/** Amounts to add for rows dated otherwise than posted, on this side; `passed.place` is what has been counted. */
function datedRows(side: Side): string {
  const place = `${side}_credit + ${side}_debit`;
  // The second condition is that of this side's indexes: without it the planner may take the other side's, and read all
  // of it, as long as its figures say that there is next to nothing in it.
  const own = `${side} = question.balance_id and ${side} > ''`;
  return `
      select precise_amount as moved
        from transactions
       where ${own}
         and dated in ('late', 'early')
         and ${place} > passed.place
         and effective_date <= asked.at
       union all
      select -precise_amount
        from transactions
       where ${own}
         and dated = 'early'
         and effective_date > asked.at
         and ${place} <= passed.place
       union all
      select precise_amount * ((effective_date <= asked.at)::int - (${place} <= passed.place)::int)
        from transactions
       where ${own}
         and dated = 'near'
         and effective_date between asked.at - interval '1 minute' and asked.at + interval '1 minute'`;
}

/**
 * Notes the figures of the first `limit` balances after the id `after`, those aside that have a snapshot of this UTC day.
 * @returns how many balances were looked at and noted, and the id to go on after; null: there are no more.
 */
export async function insertSnapshots(
  pool: Pool,
  { after, limit, takenAt }: { after: string; limit: number; takenAt: string },
): Promise<{ balances: number; snapshots: number; lastId: string | null }> {
  const { rows } = await pool.query<{ balances: number; snapshots: number; last_id: string | null }>({
    name: 'insert-snapshots',
    text: `
      with page as (
        select *
          from balances
         where balance_id > $1
         order by balance_id
         limit $2
      ), noted as (
        insert into balance_snapshots (balance_id, day, taken_at, credit_balance, debit_balance,
                                       inflight_credit_balance, inflight_debit_balance)
        select balance_id, ($3::timestamptz at time zone 'UTC')::date, $3, credit_balance, debit_balance,
               inflight_credit_balance, inflight_debit_balance
          from page
            on conflict do nothing
        returning balance_id
      )
      select count(*)::int as balances, (select count(*)::int from noted) as snapshots, max(balance_id) as last_id
        from page`,
    values: [after, limit, takenAt],
  });
  const [page] = rows;
  return { balances: page?.balances ?? 0, snapshots: page?.snapshots ?? 0, lastId: page?.last_id ?? null };
}
