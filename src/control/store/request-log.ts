/** The table of the request log, a partition for each day; and what the audit log has of requests beside it. */
import { idAt, idWith, timeOf } from '../../platform/ids.ts';
import { inTransaction, type Pool, type Sql } from '../../platform/sql.ts';
import type { LoggedRequest } from '../model/logged-request.ts';

/** Lines that are there already, because it was not known whether a commit had gone through, stay as they are. */
export async function insertRequests(sql: Sql, lines: readonly LoggedRequest[]): Promise<void> {
  await sql.query({
    name: 'insert-request-log',
    // Measured: from JSON it takes the database a third longer, from text that it splits twice as long.
    text: `
    insert into request_log (request_id, workspace_id, member_id, credential_kind, credential_id, instance_id, method,
                             route, resource_id, address, code, status, duration_ms)
    select *
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                  $8::text[], $9::text[], $10::text[], $11::text[], $12::smallint[], $13::real[])
        on conflict do nothing`,
    values: [
      lines.map((line) => line.requestId),
      lines.map((line) => line.workspaceId),
      lines.map((line) => line.memberId),
      lines.map((line) => line.credentialKind),
      lines.map((line) => line.credentialId),
      lines.map((line) => line.instanceId),
      lines.map((line) => line.method),
      lines.map((line) => line.route),
      lines.map((line) => line.resourceId),
      lines.map((line) => line.address),
      lines.map((line) => line.code),
      lines.map((line) => line.status),
      lines.map((line) => line.durationMs),
    ],
  });
}

const dayMs = 86_400_000;

/** The day (UTC) that a line belongs to, counted from 1970. */
export function dayOf(requestId: string): number {
  return Math.floor(timeOf(requestId) / dayMs);
}

function partitionOf(day: number): string {
  return `request_log_${new Date(day * dayMs).toISOString().slice(0, 10).replaceAll('-', '')}`;
}

/** Searches that are under way are waited for, but not for long: those that come after would wait behind. */
const lockTimeout = `set local lock_timeout = '2s'`;

/** Makes room for the lines of a day, if there is none yet. Servers take turns. */
export async function makePartition(pool: Pool, day: number): Promise<void> {
  const [from, to] = [idAt('request', day * dayMs), idAt('request', (day + 1) * dayMs)];
  await inTransaction(pool, async (tx) => {
    await tx.query(lockTimeout);
    await tx.query('lock table request_log in share row exclusive mode');
    await tx.query(
      `create table if not exists ${partitionOf(day)} partition of request_log for values from ('${from}') to ('${to}')`,
    );
  });
}

/** Drops the days that ended before this moment. @returns how many. */
export async function dropPartitions(pool: Pool, beforeMs: number): Promise<number> {
  const firstKept = partitionOf(Math.floor(beforeMs / dayMs));
  return inTransaction(pool, async (tx) => {
    await tx.query(lockTimeout);
    const { rows } = await tx.query<{ name: string }>(
      `select relname as name
         from pg_inherits
         join pg_class on pg_class.oid = inhrelid
        where inhparent = 'request_log'::regclass
          and relname < $1 collate "C"`,
      [firstKept],
    );
    for (const { name } of rows) await tx.query(`drop table if exists ${name}`);
    return rows.length;
  });
}

export interface StoredRequest extends LoggedRequest {
  readonly atMs: number;
  /** Null: it has no record in the audit log. */
  readonly recordId: string | null;
  /** Requests are listed in the order of these UUIDs, which hold times. */
  readonly place: string;
}

/** Left out: any. */
export interface RequestFilter {
  readonly workspaceId: string;
  /** RFC 3339; `to` is not included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly memberId?: string | undefined;
  readonly credentialId?: string | undefined;
  readonly instanceId?: string | undefined;
  readonly method?: string | undefined;
  readonly route?: string | undefined;
  readonly resourceId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly code?: string | undefined;
  /** `404`, or a class of them: `4xx`. */
  readonly status?: string | undefined;
  readonly durationMsMin?: number | undefined;
  /** Only what was before this place. */
  readonly before?: string | undefined;
}

const columns = `request_id, member_id, credential_kind, credential_id, instance_id, method, route, resource_id, address,
                 status, code, duration_ms`;

/** Newest first: lines of the request log, and records of the audit log about requests. */
export async function listRequests(sql: Sql, filter: RequestFilter, limit: number): Promise<StoredRequest[]> {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const shared = sharedConditions(filter, value);
  const lines = [...shared];
  const records = [...shared, 'method is not null'];
  if (filter.from !== undefined) {
    lines.push(`request_id >= ${value(idAt('request', momentMs(filter.from)))}`);
    records.push(`at >= ${value(filter.from)}`);
  }
  if (filter.to !== undefined) {
    lines.push(`request_id < ${value(idAt('request', momentMs(filter.to)))}`);
    records.push(`at < ${value(filter.to)}`);
  }
  if (filter.before !== undefined) {
    lines.push(`request_id < ${value(idWith('request', filter.before))}`);
    records.push(`record_id < ${value(idWith('auditRecord', filter.before))}`);
  }
  const most = value(limit);
  const { rows } = await sql.query<RequestRow>(
    `select *
       from ((select split_part(request_id, '_', 2) as place, null as record_id, null::timestamptz as at, ${columns}
                from request_log
               where ${lines.join(' and ')}
               order by request_id desc
               limit ${most})
             union all
             (select split_part(record_id, '_', 2), record_id, at, ${columns}
                from audit_records
               where ${records.join(' and ')}
               order by record_id desc
               limit ${most})) requests
      order by place desc
      limit ${most}`,
    values,
  );
  return rows.map((row) => toRequest(row, filter.workspaceId));
}

/** What can be asked of both tables in the same words. */
function sharedConditions(filter: RequestFilter, value: (given: unknown) => string): string[] {
  const conditions = [`workspace_id = ${value(filter.workspaceId)}`];
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
    const [least, most] = [Number(filter.status.replace('xx', '00')), Number(filter.status.replace('xx', '99'))];
    conditions.push(`status between ${value(least)} and ${value(most)}`);
    // Said in so many words for the index of failures.
    if (least >= 400) conditions.push('status >= 400');
  }
  if (filter.durationMsMin !== undefined) conditions.push(`duration_ms >= ${value(filter.durationMsMin)}::float8`);
  return conditions;
}

/** As the database reads moments: small letters too, a blank for the T, and a leap second. */
function momentMs(moment: string): number {
  return Math.ceil(Date.parse(moment.toUpperCase().replace(/\s/, 'T').replace(':60', ':59')));
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
