/** /reconciliation: start a run, see how it is going. */

import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { rulesMax } from '../model/matching-rule.ts';
import { renderProgress, renderReconciliation } from '../render/reconciliation.ts';
import { startInstantReconciliation, startReconciliation, type WantedReconciliation } from '../start-reconciliation.ts';
import { findReconciliation, type ReconciliationRow } from '../store/reconciliations.ts';
import { answer } from './description/answers.ts';
import { count, object, orNull, text } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { externalOf, externalTransaction } from './input/external-json.ts';
import { struct } from './input/struct.ts';
import { requireFields } from './input/validation.ts';
import { json, type Route } from './route.ts';

/** As in Core. */
const instantMax = 10_000;

const wantedFields = {
  strategy: 'string',
  grouping_criteria: 'string',
  dry_run: 'bool',
  matching_rule_ids: 'strings',
} as const;
/** Core's structs for these have no name, so its messages show all of their text. */
const unnamed = (firstField: string): string =>
  `struct { ${firstField}; Strategy string "json:\\"strategy\\" binding:\\"required\\""; ` +
  'GroupingCriteria string "json:\\"grouping_criteria\\""; DryRun bool "json:\\"dry_run\\""; ' +
  'MatchingRuleIDs []string "json:\\"matching_rule_ids\\" binding:\\"required\\"" }';
const startRequest = struct(unnamed('UploadID string "json:\\"upload_id\\" binding:\\"required\\""'), {
  upload_id: 'string',
  ...wantedFields,
});
const instantRequest = struct(
  unnamed('ExternalTransactions []model.ExternalTransaction "json:\\"external_transactions\\" binding:\\"required\\""'),
  { external_transactions: { arrayOf: externalTransaction }, ...wantedFields },
);

const startRefusals = [
  'RECON_MATCHING_RULES_REQUIRED',
  'GEN_VALIDATION_ERROR',
  'RECON_RULE_NOT_FOUND',
  'RECON_START_FAILED',
] as const;

export function reconciliationRoutes(context: LedgerContext): Route[] {
  const { pool } = context;
  return [
    {
      method: 'POST',
      path: '/reconciliation/start',
      about: {
        id: 'startReconciliation',
        tag: 'reconciliation',
        summary: 'Match an upload against the ledger',
        description: 'The run goes on behind the answer.',
        body: { struct: startRequest, required: ['upload_id', 'strategy', 'matching_rule_ids'] },
        answers: { 200: object({ reconciliation_id: text() }) },
        refusals: startRefusals,
      },
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
      about: {
        id: 'startInstantReconciliation',
        tag: 'reconciliation',
        summary: 'Match up to 10,000 external transactions against the ledger',
        body: { struct: instantRequest, required: ['external_transactions', 'strategy', 'matching_rule_ids'] },
        answers: { 200: object({ reconciliation_id: text() }) },
        refusals: [...startRefusals, 'RECON_EXTERNAL_TXNS_REQUIRED'],
      },
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
      about: {
        id: 'readReconciliation',
        tag: 'reconciliation',
        summary: 'Read a run',
        answers: { 200: answer.reconciliation },
        refusals: ['RECON_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) =>
        json(200, renderReconciliation(knownRun(await findReconciliation(pool, id)))),
    },
    {
      method: 'GET',
      path: '/reconciliation/:id/progress',
      about: {
        id: 'readReconciliationProgress',
        tag: 'reconciliation',
        summary: 'How far a run is',
        description: 'Of this server, not of Core.',
        answers: {
          200: object({
            reconciliation_id: text(),
            status: text(),
            total: count(),
            processed: count(),
            matched_transactions: count(),
            unmatched_transactions: count(),
            failure: orNull(text()),
          }),
        },
        refusals: ['RECON_NOT_FOUND'],
      },
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
