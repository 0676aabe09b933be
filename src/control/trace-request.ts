/** From a request's id to what it did: its records, and what became of them in the ledger. */
import { Refusal } from '../platform/errors.ts';
import type { Caller } from './model/credential.ts';
import type { Parts } from './parts.ts';
import type { StoredRecord } from './store/audit.ts';
import type { EmbeddedInstance } from './store/instances.ts';
import type { StoredRequest } from './store/request-list.ts';

/** As the ledger tells it. */
interface LedgerTrace {
  readonly transactions: readonly object[];
  readonly deliveries: readonly object[];
}

export interface RequestTrace {
  /** Null: something in the control plane. */
  readonly request: StoredRequest | null;
  /** None: it only read, or came to nothing. */
  readonly records: readonly StoredRecord[];
  /** Null: the request named nothing in a ledger of our own, or changed nothing. */
  readonly ledger: LedgerTrace | null;
}

export interface WantedTrace {
  readonly requestId: string;
  /** What became of something in a ledger of our own; left out: nobody can say. */
  readonly traceInLedger?: ((instance: EmbeddedInstance, id: string) => Promise<LedgerTrace>) | undefined;
}

const recordsMax = 100;

/** @throws Refusal CLOUD_NOT_FOUND, if the workspace has neither a record nor a line of such a request. */
export async function traceRequest(
  { audit, requests, memory }: Pick<Parts, 'audit' | 'requests' | 'memory'>,
  { workspaceId }: Pick<Caller, 'workspaceId'>,
  { requestId, traceInLedger }: WantedTrace,
): Promise<RequestTrace> {
  const [request = null] = await requests.list({ workspaceId, requestId }, 1);
  const records = await audit.list({ workspaceId, requestId }, recordsMax);
  const named = records.find(({ instanceId, resourceId }) => instanceId !== null && resourceId !== null);
  if (request === null && records.length === 0) {
    throw new Refusal('CLOUD_NOT_FOUND', 'There is no record of such a request');
  }
  const found = { request, records };
  if (named?.instanceId == null || named.resourceId === null) return { ...found, ledger: null };
  const instance = await memory.findInstance(named.instanceId, workspaceId);
  if (instance?.kind !== 'embedded' || traceInLedger === undefined) return { ...found, ledger: null };
  return { ...found, ledger: await traceInLedger(instance, named.resourceId) };
}
