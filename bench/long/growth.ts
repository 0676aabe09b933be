/**
 * `npm run growth`: whether a large ledger is slower than a small one. Both are on one server and are measured in turns,
 * in the same minutes, through the Proxy. Ends with 1 if an answer or the books were wrong, or if the large one is slower
 * than it may be.
 */
import { parseArgs } from 'node:util';
import { provePages } from '../books.ts';
import { CoreApi } from '../core-api.ts';
import { describeEnvironment } from '../environment.ts';
import { fill, pageQueries } from '../fill.ts';
import { type Measurement, measure } from '../measure.ts';
import { readOptions } from '../options.ts';
import { renderEnvironment, table } from '../report.ts';
import { openStage, type Stage } from '../stage.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { inTurns, postingThroughProxy, proxyHeaders, reading, type Subject } from '../subject.ts';

const usage = `npm run growth -- [options]

  --rows N      rows of the large ledger (10000000)
  --few N       rows of the small one (10000)
  --rounds N    rounds; the ledgers take turns in each (5)
  --seconds N   measured in each round, for each (4)`;

/** The large ledger does at least this share of what the small one does. */
const shareMin = 0.8;
/** Of balances that the rows are spread over. */
const pairs = 500;
const momentsAsked = 1_000;
const rowsPerLine = 1_000_000;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    few: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await growth();

async function growth(): Promise<void> {
  const secondsPerRound = Number(values.seconds);
  const options = {
    ...readOptions([]),
    rounds: Number(values.rounds),
    secondsPerRound,
    warmUpSeconds: secondsPerRound,
  };
  const stage = await openStage(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stage.close().then(() => process.exit(130)));
  }
  try {
    const few = await filledLedger(stage, Number(values.few));
    const many = await filledLedger(stage, Number(values.rows));
    console.log(renderEnvironment(await describeEnvironment(stage.server.databaseUrl, stage.directory), options));
    const measurements = await measure(stage, inTurns(few.subjects, many.subjects));
    const isFast = compare(measurements);
    const mistakes = measurements.flatMap((each) => each.mistakes);
    for (const { database } of [few, many]) mistakes.push(...(await provePages(database)));
    console.log(mistakes.length === 0 ? 'The books are right.' : ['WRONG:', ...mistakes].join('\n  '));
    process.exitCode = isFast && mistakes.length === 0 ? 0 : 1;
  } finally {
    await stage.close();
  }
}

/** A ledger with so many rows, balances that have money to spend, and what is asked of it; reads first, as posting adds rows. */
async function filledLedger({ server, options }: Stage, rows: number) {
  const { instanceId, database } = await server.addLedger();
  const startMs = performance.now();
  const filled = await fill(database, { rows, pairs }, (written) => {
    if (written % rowsPerLine === 0) console.log(`${written.toLocaleString('en')} rows, ${secondsSince(startMs)} s`);
  });
  console.log(`${rows.toLocaleString('en')} rows are there after ${secondsSince(startMs)} s`);
  const targetOf = (path: string) => `/proxy${path}${path.includes('?') ? '&' : '?'}instance_id=${instanceId}`;
  const headers = proxyHeaders(server);
  const ledger = new CoreApi(server.gateway, headers, targetOf);
  const accounts = await ledger.createAccounts(options.balanceCount);
  const read = (what: string, paths: readonly string[]) => reading(what, server.gateway, paths.map(targetOf), headers);
  const pages = Object.entries(pageQueries(filled));
  const subjects: readonly Subject[] = [
    ...pages.map(([what, queries]) =>
      read(
        what,
        queries.map((query) => `/transactions?${query}`),
      ),
    ),
    read('balance at a past moment', momentsOf(filled.sources)),
    {
      ...postingThroughProxy(
        { server: { ...server, instanceId }, ledger, accounts, database },
        { parties: 'random pairs', skipQueue: true },
      ),
      name: 'posting',
    },
  ];
  return { database, subjects };
}

/** All over the hours before now. */
function momentsOf(balances: readonly string[]): string[] {
  const now = Date.now();
  return Array.from({ length: momentsAsked }, (_, index) => {
    const at = new Date(now - index * 20_000).toISOString();
    return `/balances/${balances[index % balances.length]}/at?timestamp=${at}`;
  });
}

/** Prints the table. @returns whether the large ledger is as fast as it must be. */
function compare(measurements: readonly Measurement[]): boolean {
  const rates = (measurement: Measurement | undefined) => measurement?.turns.map(({ perSecond }) => perSecond) ?? [];
  const rows = measurements.flatMap((few, index) => {
    if (index % 2 === 1) return [];
    const many = measurements[index + 1];
    return [{ what: few.subject.name, few: rates(few), many: rates(many), share: ratioOf(rates(many), rates(few)) }];
  });
  const whole = (rate: number) => Math.round(rate).toLocaleString('en');
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const [fewRows, manyRows] = [Number(values.few), Number(values.rows)].map((count) => count.toLocaleString('en'));
  console.log(
    table(
      ['a second', `${fewRows} rows`, `${manyRows} rows`, 'share', '', ''],
      rows.map(({ what, few, many, share }) => [
        what,
        whole(spreadOf(few).median),
        whole(spreadOf(many).median),
        percent(share.median),
        `(${percent(share.min)} - ${percent(share.max)})`,
        share.median >= shareMin ? 'reached' : `missed: at least ${percent(shareMin)}`,
      ]),
    ),
  );
  return rows.every(({ share }) => share.median >= shareMin);
}

function secondsSince(startMs: number): string {
  return ((performance.now() - startMs) / 1_000).toFixed(0);
}
