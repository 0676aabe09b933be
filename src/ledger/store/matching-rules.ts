/** The matching_rules table. */
import type { Pool } from '../../platform/sql.ts';
import type { MatchingRule } from '../model/matching-rule.ts';
import type { ListTable } from './list.ts';

export interface MatchingRuleRow extends MatchingRule {
  readonly rule_id: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  readonly updated_at: string;
}

export interface StoredRule extends Omit<MatchingRuleRow, 'criteria'> {
  /** JSON text. */
  readonly criteria: string;
}

const columns = 'rule_id, created_at, updated_at, name, description, criteria';

export const matchingRuleList: ListTable = {
  name: 'matching_rules',
  from: 'matching_rules',
  columns,
  newestFirst: 'created_at desc, rule_id desc',
  fields: {
    rule_id: { type: 'text', sql: 'rule_id' },
    name: { type: 'text', sql: 'name' },
    description: { type: 'text', sql: 'description' },
    created_at: { type: 'time', sql: 'created_at' },
    updated_at: { type: 'time', sql: 'updated_at' },
  },
};

export async function insertMatchingRule(pool: Pool, rule: MatchingRuleRow): Promise<void> {
  const { rule_id: id, name, description, criteria, created_at: createdAt, updated_at: updatedAt } = rule;
  await pool.query({
    name: 'insert-matching-rule',
    text: `
      insert into matching_rules (rule_id, name, description, criteria, created_at, updated_at)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [id, name, description, JSON.stringify(criteria), createdAt, updatedAt],
  });
}

/** The rules with these ids, in this order; those that don't exist are left out. */
export async function findMatchingRules(pool: Pool, ids: readonly string[]): Promise<MatchingRuleRow[]> {
  const { rows } = await pool.query<StoredRule>({
    name: 'find-matching-rules',
    text: `
      select ${columns}
        from unnest($1::text[]) with ordinality as wanted (rule_id, place)
        join matching_rules using (rule_id)
       order by place`,
    values: [ids],
  });
  return rows.map(toRule);
}

/** Replaces name, description and criteria. Null if there is no such rule. */
export async function updateMatchingRule(
  pool: Pool,
  { rule_id: id, name, description, criteria, updated_at: updatedAt }: Omit<MatchingRuleRow, 'created_at'>,
): Promise<MatchingRuleRow | null> {
  const { rows } = await pool.query<StoredRule>({
    name: 'update-matching-rule',
    text: `
      update matching_rules
         set name = $2, description = $3, criteria = $4, updated_at = $5
       where rule_id = $1
      returning ${columns}`,
    values: [id, name, description, JSON.stringify(criteria), updatedAt],
  });
  return rows[0] === undefined ? null : toRule(rows[0]);
}

/** False if there is no such rule. */
export async function deleteMatchingRule(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'delete-matching-rule',
    text: `
      delete from matching_rules
       where rule_id = $1`,
    values: [id],
  });
  return rowCount !== 0;
}

export function toRule(row: StoredRule): MatchingRuleRow {
  return { ...row, criteria: JSON.parse(row.criteria) };
}
