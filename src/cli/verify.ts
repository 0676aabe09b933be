/** `tallygate verify`: proves the books of each ledger of ours. */
import type { Command } from 'commander';
import { type BooksProof, verifyBooks } from '../ledger/index.ts';
import { openPool } from '../platform/sql.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  program
    .command('verify')
    .description(
      'recompute every balance from its transactions, and all else that must hold; exit code 1 if something does not',
    )
    .option('--instance <id>', 'only this one')
    .option('--json', 'one JSON object a line: each violation, and at the end of each ledger how many there are')
    .action((options: { instance?: string; json?: boolean }) =>
      withControl(async (control, databaseUrl) => {
        const all =
          options.instance === undefined
            ? await control.listInstances()
            : [await control.showInstance(options.instance)];
        for (const instance of all) {
          if (instance.kind !== 'embedded') continue;
          const { instanceId, schema } = instance;
          const proof = await prove({ url: databaseUrl, schema, instanceId, isJson: options.json === true });
          if (proof.violations > 0) process.exitCode = 1;
        }
      }),
    );
}

interface Proving {
  readonly url: string;
  readonly schema: string;
  readonly instanceId: string;
  readonly isJson: boolean;
}

async function prove({ url, schema, instanceId, isJson }: Proving): Promise<BooksProof> {
  // An instance nobody has asked for yet has no tables.
  await migrateLedger(url, schema);
  const pool = openPool({ url, schema, name: 'tallygate verify' }, 1, (error) => {
    throw error;
  });
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
    await pool.end();
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
