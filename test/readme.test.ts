/** The README is true: its story works as printed, and each promise names a test that exists. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root, runSteps, stepsIn } from './support/documents.ts';
import { serverEnvironment, startServer } from './support/server.ts';

test("the README's story works as printed", async (t) => {
  const server = await startServer(t);
  assert.ok(server.apiKey !== null);
  const given = { URL: server.url, KEY: server.apiKey, INSTANCE: server.instanceId };
  await runSteps('README.md', await stepsIn('README.md'), { ...serverEnvironment(server.home), ...given });
});

/** `[name](path): "title"`, with as many titles as there are. */
const namedTests = /\[[^\]]*\]\(([\w./-]+\.ts)\): ("[^"]+"(?:; "[^"]+")*)/g;

/** With the head of the table that must name one in each row; null: there is none. */
const documents = {
  'README.md': null,
  'SECURITY.md': '| someone | is stopped by | test |',
  'docs/proxy.md': '| decision | test |',
} as const;

for (const [file, head] of Object.entries(documents)) {
  test(`every test that ${file} names exists`, async () => {
    const named = [...(await readFile(path.join(root, file), 'utf8')).matchAll(namedTests)];
    assert.ok(named.length > 0);
    for (const [, testFile = '', titles = ''] of named) {
      const source = await readFile(path.join(root, path.dirname(file), testFile), 'utf8');
      for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) {
        assert.ok(hasTitle(source, title), `${testFile} has no test "${title}"`);
      }
    }
  });

  if (head === null) continue;
  test(`each row of ${file} names a test`, async () => {
    const [, table = ''] = (await readFile(path.join(root, file), 'utf8')).split(`${head}\n`);
    const [, ...rows] = (table.split('\n\n')[0] ?? '').trimEnd().split('\n');
    assert.ok(rows.length > 10);
    for (const row of rows) assert.ok([...row.matchAll(namedTests)].length > 0, row);
  });
}

/** Whether it stands in quotes, as it is written, `${what}` and all: in the call of a test, or in a table of them. */
function hasTitle(source: string, title: string): boolean {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').replaceAll(/\\(.)/g, '$1');
  return code.split('\n').some((line) => line.includes(title) && /['"`]/.test(line.slice(0, line.indexOf(title))));
}
