import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryDirectory } from '../support/directory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A checkout in a directory with a space in its name, with one small package in its lock file instead of all. An npm that
 * counts its calls installs it: what is tested is when npm is called, not npm.
 */
async function checkout(t: TestContext): Promise<{ directory: string; npm: string; calls(): Promise<number> }> {
  const parent = await temporaryDirectory(t);
  const directory = path.join(parent, 'my checkout');
  await mkdir(path.join(directory, 'scripts'), { recursive: true });
  await cp(path.join(root, 'scripts/prepare.mjs'), path.join(directory, 'scripts/prepare.mjs'));
  await writeLock(directory, '1.0.0');
  const npm = path.join(parent, 'npm-cli.js');
  await writeFile(
    npm,
    `const fs = require('node:fs');
     fs.appendFileSync(${JSON.stringify(path.join(parent, 'calls'))}, process.argv.slice(2).join(' ') + '\\n');
     if (process.env.FAILS) { console.error('npm error ' + process.env.FAILS); process.exit(1); }
     fs.mkdirSync('node_modules/.bin', { recursive: true });
     setTimeout(() => fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json'), 300);`,
  );
  const calls = async () => {
    const text = await readFile(path.join(parent, 'calls'), 'utf8').catch(() => '');
    return text.split('\n').length - 1;
  };
  return { directory, npm, calls };
}

async function writeLock(directory: string, version: string): Promise<void> {
  const packages = { '': {}, 'node_modules/one': { version }, 'node_modules/tool': { version: '1.0.0', dev: true } };
  await writeFile(path.join(directory, 'package-lock.json'), JSON.stringify({ packages }));
}

interface Outcome {
  readonly code: number;
  readonly stderr: string;
}

function prepare(where: { directory: string; npm: string }, settings: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const env = { PATH: process.env.PATH, npm_execpath: where.npm, ...settings };
  return new Promise((resolve) => {
    const file = path.join(where.directory, 'scripts/prepare.mjs');
    execFile(process.execPath, [file], { env }, (error, _stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });
}

test('packages are installed when missing or others than the lock file says, and not again', async (t) => {
  const where = await checkout(t);
  const first = await prepare(where);
  assert.deepEqual([first.code, await where.calls()], [0, 1]);
  assert.match(first.stderr, /^Installing packages .*\nInstalled in \d+ s\.\n$/);
  assert.deepEqual(await prepare(where), { code: 0, stderr: '' });
  await writeLock(where.directory, '1.0.1');
  await prepare(where);
  assert.equal(await where.calls(), 2);
  await rm(path.join(where.directory, 'node_modules'), { recursive: true });
  await prepare(where);
  assert.equal(await where.calls(), 3);
});

test('two starts at once install once, and leave no lock', async (t) => {
  const where = await checkout(t);
  const both = await Promise.all([prepare(where), prepare(where)]);
  assert.deepEqual(
    both.map((one) => one.code),
    [0, 0],
  );
  assert.equal(await where.calls(), 1);
  assert.deepEqual((await readdir(where.directory)).sort(), ['node_modules', 'package-lock.json', 'scripts']);
});

test('without its registry npm fails, with one sentence that says what to do', async (t) => {
  const where = await checkout(t);
  const { code, stderr } = await prepare(where, { FAILS: 'code ENOTFOUND' });
  assert.equal(code, 1);
  assert.match(stderr, /could not reach its registry; connect to the network/);
});

test('a packaged Node that does not run here is taken off the path', async (t) => {
  const where = await checkout(t);
  await prepare(where);
  const link = path.join(where.directory, 'node_modules/.bin/node');
  await symlink('/nonexistent/node', link);
  assert.equal((await prepare(where)).code, 0);
  assert.deepEqual(await readdir(path.dirname(link)), []);
});
