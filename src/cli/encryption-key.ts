/** The key that seals stored secrets, and the keys for tokens. */
import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import type { Control } from '../control/index.ts';
import { makeDirectory } from '../platform/make-directory.ts';
import { syncDirectory } from '../platform/sync-directory.ts';
import { StartupProblem } from './startup-errors.ts';

export interface EncryptionKeys {
  readonly encryptionKey: Buffer;
  readonly previousKey: Buffer | null;
}

/**
 * TALLYGATE_ENCRYPTION_KEY and TALLYGATE_ENCRYPTION_KEY_PREVIOUS, else the files `encryption.key` and
 * `encryption.key.previous` of the data directory; the first is made there at the first start.
 * @throws StartupProblem if a file holds something else.
 */
export async function encryptionKeys(config: Config): Promise<EncryptionKeys> {
  if (config.encryptionKey !== null) {
    return { encryptionKey: config.encryptionKey, previousKey: config.previousEncryptionKey };
  }
  const { current, previous } = filesIn(config);
  const text = (await readIfThere(current)) ?? (await create(current));
  const previousText = await readIfThere(previous);
  return {
    encryptionKey: keyIn(current, text),
    previousKey: previousText === null ? config.previousEncryptionKey : keyIn(previous, previousText),
  };
}

/**
 * Makes a new key in the data directory, and keeps the one before beside it. Interrupted, it goes on where it was; what
 * is there is one of the two keys at every moment.
 */
export async function replaceKeyFile(config: Config): Promise<void> {
  const { current, previous } = filesIn(config);
  const { encryptionKey, previousKey } = await encryptionKeys(config);
  if (previousKey !== null && !previousKey.equals(encryptionKey)) return;
  if (previousKey === null) await link(current, previous);
  const draft = await writeDraft(current);
  await rename(draft, current);
  await syncDirectory(config.home);
}

/** Once nothing is sealed under it. */
export async function deletePreviousKeyFile(config: Config): Promise<void> {
  await rm(filesIn(config).previous, { force: true });
}

function filesIn({ home }: Config): { current: string; previous: string } {
  const current = path.join(home, 'encryption.key');
  return { current, previous: `${current}.previous` };
}

function keyIn(file: string, text: string): Buffer {
  if (/^[0-9a-f]{64}\s*$/.test(text)) return Buffer.from(text.trim(), 'hex');
  throw new StartupProblem(
    `${file} does not hold a key; put back the file that was there, without which stored secrets can't be read.`,
  );
}

/** The keys for tokens: those that are set, and behind them those that need no setting and go on opening theirs. */
export function tokenizationKeys(config: Config, { tokenKeys }: Pick<Control, 'tokenKeys'>): Buffer[] {
  return [...config.tokenizationKeys, ...tokenKeys];
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all; of two processes that make one at once, the first wins. */
async function create(file: string): Promise<string> {
  await makeDirectory(path.dirname(file));
  const draft = await writeDraft(file);
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}

/** A new key, on disk before it is used. @returns the file's name. */
async function writeDraft(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
}
