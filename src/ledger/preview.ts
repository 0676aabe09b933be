/** Dry runs: a command decided by the code that decides it for good, against the books as they are, with nothing written. */
import { Refusal } from '../platform/errors.ts';
import type { LedgerContext } from './context.ts';
import type { Balance } from './model/balance.ts';
import type { Books } from './model/books.ts';
import { type Command, isIndicator, type RecordTransaction } from './model/command.ts';
import { decide } from './model/decide.ts';
import type { Refused } from './model/outcome.ts';
import type { TransactionRow } from './model/transaction.ts';
import { readBooks } from './poster/read-books.ts';
import { readBalances } from './store/posting.ts';

export interface PreviewedBalance {
  readonly role: 'source' | 'destination';
  /** An indicator without a balance yet has its own name for an id. */
  readonly isVirtual: boolean;
  readonly current: Balance;
  readonly resulting: Balance;
}

export interface Preview {
  /** Null: it would be applied. */
  readonly refused: Refused | null;
  /** The rows it would leave, one a leg. */
  readonly rows: readonly TransactionRow[];
  /** Null when a reference is taken: then nothing else was looked at. */
  readonly balances: readonly PreviewedBalance[] | null;
}

/** The books as they are now, for these commands: not locked, nothing is kept. */
export function currentBooks(
  { pool, clock }: Pick<LedgerContext, 'pool' | 'clock'>,
  commands: readonly Command[],
): Promise<Books> {
  const source = {
    sql: pool,
    indicators: new Map(),
    readBalances: (ids: readonly string[]) => readBalances(pool, ids),
    newBalanceId: ({ name }: { name: string }) => name,
    clock,
  };
  return readBooks(source, commands);
}

/**
 * What a transaction, posted at once, would come to. The books are left as it leaves them.
 * @throws Refusal TXN_NOT_FOUND if a balance id is unknown.
 */
export function previewRecord(books: Books, command: RecordTransaction): Preview {
  const { outcome } = decide(books, command);
  const refused = outcome.kind === 'refused' ? outcome.refused : null;
  if (refused?.code === 'TXN_NOT_FOUND') throw new Refusal(refused.code, refused.message, { details: refused.details });
  if (refused?.code === 'TXN_DUPLICATE_REFERENCE') return { refused, rows: [], balances: null };
  const { currency } = command.terms;
  // A refused split shows the parties up to the leg that was refused.
  const legs = command.legs.length === 1 ? command.legs : command.legs.slice(0, refused?.index ?? command.legs.length);
  const pairs = legs.map((leg) => ({
    source: books.resolve({ name: leg.source, currency })?.balanceId ?? leg.source,
    destination: books.resolve({ name: leg.destination, currency })?.balanceId ?? leg.destination,
  }));
  return { refused, rows: outcome.kind === 'recorded' ? outcome.rows : [], balances: balancesOf(books, pairs) };
}

/** What a commit, void or refund would come to. */
export function previewOnRows(books: Books, command: Command): Preview {
  const { outcome } = decide(books, command);
  if (outcome.kind === 'refused') return { refused: outcome.refused, rows: [], balances: [] };
  const rows = outcome.kind === 'recorded' ? outcome.rows : [];
  return { refused: null, rows, balances: balancesOf(books, rows) };
}

/** Each balance once, in the role it first has. */
function balancesOf(books: Books, pairs: readonly { source: string; destination: string }[]): PreviewedBalance[] {
  const roles = new Map<string, 'source' | 'destination'>();
  for (const { source, destination } of pairs) {
    if (!roles.has(source)) roles.set(source, 'source');
    if (!roles.has(destination)) roles.set(destination, 'destination');
  }
  return [...roles].map(([id, role]) => ({
    role,
    isVirtual: isIndicator(id),
    current: books.before(id),
    resulting: books.get(id),
  }));
}
