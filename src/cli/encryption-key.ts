/** The key that seals stored secrets, and the keys for tokens. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { deriveKey } from '../platform/aes-gcm.ts';
import { StartupProblem } from './startup-errors.ts';

/**
 * The 32 bytes of TALLYGATE_ENCRYPTION_KEY, else those in `encryption.key` of the data directory, made there at the
 * first start.
 * @throws StartupProblem if the file holds something else.
 */
export async function encryptionKey(config: Config): Promise<Buffer> {
  if (config.encryptionKey !== null) return config.encryptionKey;
  const file = path.join(config.home, 'encryption.key');
  const text = (await readIfThere(file)) ?? (await create(file));
  if (/^[0-9a-f]{64}\s*$/.test(text)) return Buffer.from(text.trim(), 'hex');
  throw new StartupProblem(
    `${file} does not hold a key; put back the file that was there, without which stored secrets can't be read.`,
  );
}

/** The keys for tokens: those that are set, and behind them one that needs no setting and goes on opening its tokens. */
export function tokenizationKeys(config: Config, sealingKey: Buffer): Buffer[] {
  return [...config.tokenizationKeys, deriveKey(sealingKey, 'tallygate tokenization 1')];
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** On disk before it is used, whole or not at all; of two processes that make one at once, the first wins. */
async function create(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await rm(draft);
  }
  return readFile(file, 'utf8');
}
