/** Python packages that a test needs, pinned and kept to the project. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../node_modules/.cache/tallygate', import.meta.url));

/**
 * The directory with the packages of a requirements file, made the first time: private, and thrown away with node_modules.
 * @throws an Error whose message is one sentence, if there is no Python or pip fails.
 */
export async function pythonPackages(
  requirements: string,
  { name, command }: { name: string; command: string },
): Promise<string> {
  const { stdout: version } = await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']).catch(
    (cause) => {
      throw new Error(`There is no python3 here; ${command} needs version 3.10 or newer.`, { cause });
    },
  );
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .update(version)
    .digest('hex')
    .slice(0, 16);
  const directory = path.join(cache, `${name}-${digest}`);
  if (existsSync(directory)) return directory;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, `${name}-`));
  try {
    const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:'];
    await run('python3', ['-m', 'pip', 'install', ...options, '--target', draft, '--requirement', requirements]);
    await rename(draft, directory);
  } catch (cause) {
    await rm(draft, { recursive: true });
    throw new Error(`What ${command} needs could not be installed with pip (python3 -m pip).`, { cause });
  }
  return directory;
}
