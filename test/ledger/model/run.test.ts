/** The long run of the model tests, in its shortest form. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const script = path.join(import.meta.dirname, 'run.ts');

test('npm run model tries each property, says with which seed, and proves the books', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--rounds', '5']);
  const rounds = ['alone', 'together', 'shared', 'medley'].map((name) => `${name}, one server`);
  const printed = [...rounds, 'alone, two servers'].map((round) => `.*${round}, seed \\d+\n`).join('');
  assert.match(stdout, new RegExp(`${printed}the books are right: .*\n5 rounds`));
});

test('npm run model plays a seed again', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    ...'--only together --servers 2 --seed 7'.split(' '),
  ]);
  assert.match(stdout, /: together, two servers, seed 7\nthe books are right: .*\n1 rounds/);
});
