/**
 * What the poster is asked to do. A command is complete: parsed, validated, exact, its ids fixed, so that deciding it
 * needs nothing but the books, and deciding it again after a lost connection finds the rows of the first time.
 */
import { hash } from 'node:crypto';
import type { Refused } from './outcome.ts';
import { type MetaData, outcomeReference, type Terms } from './transaction.ts';

/** One movement between two balances, and the row or rows it leaves. */
export interface Leg {
  readonly transactionId: string;
  /** Id of the outcome row, used when the leg goes through the queue. */
  readonly outcomeId: string;
  readonly reference: string;
  /** A balance id, or an indicator (`@...`), which means its balance in the transaction's currency. */
  readonly source: string;
  readonly destination: string;
  readonly amountMinor: bigint;
}

/**
 * - `direct`: posted or refused, one row a leg.
 * - `queued`: a QUEUED row and, in the same commit, its outcome row.
 * - `scheduled`: a SCHEDULED row; its outcome row comes when it is due.
 */
export type Route = 'direct' | 'queued' | 'scheduled';

/** A plain transaction has one leg, a split has more. */
export interface RecordTransaction {
  readonly kind: 'record-transaction';
  readonly route: Route;
  /** What the client is told: the leg's id, or the id above the legs of a split. */
  readonly transactionId: string;
  /** The batch, split or refunded transaction that the legs belong to. */
  readonly parentTransaction: string | null;
  readonly terms: Terms;
  /** RFC 3339; null unless the route is `scheduled`. */
  readonly dueAt: string | null;
  /** When what is held is to be voided or committed by itself; RFC 3339, null: never. */
  readonly voidAt: string | null;
  readonly commitAt: string | null;
  /** Through the queue: all legs or none. At once it is all or none in any case. */
  readonly atomic: boolean;
  readonly legs: readonly [Leg, ...Leg[]];
}

/** Whether the legs are shares of a whole, which then has no row. There may be one leg only. */
export function isSplit({ parentTransaction, transactionId }: RecordTransaction): boolean {
  return parentTransaction === transactionId;
}

/** A SCHEDULED row whose time has come. The leg repeats that row, but for `outcomeId`, which is new. */
export interface RunScheduled {
  readonly kind: 'run-scheduled';
  readonly terms: Terms;
  readonly leg: Leg;
  /** Of the SCHEDULED row, RFC 3339; its outcome has the same. */
  readonly createdAt: string;
}

/** Many transactions in one commit, in order, up to the first that is refused. */
export interface RecordBatch {
  readonly kind: 'record-batch';
  /** A refusal takes back those before it, too. */
  readonly atomic: boolean;
  readonly items: readonly RecordTransaction[];
  /** For those who are told how the batch ended, because its caller does not wait for it; absent: nobody is. */
  readonly notice?: BatchNotice;
}

export interface BatchNotice {
  readonly batchId: string;
  readonly inflight: boolean;
  /** Items asked for. */
  readonly count: number;
  /** What is told of the end: null, all is well. Takes the refusal that ended it, if there was one. */
  readonly failureText: (refused: Refused | null) => string | null;
}

/** Commits or voids what is held under an id: an INFLIGHT row, or the queued, split or batch id above such rows. */
export interface SettleHolds {
  readonly kind: 'settle-holds';
  readonly target: string;
  readonly action: 'commit' | 'void';
  /** How much of each hold to commit: minor units, or major units to be scaled by the hold's precision. Null: all. */
  readonly amount: { readonly minor: bigint } | { readonly major: number } | null;
  /** Asked for through the queue: the work is the same, the words differ. */
  readonly isQueued: boolean;
  /** An id that is only above such rows, and has none of its own, counts as unknown. Left out: it does not. */
  readonly isOwnRowOnly?: boolean;
  /** The date of this work has come: it is crossed off the list, however it ends. */
  readonly isTimed: boolean;
  readonly actionId: string;
}

/** Sends back what was applied under an id: a transaction, or the queued, inflight, split or batch id above several. */
export interface RefundTransaction {
  readonly kind: 'refund-transaction';
  readonly target: string;
  readonly route: 'direct' | 'queued';
  /** Instead of the original's; null: keep it. */
  readonly description: string | null;
  /** On top of the original's. */
  readonly metaData: MetaData | null;
  readonly actionId: string;
}

export type Command = RecordTransaction | RunScheduled | RecordBatch | SettleHolds | RefundTransaction;

/** What must be read, and the balances locked, before the command can be decided. */
export interface Reads {
  readonly balances: readonly BalanceName[];
  readonly references: readonly string[];
  /** Ids whose rows, and the rows below them, are needed; their balances are locked too. */
  readonly families: readonly string[];
}

/** How a leg names a balance: by id, or by indicator and currency. */
export interface BalanceName {
  readonly name: string;
  readonly currency: string;
}

export function isIndicator(name: string): boolean {
  return name.startsWith('@');
}

export function readsOf(command: Command): Reads {
  switch (command.kind) {
    case 'record-transaction':
      return {
        balances: balancesOf(command.legs, command.terms.currency),
        references: command.legs.flatMap(({ reference }) =>
          // A queued transaction takes its outcome's reference along with its own.
          command.route === 'direct' ? [reference] : [reference, outcomeReference(reference)],
        ),
        families: [],
      };
    case 'run-scheduled':
      return {
        balances: balancesOf([command.leg], command.terms.currency),
        references: [outcomeReference(command.leg.reference)],
        families: [],
      };
    case 'record-batch':
      return mergeReads(command.items.map(readsOf));
    case 'settle-holds':
    case 'refund-transaction':
      return { balances: [], references: [], families: [command.target] };
  }
}

function balancesOf(legs: readonly Leg[], currency: string): BalanceName[] {
  return legs.flatMap(({ source, destination }) => [
    { name: source, currency },
    { name: destination, currency },
  ]);
}

export function mergeReads(each: readonly Reads[]): Reads {
  return {
    balances: each.flatMap((reads) => reads.balances),
    references: each.flatMap((reads) => reads.references),
    families: each.flatMap((reads) => reads.families),
  };
}

/** How much of a batch's room the command takes: the rows it works on, near enough. */
export function weightOf(command: Command): number {
  if (command.kind === 'record-batch') return command.items.length;
  return command.kind === 'record-transaction' ? command.legs.length : 1;
}

/**
 * The UUID of a row that a settlement or refund makes out of another row: always the same for the same two, so that a
 * second try finds what the first one wrote; in order of the action's time, like all ids. What came of what an action
 * did in the queue has ids after all that it did.
 * @param actionId `act_<uuid>`
 */
export function derivedUuid(actionId: string, of: string, step: 'done' | 'outcome' = 'done'): string {
  const time = actionId.slice(actionId.indexOf('_') + 1).slice(0, 18);
  const tail = hash('sha256', `${actionId}\0${of}`, 'hex');
  return `${time}-${step === 'done' ? '8' : '9'}${tail.slice(0, 3)}-${tail.slice(3, 15)}`;
}
