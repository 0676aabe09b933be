/** Statements that look for what must never be. Each returns only what is wrong, however much it reads. */
import type { Sql } from '../../platform/sql.ts';

/** What is wrong, by name, and with what. */
export interface Violation {
  readonly name: string;
  readonly balanceId: string | null;
  readonly transactionId: string | null;
  /** What should be and what is, in words. */
  readonly detail: string;
}

/** A stretch of ids, in order of their bytes: those after `after` up to `last`; null: up to the end. */
export interface IdRange {
  readonly after: string;
  readonly last: string | null;
}

/** Per statement at most: enough to see what is going on, and no server's memory is filled with the rest. */
export const violationsMax = 1_000;

interface ViolationRow {
  readonly name: string;
  readonly balance_id: string | null;
  readonly transaction_id: string | null;
  readonly detail: string;
}

/** Without a name, so that each is planned for its very range: a plan for any range would read the rest of the table. */
async function violations(sql: Sql, text: string, values: unknown[] = []): Promise<Violation[]> {
  const { rows } = await sql.query<ViolationRow>(`${text}\n limit ${violationsMax}`, values);
  return rows.map((row) => ({
    name: row.name,
    balanceId: row.balance_id,
    transactionId: row.transaction_id,
    detail: row.detail,
  }));
}

/** Where the next `size` ids of a table end, and how many there are; `last` is null if they are the last. */
export async function nextRange(
  sql: Sql,
  table: 'balances' | 'transactions',
  after: string,
  size: number,
): Promise<IdRange & { readonly count: number }> {
  const id = table === 'balances' ? 'balance_id' : 'transaction_id';
  const { rows } = await sql.query<{ count: number; last: string | null }>({
    name: `next-range-${table}`,
    text: `
      select count(*)::int as count, max(${id}) as last
        from (select ${id} from ${table} where ${id} > $1 order by ${id} limit $2) page`,
    values: [after, size],
  });
  const { count = 0, last = null } = rows[0] ?? {};
  return { after, last: count < size ? null : last, count };
}

/**
 * Balances against their rows: posted figures, holds that are open, version, time; and along each balance, in the order
 * of posting, what each row says the balance held after it against the row before and its own amount.
 */
export function balanceViolations(sql: Sql, { after, last }: IdRange): Promise<Violation[]> {
  return violations(
    sql,
    `
      with movement as (
        select source as balance_id, transaction_id, status, coalesce(posted_at, created_at) as at,
               0 as credit, case when status = 'APPLIED' then precise_amount else 0 end as debit,
               source_credit as credit_after, source_debit as debit_after
          from transactions
         where source > $1 and ($2::text is null or source <= $2)
         union all
        select destination, transaction_id, status, coalesce(posted_at, created_at),
               case when status = 'APPLIED' then precise_amount else 0 end, 0,
               destination_credit, destination_debit
          from transactions
         where destination > $1 and ($2::text is null or destination <= $2)
      ), total as (
        select balance_id, sum(credit) as credit, sum(debit) as debit, max(at) as last_at,
               1 + count(*) filter (where status in ('APPLIED', 'INFLIGHT', 'VOID')) as version,
               min(transaction_id) as a_transaction_id
          from movement
         group by balance_id
      ), chain as (
        select *, lag(credit_after, 1, 0::numeric) over posting + credit as credit_due,
               lag(debit_after, 1, 0::numeric) over posting + debit as debit_due
          from movement
         where status <> 'QUEUED'
        window posting as (partition by balance_id order by at, credit_after + debit_after, status <> 'APPLIED')
      ), hold as (
        select source, destination, precise_amount - coalesce(settled, 0) as open
          from transactions h
         cross join lateral (
                 select sum(precise_amount) as settled
                   from transactions s
                  where s.parent_transaction = h.transaction_id
                    and s.status in ('APPLIED', 'VOID')) s
         where status = 'INFLIGHT'
           and ((source > $1 and ($2::text is null or source <= $2))
                or (destination > $1 and ($2::text is null or destination <= $2)))
      ), held as (
        select balance_id, sum(credit) as credit, sum(debit) as debit
          from (select destination as balance_id, open as credit, 0 as debit from hold
                 union all
                select source, 0, open from hold) sides
         group by balance_id
      ), fact as (
        select b.*, coalesce(t.credit, 0) as credit, coalesce(t.debit, 0) as debit,
               coalesce(t.version, 1) as touched, t.last_at,
               coalesce(h.credit, 0) as held_credit, coalesce(h.debit, 0) as held_debit
          from balances b
          left join total t using (balance_id)
          left join held h using (balance_id)
         where b.balance_id > $1 and ($2::text is null or b.balance_id <= $2)
      )
      select 'balance-figures' as name, balance_id, null as transaction_id,
             format('credit and debit are %s and %s, the rows come to %s and %s',
                    credit_balance, debit_balance, credit, debit) as detail
        from fact
       where (credit_balance, debit_balance) <> (credit, debit)
       union all
      select 'balance-holds', balance_id, null,
             format('held in and out are %s and %s, open holds come to %s and %s',
                    inflight_credit_balance, inflight_debit_balance, held_credit, held_debit)
        from fact
       where (inflight_credit_balance, inflight_debit_balance) <> (held_credit, held_debit)
       union all
      select 'balance-version', balance_id, null, format('version is %s, the rows make it %s', version, touched)
        from fact
       where version <> touched
       union all
      select 'balance-time', balance_id, null,
             format('posted_at is %s, the last row is of %s', coalesce(posted_at::text, 'null'), last_at)
        from fact
       where last_at is not null
         and (posted_at is null or posted_at < last_at)
       union all
      select 'row-figures', balance_id, transaction_id,
             format('says %s and %s, with the row before it comes to %s and %s',
                    coalesce(credit_after::text, 'null'), coalesce(debit_after::text, 'null'), credit_due, debit_due)
        from chain
       where credit_after is null
          or debit_after is null
          or (credit_after, debit_after) <> (credit_due, debit_due)
       union all
      select 'unknown-balance', balance_id, a_transaction_id, 'no balance has this id'
        from total
       where not exists (select from balances b where b.balance_id = total.balance_id)`,
    [after, last],
  );
}

/** Rows against each other: references, outcomes, parents, holds and what settled them, legs of splits. */
export function rowViolations(sql: Sql, { after, last }: IdRange): Promise<Violation[]> {
  return violations(
    sql,
    `
      with page as materialized (
        select transaction_id, parent_transaction, source, destination, reference, currency, status, precise_amount
          from transactions
         where transaction_id > $1 and ($2::text is null or transaction_id <= $2)
      )
      select 'reference-twice' as name, null as balance_id, p.transaction_id,
             format('%s has the same reference, %s', o.transaction_id, p.reference) as detail
        from page p
        join transactions o using (reference)
       where o.transaction_id < p.transaction_id
       union all
      select 'outcome-missing', null, transaction_id, format('no row %s_q below it', reference)
        from page p
       where status = 'QUEUED'
         and not exists (select from transactions o
                          where o.reference = p.reference || '_q' and o.parent_transaction = p.transaction_id)
       union all
      select 'outcome-differs', null, p.transaction_id, format('is not the outcome of %s', q.transaction_id)
        from page p
        join transactions q on q.transaction_id = p.parent_transaction
       where q.status in ('QUEUED', 'SCHEDULED')
         and (p.reference, p.source, p.destination, p.currency, p.precise_amount)
             <> (q.reference || '_q', q.source, q.destination, q.currency, q.precise_amount)
       union all
      select 'schedule-lost', null, transaction_id, 'neither an outcome nor a date to run at'
        from page p
       where status = 'SCHEDULED'
         and not exists (select from timed_work w where w.target = p.transaction_id and w.action = 'run')
         and not exists (select from transactions o where o.reference = p.reference || '_q')
       union all
      -- The id above the legs of a split has no row of its own, and legs are numbered.
      select 'parent-missing', null, transaction_id, format('no row %s above it', parent_transaction)
        from page p
       where parent_transaction like 'txn\\_%'
         and reference !~ '[-_][0-9]+$'
         and not exists (select from transactions a where a.transaction_id = p.parent_transaction)
       union all
      select 'split-leg-missing', null, transaction_id, format('no leg before it below %s', parent_transaction)
        from page p
       cross join lateral (select substring(reference from '^(.*-)[0-9]+$') as base,
                                  substring(reference from '-([0-9]{1,9})$')::bigint as number) leg
       where parent_transaction like 'txn\\_%'
         and number > 1
         and not exists (select from transactions a where a.transaction_id = p.parent_transaction)
         and not exists (select from transactions l
                          where l.reference = base || number - 1 and l.parent_transaction = p.parent_transaction)
       union all
      select 'hold-missing', null, transaction_id, 'releases no hold'
        from page p
       where status = 'VOID'
         and not exists (select from transactions h
                          where h.transaction_id = p.parent_transaction and h.status = 'INFLIGHT')
       union all
      select 'settlement-differs', null, p.transaction_id,
             format('its parties or currency are not those of the hold %s', h.transaction_id)
        from page p
        join transactions h on h.transaction_id = p.parent_transaction
       where h.status = 'INFLIGHT'
         and p.status in ('APPLIED', 'VOID')
         and (p.source, p.destination, p.currency) <> (h.source, h.destination, h.currency)
       union all
      select 'hold-exceeded', null, transaction_id, format('%s were held, %s settled', precise_amount, settled)
        from page p
       cross join lateral (${settlements}) s
       where status = 'INFLIGHT'
         and settled > precise_amount
       union all
      select 'void-incomplete', null, transaction_id,
             format('%s were held, %s settled, though it was voided', precise_amount, settled)
        from page p
       cross join lateral (${settlements}) s
       where status = 'INFLIGHT'
         and voided_at is not null
         and settled < precise_amount
       union all
      select 'settled-after-void', null, s.transaction_id, format('the hold %s had been voided', p.transaction_id)
        from page p
       cross join lateral (${settlements}) v
        join transactions s on s.parent_transaction = p.transaction_id
       where p.status = 'INFLIGHT'
         and s.status in ('APPLIED', 'VOID')
         and s.created_at > v.voided_at`,
    [after, last],
  );
}

/** What has become of the hold `p`: how much was settled, and when it was voided first. */
const settlements = `
      select sum(precise_amount) as settled, min(created_at) filter (where status = 'VOID') as voided_at
        from transactions
       where parent_transaction = p.transaction_id
         and status in ('APPLIED', 'VOID')`;

/** Work with a date whose rows are not there. */
export function timedWorkViolations(sql: Sql): Promise<Violation[]> {
  return violations(
    sql,
    `
      select 'timed-work-target' as name, null as balance_id, target as transaction_id,
             format('nothing to %s at %s', action, due_at) as detail
        from timed_work w
       where not exists (select from transactions t
                          where t.transaction_id = w.target and (w.action <> 'run' or t.status = 'SCHEDULED'))
         and (action = 'run' or not exists (select from transactions t where t.parent_transaction = w.target))`,
  );
}

/**
 * Credits against debits of all balances in a currency. They are even, but for transactions between balances of two
 * currencies, which are moved as they are, as in Core; only if there are such, all rows are read to find them.
 */
export function currencyViolations(sql: Sql): Promise<Violation[]> {
  return violations(
    sql,
    `
      with uneven as (
        select currency, sum(credit_balance - debit_balance) as over
          from balances
         group by currency
        having sum(credit_balance) <> sum(debit_balance)
      ), crossing as (
        select currency, sum(amount) as over
          from (select d.currency as to_currency, s.currency as from_currency, precise_amount
                  from transactions t
                  join balances s on s.balance_id = t.source
                  join balances d on d.balance_id = t.destination
                 where t.status = 'APPLIED'
                   and s.currency <> d.currency
                   and exists (select from uneven)) c
         cross join lateral (values (to_currency, precise_amount), (from_currency, -precise_amount)) v (currency, amount)
         group by currency
      )
      select 'currency-uneven' as name, null as balance_id, null as transaction_id,
             format('credits in %s exceed debits by %s, of which transactions between currencies explain %s',
                    currency, u.over, coalesce(c.over, 0)) as detail
        from uneven u
        left join crossing c using (currency)
       where u.over <> coalesce(c.over, 0)`,
  );
}
