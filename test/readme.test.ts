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

for (const file of ['README.md', 'SECURITY.md', 'docs/proxy.md']) {
  test(`every test that ${file} names exists`, async () => {
    const text = await readFile(path.join(root, file), 'utf8');
    const named = [...text.matchAll(/\[[^\]]*\]\(([\w./-]+\.test\.ts)\): "([^"]+)"/g)];
    assert.ok(named.length > 0);
    for (const [, testFile = '', title = ''] of named) {
      const source = await readFile(path.join(root, path.dirname(file), testFile), 'utf8');
      assert.ok(source.includes(title), `${testFile} has no test "${title}"`);
    }
  });
}
