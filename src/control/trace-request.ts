/** From a request's id to what it did: its records, and what became of them in the ledger. */
import { Refusal } from '../platform/errors.ts';
import type { Caller } from './credential.ts';
import type { Parts } from './parts.ts';
import type { StoredRecord } from './store/audit.ts';
import type { EmbeddedInstance } from './store/instances.ts';

/** As the ledger tells it. */
export interface LedgerTrace {
  readonly transactions: readonly object[];
  readonly deliveries: readonly object[];
}

export interface RequestTrace {
  readonly records: readonly StoredRecord[];
  /** Null: the request named nothing in a ledger of our own. */
  readonly ledger: LedgerTrace | null;
}

const recordsMax = 100;

/** @throws Refusal CLOUD_NOT_FOUND, if the workspace has no record of such a request. */
export async function traceRequest(
  { audit, memory }: Pick<Parts, 'audit' | 'memory'>,
  { workspaceId }: Pick<Caller, 'workspaceId'>,
  {
    requestId,
    traceInLedger,
  }: {
    readonly requestId: string;
    readonly traceInLedger?: ((instance: EmbeddedInstance, id: string) => Promise<LedgerTrace>) | undefined;
  },
): Promise<RequestTrace> {
  const records = await audit.list({ workspaceId, requestId }, recordsMax);
  const named = records.find(({ instanceId, resourceId }) => instanceId !== null && resourceId !== null);
  if (records.length === 0) throw new Refusal('CLOUD_NOT_FOUND', 'There is no record of such a request');
  if (named?.instanceId == null || named.resourceId === null) return { records, ledger: null };
  const instance = await memory.findInstance(named.instanceId, workspaceId);
  if (instance?.kind !== 'embedded' || traceInLedger === undefined) return { records, ledger: null };
  return { records, ledger: await traceInLedger(instance, named.resourceId) };
}
