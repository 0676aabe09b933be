/** The one statement of a batch on known balances: it checks what the batch was decided on, and writes what it came to. */
import type { Rider } from '../../platform/rider.ts';
import { bareArray, type Statement } from '../../platform/sql.ts';
import type { Balance } from '../model/balance.ts';
import { idRanges } from '../model/search/ranges.ts';
import type { MetaData, NewRow } from '../model/transaction.ts';
import { figures, figuresOfU, insertTransactions, metaDataText } from './posting.ts';
import { insertRiders } from './riders.ts';
import { noteNewTransactions } from './search/changes.ts';

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
  /** What else is written, by a word for its kind. */
  readonly along: Readonly<Record<string, Statement>>;
  readonly riders: readonly Rider[];
}

/**
 * A whole batch in one statement, which is its own SQL transaction: rows and figures are written if each balance still
 * is what the batch was decided on, to the last figure, and so are the rows around the holds it settles; nothing is if
 * one is not. A settlement elsewhere that this statement's snapshot does not see changes the balances before it can.
 *
 * It fails with a division by zero for what is stale, since plain SQL has no other way to take a statement back; with a
 * unique violation for a reference in use.
 */
export function postKnownBatch({ changed, rows, unchanged, postedAt, along, riders }: StoredBatch): Statement {
  const parts: Record<string, Part> = {
    inserted: insertTransactions(rows),
    noted: noteNewTransactions(idRanges(rows.map(({ transactionId }) => transactionId))),
    changed: changeBalances(changed, postedAt),
    sound: { text: 'select count(*) = $1 as holds from changed', values: [changed.length] },
  };
  const checks = ['sound'];
  let name = 'post-known-batch';
  const add = (word: string, part: Part) => {
    parts[word] = part;
    name += `-${word}`;
  };
  if (unchanged.length > 0) {
    add('settling', findUnchanged(unchanged));
    checks.push('settling');
  }
  for (const [word, statement] of Object.entries(along)) add(word, statement);
  const ridden = insertRiders(riders);
  if (ridden !== null) add('riders', ridden);
  return {
    name,
    text: textOf(name, parts, checks),
    values: Object.values(parts).flatMap(({ values }) => values),
  };
}

/** Its parameters are numbered from 1. */
type Part = Pick<Statement, 'text' | 'values'>;

/** By name, which tells what parts there are. */
const texts = new Map<string, string>();

/** All parts in one, the parameters of each numbered on from those of the one before. */
function textOf(name: string, parts: Readonly<Record<string, Part>>, checks: readonly string[]): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  let before = 0;
  const queries = Object.entries(parts).map(([word, { text, values }]) => {
    const from = before;
    before += values.length;
    return `${word} as (${text.replace(/\$(\d+)/g, (_, number) => `$${from + Number(number)}`)})`;
  });
  const all = checks.map((word) => `(select holds from ${word})`);
  const text = `
      with ${queries.join(',\n           ')}
      select 1 / (${all.join(' and ')})::int`;
  texts.set(name, text);
  return text;
}

function changeBalances(changed: readonly ChangedBalance[], postedAt: string): Part {
  return {
    text: `
      update balances b
         set ${figuresOfU},
             posted_at = $13
        from unnest($1::text[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[], $6::bigint[],
                    $7::numeric[], $8::numeric[], $9::numeric[], $10::numeric[], $11::bigint[], $12::timestamptz[])
             as u (balance_id, credit, debit, inflight_credit, inflight_debit, version,
                   was_credit, was_debit, was_inflight_credit, was_inflight_debit, was_version, was_posted_at)
       where b.balance_id = u.balance_id
         and b.version = u.was_version
         and b.credit_balance = u.was_credit
         and b.debit_balance = u.was_debit
         and b.inflight_credit_balance = u.was_inflight_credit
         and b.inflight_debit_balance = u.was_inflight_debit
         and b.posted_at is not distinct from u.was_posted_at
   returning 1`,
    values: [
      bareArray(changed.map(({ after }) => after.balanceId)),
      ...figures(changed.map(({ after }) => after)),
      ...figures(changed.map(({ before }) => before)),
      bareArray(changed.map(({ postedAtBefore }) => postedAtBefore)),
      postedAt,
    ],
  };
}

function findUnchanged(rows: readonly UnchangedRow[]): Part {
  return {
    text: `
      select count(*) = $4 as holds
        from unnest($1::text[], $2::bigint[], $3::jsonb[]) as u (transaction_id, child_count, meta_data)
        join transactions t on t.transaction_id = u.transaction_id
       where t.meta_data is not distinct from u.meta_data
         and (select count(*) from transactions c where c.parent_transaction = u.transaction_id) = u.child_count`,
    values: [
      bareArray(rows.map((row) => row.transactionId)),
      `{${rows.map((row) => row.childCount).join(',')}}`,
      rows.map((row) => metaDataText(row.metaData)),
      rows.length,
    ],
  };
}
