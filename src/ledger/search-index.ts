/** Keeps the tables of words up to date: before each search, in the background, and whole on request. */
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { inTransaction, type Pool } from '../platform/sql.ts';
import { type CollectionName, collectionNames, collections } from './model/search/collections.ts';
import { joinRanges } from './model/search/ranges.ts';
import { recordWords } from './model/search/words.ts';
import {
  type Change,
  deleteChanges,
  type IdRange,
  newestChange,
  oldestChanges,
  shortenChanges,
} from './store/search/changes.ts';
import {
  addFields,
  addVocabulary,
  lockSearchState,
  recordsInRange,
  replaceWords,
  type SearchedRecord,
} from './store/search/fill.ts';
import { keepsVocabulary } from './store/search/vocabulary.ts';

/** Changes looked at, and records taken over, in one SQL transaction. */
const changesMax = 2_000;
const recordsMax = 2_000;
/** A search waits this long for what is left to take over. */
const catchUpMaxMs = 20_000;
/** Between looks of the background at what is left. */
const intervalMs = 500;
/** While transactions are being posted, the background takes this part of the time. */
const shareWhilePosting = 0.05;
/** Words and metadata keys remembered as known, for each collection: a few MB at most. */
const rememberedMax = 20_000;

export interface SearchIndex {
  /**
   * Everything that was committed before this was called is in the tables of words when it resolves.
   * @throws Refusal GEN_UNAVAILABLE if that takes too long; it goes on in the background.
   */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

export function openSearchIndex({
  pool,
  clock,
  log,
  isPosting,
}: {
  pool: Pool;
  clock: Clock;
  log: Log;
  isPosting: () => boolean;
}): SearchIndex {
  const known = new KnownTexts();
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let pass: Promise<void> = Promise.resolve();

  async function catchUp(): Promise<void> {
    const goal = await newestChange(pool);
    if (goal === null) return;
    const giveUpAtMs = clock.nowMs() + catchUpMaxMs;
    while (!(await takeOver(pool, goal, known))) {
      if (clock.nowMs() < giveUpAtMs) continue;
      throw new Refusal('GEN_UNAVAILABLE', 'the search index is being brought up to date; try again in a while');
    }
  }

  /** @returns how long to rest. */
  async function work(): Promise<number> {
    const goal = await newestChange(pool);
    if (goal === null) return intervalMs;
    const startedAt = performance.now();
    const isDone = await takeOver(pool, goal, known);
    const tookMs = performance.now() - startedAt;
    if (isPosting()) return Math.max(intervalMs, tookMs / shareWhilePosting);
    return isDone ? intervalMs : 0;
  }

  function schedule(waitMs: number): void {
    timer = setTimeout(() => {
      pass = run();
    }, waitMs);
    timer.unref();
  }

  async function run(): Promise<void> {
    let waitMs = intervalMs;
    try {
      waitMs = await work();
    } catch (error) {
      log.warn({ err: error }, 'filling the search index failed, trying again');
    }
    if (!isClosed) schedule(waitMs);
  }

  schedule(intervalMs);
  return {
    catchUp,
    async close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await pass;
    },
  };
}

/** Takes over the oldest changes up to `goal`. @returns whether all of them are done. */
async function takeOver(pool: Pool, goal: string, known: KnownTexts): Promise<boolean> {
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
    metaData === null || metaData === undefined ? null : JSON.parse(metaData),
  );
}

/** Texts that are in the database for sure: they need not be sent again. */
class KnownTexts {
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
