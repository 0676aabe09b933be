/** A record of the audit log, and the two entries it is made of: one from before the request went on, one from after. */

/** What became of it. `unknown`: it may have been carried out; nobody was there to see. */
export type AuditOutcome = 'done' | 'refused' | 'failed' | 'unknown';

/** What is known before anything is done. No field holds what a caller wrote, but for ids of a checked form. */
export interface AuditFacts {
  readonly recordId: string;
  readonly atMs: number;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly credentialKind: string;
  readonly credentialId: string;
  /** Null, like method and route: something in the control plane. */
  readonly instanceId: string | null;
  readonly method: string | null;
  readonly route: string | null;
  readonly action: string;
  readonly resourceId: string | null;
  readonly requestId: string | null;
  readonly address: string | null;
}

/** How it ended. */
export interface AuditEnd {
  readonly recordId: string;
  readonly outcome: AuditOutcome;
  readonly status: number | null;
  readonly code: string | null;
  readonly durationMs: number | null;
  /** Known better than before; null: as it was. */
  readonly resourceId: string | null;
}

export interface AuditRecord extends AuditFacts {
  /** Null: under way, or the server died meanwhile. */
  readonly outcome: AuditOutcome | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly durationMs: number | null;
}

export function completed(facts: AuditFacts, end: AuditEnd): AuditRecord {
  return { ...facts, ...end, resourceId: end.resourceId ?? facts.resourceId };
}

export function underWay(facts: AuditFacts): AuditRecord {
  return { ...facts, outcome: null, status: null, code: null, durationMs: null };
}

/** Everything in a record, in an order that never changes: what is sealed. */
export function sealedText(record: AuditRecord): string {
  return JSON.stringify([
    record.recordId,
    record.atMs,
    record.workspaceId,
    record.memberId,
    record.credentialKind,
    record.credentialId,
    record.instanceId,
    record.method,
    record.route,
    record.action,
    record.resourceId,
    record.requestId,
    record.address,
    record.outcome,
    record.status,
    record.code,
    record.durationMs,
  ]);
}

/** Ids as every ledger gives them; anything else could be personal data in the place of one. */
export function idOrNull(text: string | null | undefined): string | null {
  return text != null && /^[A-Za-z0-9_-]{1,100}$/.test(text) ? text : null;
}
