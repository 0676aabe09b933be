/** `tallygate events`: what was told to the webhook and to hooks, and how it went. */
import { type Command, Option } from 'commander';
import { type DeliveryStatus, type LoggedDelivery, openEventLog } from '../ledger/index.ts';
import { createLog } from '../platform/log.ts';
import { wholeNumber } from './arguments.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { databaseOf, ledgerNamed } from './named-ledgers.ts';
import { printJson, printTable } from './output.ts';
import { StartupProblem } from './startup-errors.ts';
import { withControl } from './with-control.ts';

interface ListOptions {
  readonly instance?: string;
  readonly status?: DeliveryStatus;
  readonly limit: number;
  readonly json?: true;
}

interface ReplayOptions {
  readonly instance?: string;
  readonly failed?: true;
  readonly json?: true;
}

export function register(program: Command): void {
  const events = program.command('events').description('what was told to the webhook and to hooks');
  events
    .command('list')
    .description('deliveries, newest first')
    .option('--instance <id>', 'of this ledger; left out: the first')
    .addOption(new Option('--status <status>', 'only these').choices(['pending', 'delivered', 'failed']))
    .option('--limit <n>', 'so many', wholeNumber, 20)
    .option('--json', 'print JSON, with what was sent')
    .action(list);
  events
    .command('replay [numbers...]')
    .description('send deliveries again, with as many tries as new ones; a server that is up does it at once')
    .option('--instance <id>', 'of this ledger; left out: the first')
    .option('--failed', 'all that were given up')
    .option('--json', 'print JSON')
    .action(replay);
}

async function list({ instance, status, limit, json }: ListOptions): Promise<void> {
  const deliveries = await withEventLog(instance, (log) => log.list({ status: status ?? null, limit }));
  if (json) {
    printJson(deliveries);
    return;
  }
  printTable(['NUMBER', 'EVENT', 'RECEIVER', 'STATUS', 'TRIES', 'ANSWER', 'CREATED'], deliveries.map(cells));
}

function cells(delivery: LoggedDelivery): string[] {
  const { sequence, event, receiver, status, attempts, last_status, last_error, created_at } = delivery;
  const answer = last_status === null ? (last_error ?? '') : String(last_status);
  return [sequence, event, receiver, status, String(attempts), answer, created_at];
}

async function replay(numbers: readonly string[], { instance, failed, json }: ReplayOptions): Promise<void> {
  if ((numbers.length === 0) === (failed !== true)) {
    throw new StartupProblem('Say which: numbers as `tallygate events list` shows them, or --failed.');
  }
  const wrong = numbers.find((number) => !/^\d{1,18}$/.test(number));
  if (wrong !== undefined) throw new StartupProblem(`"${wrong}" is not the number of a delivery.`);
  const count = await withEventLog(instance, (log) => log.replay(failed ? 'failed' : numbers));
  if (json) printJson({ replayed: count });
  else process.stdout.write(`${count} to be sent again.\n`);
}

/** Opens the log of the instance's ledger for the length of `work`. */
function withEventLog<T>(
  instanceId: string | undefined,
  work: (log: ReturnType<typeof openEventLog>) => Promise<T>,
): Promise<T> {
  return withControl(async (control, url) => {
    const database = databaseOf(control, url, await ledgerNamed(control, instanceId));
    await migrateLedger(database.url, database.schema);
    const eventLog = openEventLog({ database, log: createLog('warn') });
    try {
      return await work(eventLog);
    } finally {
      await eventLog.close();
    }
  });
}
