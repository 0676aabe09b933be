/**
 * What the poster is asked to do. A command is complete: parsed, validated, exact, its ids and times fixed, so that
 * deciding it needs nothing but the books, and deciding it again after a lost connection gives the same rows.
 *
 * Every money flow is a kind of command. A plain transaction has one leg, a split has more (`atomic`: they stand or
 * fall together); a bulk is several commands submitted as one; a commit, void or refund will name the earlier rows it
 * builds on in `readsOf`, which are then read, after the balances are locked, before it is decided.
 */
import { type MetaData, outcomeReference } from './transaction.ts';

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

/** What all legs of a transaction share. */
export interface Terms {
  readonly currency: string;
  readonly description: string;
  readonly precision: bigint;
  readonly allowOverdraft: boolean;
  /** 0n: no limit given. */
  readonly overdraftLimitMinor: bigint;
  readonly inflight: boolean;
  /** RFC 3339. */
  readonly createdAt: string;
  /** RFC 3339; null: createdAt. */
  readonly effectiveDate: string | null;
  /** As stored: the caller's, and the flags that reads find there. */
  readonly metaData: MetaData | null;
}

/**
 * - `direct`: posted or refused, one row a leg.
 * - `queued`: a QUEUED row and, in the same commit, its outcome row.
 * - `scheduled`: a SCHEDULED row; its outcome row comes when it is due.
 */
export type Route = 'direct' | 'queued' | 'scheduled';

export interface RecordTransaction {
  readonly kind: 'record-transaction';
  readonly route: Route;
  /** The batch or split that the legs belong to. */
  readonly parentTransaction: string | null;
  readonly terms: Terms;
  /** RFC 3339; null unless the route is `scheduled`. */
  readonly dueAt: string | null;
  readonly legs: readonly [Leg, ...Leg[]];
}

/** A SCHEDULED row whose time has come. The leg repeats that row, but for `outcomeId`, which is new. */
export interface RunScheduled {
  readonly kind: 'run-scheduled';
  readonly terms: Terms;
  readonly leg: Leg;
}

export type Command = RecordTransaction | RunScheduled;

/** What must be read, and the balances locked, before the command can be decided. */
export interface Reads {
  readonly balances: readonly BalanceName[];
  readonly references: readonly string[];
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
  const legs = command.kind === 'run-scheduled' ? [command.leg] : command.legs;
  const { currency } = command.terms;
  return {
    balances: legs.flatMap(({ source, destination }) => [
      { name: source, currency },
      { name: destination, currency },
    ]),
    references: legs.flatMap(({ reference }) => referencesOf(command, reference)),
  };
}

function referencesOf(command: Command, reference: string): string[] {
  if (command.kind === 'run-scheduled') return [outcomeReference(reference)];
  // A queued transaction takes its outcome's reference along with its own.
  return command.route === 'direct' ? [reference] : [reference, outcomeReference(reference)];
}
