/** The long run of the model tests, in its shortest form. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const script = path.join(import.meta.dirname, 'run.ts');

test('npm run model tries each property, says with which seed, and proves the books', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--rounds', '3']);
  assert.match(stdout, /alone, seed \d+\n.*together, seed \d+\n.*shared, seed \d+\nthe books are right: .*\n3 rounds/);
});

test('npm run model plays a seed again', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--only', 'together', '--seed', '7']);
  assert.match(stdout, /: together, seed 7\nthe books are right: .*\n1 rounds/);
});
