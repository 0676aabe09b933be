/** `tallygate verify`: proves the books of each ledger of ours. */
import type { Command } from 'commander';
import { type BooksProof, verifyBooks } from '../ledger/index.ts';
import type { Pool } from '../platform/sql.ts';
import { eachLedger } from './each-ledger.ts';

export function register(program: Command): void {
  program
    .command('verify')
    .description(
      'recompute every balance from its transactions, and all else that must hold; exit code 1 if something does not',
    )
    .option('--instance <id>', 'only this one')
    .option('--json', 'one JSON object a line: each violation, and at the end of each ledger how many there are')
    .action(({ instance, json }: { instance?: string; json?: boolean }) =>
      eachLedger({ instance, name: 'tallygate verify' }, async (pool, instanceId) => {
        const proof = await prove({ pool, instanceId, isJson: json === true });
        if (proof.violations > 0) process.exitCode = 1;
      }),
    );
}

interface Proving {
  readonly pool: Pool;
  readonly instanceId: string;
  readonly isJson: boolean;
}

async function prove({ pool, instanceId, isJson }: Proving): Promise<BooksProof> {
  const print = (line: string): void => {
    clearProgress();
    process.stdout.write(`${line}\n`);
  };
  try {
    const proof = await verifyBooks(pool, {
      onViolation: (violation) => {
        const { name, balanceId, transactionId, detail } = violation;
        const where = [balanceId, transactionId].filter((id) => id !== null).join(' ');
        print(isJson ? JSON.stringify({ instanceId, ...violation }) : `${instanceId}: ${name} ${where}: ${detail}`);
      },
      onProgress: ({ balances, transactions }) => showProgress(instanceId, balances, transactions),
    });
    print(isJson ? JSON.stringify({ instanceId, ...proof }) : `${instanceId}: ${sentenceOf(proof)}`);
    return proof;
  } finally {
    clearProgress();
  }
}

function sentenceOf({ balances, transactions, violations, isCut }: BooksProof): string {
  const read = `${balances} balances, ${transactions} transactions`;
  if (violations === 0) return `books verified: ${read}`;
  const count = `${isCut ? 'at least ' : ''}${violations} ${violations === 1 ? 'violation' : 'violations'}`;
  return `books BROKEN: ${count} in ${read}`;
}

function showProgress(instanceId: string, balances: number, transactions: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${instanceId}: ${balances} balances, ${transactions} transactions`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
