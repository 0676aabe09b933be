/** What has changed and is not in the tables of words yet. */
import { bareArray, type Sql, type Statement } from '../../../platform/sql.ts';
import type { CollectionName } from '../../model/search/collections.ts';

/** Ids from the first to the last, both included. */
export interface IdRange {
  readonly firstId: string;
  readonly lastId: string;
}

export interface Change extends IdRange {
  readonly sequence: string;
  readonly collection: CollectionName;
}

/** Goes in the commit of the batch that wrote the rows. */
export function noteNewTransactions(ranges: readonly IdRange[]): Statement {
  return {
    name: 'note-new-transactions',
    text: `
      insert into search_changes (collection, first_id, last_id)
      select 'transactions', first_id, last_id
        from unnest($1::text[], $2::text[]) as u (first_id, last_id)`,
    values: [bareArray(ranges.map(({ firstId }) => firstId)), bareArray(ranges.map(({ lastId }) => lastId))],
  };
}

/** The newest change that is left to take over; null if there is none. */
export async function newestChange(sql: Sql): Promise<string | null> {
  const { rows } = await sql.query<{ sequence: string | null }>({
    name: 'newest-search-change',
    text: 'select max(sequence) as sequence from search_changes',
  });
  return rows[0]?.sequence ?? null;
}

/** The oldest changes up to `upTo`. Read under the lock of `lockSearchState`, so nobody else takes them over. */
export async function oldestChanges(sql: Sql, { upTo, limit }: { upTo: string; limit: number }): Promise<Change[]> {
  const { rows } = await sql.query<{ sequence: string; collection: CollectionName; first_id: string; last_id: string }>(
    {
      name: 'oldest-search-changes',
      text: `
      select sequence, collection, first_id, last_id
        from search_changes
       where sequence <= $1
       order by sequence
       limit $2`,
      values: [upTo, limit],
    },
  );
  return rows.map((row) => ({
    sequence: row.sequence,
    collection: row.collection,
    firstId: row.first_id,
    lastId: row.last_id,
  }));
}

export async function deleteChanges(sql: Sql, sequences: readonly string[]): Promise<void> {
  await sql.query({
    name: 'delete-search-changes',
    text: 'delete from search_changes where sequence = any($1::bigint[])',
    values: [sequences],
  });
}

/** Of the changes, only what lies behind `afterId` is left to take over. */
export async function shortenChanges(sql: Sql, sequences: readonly string[], afterId: string): Promise<void> {
  await sql.query({
    name: 'shorten-search-changes',
    // The smallest text that is greater.
    text: 'update search_changes set first_id = $2 || chr(1) where sequence = any($1::bigint[])',
    values: [sequences, afterId],
  });
}
