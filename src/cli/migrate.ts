/** `tallygate migrate`: for those who want the database brought up to date before the server starts. */
import type { Command } from 'commander';
import { migrateLedger } from './embedded-ledgers.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables up to date without serving (a start does it too)')
    .action(() =>
      withControl(async (control, databaseUrl) => {
        for (const instance of await control.listInstances()) {
          if (instance.kind !== 'embedded') continue;
          const done = await migrateLedger(databaseUrl, instance.schema);
          process.stdout.write(`${instance.instanceId}: ${done.length === 0 ? 'up to date' : done.join(', ')}\n`);
        }
      }),
    );
}
