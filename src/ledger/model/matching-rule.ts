/** Rules that say when an external transaction and one of the ledger's are the same, and how a run compares them. */
import { Refusal } from '../../platform/errors.ts';

export interface Criterion {
  readonly field: string;
  readonly operator: string;
  /** Kept and shown, never used, as in Core. */
  readonly value: string;
  readonly pattern: string;
  /** Of amounts a fraction, of dates seconds, of texts percent. */
  readonly allowable_drift: number;
}

export interface MatchingRule {
  readonly name: string;
  readonly description: string;
  /** All must hold. */
  readonly criteria: readonly Criterion[];
}

/** More would make statements that nobody can plan. */
const criteriaMax = 100;
export const rulesMax = 20;

const operators: ReadonlySet<string> = new Set(['equals', 'greater_than', 'less_than', 'contains']);
const fields: ReadonlySet<string> = new Set(['amount', 'date', 'description', 'reference', 'currency']);

/** The first thing that is wrong with a rule, in Core's order and words; null if nothing is. */
export function ruleProblem({ name, criteria }: Pick<MatchingRule, 'name' | 'criteria'>): Refusal | null {
  const message = ruleProblemText(name, criteria);
  return message === null ? null : new Refusal('RECON_RULE_INVALID', message);
}

function ruleProblemText(name: string, criteria: readonly Criterion[]): string | null {
  if (name === '') return 'rule name is required';
  if (criteria.length === 0) return 'at least one matching criteria is required';
  if (criteria.length > criteriaMax) return `a rule has at most ${criteriaMax} criteria`;
  for (const criterion of criteria) {
    const problem = criterionProblem(criterion);
    if (problem !== null) return problem;
  }
  return null;
}

function criterionProblem({ field, operator, allowable_drift: drift }: Criterion): string | null {
  if (field === '' || operator === '') return 'field and operator are required for each criteria';
  if (!operators.has(operator)) return 'invalid operator';
  if (!fields.has(field)) return 'invalid field';
  if (operator !== 'equals') return null;
  if (field === 'amount' && (drift < 0 || drift > 1)) {
    return 'drift for amount must be between 0 and 1 (fraction, e.g. 0.01 = 1%)';
  }
  return field === 'date' && drift < 0 ? 'drift for date must be non-negative (seconds)' : null;
}

export type Strategy = 'one_to_one' | 'one_to_many' | 'many_to_one';

/** What a run goes through, and by what the other side is grouped; null: it finds nothing, as in Core. */
export interface Plan {
  readonly strategy: Strategy;
  /** Of `one_to_one` null. */
  readonly groupBy: string | null;
}

const groupings: Record<Exclude<Strategy, 'one_to_one'>, ReadonlySet<string>> = {
  one_to_many: new Set([
    'transaction_id',
    'parent_transaction',
    'source',
    'reference',
    'currency',
    'destination',
    'status',
    'created_at',
  ]),
  many_to_one: new Set(['id', 'amount', 'reference', 'currency', 'description', 'date', 'source']),
};

/** What a run with this strategy iterates. An unknown strategy or grouping is no error, as in Core. */
export type PlanChoice =
  /** Nothing at all is gone through. */
  | { readonly kind: 'nothing' }
  /** Everything is gone through, and nothing is found. */
  | { readonly kind: 'no groups'; readonly strategy: Strategy }
  | { readonly kind: 'plan'; readonly plan: Plan };

export function choosePlan(strategy: string, grouping: string): PlanChoice {
  if (strategy === 'one_to_one') return { kind: 'plan', plan: { strategy, groupBy: null } };
  if (strategy !== 'one_to_many' && strategy !== 'many_to_one') return { kind: 'nothing' };
  if (!groupings[strategy].has(grouping)) return { kind: 'no groups', strategy };
  return { kind: 'plan', plan: { strategy, groupBy: grouping } };
}
