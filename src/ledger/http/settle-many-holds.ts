/** POST /transactions/inflight/bulk/commit and .../void: many holds, each on its own. */
import { type ErrorCode, Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import type { SettleHolds } from '../model/command.ts';
import type { Outcome, Refused } from '../model/outcome.ts';
import { currentBooks, previewSettlement } from '../preview.ts';
import { renderPreviewOnRows } from '../render/preview.ts';
import { type SettleRequest, settleCommand } from '../settle-holds.ts';
import { choice, count, listOf, object, oneOf, optional, ref, text } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { struct } from './input/struct.ts';
import { json, type LedgerReply, type Route } from './route.ts';
import { amountOf } from './settle-holds.ts';

/** Of each hold what became of it, or, in a dry run, what would. */
const settledMany = oneOf(
  object({
    succeeded: count(),
    failed: count(),
    results: listOf(
      object({
        transaction_id: text(),
        status: choice(['queued', 'succeeded', 'failed']),
        code: optional(text()),
        message: optional(text()),
      }),
    ),
  }),
  ref('PreviewedBatch'),
);

const itemsMax = 100;

const commitItem = struct('model.BulkInflightCommitItem', {
  transaction_id: 'string',
  amount: 'float',
  precise_amount: 'bigint',
});
export const bulkCommit = struct('model.BulkInflightCommitRequest', {
  transactions: { arrayOf: commitItem },
  skip_queue: 'bool',
  dry_run: 'bool',
});
export const bulkVoid = struct('model.BulkInflightVoidRequest', {
  transaction_ids: 'strings',
  skip_queue: 'bool',
  dry_run: 'bool',
});

export function settleManyHoldsRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/transactions/inflight/bulk/commit',
      about: {
        id: 'commitHolds',
        tag: 'transactions',
        summary: 'Commit up to 100 holds, each on its own',
        body: { struct: bulkCommit, required: ['transactions'] },
        answers: { 200: settledMany },
        refusals: ['TXN_BULK_EMPTY', 'TXN_BULK_LIMIT_EXCEEDED'],
        hasLabelledText: true,
      },
      handle: async ({ request }) => {
        const body = await readBody(request, bulkCommit, { isLabelledText: true });
        const items = checkLength(body.transactions, 'transactions');
        const wanted = items.map(({ transaction_id, amount, precise_amount }) => ({
          target: transaction_id,
          action: 'commit' as const,
          amount: amountOf(amount, precise_amount),
          isQueued: !body.skip_queue,
        }));
        return body.dry_run ? previewed(context, wanted) : settled(context, wanted);
      },
    },
    {
      method: 'POST',
      path: '/transactions/inflight/bulk/void',
      about: {
        id: 'voidHolds',
        tag: 'transactions',
        summary: 'Void up to 100 holds, each on its own',
        body: { struct: bulkVoid, required: ['transaction_ids'] },
        answers: { 200: settledMany },
        refusals: ['TXN_BULK_EMPTY', 'TXN_BULK_LIMIT_EXCEEDED'],
        hasLabelledText: true,
      },
      handle: async ({ request }) => {
        const body = await readBody(request, bulkVoid, { isLabelledText: true });
        const ids = checkLength(body.transaction_ids, 'transaction_ids');
        const isQueued = !body.skip_queue;
        const wanted = ids.map((target) => ({ target, action: 'void' as const, amount: null, isQueued }));
        return body.dry_run ? previewed(context, wanted) : settled(context, wanted);
      },
    },
  ];
}

/** @throws Refusal TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED. */
export function checkLength<T>(items: readonly T[] | null, name: string): readonly T[] {
  if (items === null || items.length === 0) throw new Refusal('TXN_BULK_EMPTY', `${name} cannot be empty`);
  if (items.length > itemsMax) {
    throw new Refusal('TXN_BULK_LIMIT_EXCEEDED', `too many transaction_ids; max is ${itemsMax}`);
  }
  return items;
}

async function settled(context: LedgerContext, wanted: readonly SettleRequest[]): Promise<LedgerReply> {
  // At once Core looks at rows one by one; only its queue knows the holds of a split or batch.
  const commands = wanted.map((each) => settleCommand({ ...each, isOwnRowOnly: !each.isQueued }));
  const refusals = await refusalsOfRepeated(context, commands);
  const byTarget = Map.groupBy(commands, (command) => (command.isQueued ? command.target : command));
  const done = new Map<SettleHolds, Result>();
  await Promise.all(
    [...byTarget.values()].map(async (together) => {
      let isPending = false;
      for (const command of together) {
        const result: Result = isPending
          ? resultOfPending(command, refusals.get(command) ?? null)
          : renderResult(command, await context.poster.submit(command));
        isPending ||= result.status === 'queued';
        done.set(command, result);
      }
    }),
  );
  const results = commands.map((command) => done.get(command));
  const failed = results.filter((result) => result?.status === 'failed').length;
  return json(200, { succeeded: results.length - failed, failed, results });
}

/** Of those for the queue that name the target of an earlier one: why each would be refused, before any is settled. */
async function refusalsOfRepeated(
  context: LedgerContext,
  commands: readonly SettleHolds[],
): Promise<ReadonlyMap<SettleHolds, Refused | null>> {
  const targets = commands.map(({ target }) => target);
  const repeated = commands.filter(({ isQueued, target }, index) => isQueued && targets.indexOf(target) !== index);
  if (repeated.length === 0) return new Map();
  const books = await currentBooks(context, repeated);
  return new Map(repeated.map((command) => [command, previewSettlement(books, command).refused]));
}

/** What Core's queue has, it takes no second time: who asks again in the same request is told so, and no more is done. */
function resultOfPending({ target }: SettleHolds, refused: Refused | null): Result {
  if (refused !== null) return { transaction_id: target, status: 'failed', ...itemRefusal(refused) };
  const message = 'a commit or void is already queued for this transaction';
  return { transaction_id: target, status: 'queued', code: 'ALREADY_QUEUED', message };
}

interface Result {
  readonly transaction_id: string;
  readonly status: 'queued' | 'succeeded' | 'failed';
  readonly code?: string;
  readonly message?: string;
}

function renderResult({ target, isQueued }: SettleHolds, outcome: Outcome): Result {
  if (outcome.kind === 'refused') {
    return { transaction_id: target, status: 'failed', ...itemRefusal(outcome.refused) };
  }
  return isQueued
    ? { transaction_id: target, status: 'queued', code: 'QUEUED' }
    : { transaction_id: target, status: 'succeeded' };
}

const resultCodes: Partial<Record<ErrorCode, string>> = {
  TXN_NOT_FOUND: 'NOT_FOUND',
  TXN_NOT_INFLIGHT: 'NOT_INFLIGHT',
  TXN_ALREADY_VOIDED: 'ALREADY_VOIDED',
  TXN_ALREADY_COMMITTED: 'ALREADY_COMMITTED',
  TXN_COMMIT_AMOUNT_EXCEEDED: 'INVALID_AMOUNT',
  TXN_INVALID_AMOUNT: 'INVALID_AMOUNT',
};

/** A result has codes of its own, and the plain words. */
function itemRefusal(refused: Refused): { code: string; message: string } {
  const { message } = withCodeOfUnknown(refused);
  const plain = /^error occurred during processing: \[(.*)\]$/s.exec(message)?.[1] ?? message;
  return { code: resultCodes[refused.code] ?? 'INTERNAL_ERROR', message: plain };
}

/** Of an unknown id Core passes its own error on, code and all. */
function withCodeOfUnknown(refused: Refused): Refused {
  return refused.code === 'TXN_NOT_FOUND' ? { ...refused, message: `NOT_FOUND: ${refused.message}` } : refused;
}

async function previewed(context: LedgerContext, wanted: readonly SettleRequest[]): Promise<LedgerReply> {
  const commands = wanted.map((each) => settleCommand({ ...each, isQueued: false }));
  const books = await currentBooks(context, commands);
  const results = commands.map((command) => {
    const preview = previewSettlement(books, command);
    const refused = preview.refused === null ? null : withCodeOfUnknown(preview.refused);
    return renderPreviewOnRows({ ...preview, refused }, { operation: command.action, notes: [] });
  });
  const would_apply = results.every((result) => 'would_apply' in result && result.would_apply === true);
  const notes = [
    'items are dispatched across a worker pool, so each is projected independently against current balances and real execution order is not guaranteed',
    ...repeatedNote(wanted.map(({ target }) => target)),
  ];
  return json(200, { dry_run: true, would_apply, cumulative: false, atomic: false, results, notes });
}

function repeatedNote(ids: readonly string[]): string[] {
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  if (repeated.length === 0) return [];
  return [
    `transaction id appears more than once in this batch (${repeated.join(', ')}); the occurrences settle the same hold, so only one of them can succeed and which one is not determined`,
  ];
}
