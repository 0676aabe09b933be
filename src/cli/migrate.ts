/** `tallygate migrate`: for those who want the database brought up to date before the server starts. */
import type { Command } from 'commander';
import { goingOn } from './each-ledger.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { databaseOf, ledgersNamed } from './named-ledgers.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables up to date without serving (a start does it too)')
    .action(() =>
      withControl(async (control, databaseUrl) => {
        for (const ledger of await ledgersNamed(control, undefined)) {
          await goingOn(ledger, async () => {
            const { url, schema } = databaseOf(control, databaseUrl, ledger);
            const done = await migrateLedger(url, schema);
            process.stdout.write(`${ledger.instanceId}: ${done.length === 0 ? 'up to date' : done.join(', ')}\n`);
          });
        }
      }),
    );
}
