// Runs the test suite on one PostgreSQL. With arguments, runs those files or test-runner options only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagedNode = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const compileCache = fileURLToPath(new URL('../node_modules/.cache/tests', import.meta.url));
const given = process.argv.slice(2);
const named = given.some((argument) => !argument.startsWith('-'));

const child = spawn(
  existsSync(packagedNode) ? packagedNode : process.execPath,
  [
    '--test',
    '--test-global-setup=test/support/postgres-setup.ts',
    '--test-concurrency=2',
    ...given,
    ...(named ? [] : ['test/**/*.test.ts', 'src/**/*.test.ts']),
  ],
  // Each file is a process of its own: what one has compiled, the next need not.
  { cwd: root, stdio: 'inherit', env: { NODE_COMPILE_CACHE: compileCache, ...process.env } },
);
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
