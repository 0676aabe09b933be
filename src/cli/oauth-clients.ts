/** `tallygate oauth-clients`: programs that people let in with OAuth. */
import type { Command } from 'commander';
import { type Control, renderClient, statusOf } from '../control/index.ts';
import { oneLine, wordsOf } from './arguments.ts';
import { printJson, printTable } from './output.ts';
import { withControl } from './with-control.ts';

interface CreateOptions {
  readonly name: string;
  readonly scopes: string;
  readonly expires: string;
  readonly redirectUri: string[];
  readonly public?: true;
  readonly clientCredentials?: true;
  readonly json?: true;
}

export function register(program: Command): void {
  const clients = program.command('oauth-clients').description('programs that people let in with OAuth');
  clients
    .command('create')
    .description('register one; its secret is shown once, now')
    .requiredOption('--name <text>', 'what people see when they let it in', oneLine)
    .option('--redirect-uri <uri...>', 'where people are sent back to, exactly: https, or http to this machine', [])
    .option('--scopes <list>', 'the most it can have; separated by spaces or commas', 'proxy:read data:read')
    .option('--expires <when>', '7d, 30d, 60d, 90d, never, or a date', 'never')
    .option('--public', 'it can keep no secret: it gets none and must use PKCE')
    .option('--client-credentials', 'it may act alone, in the name of the first admin')
    .option('--json', 'print JSON')
    .action((options: CreateOptions) => withControl((control) => create(control, options)));
  clients
    .command('list')
    .description('all clients, newest first, revoked and expired ones too')
    .option('--json', 'print JSON')
    .action((options: { json?: true }) => withControl((control) => list(control, options)));
  clients
    .command('expire <id> <when>')
    .description('give a client another expiry; its secret stays')
    .action((clientId: string, expires: string) =>
      withControl(async (control) => {
        const client = await control.updateClientExpiry({ clientId, expires });
        process.stdout.write(`${clientId} expires ${client.expiresAt ?? 'never'}.\n`);
      }),
    );
  clients
    .command('revoke <id>')
    .description('end a client and all its tokens for good, at once')
    .action((clientId: string) =>
      withControl(async (control) => {
        await control.revokeClient(clientId);
        process.stdout.write(`Revoked ${clientId}.\n`);
      }),
    );
  clients
    .command('delete <id>')
    .description('the same, and take it off the list')
    .action((clientId: string) =>
      withControl(async (control) => {
        await control.deleteClient(clientId);
        process.stdout.write(`Deleted ${clientId}.\n`);
      }),
    );
}

async function create(control: Control, options: CreateOptions): Promise<void> {
  const { client, secret } = await control.createClient({
    name: options.name,
    scopes: wordsOf(options.scopes),
    expires: options.expires,
    redirectUris: options.redirectUri,
    isPublic: options.public ?? false,
    actsAlone: options.clientCredentials ?? false,
  });
  if (options.json) {
    printJson({ ...renderClient(client, Date.now()), client_secret: secret });
    return;
  }
  process.stdout.write(`${client.clientId}\n${secret === null ? '' : `${secret}\n`}\n`);
  process.stdout.write(
    secret === null
      ? 'That is its id; a public client has no secret.\n'
      : 'These are its id and its secret; the secret is shown only now.\n',
  );
}

async function list(control: Control, { json }: { json?: true }): Promise<void> {
  const clients = await control.listClients();
  if (json) {
    printJson(clients.map((client) => renderClient(client, Date.now())));
    return;
  }
  printTable(
    ['ID', 'NAME', 'SCOPES', 'STATUS', 'EXPIRES', 'LAST USED'],
    clients.map((client) => [
      ...[client.clientId, client.name, client.scopes.join(' '), statusOf(client, Date.now())],
      ...[client.expiresAt ?? 'never', client.lastUsedAt ?? 'never'],
    ]),
  );
}
