/** The background proof of the books: whose turn it is, and how the last one went. */
import type { Sql } from '../../platform/sql.ts';
import type { Violation } from './proof.ts';

/** Times are RFC 3339. */
export interface Verification {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly balances: number;
  readonly transactions: number;
  readonly violations: number;
  /** There are at least so many. */
  readonly isCut: boolean;
  /** The first of them. */
  readonly told: readonly Violation[];
}

export interface VerificationState {
  /** The last that came to its end; null: none has so far. */
  readonly last: Verification | null;
  /** When the last try began; null: there was none. */
  readonly triedAt: string | null;
  /** Why it did not come to its end; null: it did, or it is under way. */
  readonly failure: string | null;
  readonly isUnderWay: boolean;
}

interface VerificationRow {
  readonly tried_at: string | null;
  readonly failure: string | null;
  readonly is_under_way: boolean;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly balances: number | null;
  readonly transactions: number | null;
  readonly violations: number | null;
  readonly is_cut: boolean | null;
  readonly told: string | null;
}

export async function readVerification(sql: Sql): Promise<VerificationState> {
  const { rows } = await sql.query<VerificationRow>({
    name: 'read-verification',
    text: `
      select tried_at, failure, held_until > clock_timestamp() as is_under_way,
             started_at, finished_at, is_cut, told,
             balances::float8, transactions::float8, violations::float8
        from verification`,
  });
  const [row] = rows;
  if (row === undefined) throw new Error('the row of the verification is missing');
  return {
    last: lastOf(row),
    triedAt: row.tried_at,
    failure: row.failure,
    isUnderWay: row.is_under_way,
  };
}

function lastOf(row: VerificationRow): Verification | null {
  if (row.started_at === null || row.finished_at === null) return null;
  return {
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    balances: row.balances ?? 0,
    transactions: row.transactions ?? 0,
    violations: row.violations ?? 0,
    isCut: row.is_cut === true,
    told: JSON.parse(row.told ?? '[]') as Violation[],
  };
}

/**
 * Gives the turn to `holder`, for `leaseMs` by the database's clock, if nobody has it and the last try began before
 * `triedBefore`, or failed and began before `failedBefore`. @returns whether it has.
 */
export async function takeTurn(
  sql: Sql,
  turn: { holder: string; leaseMs: number; now: string; triedBefore: string; failedBefore: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'take-verification-turn',
    text: `
      update verification
         set holder = $1,
             held_until = clock_timestamp() + make_interval(secs => $2::double precision / 1000),
             tried_at = $3,
             failure = null
       where held_until <= clock_timestamp()
         and (tried_at is null or tried_at <= $4 or (failure is not null and tried_at <= $5))`,
    values: [turn.holder, turn.leaseMs, turn.now, turn.triedBefore, turn.failedBefore],
  });
  return rowCount === 1;
}

/** @returns false if somebody else has the turn by now. */
export async function prolongTurn(sql: Sql, holder: string, leaseMs: number): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'prolong-verification-turn',
    text: `
      update verification
         set held_until = clock_timestamp() + make_interval(secs => $2::double precision / 1000)
       where holder = $1`,
    values: [holder, leaseMs],
  });
  return rowCount === 1;
}

/** Notes what was proven, and ends the turn. */
export async function noteVerification(sql: Sql, holder: string, proven: Verification): Promise<void> {
  const { startedAt, finishedAt, balances, transactions, violations, isCut, told } = proven;
  await sql.query({
    name: 'note-verification',
    text: `
      update verification
         set held_until = '-infinity',
             (started_at, finished_at, balances, transactions, violations, is_cut, told) = row($2, $3, $4, $5, $6, $7, $8)
       where holder = $1`,
    values: [holder, startedAt, finishedAt, balances, transactions, violations, isCut, JSON.stringify(told)],
  });
}

/** Notes that a try came to nothing, and ends the turn. */
export async function noteFailure(sql: Sql, holder: string, failure: string): Promise<void> {
  await sql.query({
    name: 'note-verification-failure',
    text: `
      update verification
         set held_until = '-infinity',
             failure = $2
       where holder = $1`,
    values: [holder, failure],
  });
}
