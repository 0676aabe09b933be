/** The records that one request leaves in the audit log. */
import { type AuditFacts, type AuditLog, type Credential, idOrNull } from '../control/index.ts';
import { newId } from '../platform/ids.ts';
import { endOfFailure, idInAnswer, idInPath, outcomeOfStatus } from './audit.ts';
import type { CallerReply } from './caller-reply.ts';
import { type CallerGone, Failure } from './failure.ts';
import type { OfferedRoute } from './routes.ts';

/** A request by somebody known, for something that is offered. */
export interface Attempt {
  readonly credential: Credential;
  readonly method: string;
  readonly path: string;
  readonly route: OfferedRoute;
  readonly requestId: string;
  readonly startedAt: number;
  /** As the caller wrote it. */
  instanceId: string | null;
  /** The record that has been begun. */
  recordId: string | null;
}

/**
 * Nothing goes on before it is on disk that it will.
 * @throws Failure PROXY_AUDIT_UNAVAILABLE.
 */
export async function beginRecord(audit: AuditLog, attempt: Attempt, address: string | null): Promise<void> {
  const facts = factsOf(attempt, address);
  attempt.recordId = facts.recordId;
  try {
    await audit.begin(facts);
  } catch (error) {
    throw new Failure('PROXY_AUDIT_UNAVAILABLE', 'The audit log can not be written at the moment; nothing was sent', {
      proxyError: 'proxy_internal_error',
      delivery: 'not_sent',
      cause: error,
    });
  }
}

/** The instance has answered, or the gateway in its place. */
export function endRecord(audit: AuditLog, { recordId, route, startedAt }: Attempt, reply: CallerReply): void {
  if (recordId === null) return;
  const status = reply.answeredStatus;
  const idKey = route.audited?.idKey ?? null;
  const resourceId = status !== null && status < 400 ? idInAnswer(idKey, reply.wholeBody) : null;
  const durationMs = millisecondsSince(startedAt);
  audit.end({ recordId, outcome: outcomeOfStatus(status), status, code: null, durationMs, resourceId });
}

/**
 * The gateway has refused, or got no answer. What was refused before a record was begun leaves one too, behind: nothing
 * was done that would have to wait for it. Only who came too often does not, or a flood of requests became one of records.
 */
export function endRefused(
  audit: AuditLog,
  attempt: Attempt,
  failure: Failure | CallerGone,
  address: string | null,
): void {
  let { recordId } = attempt;
  if (recordId === null) {
    if (attempt.route.audited === null || (failure instanceof Failure && failure.code === 'PROXY_RATE_LIMITED')) return;
    const facts = factsOf(attempt, address);
    recordId = facts.recordId;
    // Should it fail, the server's log says so; the caller was refused all the same.
    void audit.begin(facts);
  }
  const durationMs = millisecondsSince(attempt.startedAt);
  audit.end({ recordId, ...endOfFailure(failure), durationMs, resourceId: null });
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

function millisecondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 10) / 10;
}
