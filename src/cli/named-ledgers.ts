/** Which ledgers of our own a command is about, and where their tables are. */
import type { Control, EmbeddedInstance } from '../control/index.ts';
import { StartupProblem } from './startup-errors.ts';

/** All of them, of any workspace, or the one named; also those whose requests go to a Core by now: they have their books still. */
export async function ledgersNamed(control: Control, instanceId: string | undefined): Promise<EmbeddedInstance[]> {
  const all = await control.listLedgers({ alsoAway: true });
  if (instanceId === undefined) return all;
  const found = all.filter((one) => one.instanceId === instanceId);
  if (found.length === 0) throw new StartupProblem(`There is no ledger of our own called ${instanceId}.`);
  return found;
}

/** The same for what is about one: it is the first of the oldest workspace if none is named. */
export async function ledgerNamed(control: Control, instanceId: string | undefined): Promise<EmbeddedInstance> {
  const { workspaceId } = await control.commandLine();
  const named = await ledgersNamed(control, instanceId);
  const found = named.find((one) => instanceId !== undefined || one.workspaceId === workspaceId);
  if (found === undefined) throw new StartupProblem('There is no ledger of our own here.');
  return found;
}

/** @param url of the server's own database, where most are. */
export function databaseOf(control: Control, url: string, ledger: EmbeddedInstance): { url: string; schema: string } {
  return { url: control.databaseUrl(ledger) ?? url, schema: ledger.schema };
}
