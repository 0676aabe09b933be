/** /reconciliation/matching-rules: create, replace, delete. Core has no route that shows them. */

import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { LedgerContext } from '../context.ts';
import { ruleProblem } from '../model/matching-rule.ts';
import {
  deleteMatchingRule,
  findMatchingRules,
  insertMatchingRule,
  type MatchingRuleRow,
  updateMatchingRule,
} from '../store/matching-rules.ts';
import { answer } from './description/answers.ts';
import { message } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { struct } from './input/struct.ts';
import { type Call, json, type Route } from './route.ts';

const criteria = struct('model.MatchingCriteria', {
  field: 'string',
  operator: 'string',
  value: 'string',
  pattern: 'string',
  allowable_drift: 'float',
});
const matchingRule = struct('model.MatchingRule', {
  rule_id: 'string',
  created_at: 'time',
  updated_at: 'time',
  name: 'string',
  description: 'string',
  criteria: { arrayOf: criteria },
});

export function matchingRuleRoutes({ pool, clock }: Pick<LedgerContext, 'pool' | 'clock'>): Route[] {
  return [
    {
      method: 'POST',
      path: '/reconciliation/matching-rules',
      about: {
        id: 'createMatchingRule',
        tag: 'reconciliation',
        summary: 'Create a rule that says when two transactions match',
        body: { struct: matchingRule, required: ['name', 'criteria'] },
        answers: { 201: answer.matchingRule },
        refusals: ['RECON_RULE_INVALID'],
      },
      handle: async ({ request }) => {
        const fields = await readRule(request);
        refuse(ruleProblem(fields));
        const now = rfc3339(clock.nowMs());
        const rule = { rule_id: newId('matchingRule'), ...fields, created_at: now, updated_at: now };
        await insertMatchingRule(pool, rule);
        return json(201, renderRule(rule));
      },
    },
    {
      method: 'PUT',
      path: '/reconciliation/matching-rules/:id',
      about: {
        id: 'replaceMatchingRule',
        tag: 'reconciliation',
        summary: 'Replace a rule',
        body: { struct: matchingRule, required: ['name', 'criteria'] },
        answers: { 200: answer.matchingRule },
        refusals: ['RECON_RULE_INVALID', 'RECON_RULE_NOT_FOUND'],
      },
      handle: async ({ request, params: { id = '' } }) => {
        const fields = await readRule(request);
        // Core looks for the rule before it looks at the new one.
        if ((await findMatchingRules(pool, [id])).length === 0) throw unknownRule(id, { details: {} });
        refuse(ruleProblem(fields));
        const rule = await updateMatchingRule(pool, { rule_id: id, ...fields, updated_at: rfc3339(clock.nowMs()) });
        if (rule === null) throw unknownRule(id, { details: {} });
        return json(200, renderRule(rule));
      },
    },
    {
      method: 'DELETE',
      path: '/reconciliation/matching-rules/:id',
      about: {
        id: 'deleteMatchingRule',
        tag: 'reconciliation',
        summary: 'Delete a rule',
        answers: { 200: message },
        refusals: ['RECON_RULE_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        if (!(await deleteMatchingRule(pool, id))) throw unknownRule(id);
        return json(200, { message: 'Matching rule deleted successfully' });
      },
    },
  ];
}

async function readRule(request: Call['request']) {
  const { name, description, criteria: list } = await readBody(request, matchingRule);
  return { name, description, criteria: list ?? [] };
}

function refuse(problem: Refusal | null): void {
  if (problem !== null) throw problem;
}

function unknownRule(id: string, options: { details?: object } = {}): Refusal {
  return new Refusal('RECON_RULE_NOT_FOUND', `Matching rule with ID '${id}' not found`, options);
}

/** The keys of a criterion in Core's order, whatever the order they are stored in. */
export function renderRule({
  rule_id,
  created_at,
  updated_at,
  name,
  description,
  criteria: list,
}: MatchingRuleRow): object {
  return {
    rule_id,
    created_at,
    updated_at,
    name,
    description,
    criteria: list.map(({ field, operator, value, pattern, allowable_drift }) => ({
      field,
      operator,
      value,
      pattern,
      allowable_drift,
    })),
  };
}
