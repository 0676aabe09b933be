/** `tallygate keys`: the API keys that callers of the Proxy send. */
import type { Command } from 'commander';
import { type Control, renderKey, statusOf } from '../control/index.ts';
import { list as listOf, oneLine, wordsOf } from './arguments.ts';
import { printJson, printTable } from './output.ts';
import { withControl } from './with-control.ts';

interface CreateOptions {
  readonly name: string;
  readonly scopes: string;
  readonly expires: string;
  readonly instances?: readonly string[];
  readonly addresses?: readonly string[];
  readonly limits?: string;
  readonly json?: true;
}

export function register(program: Command): void {
  const keys = program.command('keys').description('API keys: create, list, revoke');
  keys
    .command('create')
    .description('make a key; its secret is shown once, now')
    .option('--name <text>', 'what it is for', oneLine, 'cli')
    .option('--scopes <list>', 'separated by spaces or commas', 'proxy:read proxy:write data:read')
    .option('--expires <when>', '7d, 30d, 60d, 90d, never, or a date', 'never')
    .option('--instances <list>', 'ids of the only ones it reaches; left out: all of the workspace', listOf)
    .option('--addresses <list>', 'addresses and ranges it may be used from; left out: any', listOf)
    .option('--limits <json>', 'how much money it may move, as in the Management API; left out: no limit')
    .option('--json', 'print JSON')
    .action((options: CreateOptions) => withControl((control) => create(control, options)));
  keys
    .command('list')
    .description('all keys, newest first, revoked and expired ones too')
    .option('--json', 'print JSON')
    .action((options: { json?: true }) => withControl((control) => list(control, options)));
  keys
    .command('expire <id> <when>')
    .description('give a key another expiry; its secret stays')
    .action((id: string, expires: string) =>
      withControl(async (control) => {
        const key = await control.updateKeyExpiry({ apiKeyId: id, expires });
        process.stdout.write(`${id} expires ${key.expiresAt ?? 'never'}.\n`);
      }),
    );
  keys
    .command('rotate <id>')
    .description('give a key a new secret, shown once, now')
    .option('--overlap <when>', 'how long the old one goes on: 7d, 30d, 60d, 90d or a date; left out: not at all')
    .action((id: string, { overlap }: { overlap?: string }) =>
      withControl(async (control) => {
        const { key, secret } = await control.rotateKey({ apiKeyId: id, overlap });
        process.stdout.write(
          `${secret}\n\nThe old secret ${key.previousUntil === null ? 'has ended' : `ends ${key.previousUntil}`}.\n`,
        );
      }),
    );
  keys
    .command('delete <id>')
    .description('end a key for good and take it off the list')
    .action((id: string) =>
      withControl(async (control) => {
        await control.deleteKey(id);
        process.stdout.write(`Deleted ${id}.\n`);
      }),
    );
  keys
    .command('revoke <id>')
    .description('end a key for good, at once')
    .option('--json', 'print JSON')
    .action((id: string, options: { json?: true }) =>
      withControl(async (control) => {
        await control.revokeKey(id);
        if (options.json) printJson({ api_key_id: id, revoked: true });
        else process.stdout.write(`Revoked ${id}.\n`);
      }),
    );
}

async function create(
  control: Control,
  { scopes: words, limits: text, json, ...wanted }: CreateOptions,
): Promise<void> {
  const scopes = wordsOf(words);
  const limits = text === undefined ? null : await control.readKeyLimits(text);
  const { key, secret } = await control.createKey({ ...wanted, scopes, limits });
  if (json) {
    printJson({ ...renderKey(key, Date.now()), key: secret });
    return;
  }
  process.stdout.write(`${secret}\n\n`);
  process.stdout.write(`That is key ${key.apiKeyId}; it is shown only now. Scopes: ${key.scopes.join(' ')}.\n`);
}

async function list(control: Control, { json }: { json?: true }): Promise<void> {
  const keys = await control.listKeys();
  if (json) {
    printJson(keys.map((key) => renderKey(key, Date.now())));
    return;
  }
  printTable(
    ['ID', 'NAME', 'KEY', 'SCOPES', 'STATUS', 'EXPIRES', 'LAST USED'],
    keys.map((key) => [
      ...[key.apiKeyId, key.name, key.prefix, key.scopes.join(' '), statusOf(key, Date.now())],
      ...[key.expiresAt ?? 'never', key.lastUsedAt ?? 'never'],
    ]),
  );
}
