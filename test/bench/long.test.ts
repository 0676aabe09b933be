/** The long runs, in their shortest form; and whether they would notice growth. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { trendOf } from '../../bench/long/trend.ts';
import { temporaryDirectory } from '../support/directory.ts';

function run(script: string, ...args: string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, [path.join(import.meta.dirname, '../../bench/long', script), ...args]);
}

test('a trend is the slope, and the medians of the first and the last quarter', () => {
  const samples = Array.from({ length: 61 }, (_, minutes) => ({ minutes, value: 100 + 2 * minutes }));
  const { slopePerHour, firstQuarter, lastQuarter } = trendOf(samples);
  assert.ok(Math.abs(slopePerHour - 120) < 1e-9);
  assert.deepEqual([firstQuarter, lastQuarter], [115, 205]);
});

test('a soak sends its mix, samples the server, and finds the books right', async (t) => {
  const file = path.join(await temporaryDirectory(t), 'soak.json');
  const { stdout } = await run('soak.ts', '--minutes', '0.05', '--rate', '200', '--every', '0.5', '--save', file);
  assert.match(stdout, /resident memory, MiB: median .* an hour\n[\s\S]*The books are right\.\n$/);
  const { samples, mistakes } = JSON.parse(await readFile(file, 'utf8'));
  assert.ok(samples.length >= 5);
  assert.deepEqual(mistakes, []);
  for (const sample of samples) for (const value of Object.values(sample)) assert.ok(typeof value === 'number');
});

test('growth measures a small and a large ledger in turns, and finds the books right', async () => {
  const args = ['--few', '1000', '--rows', '2000', '--rounds', '1', '--seconds', '0.2'];
  // Ends with 1 if the large one is slower: on a busy machine, in a fifth of a second, that says nothing.
  const { stdout } = await run('growth.ts', ...args).catch((error: { stdout: string }) => error);
  for (const what of ['first page', 'filtered page', 'balance at a past moment', 'posting']) {
    assert.match(stdout, new RegExp(`^ *${what} +[\\d,]+ +[\\d,]+ +\\d+ %`, 'm'));
  }
  assert.match(stdout, /The books are right\.\n$/);
});
