/** `tallygate verify`: proves the books of each ledger of ours. */
import type { Command } from 'commander';
import {
  type BooksProof,
  readVerification,
  type VerificationState,
  type Violation,
  verifyBooks,
} from '../ledger/index.ts';
import type { Pool } from '../platform/sql.ts';
import { eachLedger } from './each-ledger.ts';
import { clearProgress, printOver, showOver } from './output.ts';

export function register(program: Command): void {
  program
    .command('verify')
    .description(
      'recompute every balance from its transactions, and all else that must hold; exit code 1 if something does not',
    )
    .option('--instance <id>', 'only this one')
    .option('--last', 'verify nothing, show how it went when the server last did it by itself')
    .option('--json', 'one JSON object a line: each violation, and at the end of each ledger how many there are')
    .action(({ instance, last, json }: { instance?: string; last?: boolean; json?: boolean }) =>
      eachLedger({ instance, name: 'tallygate verify' }, async (pool, instanceId) => {
        const proving = { pool, instanceId, isJson: json === true };
        const violations = last === true ? await showLast(proving) : (await prove(proving)).violations;
        if (violations > 0) process.exitCode = 1;
      }),
    );
}

interface Proving {
  readonly pool: Pool;
  readonly instanceId: string;
  readonly isJson: boolean;
}

/** @returns how many violations were found then. */
async function showLast({ pool, instanceId, isJson }: Proving): Promise<number> {
  const state = await readVerification(pool);
  const lines = isJson
    ? [JSON.stringify({ instanceId, ...state })]
    : linesOf(state).map((line) => `${instanceId}: ${line}`);
  for (const line of lines) process.stdout.write(`${line}\n`);
  return state.last?.violations ?? 0;
}

function linesOf({ last, triedAt, failure, isUnderWay }: VerificationState): string[] {
  const since: string[] = [];
  if (isUnderWay) since.push(`under way since ${triedAt}`);
  if (failure !== null) since.push(`the try of ${triedAt} came to nothing: ${failure}`);
  if (last === null) return ['not verified by the server so far', ...since];
  return [...last.told.map(lineOf), `${sentenceOf(last)}, ${last.startedAt} to ${last.finishedAt}`, ...since];
}

function lineOf({ name, balanceId, transactionId, detail }: Violation): string {
  const where = [balanceId, transactionId].filter((id) => id !== null).join(' ');
  return `${name} ${where}: ${detail}`;
}

async function prove({ pool, instanceId, isJson }: Proving): Promise<BooksProof> {
  try {
    const proof = await verifyBooks(pool, {
      onViolation: (violation) => {
        printOver(isJson ? JSON.stringify({ instanceId, ...violation }) : `${instanceId}: ${lineOf(violation)}`);
      },
      onProgress: ({ balances, transactions }) =>
        showOver(`${instanceId}: ${balances} balances, ${transactions} transactions`),
    });
    printOver(isJson ? JSON.stringify({ instanceId, ...proof }) : `${instanceId}: ${sentenceOf(proof)}`);
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
