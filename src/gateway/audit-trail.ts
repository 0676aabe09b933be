/** The records that one request leaves in the audit log. */
import { type AuditEnd, type AuditFacts, type AuditLog, type Credential, idOrNull } from '../control/index.ts';
import { newId } from '../platform/ids.ts';
import type { Rider } from '../platform/rider.ts';
import { endOfFailure, idInAnswer, idInPath, outcomeOfStatus } from './audit.ts';
import type { CallerReply } from './caller-reply.ts';
import { auditUnavailable, type CallerGone, Failure } from './failure.ts';
import type { OfferedRoute } from './routes.ts';

/** A request by somebody known, for something that is offered and leaves a record. */
export interface Attempt {
  readonly credential: Credential;
  readonly method: string;
  readonly path: string;
  readonly route: OfferedRoute;
  readonly requestId: string;
  readonly startedAt: number;
  /** As the caller wrote it. */
  instanceId: string | null;
  /** The record that has been begun, or is with the rider. */
  facts: AuditFacts | null;
  /** The beginning of the record, where it is written with what it tells of. */
  rider: Rider | null;
}

/**
 * Nothing is sent on before it is on disk that it will be.
 * @throws Failure PROXY_AUDIT_UNAVAILABLE.
 */
export async function beginRecord(audit: AuditLog, attempt: Attempt, address: string | null): Promise<void> {
  const facts = factsOf(attempt, address);
  attempt.facts = facts;
  try {
    await audit.begin(facts);
  } catch (error) {
    throw auditUnavailable(error);
  }
}

/** The beginning of the record, for an instance that writes it in the commit of what the request does. */
export function recordToRide(audit: AuditLog, attempt: Attempt, address: string | null): Rider {
  attempt.facts = factsOf(attempt, address);
  attempt.rider = audit.rider(attempt.facts);
  return attempt.rider;
}

/** The instance has answered, or the gateway in its place. */
export function endRecord(audit: AuditLog, attempt: Attempt, reply: CallerReply): void {
  const { facts, route } = attempt;
  if (facts === null) return;
  const status = reply.answeredStatus;
  const idKey = route.audited?.idKey ?? null;
  const resourceId = status !== null && status < 400 ? idInAnswer(idKey, reply.wholeBody) : null;
  finish(audit, attempt, facts, { outcome: outcomeOfStatus(status), status, code: null, resourceId });
}

/**
 * The gateway has refused, or got no answer. What was refused before a record was begun leaves one too, behind: nothing
 * was done that would have to wait for it. Only who came too often does not, or a flood of requests became one of records.
 * @returns whether there is a record.
 */
export function endRefused(
  audit: AuditLog,
  attempt: Attempt,
  failure: Failure | CallerGone,
  address: string | null,
): boolean {
  const isFlood = failure instanceof Failure && failure.code === 'PROXY_RATE_LIMITED';
  if (attempt.facts === null && isFlood) return false;
  const facts = attempt.facts ?? factsOf(attempt, address);
  finish(audit, attempt, facts, { ...endOfFailure(failure), resourceId: null });
  return true;
}

/** What was not begun, or went to no commit, is begun now; twice does no harm: it is one record. */
function finish(
  audit: AuditLog,
  { facts: begun, rider, startedAt }: Attempt,
  facts: AuditFacts,
  { outcome, status, code, resourceId }: Omit<AuditEnd, 'recordId' | 'durationMs'>,
): void {
  const isBegun = begun !== null && (rider === null || rider.isOnDisk);
  // Should it fail, the server's log says so; the caller has been answered all the same.
  if (!isBegun) void audit.begin(facts);
  const durationMs = millisecondsSince(startedAt);
  audit.end({ recordId: facts.recordId, outcome, status, code, durationMs, resourceId });
}

function factsOf(
  { credential, method, path, route, requestId, instanceId }: Attempt,
  address: string | null,
): AuditFacts {
  return {
    recordId: newId('auditRecord'),
    atMs: Date.now(),
    workspaceId: credential.workspaceId,
    memberId: credential.memberId,
    credentialKind: credential.kind,
    credentialId: credential.id,
    instanceId: idOrNull(instanceId),
    method,
    route: route.template,
    action: route.audited?.action ?? '',
    resourceId: idInPath(route.template, path),
    requestId,
    address,
  };
}

export function millisecondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 10) / 10;
}
