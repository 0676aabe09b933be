/** The tables of the audit log. */
import { escapeIdentifier, type Sql } from '../../platform/sql.ts';
import type { AuditEnd, AuditFacts, AuditOutcome, AuditRecord } from '../model/audit-record.ts';
import { firstRecordFrom, type LogFilter, type Reach, type Stretch, stretchEnd } from './stretch.ts';

/** Entries as they come in. */
export interface AuditEntries {
  readonly begun: readonly AuditFacts[];
  readonly ended: readonly AuditEnd[];
}

/** One row, however many entries. */
export async function insertIntake(sql: Sql, entries: AuditEntries): Promise<void> {
  await sql.query({
    name: 'insert-audit-intake',
    text: 'insert into audit_intake (entries) values ($1)',
    values: [textOf(entries)],
  });
}

/** Only these are left of the batch, which keeps its place. */
export async function keepIntake(sql: Sql, batch: string, entries: AuditEntries): Promise<void> {
  await sql.query('update audit_intake set entries = $2 where batch = $1', [batch, textOf(entries)]);
}

function textOf({ begun, ended }: AuditEntries): string {
  return JSON.stringify({ begun: begun.map(factsToRow), ended: ended.map(endToRow) });
}

/** An entry from before, for others to write. */
export function lineOf(facts: AuditFacts): string {
  return JSON.stringify(factsToRow(facts));
}

/** What others write. @param lines made by `lineOf`. */
export function intakeOf(lines: readonly string[]): string {
  return `{"begun":[${lines.join(',')}],"ended":[]}`;
}

/** Where they write it: table and column. */
export function intakeIn(schema: string): string {
  return `${escapeIdentifier(schema)}.audit_intake (entries)`;
}

/** The oldest rows, in their order. */
export async function readIntake(sql: Sql, limit: number): Promise<IntakeRow[]> {
  const { rows } = await sql.query<IntakeRow>('select batch, entries from audit_intake order by batch limit $1', [
    limit,
  ]);
  return rows;
}

/** Entries as they were written together. */
export interface IntakeRow {
  readonly batch: string;
  /** Text, to be opened by `entriesOf`. */
  readonly entries: string;
}

export function entriesOf({ entries }: IntakeRow): AuditEntries {
  const { begun, ended } = JSON.parse(entries) as { begun: FactsRow[]; ended: EndRow[] }; // as `textOf` wrote it
  return { begun: begun.map(rowToFacts), ended: ended.map(rowToEnd) };
}

export async function deleteIntake(sql: Sql, batches: readonly string[]): Promise<void> {
  await sql.query('delete from audit_intake where batch = any($1::bigint[])', [batches]);
}

/** Short, since there are tens of thousands a second. */
type FactsRow = ReturnType<typeof factsToRow>;
type EndRow = ReturnType<typeof endToRow>;

function factsToRow(facts: AuditFacts) {
  return [
    facts.recordId,
    facts.atMs,
    facts.workspaceId,
    facts.memberId,
    facts.credentialKind,
    facts.credentialId,
    facts.instanceId,
    facts.method,
    facts.route,
    facts.action,
    facts.resourceId,
    facts.requestId,
    facts.address,
  ] as const;
}

function rowToFacts(row: FactsRow): AuditFacts {
  const [recordId, atMs, workspaceId, memberId, credentialKind, credentialId, instanceId, ...more] = row;
  const [method, route, action, resourceId, requestId, address] = more;
  const who = { workspaceId, memberId, credentialKind, credentialId };
  return { recordId, atMs, ...who, instanceId, method, route, action, resourceId, requestId, address };
}

function endToRow({ recordId, outcome, status, code, durationMs, resourceId }: AuditEnd) {
  return [recordId, outcome, status, code, durationMs, resourceId] as const;
}

function rowToEnd([recordId, outcome, status, code, durationMs, resourceId]: EndRow): AuditEnd {
  return { recordId, outcome, status, code, durationMs, resourceId };
}

export interface ChainHead {
  /** 0: nothing is sealed yet. */
  readonly seq: bigint;
  readonly hash: Buffer;
}

/** With `forUpdate` nobody else makes records until the transaction ends. */
export async function readAuditHead(sql: Sql, { forUpdate = false } = {}): Promise<ChainHead> {
  const { rows } = await sql.query<{ head_seq: string; head_hash: Buffer }>(
    `select head_seq, head_hash from audit_chain ${forUpdate ? 'for update' : ''}`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the audit log has no head');
  return { seq: BigInt(row.head_seq), hash: row.head_hash };
}

export async function moveAuditHead(sql: Sql, { seq, hash }: ChainHead): Promise<void> {
  await sql.query('update audit_chain set head_seq = $1, head_hash = $2', [seq.toString(), hash]);
}

export interface StoredRecord extends AuditRecord {
  /** Null: not sealed. */
  readonly seal: ChainHead | null;
}

/** Those of the ids that have a record. */
export async function existingRecords(sql: Sql, recordIds: readonly string[]): Promise<string[]> {
  if (recordIds.length === 0) return [];
  const { rows } = await sql.query<{ record_id: string }>(
    'select record_id from audit_records where record_id = any($1)',
    [recordIds],
  );
  return rows.map(({ record_id }) => record_id);
}

/** A record as the statements take it. Made one by one: many at a stretch would keep everybody else waiting. */
export type RecordText = string & { readonly __brand: 'RecordText' };

export function recordText(record: StoredRecord): RecordText {
  return JSON.stringify(toRow(record)) as RecordText;
}

export async function insertRecords(sql: Sql, records: readonly RecordText[]): Promise<void> {
  if (records.length === 0) return;
  await sql.query('insert into audit_records select * from json_populate_recordset(null::audit_records, $1)', [
    `[${records.join(',')}]`,
  ]);
}

/** Completes records that are not sealed. @returns the ids of those that are, or don't exist. */
export async function completeRecords(sql: Sql, ends: readonly AuditEnd[]): Promise<Set<string>> {
  if (ends.length === 0) return new Set();
  const { rows } = await sql.query<{ record_id: string }>(
    `update audit_records r
        set outcome = e.outcome,
            status = e.status,
            code = e.code,
            duration_ms = e.duration_ms,
            resource_id = coalesce(e.resource_id, r.resource_id)
       from json_populate_recordset(null::audit_records, $1) e
      where r.record_id = e.record_id
        and r.chain_seq is null
     returning r.record_id`,
    [JSON.stringify(ends.map(endToColumns))],
  );
  const missed = new Set(ends.map(({ recordId }) => recordId));
  for (const { record_id } of rows) missed.delete(record_id);
  return missed;
}

function endToColumns({ recordId, outcome, status, code, durationMs, resourceId }: AuditEnd) {
  return { record_id: recordId, outcome, status, code, duration_ms: durationMs, resource_id: resourceId };
}

/** Records to be sealed: they have ended, or began before `before` and are given up. */
export async function unsealedRecords(
  sql: Sql,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<StoredRecord[]> {
  const { rows } = await sql.query<AuditRow>(
    `select *
       from audit_records
      where chain_seq is null
        and (outcome is not null or at < $1)
      order by record_id
      limit $2`,
    [before, limit],
  );
  return rows.map(toRecord);
}

/** Those of the ids that were given up. */
export async function givenUpRecords(sql: Sql, recordIds: readonly string[]): Promise<StoredRecord[]> {
  if (recordIds.length === 0) return [];
  const { rows } = await sql.query<AuditRow>(
    `select *
       from audit_records
      where record_id = any($1)
        and outcome = 'unknown'
        and status is null`,
    [recordIds],
  );
  return rows.map(toRecord);
}

/** Writes outcome and seal. */
export async function sealRecords(sql: Sql, records: readonly RecordText[]): Promise<void> {
  if (records.length === 0) return;
  await sql.query(
    `update audit_records r
        set outcome = s.outcome,
            chain_seq = s.chain_seq,
            chain_hash = s.chain_hash
       from json_populate_recordset(null::audit_records, $1) s
      where r.record_id = s.record_id`,
    [`[${records.join(',')}]`],
  );
}

/** The sealed records after `seq`, in their order. */
export async function sealedAfter(sql: Sql, seq: bigint, limit: number): Promise<StoredRecord[]> {
  const { rows } = await sql.query<AuditRow>(
    'select * from audit_records where chain_seq > $1 order by chain_seq limit $2',
    [seq.toString(), limit],
  );
  return rows.map(toRecord);
}

/** Left out: any. A record's place is its id. */
export interface AuditFilter extends LogFilter {
  readonly action?: string | undefined;
  readonly outcome?: AuditOutcome | 'under_way' | undefined;
  readonly status?: number | undefined;
}

/**
 * Newest first. What no index serves is looked for in the newest `rowsMax` rows: one on the credential, say, would make
 * the log larger by an eighth, and would serve that filter alone.
 */
export async function listRecords(
  sql: Sql,
  filter: AuditFilter,
  { limit, rowsMax }: Reach,
): Promise<Stretch<StoredRecord>> {
  const { workspaceId, from, to, before, status, outcome, resourceId, requestId } = filter;
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const conditions = [`workspace_id = ${value(workspaceId)}`];
  if (from !== undefined) conditions.push(`record_id >= ${value(firstRecordFrom(from))}`);
  if (before !== undefined) conditions.push(`record_id < ${value(before)}`);
  // Said in so many words for the index of failures.
  if (status !== undefined && status >= 400) conditions.push('status >= 400');
  const sought = [
    ['member_id', filter.memberId],
    ['credential_id', filter.credentialId],
    ['instance_id', filter.instanceId],
    ['action', filter.action],
    ['status', status],
    ['resource_id', resourceId],
    ['request_id', requestId],
  ] as const;
  const isSought = [to, outcome, ...sought.map(([, wanted]) => wanted)].some((wanted) => wanted !== undefined);
  const hasIndex = !isSought || resourceId !== undefined || requestId !== undefined;
  const list = { table: 'audit_records', id: 'record_id', conditions, values };
  const end = hasIndex ? null : await stretchEnd(sql, list, rowsMax);
  if (end !== null) conditions.push(`record_id >= ${value(end)}`);
  if (from !== undefined) conditions.push(`at >= ${value(from)}`);
  if (to !== undefined) conditions.push(`at < ${value(to)}`);
  for (const [column, wanted] of sought) if (wanted !== undefined) conditions.push(`${column} = ${value(wanted)}`);
  if (outcome === 'under_way') conditions.push('outcome is null');
  else if (outcome !== undefined) conditions.push(`outcome = ${value(outcome)}`);
  const { rows } = await sql.query<AuditRow>(
    `select *
       from audit_records
      where ${conditions.join(' and ')}
      order by record_id desc
      limit ${value(limit)}`,
    values,
  );
  return { items: rows.map(toRecord), next: rows[limit - 1]?.record_id ?? end };
}

interface AuditRow {
  readonly record_id: string;
  readonly at: string;
  readonly workspace_id: string;
  readonly member_id: string;
  readonly credential_kind: string;
  readonly credential_id: string;
  readonly instance_id: string | null;
  readonly method: string | null;
  readonly route: string | null;
  readonly action: string;
  readonly resource_id: string | null;
  readonly request_id: string | null;
  readonly address: string | null;
  readonly outcome: AuditOutcome | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly duration_ms: number | null;
  readonly chain_seq: string | null;
  readonly chain_hash: Buffer | null;
}

function toRecord(row: AuditRow): StoredRecord {
  const isSealed = row.chain_seq !== null && row.chain_hash !== null;
  return {
    recordId: row.record_id,
    atMs: Date.parse(row.at),
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    credentialKind: row.credential_kind,
    credentialId: row.credential_id,
    instanceId: row.instance_id,
    method: row.method,
    route: row.route,
    action: row.action,
    resourceId: row.resource_id,
    requestId: row.request_id,
    address: row.address,
    outcome: row.outcome,
    status: row.status,
    code: row.code,
    durationMs: row.duration_ms,
    seal: isSealed ? { seq: BigInt(row.chain_seq ?? 0), hash: row.chain_hash ?? Buffer.alloc(0) } : null,
  };
}

function toRow(record: StoredRecord): Record<keyof AuditRow, unknown> {
  const { seal } = record;
  return {
    record_id: record.recordId,
    at: new Date(record.atMs).toISOString(),
    workspace_id: record.workspaceId,
    member_id: record.memberId,
    credential_kind: record.credentialKind,
    credential_id: record.credentialId,
    instance_id: record.instanceId,
    method: record.method,
    route: record.route,
    action: record.action,
    resource_id: record.resourceId,
    request_id: record.requestId,
    address: record.address,
    outcome: record.outcome,
    status: record.status,
    code: record.code,
    duration_ms: record.durationMs,
    chain_seq: seal === null ? null : seal.seq.toString(),
    chain_hash: seal === null ? null : `\\x${seal.hash.toString('hex')}`,
  };
}
