/** `tallygate verify-chain`: proves that no sealed transaction was changed, taken out or slipped in. */
import type { Command } from 'commander';
import { verifyChain } from '../ledger/index.ts';
import type { Pool } from '../platform/sql.ts';
import { eachLedger } from './each-ledger.ts';

export function register(program: Command): void {
  program
    .command('verify-chain')
    .description('recompute the hash chain of each ledger of ours; exit code 1 if one is broken')
    .option('--instance <id>', 'only this one')
    .action(({ instance }: { instance?: string }) =>
      eachLedger({ instance, name: 'tallygate verify-chain' }, async (pool, instanceId) => {
        if (!(await prove(pool, instanceId))) process.exitCode = 1;
      }),
    );
}

async function prove(pool: Pool, instanceId: string): Promise<boolean> {
  const verdict = await verifyChain(pool, (links) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${instanceId}: ${links} links`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const sentence = verdict.isSound
    ? `chain verified: ${verdict.sealed} transactions sealed, head ${verdict.headHash} at seq ${verdict.sealed}`
    : `chain BROKEN at seq ${verdict.seq} (txn ${verdict.transactionId}): ${verdict.reason}`;
  process.stdout.write(`${instanceId}: ${sentence}\n`);
  return verdict.isSound;
}
