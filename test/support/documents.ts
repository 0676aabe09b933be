/**
 * Runs what a document tells its readers to type. Blocks fenced as ```sh are run by one bash, in their order; a block of
 * ```json or ```text right after one is its recorded output. A block that can't be run is fenced as ```sh ignore: why.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Step {
  /** Of the document, from 1. */
  readonly line: number;
  readonly command: string;
  /** As recorded; null: it does not matter. */
  readonly output: { readonly isJson: boolean; readonly text: string } | null;
}

const fence = /^```(\w*)(.*)\n([\s\S]*?)^```$/gm;

/** @throws if a block that is not run gives no reason, or a recorded output belongs to none that is run. */
export function stepsOf(document: string): Step[] {
  const steps: Step[] = [];
  let end = 0;
  for (const { 1: language, 2: words = '', 3: text = '', 0: whole, index } of document.matchAll(fence)) {
    const between = document.slice(end, index);
    end = index + whole.length;
    const line = document.slice(0, index).split('\n').length;
    if (language === 'sh') {
      if (words === '') steps.push({ line, command: text, output: null });
      else assert.match(words, /^ ignore: \S/, `line ${line}: say why this block is not run`);
    } else if (words === ' output') {
      const last = steps.at(-1);
      assert.ok(last !== undefined && last.output === null && between.trim() === '', `line ${line}: output of what?`);
      steps[steps.length - 1] = { ...last, output: { isJson: language === 'json', text } };
    }
  }
  return steps;
}

export async function stepsIn(file: string): Promise<Step[]> {
  return stepsOf(await readFile(path.join(root, file), 'utf8'));
}

/** Runs the steps in the project's directory, one after another in one shell, and compares what they print. */
export async function runSteps(file: string, steps: readonly Step[], env: NodeJS.ProcessEnv): Promise<void> {
  const mark = `--- ${randomUUID()}`;
  const script = steps.map(({ command }) => `echo '${mark}'\n${command}`).join('\n');
  const shell = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: root, env, timeout: 60_000 });
  const said = { stdout: '', stderr: '' };
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [code] = await once(shell, 'close');
  const outputs = said.stdout.split(`${mark}\n`).slice(1);
  const last = steps[outputs.length - 1];
  assert.equal(code, 0, `${file}:${last?.line} failed: ${said.stderr}${outputs.at(-1)}`);
  const [recorded, real] = [placeholders(), placeholders()];
  for (const [index, { line, output }] of steps.entries()) {
    if (output === null) continue;
    const form = output.isJson ? withoutSpace : (text: string) => text.trim();
    assert.equal(
      form(real(outputs[index] ?? '')),
      form(recorded(output.text)),
      `${file}:${line} printed something else`,
    );
  }
}

/** JSON with the white space between its parts left out: documents break long answers into lines. */
function withoutSpace(json: string): string {
  return json.replace(/("(?:\\.|[^"\\])*")|\s+/g, '$1');
}

const varying = new RegExp(
  [
    /(?<secret>blnk_[0-9a-f]{64})/,
    /(?<prefix>blnk_[0-9a-f]{8}\b)/,
    /(?<id>(?:[a-z]+_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    /(?<hash>\b[0-9a-f]{64}\b)/,
    /(?<time>(?!0001-)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/,
    /(?<date>\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)/,
    /(?<origin>http:\/\/127\.0\.0\.1:\d+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Replaces what is another each time by its kind and a number: the same text gets the same number. */
function placeholders(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(varying, (...found) => {
      const [whole] = found;
      const kinds: Record<string, string | undefined> = found.at(-1);
      const kind = Object.entries(kinds).find(([, value]) => value !== undefined)?.[0];
      if (kind === 'time' || kind === 'date') return `<${kind}>`;
      const name = known.get(whole) ?? `<${kind} ${known.size + 1}>`;
      known.set(whole, name);
      return kind === 'id' ? `${/^[a-z]+_/.exec(whole)?.[0] ?? ''}${name}` : name;
    });
}
