/**
 * Rules as SQL: conditions on a pair, and keys by which pairs are found without trying all of them. In a pair `l` is
 * what is gone through, and `r` is what it may match: a row, or a group of rows.
 *
 * A key is a hash of everything that a rule wants to be equal. What may differ by so much (an amount, a date) goes into
 * it by its bucket, as wide as the difference; whoever looks for it looks into the neighbouring buckets, too. A key only
 * finds candidates: the conditions decide, exactly.
 */
import type { Criterion } from '../model/matching-rule.ts';

export type Rule = readonly Criterion[];

export interface MatchingMode {
  /** The right side are groups: their texts are arrays, and any part counts. */
  readonly isGrouped: boolean;
  /** Differences count from both amounts, and whole seconds of dates: what Core offers at all in `one_to_one`. */
  readonly isStrict: boolean;
  /** By which letters have a lower case. */
  readonly collation: string;
  /** Where the function levenshtein_less_equal is; null if no rule needs it. */
  readonly distanceSchema: string | null;
}

/** The function for distances takes no longer texts; beyond, only what contains the other matches. */
const distanceLengthMax = 255;
/** Wider than that, buckets would hold most of what there is. */
const amountDriftMax = 0.5;
const dateDriftMaxSeconds = 1e9;
/** A relative width below that comes near the precision of the logarithm. */
const logWidthMin = 1e-6;

/** Texts as they are compared: in lower case, then by byte. */
export function folded(text: string, { collation }: Pick<MatchingMode, 'collation'>): string {
  return `lower(${text} collate "${collation}") collate "C"`;
}

/** Whether a rule wants texts compared by their distance. */
export function needsDistance(rules: readonly Rule[]): boolean {
  return rules.some((rule) => rule.some(isFuzzy));
}

function isFuzzy({ field, operator, allowable_drift: drift }: Criterion): boolean {
  return operator === 'contains' && isText(field) && drift > 0;
}

function isText(field: string): boolean {
  return field === 'reference' || field === 'description' || field === 'currency';
}

/** What must hold of a pair for the rule; null: nothing can satisfy it. */
export function ruleSql(rule: Rule, mode: MatchingMode): string | null {
  const conditions = rule.map((criterion) => conditionSql(criterion, mode));
  return conditions.includes(null) ? null : conditions.join(' and ');
}

function conditionSql(criterion: Criterion, mode: MatchingMode): string | null {
  const { field, operator, allowable_drift: drift } = criterion;
  if (isText(field)) return textSql(criterion, mode);
  const [left, right] = field === 'amount' ? ['l.amount', 'r.amount'] : ['l.at', 'r.at'];
  switch (operator) {
    case 'greater_than':
      return `${left} > ${right}`;
    case 'less_than':
      return `${left} < ${right}`;
    case 'equals':
      return field === 'amount' ? amountSql(drift, mode) : dateSql(drift, mode);
    default:
      return null;
  }
}

function amountSql(drift: number, { isStrict }: MatchingMode): string {
  const within = (amount: string): string => `abs(l.amount - r.amount) <= abs(${amount}) * ${decimal(drift)}`;
  return isStrict ? `${within('r.amount')} and ${within('l.amount')}` : within('r.amount');
}

function dateSql(drift: number, { isStrict }: MatchingMode): string {
  return `abs(extract(epoch from l.at - r.at)) <= ${decimal(isStrict ? Math.floor(drift) : drift)}`;
}

function textSql({ field, operator, allowable_drift: drift }: Criterion, mode: MatchingMode): string | null {
  if (operator !== 'equals' && operator !== 'contains') return null;
  const fuzzy = (left: string, right: string): string => containsSql(left, right, drift, mode);
  if (field === 'currency') {
    const [left, right] = [folded('l.currency', mode), folded('r.currency', mode)];
    const same = operator === 'equals' ? `${left} = ${right}` : fuzzy(left, right);
    return mode.isGrouped ? `(r.currency = 'MIXED' or ${same})` : same;
  }
  const [left, right] = [`l.${field}`, `r.${field}`];
  if (!mode.isGrouped) return operator === 'equals' ? `${left} = ${right}` : fuzzy(left, right);
  if (operator === 'equals') return `${right} @> array[${left}]`;
  return `exists (select from unnest(${right}) as part (text) where ${fuzzy(left, 'part.text')})`;
}

/** One contains the other, or few characters would have to change; an empty text is like nothing. */
function containsSql(left: string, right: string, drift: number, { distanceSchema }: MatchingMode): string {
  const like = [`strpos(${left}, ${right}) > 0`, `strpos(${right}, ${left}) > 0`];
  if (drift > 0 && distanceSchema !== null) {
    const changesMax = `floor(greatest(octet_length(${left}), octet_length(${right})) * ${decimal(Math.min(drift, 100))} / 100)::int`;
    // A CASE, because conditions joined by AND may be evaluated in any order.
    like.push(`case when greatest(char_length(${left}), char_length(${right})) > ${distanceLengthMax} then false
      else ${distanceSchema}.levenshtein_less_equal(${left}, ${right}, ${changesMax}) <= ${changesMax} end`);
  }
  return `(${left} <> '' and ${right} <> '' and (${like.join(' or ')}))`;
}

/** A double as the decimal it is written as. */
function decimal(value: number): string {
  return `'${value}'::numeric`;
}

export interface RuleKey {
  /** The key of a right side, in terms of `r`. */
  readonly right: string;
  /** The keys that a left side looks for, in terms of `l`: one value, or an array. */
  readonly left: string;
  readonly isSingle: boolean;
}

/** Null if the rule wants nothing that a key could be made of. */
export function keySql(rule: Rule, { isGrouped }: MatchingMode): RuleKey | null {
  const equal = rule.filter(({ operator }) => operator === 'equals');
  const parts = [
    // One of each: a second one only narrows what the first has found.
    ...equal.filter(isKeyAmount).slice(0, 1).map(amountKey),
    ...equal.filter(isKeyDate).slice(0, 1).map(dateKey),
    // Any part of a group counts, so a group has no one key of its texts.
    ...(isGrouped ? [] : ['reference', 'description'])
      .filter((field) => equal.some((criterion) => criterion.field === field))
      .map((field) => ({ right: `r.${field}`, left: `l.${field}`, isSingle: true })),
  ];
  if (parts.length === 0) return null;
  const hashOf = (texts: readonly string[]): string => `hashtextextended(concat_ws(E'\\x1f', ${texts.join(', ')}), 0)`;
  const right = hashOf(parts.map((part) => part.right));
  const many = parts.filter(({ isSingle }) => !isSingle);
  if (many.length === 0) return { right, left: hashOf(parts.map((part) => part.left)), isSingle: true };
  let count = 0;
  const left = hashOf(parts.map((part) => (part.isSingle ? part.left : `near_${count++}.key`)));
  const from = many.map((part, index) => `unnest(${part.left}) as near_${index} (key)`);
  return { right, left: `array(select ${left} from ${from.join(' cross join ')})`, isSingle: false };
}

function isKeyAmount({ field, allowable_drift: drift }: Criterion): boolean {
  return field === 'amount' && drift < amountDriftMax;
}

function isKeyDate({ field, allowable_drift: drift }: Criterion): boolean {
  return field === 'date' && drift < dateDriftMaxSeconds;
}

/** Amounts that differ by a fraction lie near each other by their logarithm. */
function amountKey({ allowable_drift: drift }: Criterion): RuleKey {
  if (drift === 0) return { right: 'trim_scale(r.amount)', left: 'trim_scale(l.amount)', isSingle: true };
  const width = Math.max(-Math.log1p(-drift), logWidthMin);
  const sign = (amount: string): string => `case when ${amount} < 0 then '-' else '+' end`;
  const log = (amount: string): string => `ln(greatest(least(abs(${amount}), 1e300), 1e-300)::float8) / ${width}`;
  return {
    right: `case when r.amount = 0 then '0' else ${sign('r.amount')} || floor(${log('r.amount')})::bigint end`,
    left: `case when l.amount = 0 then array['0'] else array(
      select ${sign('l.amount')} || bucket
        from generate_series(floor(${log('l.amount')} - 1.000001)::bigint, floor(${log('l.amount')} + 1.000001)::bigint) as bucket) end`,
    isSingle: false,
  };
}

function dateKey({ allowable_drift: drift }: Criterion): RuleKey {
  const width = Math.max(drift, 1);
  const bucket = (at: string): string => `floor(extract(epoch from ${at}) / ${decimal(width)})::bigint`;
  return {
    right: bucket('r.at'),
    left: `array[${bucket('l.at')} - 1, ${bucket('l.at')}, ${bucket('l.at')} + 1]`,
    isSingle: false,
  };
}
