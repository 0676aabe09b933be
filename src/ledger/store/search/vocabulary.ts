/** What is known of the words and metadata of a collection. */
import type { Pool } from '../../../platform/sql.ts';
import type { CollectionName } from '../../model/search/collections.ts';

/** Words that a mistyped one is compared with, at most. */
const wordsMax = 100_000;
/** Metadata keys that a search may name, of one collection. */
const fieldsMax = 10_000;

/**
 * Collections whose words are kept apart, to be compared with. Those of identities are not: what was tokenized since must
 * not be found there, so they are taken from what is indexed at the moment.
 */
export function keepsVocabulary(collection: CollectionName): boolean {
  return collection !== 'identities';
}

const keptWords = `
      select string_agg(word, ' ') as words
        from (select word
                from search_words
               where collection = $1
                 and length(word) between $2 and $3
               limit $4) words`;

const indexedWords = `
      select string_agg(word, ' ') as words
        from (select distinct substring(word from '=(.*)$') as word
                from ts_stat('select words from search_identities')
               where word ~ '=[[:alpha:]]+$'
                 and length(word) - strpos(word, '=') between $2 and $3
                 and $1 = 'identities'
               limit $4) words`;

/** Words of about that length. */
export async function wordsOfLength(
  pool: Pool,
  collection: CollectionName,
  { min, max }: { min: number; max: number },
): Promise<string[]> {
  const { rows } = await pool.query<{ words: string | null }>({
    name: `search-words-of-${collection}`,
    text: keepsVocabulary(collection) ? keptWords : indexedWords,
    values: [collection, min, max, wordsMax],
  });
  return rows[0]?.words?.split(' ') ?? [];
}

/** Metadata keys, by collection. */
export async function metaDataFields(pool: Pool): Promise<Map<CollectionName, Set<string>>> {
  const { rows } = await pool.query<{ collection: CollectionName; field: string }>({
    name: 'search-fields',
    text: `
      select collection, field
        from search_fields
       order by collection, field
       limit $1`,
    values: [fieldsMax],
  });
  const fields = new Map<CollectionName, Set<string>>();
  for (const { collection, field } of rows) {
    const known = fields.get(collection) ?? new Set();
    fields.set(collection, known.add(field));
  }
  return fields;
}
