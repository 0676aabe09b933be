/** Dry runs: a command decided by the code that decides it for good, against the books as they are, with nothing written. */
import { inTransaction } from '../platform/sql.ts';
import type { LedgerContext } from './context.ts';
import type { Balance } from './model/balance.ts';
import { type Books, indicatorKey } from './model/books.ts';
import {
  type Command,
  isIndicator,
  isSplit,
  type Leg,
  type RecordTransaction,
  type SettleHolds,
} from './model/command.ts';
import { decide } from './model/decide.ts';
import type { Refused } from './model/outcome.ts';
import type { TransactionRow } from './model/transaction.ts';
import { readBooks } from './poster/read-books.ts';
import { refusalOf } from './record-transaction.ts';
import { readBalances } from './store/posting.ts';

export interface PreviewedBalance {
  readonly role: 'source' | 'destination';
  /** An indicator without a balance yet: it has no id. */
  readonly isVirtual: boolean;
  readonly current: Balance;
  readonly resulting: Balance;
}

export interface Preview {
  /** Null: it would be applied. */
  readonly refused: Refused | null;
  /** The rows it would leave, one a leg. */
  readonly rows: readonly TransactionRow[];
  /** Of a new transaction: those that were looked at and not refused. */
  readonly legs: readonly Leg[];
  /** Null when a reference is taken: then nothing else was looked at. */
  readonly balances: readonly PreviewedBalance[] | null;
}

/**
 * The books as they are now, for these commands: not locked, nothing is kept. All is read as of one moment: a hold and the
 * balances without what it held, or the other way round, would contradict each other.
 */
export function currentBooks(
  { pool, clock }: Pick<LedgerContext, 'pool' | 'clock'>,
  commands: readonly Command[],
): Promise<Books> {
  return inTransaction(pool, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    const source = {
      sql: tx,
      indicators: new Map(),
      readBalances: (ids: readonly string[]) => readBalances(tx, ids),
      // Not told to anybody: an indicator without a balance is shown by its name.
      newBalanceId: indicatorKey,
      clock,
    };
    return readBooks(source, commands);
  });
}

/**
 * What a transaction, posted at once, would come to. The books are left as it leaves them.
 * @throws Refusal TXN_NOT_FOUND if a balance id is unknown.
 */
function previewRecord(books: Books, command: RecordTransaction): Preview {
  const { outcome } = decide(books, command);
  const refused = outcome.kind === 'refused' ? outcome.refused : null;
  if (refused?.code === 'TXN_NOT_FOUND') throw refusalOf(refused);
  if (refused?.code === 'TXN_DUPLICATE_REFERENCE') return { refused, rows: [], legs: [], balances: null };
  const { currency } = command.terms;
  const inLegs = isSplit(command);
  // A refused split shows the legs up to the one that was refused, and what that one looked at.
  const legs = refused === null ? command.legs : inLegs ? command.legs.slice(0, refused.index) : [];
  const pairs = command.legs.slice(0, refused === null ? undefined : (refused.index ?? 0) + 1).map((leg) => ({
    source: books.resolve({ name: leg.source, currency })?.balanceId ?? leg.source,
    destination: books.resolve({ name: leg.destination, currency })?.balanceId ?? leg.destination,
  }));
  const balances = inLegs ? balancesOf(books, pairs) : pairs.flatMap((pair) => bothOf(books, pair));
  return { refused, rows: outcome.kind === 'recorded' ? outcome.rows : [], legs, balances };
}

/**
 * A transaction that comes alone. Where its reference is taken, Core looks at the balances all the same, and if they refuse
 * it says that instead.
 */
export function previewAlone(books: Books, command: RecordTransaction, { isQueued }: { isQueued: boolean }): Preview {
  const previewed = isQueued ? previewQueued : previewRecord;
  const preview = previewed(books, command);
  if (preview.refused?.code !== 'TXN_DUPLICATE_REFERENCE') return preview;
  const mark = books.mark();
  const [first, ...others] = command.legs;
  const legs = [withFreeReference(first), ...others.map(withFreeReference)] as const;
  const { refused, balances } = previewed(books, { ...command, legs });
  books.rollback(mark);
  const isOfFunds = refused !== null && refused.code !== 'GEN_CONFLICT';
  const unchanged = (balances ?? []).map((balance) => ({ ...balance, resulting: balance.current }));
  return { ...preview, refused: isOfFunds ? refused : preview.refused, balances: unchanged };
}

function withFreeReference(leg: Leg): Leg {
  return { ...leg, reference: leg.transactionId };
}

/** The same for what Core's queue would take apart: each leg of a split by itself. The books are left as they were. */
function previewQueued(books: Books, command: RecordTransaction): Preview {
  const previews = command.legs.map((leg) => {
    const mark = books.mark();
    const preview = previewRecord(books, { ...command, parentTransaction: null, legs: [leg] });
    books.rollback(mark);
    return preview;
  });
  return {
    refused: previews.find(({ refused }) => refused !== null)?.refused ?? null,
    rows: previews.flatMap(({ rows }) => rows),
    legs: previews.flatMap(({ legs }) => legs),
    balances: previews.some(({ balances }) => balances === null)
      ? null
      : previews.flatMap(({ balances }) => balances ?? []),
  };
}

/** Several of those, none of which sees what the others do, but that a reference is used once. */
export function previewApart(books: Books, commands: readonly RecordTransaction[]): Preview[] {
  return commands.map((command) => referencesTaken(books, command, previewQueued(books, command)));
}

/** Several that are posted at once, each on the books as those before leave them. */
export function previewInTurn(books: Books, commands: readonly RecordTransaction[]): Preview[] {
  return commands.map((command) => referencesTaken(books, command, previewRecord(books, command)));
}

/** In a batch that is projected a reference counts as used, as in Core, though what used it be refused. */
function referencesTaken(books: Books, { legs }: RecordTransaction, preview: Preview): Preview {
  for (const { reference, transactionId } of legs) {
    if (books.holderOf(reference) === null) books.take(reference, transactionId);
  }
  return preview;
}

/** What several commands that were decided one after another come to: each balance once, in the role it first has. */
export function sumOf(books: Books, previews: readonly Preview[]): PreviewedBalance[] {
  const first = new Map<string, PreviewedBalance>();
  for (const balance of previews.flatMap(({ balances }) => balances ?? [])) {
    if (!first.has(balance.current.balanceId)) first.set(balance.current.balanceId, balance);
  }
  return [...first].map(([id, balance]) => ({ ...balance, resulting: books.get(id) }));
}

/** What a commit, void or refund would come to. */
export function previewOnRows(books: Books, command: Command): Preview {
  const { outcome } = decide(books, command);
  if (outcome.kind === 'refused') return { refused: outcome.refused, rows: [], legs: [], balances: [] };
  const rows = outcome.kind === 'recorded' ? outcome.rows : [];
  return { refused: null, rows, legs: [], balances: balancesOf(books, rows) };
}

/**
 * What a commit or void would come to. Of an id that can't be settled whatever the amount, Core's projection says why as
 * the queue would; of an amount, as a settlement at once. The books are left as they were.
 */
export function previewSettlement(books: Books, command: SettleHolds): Preview {
  const mark = books.mark();
  const preview = previewOnRows(books, command);
  books.rollback(mark);
  const code = preview.refused?.code;
  const isVoided = code === 'TXN_ALREADY_VOIDED' && books.family(command.target).some(isHold(command.target));
  return code === 'TXN_NOT_INFLIGHT' || isVoided ? previewOnRows(books, { ...command, isQueued: true }) : preview;
}

function isHold(id: string) {
  return ({ transactionId, status }: TransactionRow) => transactionId === id && status === 'INFLIGHT';
}

/** Both sides of a movement, even if they are one balance. */
function bothOf(books: Books, { source, destination }: { source: string; destination: string }): PreviewedBalance[] {
  return [previewedBalance(books, source, 'source'), previewedBalance(books, destination, 'destination')];
}

/** Each balance once, in the role it first has. */
function balancesOf(books: Books, pairs: readonly { source: string; destination: string }[]): PreviewedBalance[] {
  const roles = new Map<string, 'source' | 'destination'>();
  for (const { source, destination } of pairs) {
    if (!roles.has(source)) roles.set(source, 'source');
    if (!roles.has(destination)) roles.set(destination, 'destination');
  }
  return [...roles].map(([id, role]) => previewedBalance(books, id, role));
}

function previewedBalance(books: Books, id: string, role: PreviewedBalance['role']): PreviewedBalance {
  return { role, isVirtual: isIndicator(id), current: books.before(id), resulting: books.get(id) };
}
