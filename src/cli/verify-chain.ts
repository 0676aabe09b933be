/** `tallygate verify-chain`: proves that no sealed transaction was changed, taken out or slipped in. */
import type { Command } from 'commander';
import { verifyChain } from '../ledger/index.ts';
import { openPool } from '../platform/sql.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  program
    .command('verify-chain')
    .description('recompute the hash chain of each ledger of ours; exit code 1 if one is broken')
    .option('--instance <id>', 'only this one')
    .action((options: { instance?: string }) =>
      withControl(async (control, databaseUrl) => {
        const all =
          options.instance === undefined
            ? await control.listInstances()
            : [await control.showInstance(options.instance)];
        for (const instance of all) {
          if (instance.kind !== 'embedded') continue;
          const isSound = await prove(databaseUrl, instance.schema, instance.instanceId);
          if (!isSound) process.exitCode = 1;
        }
      }),
    );
}

async function prove(url: string, schema: string, instanceId: string): Promise<boolean> {
  // An instance nobody has asked for yet has no tables.
  await migrateLedger(url, schema);
  const pool = openPool({ url, schema, name: 'tallygate verify-chain' }, 1, (error) => {
    throw error;
  });
  try {
    const verdict = await verifyChain(pool, (links) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${instanceId}: ${links} links`);
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    const sentence = verdict.isSound
      ? `chain verified: ${verdict.sealed} transactions sealed, head ${verdict.headHash} at seq ${verdict.sealed}`
      : `chain BROKEN at seq ${verdict.seq} (txn ${verdict.transactionId}): ${verdict.reason}`;
    process.stdout.write(`${instanceId}: ${sentence}\n`);
    return verdict.isSound;
  } finally {
    await pool.end();
  }
}
