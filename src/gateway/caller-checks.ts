/** The checks that every request for an instance passes, whatever the surface: who asks, from where, for which instance. */
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { type Control, type Credential, type InstanceRecord, listHas } from '../control/index.ts';
import type { FindOrigin, Origin } from '../platform/caller-address.ts';
import { presentedCredential } from '../platform/credentials.ts';
import type { Admission } from './admission.ts';
import {
  addressNotAllowed,
  Failure,
  instanceNotFound,
  invalidCredential,
  malformedCredential,
  missingCredential,
} from './failure.ts';
import type { NamedInstance } from './target.ts';

/** What the checks are made with. */
export interface Gatekeeping {
  readonly control: Control;
  readonly admission: Admission;
  /** Null: no proxy's word about the caller counts. */
  readonly findOrigin: FindOrigin | null;
}

/**
 * A good credential is never throttled as a guess, whatever else comes from its address: callers behind one address
 * translation would else lock each other out.
 */
export function authenticate(options: Gatekeeping, request: IncomingMessage): Credential | Promise<Credential> {
  const secret = requireSecret(options, request);
  const found = options.control.authenticate(secret);
  return found instanceof Promise
    ? found.then((credential) => requireCredential(options, request, credential))
    : requireCredential(options, request, found);
}

function requireSecret(options: Gatekeeping, request: IncomingMessage): string {
  const presented = presentedCredential(request.rawHeaders);
  if (presented.kind === 'secret') return presented.secret;
  options.admission.countGuess(originOf(options, request).address);
  throw presented.kind === 'none' ? missingCredential() : malformedCredential(presented.problem);
}

function requireCredential(options: Gatekeeping, request: IncomingMessage, credential: Credential | null): Credential {
  if (credential !== null) return credential;
  options.admission.countGuess(originOf(options, request).address);
  throw invalidCredential();
}

export function requireAddress(allowed: BlockList, address: string | null): void {
  if (!listHas(allowed, address)) throw addressNotAllowed();
}

/** A key that is bound to other instances sees none but those. */
export function requireReach({ instances }: Credential, instanceId: string): void {
  if (instances !== null && !instances.has(instanceId)) throw instanceNotFound();
}

export function requireInstanceId(named: NamedInstance): string {
  switch (named.kind) {
    case 'named':
      return named.id;
    case 'missing':
      throw new Failure('PROXY_INSTANCE_ID_REQUIRED', 'instance_id is required');
    case 'invalid':
      throw new Failure('PROXY_INSTANCE_ID_INVALID', named.problem);
  }
}

export function requireInstance(record: InstanceRecord | null): InstanceRecord {
  if (record === null) throw instanceNotFound();
  if (record.isDisabled) {
    throw new Failure('PROXY_INSTANCE_DISABLED', 'The instance is disabled', { proxyError: 'destination_unavailable' });
  }
  return record;
}

export function originOf({ findOrigin }: Gatekeeping, { headers, socket }: IncomingMessage): Origin {
  // Node takes the socket away from a request that broke off, whatever its types say.
  const peer = (socket as typeof socket | null)?.remoteAddress ?? null;
  if (findOrigin !== null) return findOrigin(headers, peer);
  return { address: peer, host: headers.host ?? null, protocol: 'http' };
}
