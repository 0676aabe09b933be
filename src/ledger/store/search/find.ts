/** The statements of a search. */
import type pg from 'pg';
import type { Pool } from '../../../platform/sql.ts';
import { type CollectionName, collections } from '../../model/search/collections.ts';
import type { Search, SortKey, ValueField } from '../../model/search/request.ts';
import { Values } from '../filter-sql.ts';
import { Needs, ownTable, recordColumns } from './columns.ts';
import { type Choices, conditionSql, jsonNumber, metaDataPath } from './condition-sql.ts';
import { type SoughtWord, scoreSql, textCondition } from './text-sql.ts';

/** Hits that are scored; scoring a hundred thousand takes half a second. */
const scoredMax = 3_000;

/** What is looked for, as far as the database must know. */
export interface Sought {
  readonly search: Search;
  /** The words of `q` that are still looked for. */
  readonly words: readonly SoughtWord[];
  readonly choices: Choices;
}

export interface FoundHit {
  readonly id: string;
  /** 0 where everything was asked for. */
  readonly score: number;
}

/** The parts of a statement, written in any order; `from` and the names of tables are settled at the end. */
class Statement {
  readonly values = new Values();
  readonly needs: Needs;
  readonly #sought: Sought;

  constructor(sought: Sought) {
    this.#sought = sought;
    this.needs = new Needs(sought.search.collection);
  }

  get #scope() {
    const { search, choices } = this.#sought;
    return { collection: search.collection, needs: this.needs, values: this.values, choices };
  }

  where(): string {
    const { search, words } = this.#sought;
    const terms = search.text === null ? [] : [textCondition(search.text, words, this.#scope)];
    if (search.filter !== null) terms.push(conditionSql(search.filter, this.#scope));
    return terms.length === 0 ? 'true' : terms.join(' and ');
  }

  score(): string {
    const { search, words } = this.#sought;
    return search.text === null ? '0' : scoreSql(search.text, words, this.#scope);
  }

  id(): string {
    return this.needs.field(this.#sought.search.collection.idField);
  }

  sortValue(key: SortKey): string {
    if (key.kind === 'text match') return 'score';
    return key.type === null ? jsonNumber(key.field, this.needs, this.values) : this.needs.field(key.field);
  }

  /**
   * What a set of hits that is read twice holds to be sorted by, and how: ', ... as sort_0' and 'sort_0 desc, id desc'.
   * The id comes last always: without words there may be no other key, since all match alike.
   */
  sortColumns(): { columns: string; order: string; orderWithoutScore: string } {
    const { sort } = this.#sought.search;
    const columns = sort.map((key, index) => (key.kind === 'field' ? `, ${this.sortValue(key)} as sort_${index}` : ''));
    const order = sort.map((key, index) => orderOf(key, key.kind === 'field' ? `sort_${index}` : 'score'));
    const unscored = order.filter((_, index) => sort[index]?.kind === 'field');
    return {
      columns: columns.join(''),
      order: [...order, 'id desc'].join(', '),
      orderWithoutScore: [...unscored, 'id desc'].join(', '),
    };
  }

  /** What a document shows for the field, as JSON. */
  shown({ field, type }: ValueField): string {
    if (type === null) return this.needs.note(`(t.meta_data #> ${metaDataPath(field, this.values)})`);
    const sql = this.needs.field(field);
    if (type === 'time') return `to_jsonb(floor(extract(epoch from ${sql}))::bigint)`;
    return type === 'integer' ? `to_jsonb(${sql}::text)` : `to_jsonb(${sql})`;
  }

  settled(text: string): pg.QueryConfig {
    return { text: this.needs.settle(text), values: this.values.list };
  }
}

/** Nulls, which only metadata has, come last. */
function orderOf(key: SortKey, sql: string): string {
  return `${sql} ${key.direction}${key.kind === 'field' && key.type === null ? ' nulls last' : ''}`;
}

/**
 * The page of hits, and how many there are in all.
 * @param knownCount how many there are, if that is known already.
 */
export async function findHits(
  pool: Pool,
  sought: Sought,
  knownCount: number | null,
): Promise<{ found: number; hits: FoundHit[] }> {
  const config = everything(sought, knownCount) ?? matching(sought);
  const { rows } = await pool.query<{ found: string; id: string | null; score: string | null }>(config);
  return {
    found: Number(rows[0]?.found ?? 0),
    hits: rows.flatMap(({ id, score }) => (id === null ? [] : [{ id, score: Number(score) }])),
  };
}

/** How many records match. */
export async function countMatches(pool: Pool, sought: Sought): Promise<number> {
  const statement = new Statement(sought);
  const where = statement.where();
  const { rows } = await pool.query<{ found: string }>(
    statement.settled(`select count(*) as found from ${statement.needs.from} where ${where}`),
  );
  return Number(rows[0]?.found ?? 0);
}

/**
 * Without words the order may come from an index, so records are counted apart. Null where words are looked for: how many
 * have them is more than the planner can guess, and it would read all records in order until it has found a page.
 */
function everything(sought: Sought, knownCount: number | null): pg.QueryConfig | null {
  const { search } = sought;
  if (search.text !== null) return null;
  const statement = new Statement(sought);
  const { needs, values } = statement;
  const where = statement.where();
  if (needs.words) return null;
  const id = statement.id();
  const order = [...search.sort.map((key) => orderOf(key, statement.sortValue(key))), `${id} desc`];
  const { from } = needs;
  const counted =
    knownCount === null
      ? `select count(*) as found from ${from} where ${where}`
      : `select ${values.add(knownCount)}::bigint as found`;
  return statement.settled(`
    select found.found, page.id, 0 as score
      from (${counted}) found
      left join (select ${id} as id
                   from ${from}
                  where ${where}
                  order by ${order.join(', ')}
                  limit ${values.add(search.limit)} offset ${values.add(search.offset)}) page on true`);
}

/**
 * With words all records that match are counted, and scored as far as they may come to be shown: of more than
 * `scoredMax`, the first by all that they are sorted by besides.
 */
function matching(sought: Sought): pg.QueryConfig {
  const { search } = sought;
  const statement = new Statement(sought);
  const { needs, values } = statement;
  const where = statement.where();
  const id = statement.id();
  const { columns, order, orderWithoutScore } = statement.sortColumns();
  const candidates = Math.max(scoredMax, search.offset + search.limit);
  return statement.settled(`
    with matching as materialized (
      select ${id} as id${columns}
        from ${needs.from}
       where ${where}),
    candidates as materialized (
      select *
        from matching
       order by ${orderWithoutScore}
       limit ${values.add(candidates)}),
    scored as (
      select candidates.*, ${statement.score()} as score
        from candidates
        join ${needs.from} on ${id} = candidates.id)
    select found.found, page.id, page.score
      from (select count(*) as found from matching) found
      left join (select *
                   from scored
                  order by ${order}
                  limit ${values.add(search.limit)} offset ${values.add(search.offset)}) page on true`);
}

export interface FoundGroup {
  readonly key: readonly unknown[];
  /** Records in it. */
  readonly found: number;
  readonly hits: readonly FoundHit[];
}

/** The page of groups, in the order of their best hits, and how many groups there are. */
export async function findGroups(
  pool: Pool,
  sought: Sought,
  { fields, limit }: NonNullable<Search['group']>,
): Promise<{ found: number; groups: FoundGroup[] }> {
  const { search } = sought;
  const statement = new Statement(sought);
  const { needs, values } = statement;
  const where = statement.where();
  const id = statement.id();
  const { columns, order } = statement.sortColumns();
  const key = `jsonb_build_array(${fields.map((field) => statement.shown(field)).join(', ')})`;
  const { rows } = await pool.query<{
    groups: string;
    group_key: string | null;
    in_group: string;
    id: string;
    score: string;
  }>(
    statement.settled(`
    with matching as materialized (
      select ${id} as id, ${statement.score()} as score, ${key} as group_key${columns}
        from ${needs.from}
       where ${where}),
    placed as (
      select *,
             row_number() over (order by ${order}) as place,
             row_number() over (partition by group_key order by ${order}) as place_in_group,
             count(*) over (partition by group_key) as in_group
        from matching),
    grouped as (
      select *, min(place) over (partition by group_key) as best
        from placed),
    ranked as (
      select *, dense_rank() over (order by best) as group_place
        from grouped)
    select counted.groups, page.*
      from (select count(distinct group_key) as groups from matching) counted
      left join (select id, score, group_key, in_group
                   from ranked
                  where place_in_group <= ${values.add(limit)}
                    and group_place > ${values.add(search.offset)}
                    and group_place <= ${values.add(search.offset + search.limit)}
                  order by group_place, place_in_group) page on true`),
  );
  const groups = new Map<string, FoundGroup & { readonly hits: FoundHit[] }>();
  for (const row of rows) {
    if (row.group_key === null) continue;
    const known = groups.get(row.group_key);
    const group = known ?? { key: JSON.parse(row.group_key) as unknown[], found: Number(row.in_group), hits: [] };
    groups.set(row.group_key, group);
    group.hits.push({ id: row.id, score: Number(row.score) });
  }
  return { found: Number(rows[0]?.groups ?? 0), groups: [...groups.values()] };
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export interface FacetStats {
  readonly distinct: number;
  /** Null for what is no number, or where there is none. */
  readonly numbers: { readonly avg: number; readonly min: number; readonly max: number; readonly sum: number } | null;
}

/** The values that a field has among all hits, the most frequent first. */
export async function countFacet(
  pool: Pool,
  sought: Sought,
  facet: ValueField,
  { limit, beginning }: { limit: number; beginning: string | null },
): Promise<{ values: FacetValue[]; stats: FacetStats }> {
  const statement = new Statement(sought);
  const { needs, values } = statement;
  const where = statement.where();
  const shown = statement.shown(facet);
  const wanted =
    beginning === null
      ? 'true'
      : `lower(value #>> '{}') ~ ('(^|\\W)' || ${values.add(escapedRegExp(beginning.toLowerCase()))}::text)`;
  const { rows } = await pool.query<Record<string, string | null>>(
    statement.settled(`
    with shown as materialized (
      select ${shown} as value, count(*) as count
        from ${needs.from}
       where ${where}
       group by 1),
    counted as materialized (
      select item as value, sum(count) as count
        from shown
       cross join jsonb_array_elements(case when jsonb_typeof(value) = 'array' then value
                                            else jsonb_build_array(value) end) as item
       where jsonb_typeof(item) in ('string', 'number', 'boolean') and item <> '""'
       group by 1),
    numbers as (
      select (value #>> '{}')::numeric as value, count from counted where jsonb_typeof(value) = 'number')
    select stats.*, page.*
      from (select (select count(*) from counted) as distinct, sum(value * count) / sum(count) as avg, min(value) as min,
                   max(value) as max, sum(value * count) as sum
              from numbers) stats
      left join (select case when jsonb_typeof(value) = 'number' then trim_scale((value #>> '{}')::numeric)::text
                             else value #>> '{}' end as value, count
                   from counted
                  where ${wanted}
                  order by count desc, value
                  limit ${values.add(limit)}) page on true`),
  );
  const [first] = rows;
  const isOfNumbers = first !== undefined && first.sum !== null;
  return {
    values: rows.flatMap(({ value, count }) => (value == null ? [] : [{ value, count: Number(count) }])),
    stats: {
      distinct: Number(first?.distinct ?? 0),
      numbers: isOfNumbers
        ? { avg: Number(first.avg), min: Number(first.min), max: Number(first.max), sum: Number(first.sum) }
        : null,
    },
  };
}

function escapedRegExp(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
}

/** A record's own row, as the database gives it. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** The records with these ids, in their order; what has gone since it was found is left out. */
export async function readRecords(
  pool: Pool,
  collection: CollectionName,
  ids: readonly string[],
): Promise<RecordRow[]> {
  if (ids.length === 0) return [];
  const { idField } = collections[collection];
  const { rows } = await pool.query<RecordRow & pg.QueryResultRow>({
    name: `found-${collection}`,
    text: `
      select ${recordColumns[collection]}
        from unnest($1::text[]) with ordinality as hit (id, place)
        join ${ownTable(collection)} t on t.${idField} = hit.id
       order by hit.place`,
    values: [ids],
  });
  return rows;
}
