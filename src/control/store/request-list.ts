/** Lists of requests: lines of the request log, and what the audit log has of requests beside it. */
import { idAt, idWith, timeOf } from '../../platform/ids.ts';
import type { Sql } from '../../platform/sql.ts';
import type { LoggedRequest } from '../model/logged-request.ts';
import { firstRecordFrom, type LogFilter, momentMs, type Reach, type Stretch, stretchEnd } from './stretch.ts';

export interface StoredRequest extends LoggedRequest {
  readonly atMs: number;
  /** Null: it has no record in the audit log. */
  readonly recordId: string | null;
  /** Requests are listed in the order of these UUIDs, which hold times. */
  readonly place: string;
}

/** Left out: any. */
export interface RequestFilter extends LogFilter {
  readonly method?: string | undefined;
  readonly route?: string | undefined;
  readonly code?: string | undefined;
  /** `404`, or a class of them: `4xx`. */
  readonly status?: string | undefined;
  readonly durationMsMin?: number | undefined;
}

const columns = `request_id, member_id, credential_kind, credential_id, instance_id, method, route, resource_id, address,
                 status, code, duration_ms`;

/**
 * Newest first: lines of the request log, and records of the audit log about requests. What no index serves is looked
 * for in the newest `rowsMax` of each.
 */
export async function listRequests(
  sql: Sql,
  filter: RequestFilter,
  { limit, rowsMax }: Reach,
): Promise<Stretch<StoredRequest>> {
  const [lines, records] = sidesOf(filter);
  const end = hasIndex(filter) ? null : await laterEnd(sql, filter, [lines, records], rowsMax);
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const sought = soughtIn(filter, value);
  const ofLines = [...rangeOf(lines, filter, value), ...sought];
  const ofRecords = [...rangeOf(records, filter, value), ...sought, 'method is not null'];
  if (end !== null) {
    ofLines.push(`request_id >= ${value(idWith('request', end))}`);
    ofRecords.push(`record_id >= ${value(idWith('auditRecord', end))}`);
  }
  if (filter.from !== undefined) ofRecords.push(`at >= ${value(filter.from)}`);
  if (filter.to !== undefined) ofRecords.push(`at < ${value(filter.to)}`);
  const most = value(limit);
  const { rows } = await sql.query<RequestRow>(
    `select *
       from ((select split_part(request_id, '_', 2) as place, null as record_id, null::timestamptz as at, ${columns}
                from request_log
               where ${ofLines.join(' and ')}
               order by request_id desc
               limit ${most})
             union all
             (select split_part(record_id, '_', 2), record_id, at, ${columns}
                from audit_records
               where ${ofRecords.join(' and ')}
               order by record_id desc
               limit ${most})) requests
      order by place desc
      limit ${most}`,
    values,
  );
  return { items: rows.map((row) => toRequest(row, filter.workspaceId)), next: rows[limit - 1]?.place ?? end };
}

/** One of the two tables, and between which of its ids what is wanted lies; left out: no bound. */
interface Side {
  readonly table: string;
  readonly id: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: string | undefined;
}

function sidesOf({ from, to, before }: RequestFilter): [lines: Side, records: Side] {
  const lines = {
    from: from === undefined ? from : idAt('request', momentMs(from)),
    to: to === undefined ? to : idAt('request', momentMs(to)),
    before: before === undefined ? before : idWith('request', before),
  };
  // A record may be younger than what it tells of, so there is no end to look up to.
  const records = {
    from: from === undefined ? from : firstRecordFrom(from),
    before: before === undefined ? before : idWith('auditRecord', before),
  };
  return [
    { table: 'request_log', id: 'request_id', ...lines },
    { table: 'audit_records', id: 'record_id', ...records },
  ];
}

/** What an index serves: a workspace, ids between two bounds, failures alone. */
function rangeOf(
  { id, from, to, before }: Side,
  { workspaceId, status }: RequestFilter,
  value: (given: unknown) => string,
): string[] {
  const conditions = [`workspace_id = ${value(workspaceId)}`];
  if (from !== undefined) conditions.push(`${id} >= ${value(from)}`);
  if (to !== undefined) conditions.push(`${id} < ${value(to)}`);
  if (before !== undefined) conditions.push(`${id} < ${value(before)}`);
  // Said in so many words for the index of failures.
  if (status !== undefined && statusesOf(status).least >= 400) conditions.push('status >= 400');
  return conditions;
}

/** Whether indexes lead to what is wanted, and to nothing else. */
function hasIndex({ workspaceId: _, from: __, before: ___, ...sought }: RequestFilter): boolean {
  if (sought.resourceId !== undefined || sought.requestId !== undefined) return true;
  return Object.values(sought).every((wanted) => wanted === undefined);
}

/** Where the shorter of both stretches ends: from there on both have been looked through. Null: there is no more. */
async function laterEnd(
  sql: Sql,
  filter: RequestFilter,
  sides: readonly Side[],
  rowsMax: number,
): Promise<string | null> {
  let latest: string | null = null;
  for (const side of sides) {
    const values: unknown[] = [];
    const conditions = rangeOf(side, filter, (given) => `$${values.push(given)}`);
    const end = await stretchEnd(sql, { ...side, conditions, values }, rowsMax);
    const place = end === null ? null : placeIn(end);
    if (place !== null && (latest === null || place > latest)) latest = place;
  }
  return latest;
}

function placeIn(id: string): string {
  return id.slice(id.lastIndexOf('_') + 1);
}

/** `404` is from 404 to 404, `4xx` from 400 to 499. */
function statusesOf(status: string): { readonly least: number; readonly most: number } {
  return { least: Number(status.replace('xx', '00')), most: Number(status.replace('xx', '99')) };
}

/** What can be asked of both tables in the same words. */
function soughtIn(filter: RequestFilter, value: (given: unknown) => string): string[] {
  const conditions: string[] = [];
  for (const [column, wanted] of [
    ['member_id', filter.memberId],
    ['credential_id', filter.credentialId],
    ['instance_id', filter.instanceId],
    ['method', filter.method],
    ['route', filter.route],
    ['resource_id', filter.resourceId],
    ['request_id', filter.requestId],
    ['code', filter.code],
  ] as const) {
    if (wanted !== undefined) conditions.push(`${column} = ${value(wanted)}`);
  }
  if (filter.status !== undefined) {
    const { least, most } = statusesOf(filter.status);
    conditions.push(`status between ${value(least)} and ${value(most)}`);
  }
  if (filter.durationMsMin !== undefined) {
    // In the four bytes of the log: there 0.7 is a little less than in eight, and would not be as long as itself.
    conditions.push(`duration_ms::real >= ${value(Math.fround(filter.durationMsMin))}::float8`);
  }
  return conditions;
}

interface RequestRow {
  readonly place: string;
  readonly record_id: string | null;
  readonly at: string | null;
  readonly request_id: string;
  readonly member_id: string;
  readonly credential_kind: string;
  readonly credential_id: string;
  readonly instance_id: string | null;
  readonly method: string;
  readonly route: string | null;
  readonly resource_id: string | null;
  readonly address: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly duration_ms: number | null;
}

function toRequest(row: RequestRow, workspaceId: string): StoredRequest {
  return {
    place: row.place,
    recordId: row.record_id,
    atMs: row.at === null ? timeOf(row.request_id) : Date.parse(row.at),
    requestId: row.request_id,
    workspaceId,
    memberId: row.member_id,
    credentialKind: row.credential_kind,
    credentialId: row.credential_id,
    instanceId: row.instance_id,
    method: row.method,
    route: row.route,
    resourceId: row.resource_id,
    address: row.address,
    status: row.status,
    code: row.code,
    // The union widens the log's four bytes to the record's eight, and a fraction of either is good enough for a tenth.
    durationMs: row.duration_ms === null ? null : Math.round(row.duration_ms * 10) / 10,
  };
}
