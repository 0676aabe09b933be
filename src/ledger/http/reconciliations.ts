/** /reconciliation: start a run, see how it is going. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { rulesMax } from '../model/matching-rule.ts';
import { startInstantReconciliation, startReconciliation, type WantedReconciliation } from '../start-reconciliation.ts';
import { findReconciliation, type ReconciliationRow } from '../store/reconciliations.ts';
import { readBody } from './body.ts';
import { externalOf, externalTransaction } from './external-json.ts';
import { renderProgress, renderReconciliation } from './render-reconciliation.ts';
import { json, type Route } from './route.ts';
import { struct } from './struct.ts';
import { requireFields } from './validation.ts';

/** As in Core. */
const instantMax = 10_000;

const wantedFields = {
  strategy: 'string',
  grouping_criteria: 'string',
  dry_run: 'bool',
  matching_rule_ids: 'strings',
} as const;
const startRequest = struct('', { upload_id: 'string', ...wantedFields });
const instantRequest = struct('', { external_transactions: { arrayOf: externalTransaction }, ...wantedFields });

export function reconciliationRoutes(context: LedgerContext): Route[] {
  const { pool } = context;
  return [
    {
      method: 'POST',
      path: '/reconciliation/start',
      handle: async ({ request }) => {
        const body = await readBody(request, startRequest);
        requireFields('', {
          UploadID: body.upload_id,
          Strategy: body.strategy,
          MatchingRuleIDs: body.matching_rule_ids,
        });
        const id = await startReconciliation(context, wantedOf(body), body.upload_id);
        return json(200, { reconciliation_id: id });
      },
    },
    {
      method: 'POST',
      path: '/reconciliation/start-instant',
      handle: async ({ request }) => {
        const body = await readBody(request, instantRequest);
        const { external_transactions: transactions, strategy, matching_rule_ids: rules } = body;
        requireFields('', { ExternalTransactions: transactions, Strategy: strategy, MatchingRuleIDs: rules });
        const list = transactions ?? [];
        if (list.length === 0) throw new Refusal('RECON_EXTERNAL_TXNS_REQUIRED', 'external_transactions is required');
        if (list.length > instantMax) {
          throw new Refusal('GEN_VALIDATION_ERROR', `too many external_transactions; max is ${instantMax}`);
        }
        const id = await startInstantReconciliation(context, wantedOf(body), list.map(externalOf));
        return json(200, { reconciliation_id: id });
      },
    },
    {
      method: 'GET',
      path: '/reconciliation/:id',
      handle: async ({ params: { id = '' } }) =>
        json(200, renderReconciliation(knownRun(await findReconciliation(pool, id)))),
    },
    {
      method: 'GET',
      path: '/reconciliation/:id/progress',
      handle: async ({ params: { id = '' } }) =>
        json(200, renderProgress(knownRun(await findReconciliation(pool, id)))),
    },
  ];
}

export function knownRun(run: ReconciliationRow | null): ReconciliationRow {
  if (run === null) throw new Refusal('RECON_NOT_FOUND', 'Reconciliation not found');
  return run;
}

function wantedOf(body: {
  strategy: string;
  grouping_criteria: string;
  dry_run: boolean;
  matching_rule_ids: readonly string[] | null;
}): WantedReconciliation {
  const ruleIds = body.matching_rule_ids ?? [];
  if (ruleIds.length === 0) throw new Refusal('RECON_MATCHING_RULES_REQUIRED', 'matching_rule_ids is required');
  if (ruleIds.length > rulesMax) {
    throw new Refusal('GEN_VALIDATION_ERROR', `too many matching_rule_ids; max is ${rulesMax}`);
  }
  return {
    strategy: body.strategy,
    groupingCriteria: body.grouping_criteria,
    ruleIds,
    isDryRun: body.dry_run,
  };
}
