/**
 * The one place where it is decided whether money moves. Pure: no clock, no driver, no waiting. Commands are decided in
 * the order they arrived; a refusal is an outcome like any other and leaves its neighbours alone.
 */
import type { Books } from './books.ts';
import type { Command } from './command.ts';
import type { Decision } from './outcome.ts';
import { decideBatch, decideRecord, decideScheduled } from './record-transaction.ts';
import { decideRefund } from './refund-transaction.ts';
import { decideSettle } from './settle-holds.ts';

export function decide(books: Books, command: Command): Decision {
  books.begin();
  switch (command.kind) {
    case 'record-transaction':
      return decideRecord(books, command);
    case 'run-scheduled':
      return decideScheduled(books, command);
    case 'record-batch':
      return decideBatch(books, command);
    case 'settle-holds':
      return decideSettle(books, command);
    case 'refund-transaction':
      return decideRefund(books, command);
  }
}
