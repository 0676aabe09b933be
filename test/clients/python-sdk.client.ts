/**
 * Core's official Python client, unchanged, against the real server. Needs Python 3.10 or newer and its package index, so
 * it is run by `npm run clients` and is no part of `npm test`.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pythonPackages } from '../support/python.ts';
import { startServer } from '../support/server.ts';

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let packages = '';
before(async () => {
  packages = await pythonPackages(here('python/requirements.txt'), {
    name: 'python-clients',
    command: 'npm run clients',
  });
});

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
