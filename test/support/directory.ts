/** Directories of a test's own. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { cleanUp } from './cleanup.ts';

/** An empty directory that is removed when the test ends. Open to all users: root's PostgreSQL runs as another one. */
export async function temporaryDirectory(t: Pick<TestContext, 'after'>): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'tallygate-test-'));
  await chmod(directory, 0o755);
  cleanUp(t, () => rm(directory, { recursive: true, force: true }));
  return directory;
}
