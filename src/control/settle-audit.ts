/** Makes records of the entries that have come in, and seals them in a hash chain; and proves the chain. */
import type { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { inPieces } from '../platform/in-pieces.ts';
import { inTransaction, type Pool, type Sql } from '../platform/sql.ts';
import {
  type AuditEnd,
  type AuditFacts,
  type AuditRecord,
  completed,
  sealedText,
  underWay,
} from './model/audit-record.ts';
import type { Secrets } from './secrets.ts';
import {
  type ChainHead,
  completeRecords,
  deleteIntake,
  entriesOf,
  existingRecords,
  givenUpRecords,
  insertRecords,
  keepIntake,
  moveAuditHead,
  type RecordText,
  readAuditHead,
  readIntake,
  recordText,
  sealedAfter,
  sealRecords,
  unsealedRecords,
} from './store/audit.ts';

interface Parts {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly clock: Clock;
}

/** A request that has not ended by then is sealed with an unknown outcome; should it end later, that is a record of its own. */
const underWayMaxMs = 15 * 60_000;
/** Of requests under way that wait among the entries, if there are more of them. */
const heldBackMax = 500;
/** Settled in one SQL transaction. */
const batchesMax = 16;
const sealedMax = 1_000;

export interface Settled {
  /** Whether there may be more. */
  readonly hasMore: boolean;
  /** How long it took, without the turns that were left to others meanwhile. */
  readonly workedMs: number;
}

/** Settles the oldest entries, in one SQL transaction. Servers take turns. */
export async function settleNext({ pool, secrets, clock }: Parts): Promise<Settled> {
  const startedAt = performance.now();
  const pieces = inPieces();
  const hasMore = await inTransaction(pool, async (tx) => {
    let head = await readAuditHead(tx, { forUpdate: true });
    const first = head;
    const seal = (record: AuditRecord): RecordText => {
      head = nextLink(secrets, head, record);
      return recordText({ ...record, seal: head });
    };
    const intake = await readIntake(tx, batchesMax);
    const entries = await pieces.map(intake, entriesOf);
    const begun = new Map(entries.flatMap((one) => one.begun.map((facts) => [facts.recordId, facts])));
    // Where it was not known whether a commit had gone through, the entry was written again.
    for (const recordId of await existingRecords(tx, [...begun.keys()])) begun.delete(recordId);
    const late: AuditEnd[] = [];
    const whole: AuditRecord[] = [];
    for (const end of entries.flatMap((one) => one.ended)) {
      const facts = begun.get(end.recordId);
      if (facts === undefined) late.push(end);
      else whole.push(completed(facts, end));
      begun.delete(end.recordId);
    }
    await insertRecords(tx, await pieces.map(whole, seal));
    const isFull = intake.length === batchesMax;
    // Most of those that have not ended end in the batches to come: a record made now would have to be changed twice.
    const heldBack = isFull ? [...begun.values()].slice(-heldBackMax) : [];
    for (const { recordId } of heldBack) begun.delete(recordId);
    await insertRecords(tx, await pieces.map([...begun.values()], withoutEnd));
    await insertRecords(tx, await pieces.map(await endAfterAll(tx, late), seal));
    const before = new Date(clock.nowMs() - underWayMaxMs);
    const unsealed = await unsealedRecords(tx, { before, limit: sealedMax });
    await sealRecords(
      tx,
      await pieces.map(unsealed, (record) => seal({ ...record, outcome: record.outcome ?? 'unknown' })),
    );
    const batches = intake.map(({ batch }) => batch);
    const last = heldBack.length > 0 ? batches.at(-1) : undefined;
    if (last !== undefined) await keepIntake(tx, last, { begun: heldBack, ended: [] });
    const done = batches.filter((batch) => batch !== last);
    if (done.length > 0) await deleteIntake(tx, done);
    if (head !== first) await moveAuditHead(tx, head);
    return isFull || unsealed.length === sealedMax;
  });
  return { hasMore, workedMs: performance.now() - startedAt - pieces.awayMs() };
}

function withoutEnd(facts: AuditFacts): RecordText {
  return recordText({ ...underWay(facts), seal: null });
}

/** Ends of records that were there already. @returns new records, for those that had been given up. */
async function endAfterAll(tx: Sql, late: readonly AuditEnd[]): Promise<AuditRecord[]> {
  const missed = await completeRecords(tx, late);
  const givenUp = await givenUpRecords(tx, [...missed]);
  const ends = new Map(late.map((end) => [end.recordId, end]));
  return givenUp.flatMap((record) => {
    const end = ends.get(record.recordId);
    return end === undefined ? [] : [{ ...completed(record, end), recordId: newId('auditRecord') }];
  });
}

/** Keyed: whoever has the database alone can't make a link. */
function nextLink(secrets: Secrets, { seq, hash }: ChainHead, record: AuditRecord): ChainHead {
  const next = seq + 1n;
  return { seq: next, hash: secrets.digest('audit record\n', hash, `${next}\n`, sealedText(record)) };
}

export type AuditVerdict =
  | { readonly isSound: true; readonly sealed: bigint; readonly headHash: string }
  | { readonly isSound: false; readonly seq: bigint; readonly recordId: string | null; readonly reason: string };

const verifiedAtOnce = 1_000;

/** Recomputes every link from the records as they are now, and stops at the first that is wrong. */
export async function verifyAudit(
  { pool, secrets }: Pick<Parts, 'pool' | 'secrets'>,
  onProgress: (links: bigint) => void = () => undefined,
): Promise<AuditVerdict> {
  const head = await readAuditHead(pool);
  let link: ChainHead = { seq: 0n, hash: Buffer.alloc(0) };
  while (link.seq < head.seq) {
    const records = await sealedAfter(pool, link.seq, verifiedAtOnce);
    for (const record of records) {
      if (link.seq === head.seq) break;
      const expected = nextLink(secrets, link, record);
      if (record.seal?.seq !== expected.seq) return broken(expected.seq, null, 'a record is missing');
      if (!record.seal.hash.equals(expected.hash)) {
        return broken(expected.seq, record.recordId, 'the record is not as it was sealed');
      }
      link = expected;
    }
    onProgress(link.seq);
    if (records.length === 0) return broken(link.seq + 1n, null, 'records are missing at the end');
  }
  if (!link.hash.equals(head.hash)) return broken(head.seq, null, 'the end of the chain is not what was noted of it');
  return { isSound: true, sealed: link.seq, headHash: link.hash.toString('hex') };
}

function broken(seq: bigint, recordId: string | null, reason: string): AuditVerdict {
  return { isSound: false, seq, recordId, reason };
}
