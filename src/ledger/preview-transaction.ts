/** What a transaction would do, worked out by the code that does it, with nothing written. */
import { Refusal } from '../platform/errors.ts';
import type { LedgerContext } from './context.ts';
import type { Balance } from './model/balance.ts';
import { Books, indicatorKey } from './model/books.ts';
import { type BalanceName, isIndicator, type RecordTransaction, readsOf } from './model/command.ts';
import { decide } from './model/decide.ts';
import type { Refused } from './model/outcome.ts';
import { type NewTransaction, toCommand } from './record-transaction.ts';
import { findIndicators, findReferences, readBalances } from './store/posting.ts';

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
  /** Null when the reference is taken: then nothing else was looked at. */
  readonly balances: readonly PreviewedBalance[] | null;
}

/**
 * Decides the transaction against the books as they are now.
 * @throws Refusal TXN_NOT_FOUND if a balance id is unknown.
 */
export async function previewTransaction(
  { pool, clock }: Pick<LedgerContext, 'pool' | 'clock'>,
  transaction: NewTransaction,
): Promise<Preview> {
  const { command } = toCommand({ ...transaction, route: 'direct', dueAt: null }, clock);
  const books = await readBooks(pool, command);
  if (books.holderOf(transaction.reference) !== null) {
    return { refused: refusedOf(books, command), balances: null };
  }
  const parties = (['source', 'destination'] as const).map((role) => {
    const name = { name: transaction[role], currency: transaction.currency };
    const current = books.resolve(name);
    if (current === null) {
      throw new Refusal('TXN_NOT_FOUND', `Balance with ID '${name.name}' not found`, { details: {} });
    }
    return { role, current, isVirtual: current.balanceId === name.name && isIndicator(name.name) };
  });
  const refused = refusedOf(books, command);
  const balances = parties.map((party) => ({ ...party, resulting: books.get(party.current.balanceId) }));
  return { refused, balances };
}

function refusedOf(books: Books, command: RecordTransaction): Refused | null {
  const { outcome } = decide(books, command);
  return outcome.kind === 'refused' ? outcome.refused : null;
}

async function readBooks(pool: LedgerContext['pool'], command: RecordTransaction): Promise<Books> {
  const reads = readsOf(command);
  const indicators = reads.balances.filter(({ name }) => isIndicator(name));
  const found = new Map(
    (await findIndicators(pool, indicators)).map((each) => [indicatorKey(each), each.balanceId] as const),
  );
  const idOf = (name: BalanceName) => (isIndicator(name.name) ? found.get(indicatorKey(name)) : name.name);
  const ids = reads.balances.map(idOf).filter((id) => id !== undefined);
  const [balances, references] = await Promise.all([readBalances(pool, ids), findReferences(pool, reads.references)]);
  return new Books({ balances, references, newBalanceId: ({ name }) => name });
}
