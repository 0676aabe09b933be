/** The command line: one file per command. */
import { Command } from 'commander';
import { version } from '../platform/version.ts';
import { register as registerAudit } from './audit.ts';
import { register as registerEvents } from './events.ts';
import { register as registerInstances } from './instances.ts';
import { register as registerKeys } from './keys.ts';
import { register as registerMembers } from './members.ts';
import { register as registerMigrate } from './migrate.ts';
import { register as registerOauthClients } from './oauth-clients.ts';
import { register as registerPii } from './pii.ts';
import { register as registerRequests } from './requests.ts';
import { register as registerSecrets } from './secrets.ts';
import { register as registerServe } from './serve.ts';
import { explainStartup } from './startup-errors.ts';
import { register as registerTrace } from './trace.ts';
import { register as registerVerify } from './verify.ts';
import { register as registerVerifyChain } from './verify-chain.ts';

const program = new Command('tallygate')
  .description('A self-hosted financial ledger behind an authenticating gateway')
  .version(version);
const commands = [
  registerServe,
  registerInstances,
  registerKeys,
  registerMembers,
  registerAudit,
  registerRequests,
  registerOauthClients,
  registerTrace,
  registerEvents,
  registerPii,
  registerSecrets,
  registerMigrate,
  registerVerify,
  registerVerifyChain,
];
for (const register of commands) register(program);

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
