/**
 * Core's official Python client, unchanged, against the real server. Needs Python 3.10 or newer and its package index, so
 * it is run by `npm run clients` and is no part of `npm test`.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startServer } from '../support/server.ts';

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const requirements = here('python/requirements.txt');
const cache = here('../../node_modules/.cache/tallygate');

let packages = '';
before(async () => {
  packages = await installed();
});

/** The directory with the client's packages, made the first time: private, and thrown away with node_modules. */
async function installed(): Promise<string> {
  const { stdout: version } = await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']).catch(
    (cause) => {
      throw new Error('There is no python3 here; npm run clients needs version 3.10 or newer.', { cause });
    },
  );
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .update(version)
    .digest('hex')
    .slice(0, 16);
  const directory = path.join(cache, `python-clients-${digest}`);
  if (existsSync(directory)) return directory;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, 'python-clients-'));
  try {
    const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:'];
    await run('python3', ['-m', 'pip', 'install', ...options, '--target', draft, '--requirement', requirements]);
    await rename(draft, directory);
  } catch (cause) {
    await rm(draft, { recursive: true });
    throw new Error('The Python client could not be installed with pip (python3 -m pip).', { cause });
  }
  return directory;
}

/** Runs the script to its end. @returns the methods it did not call. */
async function callEveryMethod(key: string, ...args: string[]): Promise<string[]> {
  const { PATH } = process.env;
  const env = { PATH, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1', BLNK_KEY: key };
  const { stdout } = await run('python3', [here('python/every_method.py'), ...args], { env });
  return stdout.split('\n').filter((line) => line !== '');
}

test('the official Python client does all it can on the ledger port', async (t) => {
  const server = await startServer(t, { settings: { TALLYGATE_LEDGER_KEY: 'a master key' } });
  assert.deepEqual(await callEveryMethod('a master key', server.ledgerUrl), []);
});

test('through the Proxy the Python client does what is offered there', async (t) => {
  const server = await startServer(t);
  await callEveryMethod(server.apiKey ?? '', `${server.url}/proxy`, server.instanceId);
});
