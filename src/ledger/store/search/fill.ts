/** Filling the tables of words from the records' own. */
import type pg from 'pg';
import type { Sql } from '../../../platform/sql.ts';
import { type CollectionName, collections } from '../../model/search/collections.ts';
import type { RecordWords } from '../../model/search/words.ts';
import type { IdRange } from './changes.ts';
import { metaDataColumn, ownTable, wordsTable } from './columns.ts';

/** Held until the end of the SQL transaction: only one server fills at a time. */
export async function lockSearchState(sql: Sql): Promise<void> {
  await sql.query({ name: 'lock-search-state', text: 'select from search_state for update' });
}

/** A record as words are made from it: its texts by column, and `meta_data` as JSON text. */
export type SearchedRecord = Readonly<Record<string, string | null>>;

/** Columns whose words are kept. */
function textColumns(collection: CollectionName): string[] {
  const { fields } = collections[collection];
  return Object.keys(fields).filter((field) => fields[field] === 'text');
}

/** The first records of the range, in order of their ids. */
export async function recordsInRange(
  sql: Sql,
  collection: CollectionName,
  { firstId, lastId }: IdRange,
  limit: number,
): Promise<SearchedRecord[]> {
  const { idField } = collections[collection];
  const { rows } = await sql.query<SearchedRecord & pg.QueryResultRow>({
    name: `searched-${collection}`,
    text: `
      select ${idField}, ${textColumns(collection).join(', ')}, ${metaDataColumn(collection)}
        from ${ownTable(collection)}
       where ${idField} between $1 and $2
       order by ${idField}
       limit $3`,
    values: [firstId, lastId, limit],
  });
  return rows;
}

export interface FoundBy {
  readonly id: string;
  readonly words: RecordWords;
}

/** Puts the records in the place of what was there for the range. */
export async function replaceWords(
  sql: Sql,
  collection: CollectionName,
  { firstId, lastId }: IdRange,
  records: readonly FoundBy[],
): Promise<void> {
  const { idField } = collections[collection];
  const table = wordsTable(collection);
  const isOfTransactions = collection === 'transactions';
  const hour = `extract(epoch from date_trunc('hour', created_at, 'UTC'))::bigint as hour`;
  const groups = isOfTransactions ? `currency, status, ${hour}` : `'' as currency, '' as status, null as hour`;
  const copied = isOfTransactions ? 'created_at, currency, status, precise_amount, precision, ' : '';
  const removed = await sql.query<Move>({
    name: `remove-words-of-${collection}`,
    text: `
      with removed as (
        delete from ${table} where ${idField} between $1 and $2 returning *)
      select ${groups}, count(*) as records from removed group by 1, 2, 3`,
    values: [firstId, lastId],
  });
  const added = await sql.query<Move>({
    name: `add-words-of-${collection}`,
    text: `
      with added as (
        insert into ${table} (${idField}, ${copied}words)
        select ${idField}, ${copied}words::tsvector
          from unnest($1::text[], $2::text[]) as u (id, words)
          join ${ownTable(collection)} on ${idField} = id
        returning *)
      select ${groups}, count(*) as records from added group by 1, 2, 3`,
    values: [records.map(({ id }) => id), records.map(({ words }) => words.vector)],
  });
  const moves = [...removed.rows.map((row) => ({ ...row, records: `-${row.records}` })), ...added.rows];
  if (moves.length === 0) return;
  await moveTallies(sql, collection, moves);
  if (isOfTransactions) await moveHours(sql, moves);
}

interface Tally {
  readonly currency: string;
  readonly status: string;
  readonly records: string;
}

interface Move extends Tally {
  /** When it begins, in seconds since 1970; null for what is not a transaction. */
  readonly hour: string | null;
}

async function moveTallies(sql: Sql, collection: CollectionName, moves: readonly Move[]): Promise<void> {
  await sql.query({
    name: 'move-search-tallies',
    text: `
      insert into search_tallies as known (collection, currency, status, records)
      select $1, currency, status, sum(records)
        from unnest($2::text[], $3::text[], $4::bigint[]) as u (currency, status, records)
       group by currency, status
      having sum(records) <> 0
      on conflict (collection, currency, status) do update set records = known.records + excluded.records`,
    values: [
      collection,
      moves.map(({ currency }) => currency),
      moves.map(({ status }) => status),
      moves.map(({ records }) => records),
    ],
  });
}

async function moveHours(sql: Sql, moves: readonly Move[]): Promise<void> {
  await sql.query({
    name: 'move-search-hours',
    text: `
      insert into search_hours as known (hour, currency, status, records)
      select to_timestamp(hour), currency, status, sum(records)
        from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[]) as u (hour, currency, status, records)
       group by hour, currency, status
      having sum(records) <> 0
      on conflict (hour, currency, status) do update set records = known.records + excluded.records`,
    values: [
      moves.map(({ hour }) => hour),
      moves.map(({ currency }) => currency),
      moves.map(({ status }) => status),
      moves.map(({ records }) => records),
    ],
  });
}

/** How many there are, by currency and status for transactions, as of what was filled. */
export async function readTallies(sql: Sql, collection: CollectionName): Promise<CountedTally[]> {
  const { rows } = await sql.query<Tally>({
    name: 'read-search-tallies',
    text: 'select currency, status, records from search_tallies where collection = $1 and records > 0',
    values: [collection],
  });
  return rows.map(counted);
}

/** How many transactions the hours have that begin in the range. Bounds are seconds since 1970; null: none. */
export async function readHours(
  sql: Sql,
  { from, before }: { from: bigint | null; before: bigint | null },
): Promise<CountedTally[]> {
  const { rows } = await sql.query<Tally>({
    name: 'read-search-hours',
    text: `
      select currency, status, sum(records) as records
        from search_hours
       where hour >= coalesce(to_timestamp($1), '-infinity') and hour < coalesce(to_timestamp($2), 'infinity')
       group by currency, status`,
    values: [from, before],
  });
  return rows.map(counted);
}

type CountedTally = Omit<Tally, 'records'> & { readonly records: number };

function counted(row: Tally): CountedTally {
  return { ...row, records: Number(row.records) };
}

export async function addVocabulary(sql: Sql, collection: CollectionName, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await sql.query({
    name: 'add-search-words',
    text: `
      insert into search_words (collection, word)
      select $1, word from unnest($2::text[]) word
      on conflict do nothing`,
    values: [collection, words],
  });
}

export async function addFields(sql: Sql, collection: CollectionName, fields: readonly string[]): Promise<void> {
  if (fields.length === 0) return;
  await sql.query({
    name: 'add-search-fields',
    text: `
      insert into search_fields (collection, field)
      select $1, field from unnest($2::text[]) field
      on conflict do nothing`,
    values: [collection, fields],
  });
}
