/** Registering ledgers that requests can be routed to. */
import { rfc3339 } from '../platform/clock.ts';
import { newRandomId } from '../platform/ids.ts';
import { actingAdmin, type WorkspaceChoice } from './acting-admin.ts';
import { checkCoreUrl } from './model/core-url.ts';
import type { Parts } from './parts.ts';
import { ControlProblem } from './problem.ts';
import {
  type EmbeddedInstance,
  type InstanceRecord,
  insertInstance,
  listInstances,
  removeInstance,
} from './store/instances.ts';
import { inChange } from './store/state.ts';

export interface NewInstance {
  readonly name: string;
  /** Of a Core elsewhere; left out: a ledger of our own. */
  readonly url?: string;
  /** What that Core wants in X-Blnk-Key; left out: nothing. */
  readonly coreKey?: string;
  readonly workspace?: WorkspaceChoice;
}

/** @throws ControlProblem if the URL can't be used. */
export async function addInstance(parts: Parts, wanted: NewInstance): Promise<InstanceRecord> {
  const { workspaceId } = await actingAdmin(parts, wanted.workspace);
  const base = {
    instanceId: newRandomId('instance'),
    workspaceId,
    name: wanted.name,
    createdAtMs: parts.clock.nowMs(),
  };
  const instance = wanted.url === undefined ? newEmbeddedInstance(base) : newHttpInstance(parts, base, wanted);
  await inChange(parts.pool, (tx) => insertInstance(tx, instance));
  await parts.memory.refresh();
  return instance;
}

/** Those of one workspace, oldest first. */
export async function listWorkspaceInstances(parts: Parts, workspace?: WorkspaceChoice): Promise<InstanceRecord[]> {
  const { workspaceId } = await actingAdmin(parts, workspace);
  return listInstances(parts.pool, workspaceId);
}

/** @throws ControlProblem if the workspace has no such instance. */
export async function showInstance(
  parts: Parts,
  instanceId: string,
  workspace?: WorkspaceChoice,
): Promise<InstanceRecord> {
  const found = (await listWorkspaceInstances(parts, workspace)).find((one) => one.instanceId === instanceId);
  if (found === undefined) throw new ControlProblem(`There is no instance ${instanceId}.`);
  return found;
}

/** Takes the instance off the list; what it holds stays where it is. Returns what was removed. */
export async function removeWorkspaceInstance(
  parts: Parts,
  instanceId: string,
  workspace?: WorkspaceChoice,
): Promise<InstanceRecord> {
  const instance = await showInstance(parts, instanceId, workspace);
  const { workspaceId } = instance;
  const nowMs = parts.clock.nowMs();
  await inChange(parts.pool, (tx) => removeInstance(tx, { instanceId, workspaceId, nowMs }));
  await parts.memory.refresh();
  return instance;
}

interface Base {
  readonly instanceId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly createdAtMs: number;
}

/** Its tables go in a schema named after the instance, made when the first request comes. */
export function newEmbeddedInstance({ createdAtMs, ...base }: Base): EmbeddedInstance {
  const hex = base.instanceId.replace(/^instance_/, '').replaceAll('-', '');
  return {
    ...base,
    kind: 'embedded',
    schema: `ledger_${hex}`,
    isDisabled: false,
    createdAt: rfc3339(createdAtMs),
  };
}

function newHttpInstance(parts: Parts, { createdAtMs, ...base }: Base, wanted: NewInstance): InstanceRecord {
  const checked = checkCoreUrl(wanted.url ?? '');
  if ('problem' in checked) throw new ControlProblem(checked.problem);
  return {
    ...base,
    kind: 'http',
    coreUrl: checked.url,
    coreKeySealed: wanted.coreKey === undefined ? null : parts.secrets.seal(wanted.coreKey, base.instanceId),
    isDisabled: false,
    createdAt: rfc3339(createdAtMs),
  };
}
