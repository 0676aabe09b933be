/** The deliveries table: the outbox of events, and the log of how telling them went. */
import type { Sql, Statement } from '../../platform/sql.ts';

/** The one receiver that is not a hook. */
export const webhookReceiver = 'webhook';

export interface NewDelivery {
  /** `webhook`, or a hook's id. */
  readonly receiver: string;
  /** `transaction.applied`; of a hook, its type. */
  readonly event: string;
  /** Ids of what it is about; none has a blank. Deliveries to one receiver with an id in common keep their order. */
  readonly subjects: readonly string[];
  /** Exactly what is sent. */
  readonly body: string;
}

export interface PendingDelivery extends NewDelivery {
  /** A number as text; later ones are larger. */
  readonly sequence: string;
  readonly attempts: number;
  /** Until the next attempt, by the database's clock; 0: it is due. */
  readonly waitMs: number;
}

export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

/** For the SQL transaction that makes what it tells. Numbers are given in the order of the list. @param createdAt RFC 3339. */
export function insertDeliveries(deliveries: readonly NewDelivery[], createdAt: string): Statement {
  return {
    name: 'insert-deliveries',
    text: `
      insert into deliveries (receiver, event, subjects, body, created_at, next_attempt_at)
      select receiver, event, subjects, body, $5, $5
        from unnest($1::text[], $2::text[], $3::text[], $4::text[])
             with ordinality as u (receiver, event, subjects, body, place)
       order by place`,
    values: [
      deliveries.map((delivery) => delivery.receiver),
      deliveries.map((delivery) => delivery.event),
      deliveries.map((delivery) => delivery.subjects.join(' ')),
      deliveries.map((delivery) => delivery.body),
      createdAt,
    ],
  };
}

interface PendingRow {
  readonly sequence: string;
  readonly receiver: string;
  readonly event: string;
  readonly subjects: string;
  readonly body: string;
  readonly attempts: number;
  readonly wait_ms: number;
}

/**
 * The first `limit` deliveries of each receiver that are not done, in their order. Those that have failed
 * `attemptsHeeded` times are left out until they are due: they may take days, and the others must not be crowded out.
 * A wait of more than `waitMaxMs` was never meant: the clock has been put back since.
 */
export async function pendingDeliveries(
  sql: Sql,
  receivers: readonly string[],
  { limit, attemptsHeeded, waitMaxMs }: { limit: number; attemptsHeeded: number; waitMaxMs: number },
): Promise<PendingDelivery[]> {
  const { rows } = await sql.query<PendingRow>({
    name: 'pending-deliveries',
    text: `
      select d.sequence, d.receiver, d.event, d.subjects, d.body, d.attempts,
             -- Not tried yet: due at once, whatever the clocks say.
             case when d.attempts = 0 then 0
                  else greatest(1000 * extract(epoch from d.next_attempt_at - clock_timestamp()), 0)
             end::double precision as wait_ms
        from unnest($1::text[]) as r (receiver)
       cross join lateral (
             select *
               from deliveries
              where receiver = r.receiver
                and status = 'pending'
                and (attempts < $3
                     or next_attempt_at <= clock_timestamp()
                     or next_attempt_at > clock_timestamp() + make_interval(secs => $4::double precision / 1000))
              order by sequence
              limit $2) d`,
    values: [receivers, limit, attemptsHeeded, waitMaxMs],
  });
  return rows.map((row) => ({
    sequence: row.sequence,
    receiver: row.receiver,
    event: row.event,
    subjects: row.subjects === '' ? [] : row.subjects.split(' '),
    body: row.body,
    attempts: row.attempts,
    waitMs: row.wait_ms,
  }));
}

/** How an attempt went. */
export interface DeliveryOutcome {
  readonly sequence: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** RFC 3339; when it was. */
  readonly at: string;
  /** Until the next one, if it is still pending. */
  readonly waitMs: number;
  /** Null: no answer. */
  readonly httpStatus: number | null;
  /** Null: none. */
  readonly error: string | null;
}

export async function recordOutcomes(sql: Sql, outcomes: readonly DeliveryOutcome[]): Promise<void> {
  await sql.query({
    name: 'record-outcomes',
    text: `
      update deliveries d
         set status = u.status,
             attempts = u.attempts,
             next_attempt_at = clock_timestamp() + make_interval(secs => u.wait_ms / 1000),
             last_status = u.http_status,
             last_error = u.error,
             finished_at = case when u.status = 'pending' then null else u.at end
        from unnest($1::bigint[], $2::text[], $3::integer[], $4::timestamptz[], $5::double precision[],
                    $6::integer[], $7::text[]) as u (sequence, status, attempts, at, wait_ms, http_status, error)
       where d.sequence = u.sequence
         and d.status = 'pending'`,
    values: [
      outcomes.map((outcome) => outcome.sequence),
      outcomes.map((outcome) => outcome.status),
      outcomes.map((outcome) => outcome.attempts),
      outcomes.map((outcome) => outcome.at),
      outcomes.map((outcome) => outcome.waitMs),
      outcomes.map((outcome) => outcome.httpStatus),
      outcomes.map((outcome) => outcome.error),
    ],
  });
}

/** Gives up what is pending for hooks that are no more. */
export async function giveUpOrphans(sql: Sql, at: string): Promise<void> {
  await sql.query({
    name: 'give-up-orphans',
    text: `
      update deliveries d
         set status = 'failed',
             last_error = 'the hook was deleted',
             finished_at = $2
       where status = 'pending'
         and receiver <> $1
         and not exists (select from hooks where hook_id = d.receiver)`,
    values: [webhookReceiver, at],
  });
}

/** Deletes up to `limit` deliveries that were done before `before`. @returns how many. */
export async function deleteOldDeliveries(
  sql: Sql,
  { before, limit }: { before: string; limit: number },
): Promise<number> {
  const { rowCount } = await sql.query({
    name: 'delete-old-deliveries',
    text: `
      delete
        from deliveries
       where sequence in (
             select sequence
               from deliveries
              where status <> 'pending'
                and finished_at < $1
              limit $2)`,
    values: [before, limit],
  });
  return rowCount ?? 0;
}

/** How many are not done. */
export async function countPending(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ count: string }>({
    name: 'count-pending',
    text: `
      select count(*) as count
        from deliveries
       where status = 'pending'`,
  });
  return Number(rows[0]?.count ?? '0');
}

/**
 * Makes `holder` the one process that delivers, for `leaseMs` by the database's clock; the same again prolongs it.
 * A lease that lasts longer than any is given was taken before the clock was put back, and counts no more.
 * @returns whether it is.
 */
export async function takeLease(sql: Sql, holder: string, leaseMs: number): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'take-lease',
    text: `
      update delivery_lease
         set holder = $1,
             held_until = clock_timestamp() + make_interval(secs => $2::double precision / 1000)
       where holder = $1
          or held_until <= clock_timestamp()
          or held_until > clock_timestamp() + make_interval(secs => $2::double precision / 1000)`,
    values: [holder, leaseMs],
  });
  return rowCount === 1;
}

/** Lets another process deliver at once. */
export async function releaseLease(sql: Sql, holder: string): Promise<void> {
  await sql.query({
    name: 'release-lease',
    text: `
      update delivery_lease
         set held_until = '-infinity'
       where holder = $1`,
    values: [holder],
  });
}

/** A delivery as those see it who ask how it went. */
export interface LoggedDelivery {
  /** A number as text; later ones are larger. */
  readonly sequence: string;
  readonly receiver: string;
  readonly event: string;
  readonly body: string;
  /** RFC 3339, UTC, like the times below. */
  readonly created_at: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** Counts while it is pending. */
  readonly next_attempt_at: string;
  /** Of HTTP; null: no answer so far. */
  readonly last_status: number | null;
  readonly last_error: string | null;
  /** Null: it is pending. */
  readonly finished_at: string | null;
}

/** Newest first. @param status null: all. */
export async function listDeliveries(
  sql: Sql,
  { status, limit }: { status: DeliveryStatus | null; limit: number },
): Promise<LoggedDelivery[]> {
  const { rows } = await sql.query<LoggedDelivery>({
    name: 'list-deliveries',
    text: `
      select sequence, receiver, event, body, created_at, status, attempts, next_attempt_at, last_status, last_error,
             finished_at
        from deliveries
       where $1::text is null
          or status = $1
       order by sequence desc
       limit $2`,
    values: [status, limit],
  });
  return rows;
}

export type TracedDelivery = Omit<LoggedDelivery, 'body' | 'next_attempt_at'>;

/**
 * Deliveries that name one of the ids, oldest first. They are read from end to end: for people who look into something,
 * and only what is young is kept.
 */
export async function deliveriesAbout(sql: Sql, ids: readonly string[], limit: number): Promise<TracedDelivery[]> {
  const { rows } = await sql.query<TracedDelivery>({
    name: 'deliveries-about',
    text: `
      select sequence, receiver, event, created_at, status, attempts, last_status, last_error, finished_at
        from deliveries
       where string_to_array(subjects, ' ') && $1::text[]
          or substring(body from '"(?:transaction_id|batch_id)":"([^"]+)"') = any($1::text[])
       order by sequence
       limit $2`,
    values: [ids, limit],
  });
  return rows;
}

/** Has them sent again, at once and with as many tries as new ones. @param which `failed`: all that were given up. */
export async function replayDeliveries(sql: Sql, which: readonly string[] | 'failed'): Promise<number> {
  const { rowCount } = await sql.query({
    name: which === 'failed' ? 'replay-failed' : 'replay-deliveries',
    text: `
      update deliveries
         set status = 'pending',
             attempts = 0,
             next_attempt_at = created_at,
             last_status = null,
             last_error = null,
             finished_at = null
       where ${which === 'failed' ? "status = 'failed'" : 'sequence = any($1::bigint[])'}`,
    values: which === 'failed' ? [] : [which],
  });
  return rowCount ?? 0;
}
