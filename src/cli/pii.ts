/** `tallygate pii`: personal data that identities keep as tokens. */
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { type LoggedDetokenization, listDetokenizations, openKeyRing, rotateTokens } from '../ledger/index.ts';
import type { Pool } from '../platform/sql.ts';
import { wholeNumber } from './arguments.ts';
import { eachLedger } from './each-ledger.ts';
import { tokenizationKeys } from './encryption-key.ts';
import { clearProgress, printJson, printOver, printTable, showProgress } from './output.ts';

interface LogOptions {
  readonly instance?: string;
  readonly identity?: string;
  readonly limit: number;
  readonly json?: true;
}

interface RotateOptions {
  readonly instance?: string;
  readonly json?: true;
}

export function register(program: Command): void {
  const pii = program.command('pii').description('personal data that identities keep as tokens');
  pii
    .command('log')
    .description('who was given the data behind tokens, newest first')
    .option('--instance <id>', 'of this ledger; left out: of all')
    .option('--identity <id>', 'only of this identity')
    .option('--limit <n>', 'so many of each ledger', wholeNumber, 20)
    .option('--json', 'print JSON')
    .action(log);
  pii
    .command('rotate')
    .description('make all tokens anew under the first key; beside a server that is up, and again if interrupted')
    .option('--instance <id>', 'only in this ledger')
    .option('--json', 'one JSON object a line: what could not be opened, and at the end of each ledger the figures')
    .action(rotate);
}

async function log({ instance, identity, limit, json }: LogOptions): Promise<void> {
  const entries: (LoggedDetokenization & { instance_id: string })[] = [];
  await eachLedger({ instance, name: 'tallygate pii log' }, async (pool, instanceId) => {
    const found = await listDetokenizations(pool, { identityId: identity ?? null, limit });
    entries.push(...found.map((entry) => ({ instance_id: instanceId, ...entry })));
  });
  if (json) printJson(entries);
  else printTable(['READ', 'INSTANCE', 'IDENTITY', 'FIELDS', 'READER', 'REQUEST'], entries.map(cells));
}

function cells(entry: LoggedDetokenization & { instance_id: string }): string[] {
  const { read_at, instance_id, identity_id, fields, reader, request_id } = entry;
  return [read_at, instance_id, identity_id, fields.join(' '), reader, request_id ?? ''];
}

async function rotate({ instance, json }: RotateOptions): Promise<void> {
  const config = readConfig();
  await eachLedger({ instance, name: 'tallygate pii rotate' }, (pool, instanceId, control) =>
    rotateOne({ pool, instanceId, keys: tokenizationKeys(config, control), isJson: json === true }),
  );
}

async function rotateOne({
  pool,
  instanceId,
  keys,
  isJson,
}: {
  pool: Pool;
  instanceId: string;
  keys: readonly Buffer[];
  isJson: boolean;
}): Promise<void> {
  const keyRing = openKeyRing(keys);
  if (keyRing === null) throw new Error('there is always the key made from the encryption key');
  try {
    const { total, rotated, unreadable } = await rotateTokens(pool, keyRing, {
      onProgress: ({ seen, total }) => showProgress(instanceId, { done: seen, total, of: 'identities' }),
      onUnreadable: ({ identityId, field }) =>
        printOver(
          isJson
            ? JSON.stringify({ instanceId, identityId, field, problem: 'unreadable' })
            : `${instanceId}: ${field} of ${identityId} can't be opened with the keys that are set; it stays as it is`,
        ),
    });
    const sentence = `${rotated} tokens made anew, in ${total} identities with tokens`;
    printOver(
      isJson ? JSON.stringify({ instanceId, identities: total, rotated, unreadable }) : `${instanceId}: ${sentence}`,
    );
    if (unreadable > 0) process.exitCode = 1;
  } finally {
    clearProgress();
  }
}
