/** A control plane on a database of its own, with a first workspace, and a clock that the test moves. */
import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import pg from 'pg';
import { type Bootstrapped, type Control, openControl } from '#src/control/index.ts';
import type { Clock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { controlDatabase, type TestDatabase } from './database.ts';

export interface TestClock extends Clock {
  advance(ms: number): void;
}

export interface TestControl {
  readonly control: Control;
  readonly database: TestDatabase;
  readonly encryptionKey: Buffer;
  readonly clock: TestClock;
  readonly first: Bootstrapped;
  /** Another process's view of the same database. */
  openAnother(): Promise<Control>;
  query(text: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** What was changed with `query` becomes a change that processes hear of. */
  markChanged(): Promise<void>;
}

/** Starts now and stands still. */
export function testClock(): TestClock {
  let nowMs = Date.now();
  return {
    nowMs: () => nowMs,
    advance: (ms) => {
      nowMs += ms;
    },
  };
}

/** The same, closed when the test ends if it has not been by then. */
export function closedAfter(t: Pick<TestContext, 'after'>, control: Control): Control {
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= control.close();
    return closing;
  };
  t.after(close);
  return { ...control, close };
}

/** @param through where it finds its database: perhaps behind a proxy that things happen to. */
export async function testControl(
  t: Pick<TestContext, 'after'>,
  through: (database: TestDatabase) => Promise<TestDatabase> = async (database) => database,
): Promise<TestControl> {
  const database = await through(await controlDatabase(t));
  const encryptionKey = randomBytes(32);
  const clock = testClock();
  const open = async (): Promise<Control> => {
    return closedAfter(t, await openControl({ database, encryptionKey, clock, log: createLog('silent') }));
  };
  const control = await open();
  const first = await control.bootstrap({});
  if (first === null) throw new Error('the database is not empty');
  const query = async (text: string, values?: unknown[]): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  };
  return {
    control,
    database,
    encryptionKey,
    clock,
    first,
    openAnother: open,
    query,
    async markChanged() {
      const bump = ['members', 'instances', 'api_keys', 'sessions'].map(
        (table) => `update ${table} set version = (select version from control_state)`,
      );
      await query(['begin', 'update control_state set version = version + 1', ...bump, 'commit'].join(';'));
    },
  };
}
