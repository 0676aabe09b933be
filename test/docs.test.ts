/** What the documents tell their readers to type works, on a server of their own. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root, runSteps, type Step, stepsIn, stepsOf } from './support/documents.ts';
import { serverEnvironment, startServer } from './support/server.ts';

async function documentsWithSteps(): Promise<{ file: string; steps: Step[] }[]> {
  const names = await readdir(path.join(root, 'docs'), { recursive: true });
  const files = ['CONTRIBUTING.md', 'SECURITY.md', ...names.map((name) => `docs/${name}`)];
  const documents = files.filter((file) => file.endsWith('.md'));
  const read = await Promise.all(documents.map(async (file) => ({ file, steps: await stepsIn(file) })));
  return read.filter(({ steps }) => steps.length > 0);
}

for (const { file, steps } of await documentsWithSteps()) {
  test(`the commands of ${file} work`, async (t) => {
    const server = await startServer(t);
    const given = {
      URL: server.url,
      LEDGER_URL: server.ledgerUrl,
      KEY: server.apiKey ?? '',
      INSTANCE: server.instanceId,
    };
    await runSteps(file, steps, { ...serverEnvironment(server.home), ...given });
  });
}

test('a command that fails, or prints something else, is noticed', async () => {
  const run = (text: string): Promise<void> => runSteps('a document', stepsOf(text), { PATH: process.env.PATH });
  await run('```sh\necho \'{"a": 1}\'\n```\n\n```json output\n{\n  "a": 1\n}\n```\n');
  await assert.rejects(run('```sh\nfalse\n```\n'), /a document:1 failed/);
  await assert.rejects(
    run('```sh\ntrue\n```\n\n```sh\necho 1\n```\n\n```text output\n2\n```\n'),
    /a document:5 printed/,
  );
  assert.throws(() => stepsOf('```sh ignore\nrm -r /\n```\n'), /line 1: say why/);
  assert.throws(() => stepsOf('```text output\n2\n```\n'), /line 1: output of what/);
});

test('ids are compared by where they occur, not by what they are', async () => {
  const one = 'ldg_00000000-0000-7000-8000-000000000001';
  const other = 'ldg_00000000-0000-7000-8000-000000000002';
  const steps = (printed: string): Step[] => [
    { line: 1, command: `echo ${one} ${printed}`, output: { isJson: false, text: `${other} ${other}\n` } },
  ];
  const env = { PATH: process.env.PATH };
  await runSteps('a document', steps(one), env);
  await assert.rejects(runSteps('a document', steps(other), env), /printed something else/);
});
