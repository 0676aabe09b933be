/**
 * The two sides of a run, as temporary tables of its connection: they are gone with it, however it ends, and are made
 * again from the same rows. `left_side` is what is gone through, by time and id; `right_side` is what it may match, by
 * place: the order of preference. What has been matched is taken out of it.
 */
import type { Sql } from '../../platform/sql.ts';
import type { Plan, Strategy } from '../model/matching-rule.ts';
import { RunFailure } from '../model/run-failure.ts';
import { folded, keySql, type MatchingMode, needsDistance, type Rule, ruleSql } from './matching-sql.ts';
import type { Cursor, OpenRun } from './reconciliations.ts';

/** A rule that can be satisfied, with the key to look for what satisfies it. */
interface UsableRule {
  readonly condition: string;
  readonly key: ReturnType<typeof keySql>;
  /** Candidates are found by an index: that of the key, or of the texts of groups. */
  readonly isIndexed: boolean;
}

export interface Sides {
  readonly plan: Plan;
  readonly rules: readonly UsableRule[];
  readonly mode: MatchingMode;
  readonly leftCount: number;
  readonly rightCount: number;
}

/** An item of the left side, and the places of what matches it, the best first. */
export interface Page {
  readonly at: string;
  readonly id: string;
  /** Major units, as text. */
  readonly amount: string;
  readonly candidates: readonly number[];
}

/** Amounts in major units have so many decimals; a precision that is no power of ten may need more, and is rounded. */
const amountDecimals = 20;

/**
 * Up to so many searches (left items times rules) those keys that are sought are gathered first, and only what has one
 * of them is copied to the right side. With more of them most would be copied anyway.
 */
const soughtMax = 100_000;

/** For sorting and for the temporary tables; of one connection, of which there are few. */
const memory = "set work_mem = '64MB'; set maintenance_work_mem = '128MB'; set temp_buffers = '64MB'; set jit = off";

/** @param rules those of the run. @throws RunFailure if the database can't compare texts by distance and a rule wants it. */
export async function buildSides(
  sql: Sql,
  run: OpenRun,
  plan: Plan,
  rules: readonly Rule[],
  timeoutMs: number,
): Promise<Sides> {
  const mode: MatchingMode = {
    isGrouped: plan.groupBy !== null,
    isStrict: plan.strategy === 'one_to_one',
    collation: await foldingCollation(sql),
    distanceSchema: needsDistance(rules) ? await distanceSchema(sql) : null,
  };
  const usable = rules.flatMap((rule) => {
    const condition = ruleSql(rule, mode);
    if (condition === null) return [];
    const key = keySql(rule, mode);
    return [{ condition, key, isIndexed: key !== null || groupIndexes(condition).length > 0 }];
  });
  await dropSides(sql);
  await sql.query(`${memory}; set statement_timeout = ${timeoutMs}`);
  const leftCount = await buildLeft(sql, run, plan.strategy, mode);
  const build = { plan, rules: usable, mode, isNarrowed: leftCount * usable.length <= soughtMax };
  const rightCount = usable.length === 0 ? 0 : await buildRight(sql, run, build);
  return { plan, rules: usable, mode, leftCount, rightCount };
}

export async function dropSides(sql: Sql): Promise<void> {
  await sql.query('drop table if exists left_side, sought, member, right_side');
}

/** The columns of both sides, from the ledger's transactions and from those of an upload. */
function internalColumns(mode: MatchingMode): string {
  return `transaction_id as id, created_at as at, round(precise_amount, ${amountDecimals}) / precision as amount, currency,
          ${textColumns(mode)}`;
}

function externalColumns(mode: MatchingMode): string {
  return `external_id as id, dated_at as at, amount, currency, ${textColumns(mode)}`;
}

function textColumns(mode: MatchingMode): string {
  return `${folded('reference', mode)} as reference, ${folded('description', mode)} as description`;
}

const internalFrom = 'transactions where created_at <= $1';
const externalFrom = 'external_transactions join uploads using (upload_no) where upload_id = $1';

/** Rows that came after the start belong to the next run. */
async function buildLeft(
  sql: Sql,
  { startedAt, uploadId }: OpenRun,
  strategy: Strategy,
  mode: MatchingMode,
): Promise<number> {
  const isInternal = strategy === 'many_to_one';
  const created = await sql.query(
    `create temporary table left_side as
     select ${isInternal ? internalColumns(mode) : externalColumns(mode)} from ${isInternal ? internalFrom : externalFrom}`,
    [isInternal ? startedAt : uploadId],
  );
  await sql.query('create index on left_side (at, id); analyze left_side');
  return created.rowCount ?? 0;
}

interface Build extends Pick<Sides, 'plan' | 'rules' | 'mode'> {
  /** The left side is small enough for its keys to be gathered. */
  readonly isNarrowed: boolean;
}

async function buildRight(sql: Sql, run: OpenRun, build: Build): Promise<number> {
  const keys = build.rules
    .map(({ key }, index) => `, ${key === null ? 'null::bigint' : key.right} as key_${index}`)
    .join('');
  const { groupBy } = build.plan;
  const condition = await buildSought(sql, build);
  if (groupBy !== null) await buildMembers(sql, run, build, groupBy);
  const created =
    groupBy === null
      ? await sql.query(
          `create temporary table right_side as
           select row_number() over (order by at, id)::int as place, r.*
             from (select r.* ${keys} from (select ${internalColumns(build.mode)} from ${internalFrom}) as r) as r
            where ${condition}`,
          [run.startedAt],
        )
      : await sql.query(
          `create temporary table right_side as
           select r.*
             from (select r.* ${keys}
                     from (select place, min(at) as at, sum(amount) as amount,
                                  case when min(currency) = max(currency) then min(currency) else 'MIXED' end as currency,
                                  array_agg(reference) as reference, array_agg(description) as description
                             from member
                            group by place) as r) as r
            where ${condition}`,
        );
  await sql.query('create unique index on right_side (place)');
  for (const [index, { key, condition }] of build.rules.entries()) {
    if (key !== null) await sql.query(`create index on right_side (key_${index}, place)`);
    else {
      for (const column of groupIndexes(condition)) await sql.query(`create index on right_side using gin (${column})`);
    }
  }
  await removeMatched(sql, run, build.plan);
  await sql.query('analyze right_side');
  return created.rowCount ?? 0;
}

/**
 * Gathers the keys that the left side looks for. @returns what a row or a group of the right side must be like for any
 * of them to find it: all are, if there is a rule without a key.
 */
async function buildSought(sql: Sql, { rules, isNarrowed }: Build): Promise<string> {
  const keys = rules.flatMap(({ key }) => (key === null ? [] : [key]));
  if (!isNarrowed || keys.length < rules.length) return 'true';
  const gathered = keys.map(
    ({ left, isSingle }, index) =>
      `select distinct ${index} as rule_no, ${isSingle ? left : `unnest(${left})`} as key from left_side as l`,
  );
  await sql.query(`create temporary table sought as ${gathered.join(' union all ')}; analyze sought`);
  return keys.map((_, index) => `key_${index} in (select key from sought where rule_no = ${index})`).join(' or ');
}

/** The texts of groups that a condition wants one part of to be equal. */
function groupIndexes(condition: string): string[] {
  return ['reference', 'description'].filter((column) => condition.includes(`r.${column} @>`));
}

/** Texts that groups are made by; a row without one belongs to none. */
const groupTexts: Readonly<Record<string, string>> = {
  id: 'external_id',
  amount: 'trim_scale(amount)::text',
  date: 'dated_at::text',
  created_at: 'created_at::text',
};

async function buildMembers(
  sql: Sql,
  { startedAt, uploadId }: OpenRun,
  { plan: { strategy }, mode }: Build,
  groupBy: string,
): Promise<void> {
  const isInternal = strategy === 'one_to_many';
  // `groupBy` is one of the names in model/matching-rule.ts.
  const isExternalSource = !isInternal && groupBy === 'source';
  const text = isExternalSource
    ? 'coalesce(external_transactions.source, uploads.source)'
    : (groupTexts[groupBy] ?? groupBy);
  await sql.query(
    `create temporary table member as
     select dense_rank() over (order by ${text} collate "C")::int as place,
            ${isInternal ? internalColumns(mode) : externalColumns(mode)}
       from ${isInternal ? internalFrom : externalFrom}
        and ${text} <> ''`,
    [isInternal ? startedAt : uploadId],
  );
  await sql.query('create index on member (place); analyze member');
}

/** What was matched before the run was interrupted stays matched. */
async function removeMatched(sql: Sql, { runNo }: OpenRun, { strategy, groupBy }: Plan): Promise<void> {
  await sql.query(
    `delete from right_side
      where place in (select place
                        from ${groupBy === null ? 'right_side' : 'member'} as m
                        join matches on run_no = $1
                                    and ${strategy === 'many_to_one' ? 'external_id' : 'transaction_id'} = m.id)`,
    [runNo],
  );
}

/** The next items after the cursor, at most `limit`, each with at most `candidatesMax` candidates of all rules. */
export async function readPage(
  sql: Sql,
  { rules, plan }: Sides,
  { after, limit, candidatesMax }: { after: Cursor | null; limit: number; candidatesMax: number },
): Promise<Page[]> {
  const isStrict = plan.strategy === 'one_to_one';
  const searches = rules.map(({ condition, key }, index) => {
    const found = key === null ? '' : `r.key_${index} = ${key.isSingle ? key.left : `any(${key.left})`} and `;
    // Whatever the rules say: so are candidates chosen in Core.
    const currency = isStrict ? "(l.currency = '' or r.currency = l.currency) and " : '';
    return `(select r.place from right_side as r where ${found}${currency}${condition} order by r.place limit $4)`;
  });
  const candidates =
    searches.length === 0
      ? "select '{}'::int[] as places"
      : `select coalesce(array_agg(place order by place), '{}') as places
           from (select distinct place from (${searches.join(' union all ')}) as found order by place limit $4) as best`;
  const { rows } = await sql.query<{ at: string; id: string; amount: string; places: number[] }>(
    `with page as materialized (
       select *
         from left_side
        where (at, id) > ($1, $2)
        order by at, id
        limit $3)
     select l.at, l.id, l.amount, c.places, $4::int as candidates_max
       from page as l
      cross join lateral (${candidates}) as c
      order by l.at, l.id`,
    [after?.at ?? '-infinity', after?.id ?? '', limit, candidatesMax],
  );
  return rows.map(({ at, id, amount, places }) => ({ at, id, amount, candidates: places }));
}

/** What a pair is worth and when it was: in `one_to_one` of the left side, else of the group's member. */
const pairColumns: Record<Strategy, string> = {
  one_to_one: 'a.id, m.id, a.amount, a.at',
  one_to_many: 'a.id, m.id, m.amount, m.at',
  many_to_one: 'm.id, a.id, m.amount, m.at',
};

/** Writes the pairs and takes what they matched out of the right side. @returns the transactions matched, once per pair. */
export async function writeMatches(
  sql: Sql,
  { plan }: Sides,
  runNo: string,
  assigned: readonly { readonly seeker: Page; readonly place: number }[],
): Promise<readonly string[]> {
  if (assigned.length === 0) return [];
  const places = assigned.map(({ place }) => place);
  const { rows } = await sql.query<{ transaction_id: string }>(
    `insert into matches (run_no, external_id, transaction_id, amount, dated_at)
     select $1, ${pairColumns[plan.strategy]}
       from unnest($2::text[], $3::int[], $4::numeric[], $5::timestamptz[]) as a (id, place, amount, at)
       join ${plan.groupBy === null ? 'right_side' : 'member'} as m using (place)
     returning transaction_id`,
    [
      runNo,
      assigned.map(({ seeker }) => seeker.id),
      places,
      assigned.map(({ seeker }) => seeker.amount),
      assigned.map(({ seeker }) => seeker.at),
    ],
  );
  await sql.query('delete from right_side where place = any($1::int[])', [places]);
  return rows.map((row) => row.transaction_id);
}

/** One that knows letters as Core does: by their code point alone, or the next best that the server has. */
async function foldingCollation(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ collname: string }>(
    `select collname
       from pg_collation
      where collname in ('pg_c_utf8', 'und-x-icu')
      order by collname
      limit 1`,
  );
  return rows[0]?.collname ?? 'default';
}

/**
 * Where levenshtein_less_equal is. It comes with PostgreSQL, in an extension that is made here when first needed.
 * @throws RunFailure if that is not allowed.
 */
async function distanceSchema(sql: Sql): Promise<string> {
  const find = async (): Promise<string | null> => {
    const { rows } = await sql.query<{ schema: string }>(
      `select quote_ident(nspname) as schema
         from pg_extension
         join pg_namespace on pg_namespace.oid = extnamespace
        where extname = 'fuzzystrmatch'`,
    );
    return rows[0]?.schema ?? null;
  };
  const found = await find();
  if (found !== null) return found;
  try {
    await sql.query('create extension fuzzystrmatch');
  } catch (error) {
    // Another run may have been first.
    const now = await find();
    if (now !== null) return now;
    throw new RunFailure('a rule has a drift for texts, which needs: create extension fuzzystrmatch', { cause: error });
  }
  return (await find()) ?? 'public';
}
