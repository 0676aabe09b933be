/** Records many transactions in one commit. */
import { rfc3339 } from '../platform/clock.ts';
import { type ErrorCode, Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { LedgerContext } from './context.ts';
import { batchFailedEvent } from './events/webhook-event.ts';
import { fixedDecimals } from './model/amount.ts';
import { type BatchNotice, isSplit, type RecordTransaction } from './model/command.ts';
import type { Refused } from './model/outcome.ts';
import { refusalOf, type ShownTransaction, toCommand } from './record-transaction.ts';

export interface NewBatch {
  readonly atomic: boolean;
  readonly inflight: boolean;
  readonly items: readonly ShownTransaction[];
}

/** Codes that Core recognises in a batch's error text; it knows no code for the others. */
const codesKept: ReadonlySet<ErrorCode> = new Set([
  'TXN_NOT_FOUND',
  'TXN_DUPLICATE_REFERENCE',
  'TXN_INSUFFICIENT_FUNDS',
  'GEN_UNAVAILABLE',
]);

/**
 * Items are posted in order up to the first that is refused. An atomic batch then leaves nothing behind, any other the
 * items before; which of the two, and which item it was, is in the refusal.
 * @param outbox where an event goes that tells how the batch ended, if its caller does not wait for that; null: nowhere.
 * @returns the batch's id, which is the parent of its rows.
 * @throws Refusal with the batch's id, if an item was refused.
 */
export async function recordBatch(
  { poster, clock }: Pick<LedgerContext, 'poster' | 'clock'>,
  batch: NewBatch,
  outbox: LedgerContext['outbox'] | null = null,
): Promise<string> {
  const batchId = newId('batch');
  const { commands, problem } = toCommands(batch, batchId);
  const refusalFor = (refused: Refused | null): Refusal | null => {
    if (refused === null) return problem === null ? null : batchRefusal(batch, batchId, commands.length, problem);
    const index = refused.index ?? 0;
    const command = commands[index];
    return batchRefusal(batch, batchId, index, refusalOf(refused, command !== undefined && isSplit(command)));
  };
  let refusal = refusalFor(null);
  if (commands.length > 0 && (refusal === null || !batch.atomic)) {
    const failureText: BatchNotice['failureText'] = (refused) => refusalFor(refused)?.message ?? null;
    const notice = { batchId, inflight: batch.inflight, count: batch.items.length, failureText };
    const command = { kind: 'record-batch', atomic: batch.atomic, items: commands } as const;
    const outcome = await poster.submit(outbox === null ? command : { ...command, notice });
    if (outcome.kind === 'refused') refusal = refusalFor(outcome.refused);
  } else if (refusal !== null && outbox !== null) {
    const event = batchFailedEvent(batchId, refusal.message, rfc3339(clock.nowMs()));
    await outbox.record(
      async () => undefined,
      () => event,
    );
  }
  if (refusal !== null) throw refusal;
  return batchId;
}

/** Commands up to the first item that can't be one, because it can't be split as asked. */
export function toCommands(
  { items }: NewBatch,
  batchId: string,
): { commands: RecordTransaction[]; problem: Refusal | null } {
  const commands: RecordTransaction[] = [];
  for (const [index, item] of items.entries()) {
    try {
      const metaData = { ...item.metaData, sequence: index + 1 };
      commands.push(toCommand({ ...item, metaData }, { batchId }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { commands, problem: error };
    }
  }
  return { commands, problem: null };
}

function batchRefusal(batch: NewBatch, batchId: string, index: number, cause: Refusal): Refusal {
  const item = batch.items[index];
  if (item === undefined) throw new Error(`item ${index} is not part of the batch`);
  const { reference, source, destination } = item;
  const amount = fixedDecimals(item.amount);
  const which = `Reference: ${reference}, Source: ${source}, Destination: ${destination}, Amount: ${amount}`;
  // Core passes its own kind of a missing balance's message on, code and all.
  const why = cause.code === 'TXN_NOT_FOUND' ? `NOT_FOUND: ${cause.message}` : cause.message;
  const after = batch.atomic
    ? `All transactions in this batch have been ${batch.inflight ? 'voided' : 'refunded'}.`
    : 'Previous transactions were not rolled back.';
  const message = `failed to queue transaction ${index + 1} (${which}): ${why}. ${after}`;
  const code = codesKept.has(cause.code) ? cause.code : 'GEN_BAD_REQUEST';
  return new Refusal(code, message, { details: { batch_id: batchId }, beside: { batch_id: batchId } });
}
