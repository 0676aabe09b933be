/** Directories of a test's own. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { cleanUp } from './cleanup.ts';

/** An empty directory that is removed when the test ends. Open to all users: root's PostgreSQL runs as another one. */
export async function temporaryDirectory(t: Pick<TestContext, 'after'>): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'tallygate-test-'));
  await chmod(directory, 0o755);
  cleanUp(t, () => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** With owners and modes, which PostgreSQL looks at. */
export async function copyDirectory(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-Rp', from, to]);
}
