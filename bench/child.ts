/** Processes the bench starts: each ends with it, however it ends. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Endpoint } from './load/connection.ts';

export interface Child {
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

const stopTimeoutMs = 20_000;

/** Runs a script of the bench. It listens for `disconnect` and ends then, so a killed bench leaves nothing behind. */
export function startChild(script: URL, args: readonly string[]): Child {
  // In a group of its own: Ctrl-C is for the bench, which then stops the others in order.
  return asChild(fork(fileURLToPath(script), args, { stdio: 'inherit', detached: true }));
}

/** Starts a server of the bench and waits until it says that it listens, and on which port. */
export async function startServer(script: URL, args: readonly string[]): Promise<Child & { endpoint: Endpoint }> {
  const child = startChild(script, args);
  const [message] = (await Promise.race([
    once(child.process, 'message'),
    once(child.process, 'exit').then(() => {
      throw new Error(`${script.pathname} ended before it listened`);
    }),
  ])) as [{ port: number; pid?: number }];
  // A script that only looks after the server names the server's own process.
  const pid = message.pid ?? child.process.pid ?? null;
  return { ...child, endpoint: { host: '127.0.0.1', port: message.port, pid } };
}

export function asChild(process: ChildProcess): Child {
  return {
    process,
    async stop() {
      if (process.exitCode !== null || process.signalCode !== null) return;
      const gone = once(process, 'exit');
      process.kill('SIGTERM');
      const timer = setTimeout(() => process.kill('SIGKILL'), stopTimeoutMs);
      await gone;
      clearTimeout(timer);
    },
  };
}
