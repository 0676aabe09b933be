/** Ids are `<prefix>_<uuid>`: the one list of prefixes, and time-ordered UUIDs (RFC 9562, version 7). */
import { randomBytes, randomUUID } from 'node:crypto';

const prefixes = {
  ledger: 'ldg',
  balance: 'bln',
  transaction: 'txn',
  batch: 'bulk',
  monitor: 'mon',
  hook: 'hook',
  ledgerApiKey: 'api_key',
  identity: 'idt',
  account: 'acc',
  matchingRule: 'rule',
  upload: 'upload',
  instantUpload: 'instant',
  reconciliation: 'recon',
  reference: 'ref',
  action: 'act',
  workspace: 'org',
  member: 'user',
  userAccount: 'acct',
  session: 'session',
  invitation: 'invite',
  apiKey: 'apikey',
  instance: 'instance',
  request: 'req',
  auditRecord: 'audit',
} as const;

export type IdKind = keyof typeof prefixes;

let lastMs = 0;
let sequence = 0;

/**
 * A new id whose text order is its creation order within this process, and by millisecond across processes:
 * kind to B-tree indexes, and `order by id` is near enough the order of creation.
 * The 12 bits after the version are a counter within the millisecond (RFC 9562 section 6.2, method 1); when the
 * counter is used up or the clock steps back, the time runs ahead of the clock rather than repeat.
 * @param atMs milliseconds since 1970 to order the id by; the clock when left out.
 */
export function newId(kind: IdKind, atMs?: number): string {
  return `${prefixes[kind]}_${atMs === undefined ? nextUuidV7() : uuidV7(atMs, randomBytes(2).readUInt16BE() & 0xfff)}`;
}

/** The smallest id that could have been made at `atMs`: a bound for ranges, not an id. */
export function idAt(kind: IdKind, atMs: number): string {
  const time = Math.max(0, atMs).toString(16).padStart(12, '0');
  return `${prefixes[kind]}_${time.slice(0, 8)}-${time.slice(8)}-7`;
}

/** When an id was made, in milliseconds since 1970. Not for those that must not tell. */
export function timeOf(id: string): number {
  const at = id.lastIndexOf('_') + 1;
  return Number.parseInt(id.slice(at, at + 8) + id.slice(at + 9, at + 13), 16);
}

/** The id of this kind with this UUID: a place among ids, whoever made it. */
export function idWith(kind: IdKind, uuid: string): string {
  return `${prefixes[kind]}_${uuid}`;
}

/** `<prefix>_<random UUID>` for ids that must not tell when they were made. */
export function newRandomId(kind: IdKind): string {
  return `${prefixes[kind]}_${randomUUID()}`;
}

function nextUuidV7(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
  return uuidV7(lastMs, sequence);
}

/** Random parts for ids to come, 16 digits each, from `poolAt` on. */
let pool = '';
let poolAt = 0;

/** Random bytes drawn from the system and written out 512 ids at a time: the calls cost more than the bytes. */
function randomHex8(): string {
  if (poolAt === pool.length) {
    const bytes = randomBytes(4096);
    for (let i = 0; i < bytes.length; i += 8) bytes[i] = 0x80 | ((bytes[i] ?? 0) & 0x3f);
    pool = bytes.toString('hex');
    poolAt = 0;
  }
  poolAt += 16;
  return pool.slice(poolAt - 16, poolAt);
}

let timeMs = Number.NaN;
let timeText = '';

/** Up to the version; kept, as many ids are made in one millisecond. */
function textOfTime(ms: number): string {
  if (ms !== timeMs) {
    const time = ms.toString(16).padStart(12, '0');
    timeText = `${time.slice(0, 8)}-${time.slice(8)}-7`;
    timeMs = ms;
  }
  return timeText;
}

function uuidV7(ms: number, counter: number): string {
  const tail = randomHex8();
  return `${textOfTime(ms)}${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
