/** Filling the tables of words, a piece at a time: what has changed, and everything anew. */
import pg from 'pg';
import { type Clock, rfc3339 } from '../platform/clock.ts';
import { parsePlainJson } from '../platform/json.ts';
import { inTransaction, type Pool } from '../platform/sql.ts';
import { type CollectionName, collectionNames, collections } from './model/search/collections.ts';
import { joinRanges } from './model/search/ranges.ts';
import { recordWords } from './model/search/words.ts';
import { type Change, deleteChanges, type IdRange, oldestChanges, shortenChanges } from './store/search/changes.ts';
import {
  addFields,
  addVocabulary,
  lockSearchState,
  recordsInRange,
  replaceWords,
  type SearchedRecord,
} from './store/search/fill.ts';
import { moveRebuild, type Rebuild, readRebuild } from './store/search/rebuild.ts';
import { keepsVocabulary } from './store/search/vocabulary.ts';

/** Changes looked at, and records taken over, in one SQL transaction. */
const changesMax = 2_000;
const recordsMax = 2_000;
/** Words and metadata keys remembered as known, for each collection: a few MB at most. */
const rememberedMax = 20_000;

/** Takes over the oldest changes up to `goal`. @returns whether all of them are done. */
export async function takeOver(pool: Pool, goal: string, known: KnownTexts): Promise<boolean> {
  const learned = known.draft();
  const isDone = await inTransaction(pool, async (tx) => {
    await lockSearchState(tx);
    const changes = await oldestChanges(tx, { upTo: goal, limit: changesMax });
    let left = recordsMax;
    for (const collection of collectionNames) {
      const ranges = joinRanges(changes.filter((change) => change.collection === collection));
      for (const range of ranges) {
        if (left <= 0) return false;
        left -= await takeOverRange(tx, { ...range, collection }, left, learned);
      }
    }
    return left > 0 && changes.length < changesMax;
  });
  learned.keep();
  return isDone;
}

/**
 * Does the next page of a rebuilding.
 * @returns whether there is none, or no more of it; and what ended it, if the database can't take a page.
 */
export async function rebuildPage(
  pool: Pool,
  known: KnownTexts,
  clock: Clock,
): Promise<{ isDone: boolean; failure: pg.DatabaseError | null }> {
  if ((await readRebuild(pool))?.status !== 'in_progress') return { isDone: true, failure: null };
  const learned = known.draft();
  const page = await inTransaction(pool, async (tx) => {
    const rebuild = await readRebuild(tx, { lock: true });
    if (rebuild?.status !== 'in_progress') return { isDone: true, failure: null };
    await tx.query('savepoint page');
    try {
      const moved = await fillPage(tx, rebuild, learned, clock);
      await moveRebuild(tx, moved);
      return { isDone: moved.status !== 'in_progress', failure: null };
    } catch (failure) {
      if (!(failure instanceof pg.DatabaseError)) throw failure;
      await tx.query('rollback to savepoint page');
      const error = 'a page can not be indexed; the cause is in the log';
      await moveRebuild(tx, { ...rebuild, status: 'failed', completedAt: rfc3339(clock.nowMs()), error });
      return { isDone: true, failure };
    }
  });
  if (page.failure === null) learned.keep();
  return page;
}

async function fillPage(tx: pg.PoolClient, rebuild: Rebuild, learned: LearnedTexts, clock: Clock): Promise<Rebuild> {
  const at = collectionNames.findIndex((name) => phaseOf(name) === rebuild.phase);
  const collection = collectionNames[Math.max(at, 0)] ?? 'ledgers';
  const range = { firstId: rebuild.afterId === '' ? '' : `${rebuild.afterId}\u0001`, lastId: '~' };
  const { count, lastId } = await fillRange(tx, collection, range, rebuild.pageSize, learned);
  const processed = rebuild.processed + count;
  if (lastId !== null) return { ...rebuild, phase: phaseOf(collection), afterId: lastId, processed };
  const next = collectionNames[Math.max(at, 0) + 1];
  if (next !== undefined) return { ...rebuild, phase: phaseOf(next), afterId: '', processed };
  return {
    ...rebuild,
    status: 'completed',
    phase: 'done',
    afterId: '',
    processed,
    completedAt: rfc3339(clock.nowMs()),
  };
}

function phaseOf(collection: CollectionName): string {
  return `indexing_${collection}`;
}

/** @returns how much of the room it took. */
async function takeOverRange(
  tx: pg.PoolClient,
  range: IdRange & { collection: CollectionName; of: readonly Change[] },
  limit: number,
  learned: LearnedTexts,
): Promise<number> {
  const { collection, of } = range;
  const { count, lastId } = await fillRange(tx, collection, range, limit, learned);
  if (lastId === null)
    await deleteChanges(
      tx,
      of.map(({ sequence }) => sequence),
    );
  else {
    const done = of.filter((change) => change.lastId <= lastId);
    const begun = of.filter((change) => change.lastId > lastId && change.firstId <= lastId);
    await deleteChanges(
      tx,
      done.map(({ sequence }) => sequence),
    );
    await shortenChanges(
      tx,
      begun.map(({ sequence }) => sequence),
      lastId,
    );
  }
  return count + 1;
}

/** @returns how many records there were, and the id of the last one done; null: the range is done. */
async function fillRange(
  tx: pg.PoolClient,
  collection: CollectionName,
  { firstId, lastId }: IdRange,
  limit: number,
  learned: LearnedTexts,
): Promise<{ count: number; lastId: string | null }> {
  const records = await recordsInRange(tx, collection, { firstId, lastId }, limit);
  const { idField } = collections[collection];
  const found = records.map((record) => ({ id: record[idField] ?? '', words: wordsOfRecord(collection, record) }));
  const isWhole = records.length < limit;
  const end = isWhole ? lastId : (found.at(-1)?.id ?? lastId);
  await replaceWords(tx, collection, { firstId, lastId: end }, found);
  if (keepsVocabulary(collection)) {
    const vocabulary = found.flatMap(({ words }) => words.vocabulary);
    await addVocabulary(tx, collection, learned.newOf(`${collection} words`, vocabulary));
  }
  await addFields(
    tx,
    collection,
    learned.newOf(
      `${collection} fields`,
      found.flatMap(({ words }) => words.fields),
    ),
  );
  return { count: records.length, lastId: isWhole ? null : end };
}

function wordsOfRecord(collection: CollectionName, { meta_data: metaData, ...columns }: SearchedRecord) {
  const { fields } = collections[collection];
  const texts = Object.entries(columns).flatMap(([column, text]) =>
    fields[column] === 'text' ? [[column, text ?? ''] as const] : [],
  );
  return recordWords(
    Object.fromEntries(texts),
    metaData === null || metaData === undefined ? null : parsePlainJson(metaData),
  );
}

/** Texts that are in the database for sure: they need not be sent again. */
export class KnownTexts {
  readonly #known = new Map<string, Set<string>>();

  draft(): LearnedTexts {
    return new LearnedTexts(this.#known);
  }
}

/** What is learned on the way to a commit. */
class LearnedTexts {
  readonly #known: Map<string, Set<string>>;
  readonly #learned = new Map<string, Set<string>>();

  constructor(known: Map<string, Set<string>>) {
    this.#known = known;
  }

  newOf(kind: string, texts: readonly string[]): string[] {
    const known = this.#known.get(kind);
    const fresh = new Set(texts.filter((text) => known?.has(text) !== true));
    const learned = this.#learned.get(kind) ?? new Set();
    for (const text of fresh) learned.add(text);
    this.#learned.set(kind, learned);
    // In one order everywhere.
    return [...fresh].sort();
  }

  /** To be called after the commit. */
  keep(): void {
    for (const [kind, texts] of this.#learned) {
      const known = this.#known.get(kind) ?? new Set();
      this.#known.set(kind, known);
      for (const text of texts) if (known.size < rememberedMax) known.add(text);
    }
  }
}
