/** Ledgers that requests can be routed to: registered, changed, taken off the list. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newRandomId } from '../platform/ids.ts';
import { isDatabaseUrl } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import { checkCoreUrl } from './model/core-url.ts';
import type { Caller } from './model/credential.ts';
import type { Listed, Page } from './model/page.ts';
import type { Parts } from './parts.ts';
import {
  type EmbeddedInstance,
  findInstance,
  type HttpInstance,
  type InstanceRecord,
  insertInstance,
  type LedgerPlace,
  listInstances,
  removeInstance,
  updateInstance,
} from './store/instances.ts';

export interface NewInstance {
  readonly name: string;
  /** Of a Core elsewhere; left out: a ledger of our own. */
  readonly url?: string | undefined;
  /** What that Core wants in X-Blnk-Key; left out: nothing. */
  readonly coreKey?: string | undefined;
  /** Where the tables of a ledger of our own go; left out: into the server's database. */
  readonly databaseUrl?: string | undefined;
}

/** @throws Refusal if the URL can't be used. */
export async function addInstance(parts: Parts, caller: Caller, wanted: NewInstance): Promise<InstanceRecord> {
  const base = {
    instanceId: newRandomId('instance'),
    workspaceId: caller.workspaceId,
    name: wanted.name,
    createdAtMs: parts.clock.nowMs(),
  };
  if (wanted.url === undefined && wanted.coreKey !== undefined) throw invalid('A key goes with the URL of a Core.');
  if (wanted.url !== undefined && wanted.databaseUrl !== undefined)
    throw invalid('A Core elsewhere has its own database.');
  const databaseSealed = sealedDatabase(parts, base.instanceId, wanted.databaseUrl);
  const instance =
    wanted.url === undefined ? { ...newEmbeddedInstance(base), databaseSealed } : newHttpInstance(parts, base, wanted);
  const details = { name: wanted.name, kind: instance.kind, core_url: wanted.url };
  await controlAction(parts, caller, { name: 'instance.create', target: instance.instanceId, details }, (tx) =>
    insertInstance(tx, instance),
  );
  return instance;
}

/** Those of the workspace, oldest first. */
export function listWorkspaceInstances(parts: Parts, caller: Caller, page: Page): Promise<Listed<InstanceRecord>> {
  return listInstances(parts.pool, caller.workspaceId, page);
}

/** @throws Refusal if the workspace has no such instance. */
export async function showInstance(parts: Parts, caller: Caller, instanceId: string): Promise<InstanceRecord> {
  return requireInstance(await findInstance(parts.pool, { instanceId, workspaceId: caller.workspaceId }));
}

export interface InstanceChange {
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Where requests go from now on; callers go on naming the same instance. */
  readonly url?: string | undefined;
  /** Null: the Core asks for no key. */
  readonly coreKey?: string | null | undefined;
  /** From a Core elsewhere to a ledger of our own, or the other way, with the URL; the books of each stay where they are. */
  readonly kind?: 'embedded' | 'http' | undefined;
}

/**
 * What is left out stays. A new URL takes the old one's key along only if it leads to the same host: a key is never sent
 * to a place that it was not given for.
 */
export async function updateWorkspaceInstance(
  parts: Parts,
  caller: Caller,
  { instanceId, ...change }: InstanceChange & { readonly instanceId: string },
): Promise<InstanceRecord> {
  const { name, isDisabled: disabled, url: core_url, kind } = change;
  const details = { name, kind, disabled, core_url, core_key: change.coreKey === undefined ? undefined : 'changed' };
  return controlAction(parts, caller, { name: 'instance.update', target: instanceId, details }, async (tx) => {
    const key = { instanceId, workspaceId: caller.workspaceId };
    const before = requireInstance(await findInstance(tx, key, { forUpdate: true }));
    const after = changed(parts, before, change);
    await updateInstance(tx, after);
    return after;
  });
}

/** Takes the instance off the list; what it holds stays where it is. Returns what was removed. */
export async function removeWorkspaceInstance(
  parts: Parts,
  caller: Caller,
  instanceId: string,
): Promise<InstanceRecord> {
  return controlAction(parts, caller, { name: 'instance.remove', target: instanceId }, async (tx) => {
    const key = { instanceId, workspaceId: caller.workspaceId };
    const instance = requireInstance(await findInstance(tx, key, { forUpdate: true }));
    await removeInstance(tx, instanceId, parts.clock.nowMs());
    return instance;
  });
}

function changed(parts: Parts, before: InstanceRecord, change: InstanceChange): InstanceRecord {
  const common = { name: change.name ?? before.name, isDisabled: change.isDisabled ?? before.isDisabled };
  const kind = change.kind ?? before.kind;
  if (kind === 'embedded') {
    if (change.url !== undefined || change.coreKey !== undefined) {
      throw invalid(
        'A ledger of our own has no URL and no key; to lead its requests to a Core, say that it becomes http.',
      );
    }
    return { ...asEmbedded(before), ...common };
  }
  if (before.kind === 'embedded' && change.url === undefined)
    throw invalid('To become http, it needs the URL of a Core.');
  return { ...asHttp(parts, before, change), ...common };
}

/** The books that it had before, or new ones. */
function asEmbedded(before: InstanceRecord): EmbeddedInstance {
  if (before.kind === 'embedded') return before;
  const { coreUrl: _, coreKeySealed: __, formerPlace, ...registration } = before;
  return { ...registration, kind: 'embedded', ...(formerPlace ?? newPlace(before.instanceId)) };
}

function asHttp(parts: Parts, instance: InstanceRecord, change: InstanceChange): HttpInstance {
  const before = instance.kind === 'http' ? instance : withoutTarget(instance);
  const coreUrl = change.url === undefined ? before.coreUrl : requireUrl(change.url);
  const isSameHost = coreUrl !== null && before.coreUrl !== null && isSameOrigin(coreUrl, before.coreUrl);
  if (before.coreKeySealed !== null && change.coreKey === undefined && coreUrl !== before.coreUrl && !isSameHost) {
    throw invalid("The URL leads to another host: give that Core's key with it, or null if it asks for none.");
  }
  return { ...before, coreUrl, coreKeySealed: sealedKey(parts, before, change.coreKey) };
}

function withoutTarget({ schema, databaseSealed, ...registration }: EmbeddedInstance): HttpInstance {
  return { ...registration, kind: 'http', coreUrl: null, coreKeySealed: null, formerPlace: { schema, databaseSealed } };
}

function sealedKey(parts: Parts, before: HttpInstance, coreKey: string | null | undefined): Buffer | null {
  if (coreKey === undefined) return before.coreKeySealed;
  return coreKey === null ? null : parts.secrets.seal(coreKey, before.instanceId);
}

function isSameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

/** One answer for an instance that is not there and one of another workspace. */
function requireInstance(instance: InstanceRecord | null): InstanceRecord {
  if (instance === null) throw new Refusal('CLOUD_NOT_FOUND', 'Instance not found');
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
  const createdAt = rfc3339(createdAtMs);
  return { ...base, kind: 'embedded', ...newPlace(base.instanceId), isDisabled: false, createdAt };
}

function newPlace(instanceId: string): LedgerPlace {
  return { schema: `ledger_${instanceId.replace(/^instance_/, '').replaceAll('-', '')}`, databaseSealed: null };
}

function databaseOwner(instanceId: string): string {
  return `database of ${instanceId}`;
}

function sealedDatabase(parts: Parts, instanceId: string, url: string | undefined): Buffer | null {
  if (url === undefined) return null;
  // The text may hold a password: never part of the message.
  if (!isDatabaseUrl(url)) {
    throw invalid('The URL of a database looks like postgres://user:password@host:5432/name.');
  }
  return parts.secrets.seal(url, databaseOwner(instanceId));
}

/** The URL of the database that its tables are in; null: the server's own. */
export function databaseUrlOf({ secrets }: Pick<Parts, 'secrets'>, instance: EmbeddedInstance): string | null {
  const { instanceId, databaseSealed } = instance;
  return databaseSealed === null ? null : secrets.unseal(databaseSealed, databaseOwner(instanceId));
}

function newHttpInstance(parts: Parts, { createdAtMs, ...base }: Base, wanted: NewInstance): InstanceRecord {
  return {
    ...base,
    kind: 'http',
    coreUrl: requireUrl(wanted.url ?? ''),
    coreKeySealed: wanted.coreKey === undefined ? null : parts.secrets.seal(wanted.coreKey, base.instanceId),
    formerPlace: null,
    isDisabled: false,
    createdAt: rfc3339(createdAtMs),
  };
}

function requireUrl(text: string): string {
  const checked = checkCoreUrl(text);
  if ('problem' in checked) throw new Refusal('INSTANCE_URL_REFUSED', checked.problem);
  return checked.url;
}

function invalid(message: string): Refusal {
  return new Refusal('CLOUD_VALIDATION_ERROR', message);
}
