/** The command line: one file per command. */
import { Command } from 'commander';
import { version } from '../platform/version.ts';
import { isLeaving, leave } from './leaving.ts';
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
  if (error.code !== 'EPIPE')
    process.stderr.write(`Standard output can't be written (${error.code}); nothing more is told.\n`);
  leave(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (!isLeaving()) {
    const sentence = explainStartup(error);
    process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exit(1);
  }
}
