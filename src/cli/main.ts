/** The command line: one file per command. */
import { Command } from 'commander';
import { version } from '../platform/version.ts';
import { explainStartup } from './startup-errors.ts';

const program = new Command('tallygate')
  .description('A self-hosted financial ledger behind an authenticating gateway')
  .version(version);
/** In the order of `--help`. Each is loaded when it is asked for: all together take most of a second. */
const commands = {
  serve: () => import('./serve.ts'),
  instances: () => import('./instances.ts'),
  keys: () => import('./keys.ts'),
  members: () => import('./members.ts'),
  audit: () => import('./audit.ts'),
  requests: () => import('./requests.ts'),
  'oauth-clients': () => import('./oauth-clients.ts'),
  trace: () => import('./trace.ts'),
  events: () => import('./events.ts'),
  pii: () => import('./pii.ts'),
  secrets: () => import('./secrets.ts'),
  migrate: () => import('./migrate.ts'),
  verify: () => import('./verify.ts'),
  'verify-chain': () => import('./verify-chain.ts'),
};
const asked = process.argv[2] ?? 'serve';
const load = isCommand(asked) ? [commands[asked]] : Object.values(commands);
for (const { register } of await Promise.all(load.map((one) => one()))) register(program);

function isCommand(word: string): word is keyof typeof commands {
  return Object.hasOwn(commands, word);
}

// Whoever reads the output has had enough (`| head -1`): so has the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  const sentence = explainStartup(error);
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(1);
}
