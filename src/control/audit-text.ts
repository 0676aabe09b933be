/** Records of the audit log as programs and spreadsheets read them. */
import { rfc3339 } from '../platform/clock.ts';
import type { ExportTable } from './export-text.ts';
import type { StoredRecord } from './store/audit.ts';

export function renderAuditRecord(record: StoredRecord) {
  const { seal } = record;
  return {
    record_id: record.recordId,
    at: rfc3339(record.atMs),
    action: record.action,
    outcome: record.outcome ?? ('under_way' as const),
    status: record.status,
    code: record.code,
    resource_id: record.resourceId,
    member_id: record.memberId,
    credential_kind: record.credentialKind,
    credential_id: record.credentialId,
    instance_id: record.instanceId,
    method: record.method,
    route: record.route,
    request_id: record.requestId,
    address: record.address,
    duration_ms: record.durationMs,
    chain_seq: seal === null ? null : seal.seq.toString(),
    chain_hash: seal === null ? null : seal.hash.toString('hex'),
  };
}

export const auditTable = {
  render: renderAuditRecord,
  columns: [
    'record_id',
    'at',
    'action',
    'outcome',
    'status',
    'code',
    'resource_id',
    'member_id',
    'credential_kind',
    'credential_id',
    'instance_id',
    'method',
    'route',
    'request_id',
    'address',
    'duration_ms',
    'chain_seq',
    'chain_hash',
  ],
} as const satisfies ExportTable<StoredRecord, ReturnType<typeof renderAuditRecord>>;
