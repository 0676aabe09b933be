/** Requests of the log as programs and spreadsheets read them. */
import { rfc3339 } from '../platform/clock.ts';
import type { ExportTable } from './export-text.ts';
import type { StoredRequest } from './store/request-list.ts';

export function renderRequest(request: StoredRequest) {
  return {
    request_id: request.requestId,
    at: rfc3339(request.atMs),
    method: request.method,
    route: request.route,
    instance_id: request.instanceId,
    resource_id: request.resourceId,
    status: request.status,
    code: request.code,
    duration_ms: request.durationMs,
    member_id: request.memberId,
    credential_kind: request.credentialKind,
    credential_id: request.credentialId,
    address: request.address,
    record_id: request.recordId,
  };
}

export const requestTable = {
  render: renderRequest,
  columns: [
    'request_id',
    'at',
    'method',
    'route',
    'instance_id',
    'resource_id',
    'status',
    'code',
    'duration_ms',
    'member_id',
    'credential_kind',
    'credential_id',
    'address',
    'record_id',
  ],
} as const satisfies ExportTable<StoredRequest, ReturnType<typeof renderRequest>>;
