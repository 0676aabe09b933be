/**
 * `npm run model`: the properties of the model tests, again and again with new seeds, for as long as is asked. Each
 * round's seed is printed before it begins. The first failure ends the run, with the sequence and how to play it again.
 */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { verifyBooks } from '#src/ledger/index.ts';
import { openPool } from '#src/platform/sql.ts';
import { ledgerDatabase, type TestDatabase } from '../../support/database.ts';
import { openTestLedger, openTwoTestLedgers } from '../../support/ledger.ts';
import { globalSetup, globalTeardown } from '../../support/postgres-setup.ts';
import { type PropertyName, properties } from './properties.ts';

const usage = `npm run model -- [options]

  --minutes N   how long new seeds are tried (10)
  --rounds N    at most so many rounds, however long they take
  --only NAME   alone: one sequence at a time; together: 32 at once, each with balances of its own;
                shared: 32 at once over the same balances; medley: the same with all that moves money.
                Else they take turns.
  --servers N   1 or 2 on the database, which then take turns, too. Else one, then two, and so on.
  --seed N      one round with this seed, of the property named by --only, with one server or as many as --servers says`;

/** Sequences of a round: seconds of work, so that there is news. */
const sequencesByRound: Record<PropertyName, number> = { alone: 40, together: 4, shared: 4, medley: 4 };
/** The proof reads the whole ledger, which grows: it comes between rounds, less and less often. */
const proofEveryRounds = 60;

interface Round {
  readonly name: PropertyName;
  readonly servers: 1 | 2;
  readonly seed: number;
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rounds: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
    servers: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await run();

async function run(): Promise<void> {
  const cleanUps: (() => unknown)[] = [];
  await globalSetup();
  try {
    const database = await ledgerDatabase({ after: (work) => void cleanUps.push(work as () => unknown) });
    const [one, two] = [openTestLedger(database), openTwoTestLedgers(database)];
    cleanUps.unshift(
      () => one.close(),
      () => two.close(),
    );
    await tryAll({ 1: properties(one), 2: properties(two) }, database);
  } finally {
    for (const work of cleanUps) await work();
    await globalTeardown();
  }
}

async function tryAll(
  all: Record<Round['servers'], ReturnType<typeof properties>>,
  database: TestDatabase,
): Promise<void> {
  const startMs = performance.now();
  const minutes = (): number => (performance.now() - startMs) / 60_000;
  let count = 0;
  for (const { name, servers, seed } of rounds()) {
    if (count > 0 && (minutes() >= Number(values.minutes) || count >= Number(values.rounds))) break;
    count += 1;
    console.log(`${minutes().toFixed(1)} min: ${name}, ${servers === 1 ? 'one server' : 'two servers'}, seed ${seed}`);
    // What 32 clients do at once can't be shrunk in any useful time.
    const details = await fc.check(all[servers][name], {
      seed,
      numRuns: sequencesByRound[name],
      endOnFailure: name !== 'alone',
      includeErrorInReport: true,
    });
    if (details.failed) {
      console.log(
        `${await fc.asyncDefaultReportMessage(details)}\nagain: npm run model -- --only ${name} --servers ${servers} --seed ${seed}`,
      );
      process.exitCode = 1;
      return;
    }
    if (count % proofEveryRounds === 0) await prove(database);
  }
  await prove(database);
  console.log(`${count} rounds in ${minutes().toFixed(1)} minutes, nothing found`);
}

function* rounds(): Generator<Round> {
  const names =
    values.only === undefined ? (['alone', 'together', 'shared', 'medley'] as const) : [propertyNamed(values.only)];
  if (values.seed !== undefined) {
    const servers = serversOf(values.servers ?? '1');
    for (const name of names) yield { name, servers, seed: Number(values.seed) };
    return;
  }
  const counts = values.servers === undefined ? ([1, 2] as const) : [serversOf(values.servers)];
  for (;;) for (const servers of counts) for (const name of names) yield { name, servers, seed: randomInt(2 ** 31) };
}

function serversOf(text: string): Round['servers'] {
  if (text !== '1' && text !== '2') throw new Error(`there are one or two servers, not ${text}\n${usage}`);
  return text === '1' ? 1 : 2;
}

function propertyNamed(text: string): PropertyName {
  if (!Object.hasOwn(sequencesByRound, text)) throw new Error(`there is no property ${text}\n${usage}`);
  return text as PropertyName;
}

async function prove(database: TestDatabase): Promise<void> {
  const pool = openPool({ ...database, name: 'model' }, 1, () => undefined);
  try {
    const proof = await verifyBooks(pool, { onViolation: (violation) => console.log(violation) });
    assert.equal(proof.violations, 0, 'the books are wrong');
    console.log(`the books are right: ${proof.balances} balances, ${proof.transactions} transactions`);
  } finally {
    await pool.end();
  }
}
