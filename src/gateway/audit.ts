/** What of a proxied request goes into the audit log. */
import { type AuditEnd, type AuditOutcome, idOrNull } from '../control/index.ts';
import { CallerGone, type Failure } from './failure.ts';

export interface AuditedRoute {
  /** As the hosted product calls it. */
  readonly action: string;
  /** Key of the id in the answer; null: the answer has none, or one known from the path. */
  readonly idKey: string | null;
}

/** Everything that changes something, or gives out personal data. */
const audited = new Map<string, readonly [action: string, idKey?: string]>([
  ['POST /ledgers', ['Ledger created', 'ledger_id']],
  ['PUT /ledgers/:id', ['Ledger updated']],
  ['POST /balances', ['Balance created', 'balance_id']],
  ['PUT /balances/:id/identity', ['Identity linked']],
  ['POST /balances-snapshots', ['Balances snapshotted']],
  ['POST /balance-monitors', ['Balance monitor created', 'monitor_id']],
  ['PUT /balance-monitors/:id', ['Balance monitor updated']],
  ['DELETE /balance-monitors/:id', ['Balance monitor deleted']],
  ['POST /transactions', ['Transaction created', 'transaction_id']],
  ['POST /transactions/bulk', ['Transactions created', 'batch_id']],
  ['PUT /transactions/inflight/:id', ['Inflight transaction settled', 'transaction_id']],
  ['POST /transactions/inflight/bulk/commit', ['Inflight transactions committed']],
  ['POST /transactions/inflight/bulk/void', ['Inflight transactions voided']],
  ['POST /transactions/recover', ['Transactions recovered']],
  ['POST /refund-transaction/:id', ['Transaction refunded', 'transaction_id']],
  ['POST /identities', ['Identity created', 'identity_id']],
  ['PUT /identities/:id', ['Identity updated']],
  ['DELETE /identities/:id', ['Identity deleted']],
  ['POST /identities/:id/tokenize/:field', ['Identity tokenized']],
  ['POST /identities/:id/tokenize', ['Identity tokenized']],
  ['GET /identities/:id/detokenize/:field', ['Identity detokenized']],
  ['POST /identities/:id/detokenize', ['Identity detokenized']],
  ['POST /:id/metadata', ['Metadata updated']],
  ['POST /accounts', ['Account created', 'account_id']],
  ['POST /reconciliation/start', ['Reconciliation started', 'reconciliation_id']],
  ['POST /reconciliation/start-instant', ['Reconciliation started', 'reconciliation_id']],
  ['POST /reconciliation/upload', ['External data uploaded', 'upload_id']],
  ['POST /reconciliation/matching-rules', ['Matching rule created', 'rule_id']],
  ['PUT /reconciliation/matching-rules/:id', ['Matching rule updated']],
  ['DELETE /reconciliation/matching-rules/:id', ['Matching rule deleted']],
  ['POST /api-keys', ['Ledger key created', 'api_key_id']],
  ['DELETE /api-keys/:id', ['Ledger key revoked']],
  ['POST /hooks', ['Hook created', 'id']],
  ['PUT /hooks/:id', ['Hook updated']],
  ['DELETE /hooks/:id', ['Hook deleted']],
  ['POST /search/reindex', ['Search reindexed']],
  ['GET /backup', ['Backup taken']],
  ['GET /backup-s3', ['Backup taken']],
]);

/** Null: it only reads. */
export function auditedRoute(line: string, { isRead }: { isRead: boolean }): AuditedRoute | null {
  const [action, idKey] = audited.get(line) ?? (isRead ? [null] : ['Write forwarded']);
  return action === null ? null : { action, idKey: idKey ?? null };
}

/** The id in a path: what stands where the template says `:id`. */
export function idInPath(template: string, path: string): string | null {
  if (!template.includes(':id')) return null;
  const place = template.split('/').indexOf(':id');
  return place === -1 ? null : idOrNull(path.split('/')[place]);
}

/** Longer answers are not looked through. */
const answerMax = 16_384;

/**
 * The id in an answer, at its outermost level. What a caller has written is inside of quotes, where a quote has a
 * backslash before it, or in `meta_data`; only where that comes first, the answer is parsed.
 * @param body bytes, or text, that of bytes taken for Latin-1 too: all that counts here is ASCII.
 */
export function idInAnswer(key: string | null, body: string | Uint8Array | null): string | null {
  if (key === null || body === null || body.length > answerMax) return null;
  const text = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  const label = `"${key}":"`;
  const at = text.indexOf(label);
  if (at === -1) return null;
  const nested = text.indexOf('{', 1);
  if (nested === -1 || nested > at) {
    const start = at + label.length;
    return idOrNull(text.slice(start, text.indexOf('"', start)));
  }
  try {
    const parsed: unknown = JSON.parse(text);
    const id = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)[key] : null;
    return typeof id === 'string' ? idOrNull(id) : null;
  } catch {
    return null;
  }
}

/** How a request ended that the gateway did not answer itself. Status null: there was no answer. */
export function outcomeOfStatus(status: number | null): AuditOutcome {
  if (status === null) return 'unknown';
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}

/** How a request ended that was not forwarded, or not answered. */
export function endOfFailure(error: Failure | CallerGone): Pick<AuditEnd, 'outcome' | 'status' | 'code'> {
  // A write is only given up if nothing of it was sent.
  if (error instanceof CallerGone) return { outcome: 'failed', status: null, code: null };
  const { status, code, delivery } = error;
  return { outcome: delivery === 'unknown' ? 'unknown' : outcomeOfStatus(status), status, code };
}
