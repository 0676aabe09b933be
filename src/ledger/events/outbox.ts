/**
 * The outbox: what is to be told is written in the commit of what it tells, so neither is ever there without the other,
 * and sent afterwards (deliverer.ts). When nobody listens, nothing is written and nothing is rendered.
 */
import { type Clock, rfc3339 } from '../../platform/clock.ts';
import { inTransaction, type Pool, type Sql } from '../../platform/sql.ts';
import type { LedgerContents, LedgerMemory } from '../memory.ts';
import type { Balance } from '../model/balance.ts';
import type { Books } from '../model/books.ts';
import { type Command, isSplit } from '../model/command.ts';
import { isMet } from '../model/monitor.ts';
import type { Decision } from '../model/outcome.ts';
import type { Announcer, DecidedBatch } from '../poster/announcer.ts';
import { insertDeliveries, type NewDelivery } from '../store/deliveries.ts';
import { findMonitorsOf } from '../store/monitors.ts';
import { attemptsOf, hookDeliveries } from './hook-event.ts';
import type { EventSettings } from './settings.ts';
import {
  batchEvent,
  batchFailedEvent,
  indicatorBalanceEvent,
  monitorEvent,
  transactionEvent,
  type WebhookEvent,
  webhookDelivery,
} from './webhook-event.ts';

export interface Outbox extends Announcer {
  /**
   * Runs `write`. With a webhook, the event that `eventOf` makes of its result is written in the same SQL transaction.
   * @param eventOf null: nothing has happened.
   */
  record<T>(write: (sql: Sql) => Promise<T>, eventOf: (result: T) => WebhookEvent | null): Promise<T>;
}

export function openOutbox({
  pool,
  memory,
  clock,
  settings,
  committed,
}: {
  pool: Pool;
  memory: LedgerMemory;
  clock: Clock;
  settings: Pick<EventSettings, 'webhookUrl'>;
  /** Called when there is something to deliver. */
  committed: () => void;
}): Outbox {
  const hasWebhook = settings.webhookUrl !== null;

  /** Without what monitors tell. */
  function deliveriesOfTransactions(batch: DecidedBatch, { hooks }: LedgerContents): readonly NewDelivery[] {
    return hasWebhook || hooks.length > 0 ? transactionDeliveries(batch, { hasWebhook, hooks }) : [];
  }

  return {
    async deliveriesOf(sql, batch) {
      const contents = await memory.loaded();
      const told = deliveriesOfTransactions(batch, contents);
      return hasWebhook ? [...told, ...(await monitorDeliveries(sql, batch.books, contents.monitored))] : told;
    },
    deliveriesAtHand(batch) {
      const contents = memory.current();
      if (contents === null) return null;
      if (hasWebhook && monitoredFigures(batch.books, contents.monitored).length > 0) return null;
      return deliveriesOfTransactions(batch, contents);
    },
    committed,
    async record(write, eventOf) {
      if (!hasWebhook) return write(pool);
      const result = await inTransaction(pool, async (tx) => {
        const written = await write(tx);
        const event = eventOf(written);
        if (event !== null) await tx.query(insertDeliveries([webhookDelivery(event)], rfc3339(clock.nowMs())));
        return written;
      });
      committed();
      return result;
    },
  };
}

/** In the order of the commands: of each, what was tried, what came of it, and the end of a batch. */
function transactionDeliveries(
  { commands, decisions, books }: DecidedBatch,
  { hasWebhook, hooks }: Pick<LedgerContents, 'hooks'> & { hasWebhook: boolean },
): NewDelivery[] {
  const before = hooks.filter(({ type }) => type === 'PRE_TRANSACTION');
  const after = hooks.filter(({ type }) => type === 'POST_TRANSACTION');
  const { createdAt } = books;
  const told: NewDelivery[] = [];
  const tell = (event: WebhookEvent | null) => {
    if (event !== null) told.push(webhookDelivery(event));
  };

  if (hasWebhook) for (const balance of books.created()) tell(indicatorBalanceEvent(balance, createdAt));
  for (const [index, decision] of decisions.entries()) {
    const command = commands[index];
    if (command === undefined) throw new Error('a decision belongs to no command');
    if (before.length > 0) {
      for (const attempt of attemptsOf(command, decision, createdAt))
        told.push(...hookDeliveries(before, attempt, createdAt));
    }
    for (const row of decision.rows) {
      if (hasWebhook) tell(transactionEvent(row));
      const isPosted = row.status === 'APPLIED' || row.status === 'INFLIGHT' || row.status === 'VOID';
      if (isPosted) told.push(...hookDeliveries(after, { row, status: row.status }, createdAt));
    }
    if (hasWebhook) tell(batchEnd(command, decision, createdAt));
  }
  return told;
}

/** For those who did not wait for the end of a batch, or of what is to be posted whole or not at all. */
function batchEnd(command: Command, { outcome, rows }: Decision, timestamp: string): WebhookEvent | null {
  const refused = outcome.kind === 'refused' ? outcome.refused : null;
  if (command.kind === 'record-batch') {
    const { notice } = command;
    if (notice === undefined) return null;
    const failure = notice.failureText(refused);
    return failure === null ? batchEvent(notice, timestamp) : batchFailedEvent(notice.batchId, failure, timestamp);
  }
  if (command.kind !== 'record-transaction' || !command.atomic) return null;
  // Of a transaction that was refused at once its caller knows; Core tells of it only if it was a split.
  if (refused !== null && !isSplit(command)) return null;
  const failure = refused?.message ?? rows.find(({ status }) => status === 'REJECTED')?.metaData?.blnk_rejection_reason;
  return failure === undefined ? null : batchFailedEvent(command.transactionId, String(failure), timestamp);
}

/** Of balances that have monitors, after each posting of the batch. */
function monitoredFigures(books: Books, monitored: ReadonlySet<string>): readonly Balance[] {
  return monitored.size === 0 ? [] : books.steps().filter(({ balanceId }) => monitored.has(balanceId));
}

/** Monitors are compared with the figures after each posting of the batch, not only with those at its end. */
async function monitorDeliveries(sql: Sql, books: Books, monitored: ReadonlySet<string>): Promise<NewDelivery[]> {
  const figures = monitoredFigures(books, monitored);
  if (figures.length === 0) return [];
  const monitors = await findMonitorsOf(sql, [...new Set(figures.map(({ balanceId }) => balanceId))]);
  const conditions = monitors.map((monitor) => {
    const { field, operator } = monitor;
    return { monitor, condition: { field, operator, thresholdMinor: BigInt(monitor.precise_value) } };
  });
  return figures.flatMap((balance) =>
    conditions
      .filter(({ monitor, condition }) => monitor.balance_id === balance.balanceId && isMet(condition, balance))
      .map(({ monitor }) => webhookDelivery(monitorEvent(monitor))),
  );
}
