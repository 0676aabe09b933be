/** What other domains may import of the control plane. */
import type { Examples } from '../platform/openapi-examples.ts';
import recorded from './http/examples.json' with { type: 'json' };

export type { AuditLog } from './audit-log.ts';
export { auditTable, renderAuditRecord } from './audit-text.ts';
export type { Bootstrapped } from './bootstrap.ts';
export { type Control, openControl } from './control.ts';
export { type ExportFormat, exportText } from './export-text.ts';
export { sessionCookieName } from './http/cookie.ts';
export type { CloudSettings } from './http/route.ts';
export type { Idempotency, KeptAnswer } from './idempotency.ts';
export { listHas } from './model/addresses.ts';
export { type AuditEnd, type AuditFacts, type AuditOutcome, idOrNull } from './model/audit-record.ts';
export type { Credential } from './model/credential.ts';
export { statusOf } from './model/expiry.ts';
export { lacksRight } from './model/grants.ts';
export { brokenLimit, type KeyLimits, type Movement, type TouchedBalance } from './model/key-limits.ts';
export type { LoggedRequest } from './model/logged-request.ts';
export { isRole, type Right } from './model/rights.ts';
export { ControlProblem } from './problem.ts';
export { renderClient, renderInstance, renderKey, renderMember } from './render.ts';
export type { RequestLogSettings } from './request-log.ts';
export { renderRequest, requestTable } from './request-text.ts';
export type { AuditFilter, StoredRecord } from './store/audit.ts';
export type { InstanceHealth, ProbedInstance } from './store/instance-health.ts';
export type { EmbeddedInstance, InstanceRecord } from './store/instances.ts';
export type { Member } from './store/members.ts';
export type { RequestFilter, StoredRequest } from './store/request-list.ts';
export type { LogFilter } from './store/stretch.ts';

/** For the OpenAPI document, which is made elsewhere. */
export const cloudExamples: Examples = recorded;
