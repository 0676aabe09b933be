/** Proves the books: every balance from its rows, every row against the others, and the hash chain over them. */
import type { Pool, Sql } from '../platform/sql.ts';
import { verifyChain } from './seal-chain.ts';
import {
  balanceViolations,
  currencyViolations,
  nextRange,
  rowViolations,
  timedWorkViolations,
  type Violation,
  violationsMax,
} from './store/proof.ts';

/** How many balances, and rows, one statement looks at. */
export interface ProofPages {
  readonly balances: number;
  readonly rows: number;
}

const usualPages: ProofPages = { balances: 500, rows: 10_000 };

export interface BooksProof {
  readonly balances: number;
  readonly transactions: number;
  /** How many were told; at least that many if `isCut`. */
  readonly violations: number;
  /** Some statement found more than it may return. */
  readonly isCut: boolean;
}

export interface ProofListener {
  onViolation(violation: Violation): void;
  /** How much has been looked at. */
  onProgress?(proof: BooksProof): void;
  /** Waited for between statements. */
  rest?(): Promise<void>;
}

/**
 * Reads the whole ledger as it is at one moment, page by page, while others go on posting. Nothing is locked and nothing
 * is held in memory but a page of violations.
 */
export async function verifyBooks(
  pool: Pool,
  listener: ProofListener,
  pages: ProofPages = usualPages,
): Promise<BooksProof> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const proof = await verifyAll(client, listener, pages);
    await client.query('commit');
    return proof;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/**
 * The same without one moment: each page as it is at its turn. That proves as much of each page, for every rule is
 * checked by one statement, but of rows that come in meanwhile some are left for the next time. No snapshot is kept, so
 * the versions that a busy balance leaves behind can be cleared away as ever, however long it takes.
 */
export function verifyBooksInPassing(
  sql: Sql,
  listener: ProofListener,
  pages: ProofPages = usualPages,
): Promise<BooksProof> {
  return verifyAll(sql, listener, pages);
}

async function verifyAll(
  sql: Sql,
  { onViolation, onProgress = () => {}, rest = async () => {} }: ProofListener,
  pages: ProofPages,
): Promise<BooksProof> {
  const proof = { balances: 0, transactions: 0, violations: 0, isCut: false };
  const tell = async (found: readonly Violation[]): Promise<void> => {
    found.forEach(onViolation);
    proof.violations += found.length;
    proof.isCut ||= found.length >= violationsMax;
    onProgress(proof);
    await rest();
  };

  await tell(await currencyViolations(sql));
  await tell(await timedWorkViolations(sql));
  for (let after: string | null = ''; after !== null; ) {
    const page = await nextRange(sql, 'balances', after, pages.balances);
    await tell(await balanceViolations(sql, page));
    proof.balances += page.count;
    after = page.last;
  }
  for (let after: string | null = ''; after !== null; ) {
    const page = await nextRange(sql, 'transactions', after, pages.rows);
    await tell(await rowViolations(sql, page));
    proof.transactions += page.count;
    after = page.last;
  }
  await tell(await chainViolations(sql, rest));
  return proof;
}

async function chainViolations(sql: Sql, rest: () => Promise<void>): Promise<Violation[]> {
  const verdict = await verifyChain(sql, rest);
  if (verdict.isSound) return [];
  const { seq, transactionId, reason } = verdict;
  return [{ name: 'chain-broken', balanceId: null, transactionId, detail: `at seq ${seq}: ${reason}` }];
}
