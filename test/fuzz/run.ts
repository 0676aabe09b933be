/**
 * `npm run fuzz-api`: schemathesis sends what the OpenAPI documents allow, and what they don't, to a server of its own, and
 * holds every answer against them. What is let pass, and why, is in the .toml files.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { temporaryDirectory } from '../support/directory.ts';
import { pythonPackages } from '../support/python.ts';
import { startServer } from '../support/server.ts';
import { furnish, masterKey, serverSettings } from './furnish.ts';

const usage = `npm run fuzz-api -- [options]

  --seed N      what is drawn depends on it (1; with --minutes another one each time, which is printed)
  --minutes N   how long to go on, for each surface; else a fixed number of requests
  --only NAME   one surface: gateway, session or ledger`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Drawn for each operation, besides those at the edges of its schema. */
const examplesEach = 15;

interface Surface {
  readonly name: 'gateway' | 'session' | 'ledger';
  readonly document: string;
  readonly args: readonly string[];
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

if (values.help) console.log(usage);
else await run().catch(tell);

function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const packages = await pythonPackages(here('requirements.txt'), { name: 'fuzz-api', command: 'npm run fuzz-api' });
  const cleanUps: (() => unknown)[] = [];
  const scope = { after: (work: unknown) => void cleanUps.push(work as () => unknown) };
  try {
    const server = await startServer(scope, { settings: serverSettings });
    const given = await furnish(server);
    const surfaces: Surface[] = [
      { name: 'gateway', document: `${server.url}/openapi.json`, args: [] },
      { name: 'session', document: `${server.url}/openapi.json`, args: ['--include-path-regex', '^/cloud/'] },
      { name: 'ledger', document: `${server.url}/openapi/ledger.json`, args: ['--url', server.ledgerUrl] },
    ];
    const env = { ...given, FUZZ_MASTER_KEY: masterKey, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' };
    const directory = await temporaryDirectory(scope);
    const seed = values.seed ?? (values.minutes === undefined ? '1' : String(randomInt(2 ** 31)));
    for (const surface of surfaces) {
      if (values.only !== undefined && values.only !== surface.name) continue;
      console.log(`\n${surface.name}, seed ${seed}`);
      await fuzz(surface, { packages, directory, env, seed });
    }
    report(server.output.stderr);
  } finally {
    for (const work of cleanUps) await work();
  }
}

async function fuzz(
  { name, document, args }: Surface,
  how: { packages: string; directory: string; env: Record<string, string>; seed: string },
): Promise<void> {
  const { PATH, HOME } = process.env;
  const extent =
    values.minutes === undefined
      ? ['--max-examples', String(examplesEach)]
      : ['--max-time', String(Math.ceil(Number(values.minutes) * 60))];
  const options = [...args, ...extent, '--seed', how.seed, '--no-color', '--warnings', 'off'];
  const command = [path.join(how.packages, 'bin/st'), '--config-file', here(`${name}.toml`), 'run', document];
  const child = spawn('python3', [...command, ...options], {
    cwd: how.directory,
    env: { PATH, HOME, ...how.env },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exitCode = 1;
}

/** What the server logs as its own fault is a finding, whatever it answered; what it refused is judged by its answer. */
function report(log: string): void {
  const faults = log.split('\n').filter((line) => /"level":[56]0/.test(line) && !line.includes('"msg":"refused"'));
  for (const line of faults.slice(0, 20)) console.error(line);
  if (faults.length > 0) {
    console.error(`The server logged ${faults.length} errors.`);
    process.exitCode = 1;
  }
}
