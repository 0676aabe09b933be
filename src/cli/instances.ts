/** `tallygate instances`: the ledgers that requests can be routed to. */
import { text } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { type InstanceHealth, type InstanceRecord, renderInstance } from '../control/index.ts';
import { oneLine } from './arguments.ts';
import { printJson, printTable } from './output.ts';
import { StartupProblem } from './startup-errors.ts';
import { withControl } from './with-control.ts';

interface AddOptions {
  readonly name: string;
  readonly url?: string;
  readonly keyStdin?: true;
  readonly databaseStdin?: true;
  readonly json?: true;
}

interface UpdateOptions {
  readonly name?: string;
  readonly url?: string;
  readonly keyStdin?: true;
  readonly embedded?: true;
  readonly disable?: true;
  readonly enable?: true;
}

export function register(program: Command): void {
  const instances = program.command('instances').description('ledgers that requests are routed to');
  instances
    .command('add')
    .description('add a ledger of our own or, with --url, a Core elsewhere; the running server knows it at once')
    .option('--name <text>', 'what it is called', oneLine, 'ledger')
    .option('--url <url>', 'of a Core: http://host:5001')
    .option('--key-stdin', "read that Core's secret key from standard input")
    .option('--database-stdin', 'read from standard input the URL of a PostgreSQL that a ledger of our own goes into')
    .option('--json', 'print JSON')
    .action(async (options: AddOptions) => {
      if (options.keyStdin && options.databaseStdin)
        throw new StartupProblem('Standard input can hold one secret only.');
      const secret = options.keyStdin || options.databaseStdin ? (await text(process.stdin)).trim() : '';
      await withControl(async (control) => {
        const instance = await control.addInstance({
          name: options.name,
          ...(options.url === undefined ? {} : { url: options.url }),
          ...(options.databaseStdin ? { databaseUrl: secret } : secret === '' ? {} : { coreKey: secret }),
        });
        if (options.json) printJson(rendered(instance));
        else process.stdout.write(`${instance.instanceId}\n`);
      });
    });
  instances
    .command('list')
    .description('all instances, oldest first')
    .option('--json', 'print JSON')
    .action((options: { json?: true }) =>
      withControl(async (control) => {
        const all = await control.listInstances();
        const health = await control.health.list();
        const healthOf = ({ instanceId }: InstanceRecord) => health.get(instanceId);
        if (options.json) printJson(all.map((one) => rendered(one, healthOf(one))));
        else
          printTable(
            columns,
            all.map((one) => cells(one, healthOf(one))),
          );
      }),
    );
  instances
    .command('show <id>')
    .description('one instance')
    .option('--json', 'print JSON')
    .action((id: string, options: { json?: true }) =>
      withControl(async (control) => {
        const instance = await control.showInstance(id);
        const health = (await control.health.list()).get(id);
        if (options.json) printJson(rendered(instance, health));
        else printTable(columns, [cells(instance, health)]);
      }),
    );
  instances
    .command('update <id>')
    .description('rename, disable or enable an instance, or lead its requests elsewhere')
    .option('--name <text>', 'what it is called', oneLine)
    .option('--url <url>', 'of the Core that requests go to from now on')
    .option('--key-stdin', "read that Core's secret key from standard input")
    .option('--embedded', 'lead its requests to a ledger of our own: the one it had, or a new one')
    .addOption(new Option('--disable', 'answer requests with 503').conflicts('enable'))
    .option('--enable', 'forward requests again')
    .action(async (instanceId: string, { name, url, keyStdin, embedded, disable, enable }: UpdateOptions) => {
      const coreKey = keyStdin ? (await text(process.stdin)).trim() : undefined;
      const isDisabled = disable ? true : enable ? false : undefined;
      const kind = embedded ? 'embedded' : url === undefined ? undefined : 'http';
      await withControl(async (control) => {
        const instance = await control.updateInstance({ instanceId, name, url, coreKey, isDisabled, kind });
        printTable(['ID', 'NAME', 'KIND', 'WHERE', 'STATUS', 'CREATED'], [cells(instance)]);
      });
    });
  instances
    .command('remove <id>')
    .description('take an instance off the list; what it holds stays where it is')
    .option('--json', 'print JSON')
    .action((id: string, options: { json?: true }) =>
      withControl(async (control) => {
        const instance = await control.removeInstance(id);
        if (options.json) printJson({ ...rendered(instance), removed: true });
        else process.stdout.write(`Removed ${id}. What it holds is still in ${whereOf(instance)}.\n`);
      }),
    );
}

/** The schema of a ledger of ours, the address of a Core. */
function whereOf(instance: InstanceRecord): string {
  if (instance.kind === 'http') return instance.coreUrl ?? 'no address';
  return `schema ${instance.schema}${instance.databaseSealed === null ? '' : ' of a database of its own'}`;
}

const columns = ['ID', 'NAME', 'KIND', 'WHERE', 'STATUS', 'CREATED'];

function cells(instance: InstanceRecord, health?: InstanceHealth): string[] {
  const status = instance.isDisabled ? 'disabled' : (health?.state ?? 'enabled');
  return [instance.instanceId, instance.name, instance.kind, whereOf(instance), status, instance.createdAt];
}

/** As in the Management API, and where an embedded ledger is kept. */
function rendered(instance: InstanceRecord, health?: InstanceHealth): object {
  const isEmbedded = instance.kind === 'embedded';
  return {
    ...renderInstance(instance, health),
    schema: isEmbedded ? instance.schema : null,
    has_own_database: isEmbedded && instance.databaseSealed !== null,
  };
}
