/** `tallygate secrets`: what is sealed under the encryption key. */
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { deletePreviousKeyFile, encryptionKeys, replaceKeyFile } from './encryption-key.ts';
import { StartupProblem } from './startup-errors.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  const secrets = program.command('secrets').description('what is sealed under the encryption key');
  secrets
    .command('rotate')
    .description('change the encryption key: seal everything under the new one; again if interrupted')
    .action(rotate);
}

async function rotate(): Promise<void> {
  const config = readConfig();
  const isFile = config.encryptionKey === null;
  // The file is changed only once it is known that the old key opens what is stored.
  if (isFile) await withControl(async () => undefined);
  if (isFile && config.previousEncryptionKey === null) await replaceKeyFile(config);
  if ((await encryptionKeys(config)).previousKey === null) {
    throw new StartupProblem(
      'There is nothing to rotate: set TALLYGATE_ENCRYPTION_KEY to the new key and TALLYGATE_ENCRYPTION_KEY_PREVIOUS to the old one.',
    );
  }
  const resealed = await withControl((control) => control.rotateSecrets());
  process.stdout.write(`${resealed} secrets sealed under the new key\n`);
  if (isFile) await deletePreviousKeyFile(config);
  else process.stdout.write('TALLYGATE_ENCRYPTION_KEY_PREVIOUS is no longer needed.\n');
}
