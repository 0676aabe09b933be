/** Proves the books by itself, once in a while: one server at a time, and at leisure. How it went is kept, shown and logged. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { rfc3339 } from '../platform/clock.ts';
import { pause } from '../platform/pause.ts';
import { type DatabaseOptions, openPool } from '../platform/sql.ts';
import type { LedgerContext } from './context.ts';
import type { Violation } from './store/proof.ts';
import { noteFailure, noteVerification, prolongTurn, takeTurn } from './store/verification.ts';
import { type BooksProof, verifyBooksInPassing } from './verify-books.ts';

/** How late it may begin. */
const lookEveryMs = 60_000;
/** After a try that came to nothing. */
const againAfterMs = 600_000;
/** A server that died in the middle is waited for so long. */
const leaseMs = 60_000;
/** Violations that are kept and logged one by one; the others are only counted. */
const toldMax = 100;
/** It rests as long as the statement before took, but no longer than this. */
const restMaxMs = 2_000;

/** The ledgers of this process take turns as well: they share its cores, and mostly a database. */
let atWork: Promise<void> = Promise.resolve();

/** @param everyMs between the beginnings of two proofs. */
export function startVerifier(
  { pool, clock, log }: Pick<LedgerContext, 'pool' | 'clock' | 'log'>,
  { database, everyMs }: { database: DatabaseOptions; everyMs: number },
): { close(): Promise<void> } {
  const holder = randomUUID();
  const stopped = new AbortController();
  const { signal } = stopped;

  async function verifyIfDue(): Promise<void> {
    const nowMs = clock.nowMs();
    const triedBefore = rfc3339(nowMs - everyMs);
    const failedBefore = rfc3339(nowMs - Math.min(everyMs, againAfterMs));
    const startedAt = rfc3339(nowMs);
    if (!(await takeTurn(pool, { holder, leaseMs, now: startedAt, triedBefore, failedBefore }))) return;
    try {
      const told: Violation[] = [];
      const proof = await prove((violation) => {
        if (told.length < toldMax) told.push(violation);
      });
      const finishedAt = rfc3339(clock.nowMs());
      await noteVerification(pool, holder, { startedAt, finishedAt, ...proof, told });
      logProof(proof, told);
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'the books could not be verified, trying again later');
      await noteFailure(pool, holder, signal.aborted ? 'the server was stopped' : String(error));
    }
  }

  /** Over a connection of its own, opened for this alone; ends early if another server has got the turn. */
  async function prove(onViolation: (violation: Violation) => void): Promise<BooksProof> {
    const lost = new AbortController();
    const until = AbortSignal.any([signal, lost.signal]);
    const prolonging = setInterval(() => {
      prolongTurn(pool, holder, leaseMs).then(
        (isOurs) => isOurs || lost.abort(new Error('another server has taken over')),
        (error: unknown) => lost.abort(error),
      );
    }, leaseMs / 4);
    const own = openPool(database, 1, (error) => log.warn({ err: error }, 'an idle connection broke'));
    try {
      return await proveOver(await own.connect(), until, onViolation);
    } finally {
      clearInterval(prolonging);
      await own.end();
    }
  }

  async function proveOver(
    client: pg.PoolClient,
    until: AbortSignal,
    onViolation: (violation: Violation) => void,
  ): Promise<BooksProof> {
    let isReleased = false;
    const release = (isBroken: boolean): void => {
      if (!isReleased) client.release(isBroken);
      isReleased = true;
    };
    // A statement may take its time: whoever stops the server does not wait for it.
    const giveUp = (): void => release(true);
    until.addEventListener('abort', giveUp);
    let workedFrom = performance.now();
    try {
      until.throwIfAborted();
      return await verifyBooksInPassing(client, {
        onViolation,
        async rest() {
          await delay(Math.min(performance.now() - workedFrom, restMaxMs), undefined, { signal: until });
          workedFrom = performance.now();
        },
      });
    } finally {
      until.removeEventListener('abort', giveUp);
      release(until.aborted);
    }
  }

  function logProof(proof: BooksProof, told: readonly Violation[]): void {
    for (const violation of told) log.error({ violation }, 'the books are broken');
    if (proof.violations > 0) log.error(proof, 'the books were verified, and are broken');
    else log.info(proof, 'the books were verified');
  }

  let ours: Promise<void> = Promise.resolve();
  async function takeOurTurn(): Promise<void> {
    if (signal.aborted) return;
    ours = verifyIfDue().catch((error: unknown) => {
      log.warn({ err: error }, 'whether the books are to be verified could not be told, trying again');
    });
    await ours;
  }

  async function keepVerifying(): Promise<void> {
    while (!signal.aborted) {
      atWork = atWork.then(takeOurTurn);
      await atWork;
      await pause(Math.min(everyMs, lookEveryMs), signal, { ref: false });
    }
  }
  void keepVerifying();

  return {
    async close() {
      stopped.abort();
      // Not for the turn of another ledger.
      await ours;
    },
  };
}
