/**
 * How long does it take to reconcile a file with the ledger, and how much memory does the server need to take it in?
 *
 * `npm run reconcile -- [transactions] [rows ...]`: by default files of 10,000 and 100,000 rows against 1,000,000
 * transactions, which are filled in by SQL. Nineteen rows in twenty are in the ledger.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startTallygate, type Tallygate } from '../tallygate.ts';

const [transactions = 1_000_000, ...given] = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000];

const rules = {
  reference: [{ field: 'reference', operator: 'equals' }],
  'amount and date': [
    { field: 'amount', operator: 'equals', allowable_drift: 0.01 },
    { field: 'date', operator: 'equals', allowable_drift: 3_600 },
  ],
  'amount, and description by distance': [
    { field: 'amount', operator: 'equals' },
    { field: 'description', operator: 'contains', allowable_drift: 20 },
  ],
} as const;

const dayZero = Date.parse('2025-01-01T00:00:00Z');
const secondsApart = 30;

/** Of the n-th transaction, and of the row that belongs to it. */
const amountOf = (n: number): string => ((((n * 7_919) % 900_001) + 100) / 100).toFixed(2);

async function fill({ databaseUrl }: Tallygate): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select table_schema as schema from information_schema.tables where table_name = 'external_transactions'",
    );
    await client.query(`set search_path = ${rows[0].schema}`);
    await client.query(
      `insert into transactions (transaction_id, source, destination, reference, currency, description, status,
                                 precise_amount, precision, created_at)
       select 'txn_' || lpad(n::text, 9, '0'), 'bln_' || n % 1000, 'bln_' || n % 997, 'ref-' || n, 'USD',
              'Payment of invoice ' || n, 'APPLIED', (n::bigint * 7919) % 900001 + 100, 100,
              '2025-01-01T00:00:00Z'::timestamptz + n * interval '${secondsApart} seconds'
         from generate_series(1, $1::int) as n`,
      [transactions],
    );
    await client.query('vacuum analyze transactions');
  } finally {
    await client.end();
  }
}

async function* csvRows(size: number): AsyncGenerator<string> {
  yield 'ID,Amount,Date,Reference,Description,Currency\n';
  const step = Math.max(1, Math.floor(transactions / size));
  let piece = '';
  for (let row = 1; row <= size; row += 1) {
    const n = row * step;
    const isKnown = row % 20 !== 0;
    const at = new Date(dayZero + n * secondsApart * 1_000 + 60_000).toISOString();
    const reference = isKnown ? `REF-${n}` : `other-${n}`;
    const amount = isKnown ? amountOf(n) : '99999999.00';
    piece += `row-${row},${amount},${at},${reference},Paymnt of invoice ${n},USD\n`;
    if (piece.length < 64 * 1024) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function upload(server: Tallygate, size: number): Promise<string> {
  const boundary = 'reconcile-bench';
  async function* form(): AsyncGenerator<string> {
    yield `--${boundary}\r\ncontent-disposition: form-data; name="source"\r\n\r\nbank\r\n`;
    yield `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="bank.csv"\r\n\r\n`;
    yield* csvRows(size);
    yield `\r\n--${boundary}--\r\n`;
  }
  const url = `${origin(server.gateway)}/proxy/reconciliation/upload?instance_id=${server.instanceId}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(form())),
    duplex: 'half',
  } as RequestInit);
  const body = (await response.json()) as { upload_id: string; record_count: number };
  if (body.record_count !== size)
    throw new Error(`the upload was answered ${response.status}: ${JSON.stringify(body)}`);
  return body.upload_id;
}

async function call(server: Tallygate, method: string, target: string, body?: unknown) {
  const response = await fetch(`${origin(server.ledger)}${target}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into, and printed
  return (await response.json()) as any;
}

function origin({ host, port }: Tallygate['ledger']): string {
  return `http://${host}:${port}`;
}

async function residentMiB({ ledger }: Tallygate): Promise<number> {
  const status = await readFile(`/proc/${ledger.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** Seconds that `work` takes, and by how much the server's memory grew at most. */
async function measured<T>(server: Tallygate, work: () => Promise<T>) {
  const before = await residentMiB(server);
  let most = before;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await residentMiB(server));
      await sleep(100);
    }
  })();
  const startedAt = performance.now();
  try {
    const result = await work();
    return { result, seconds: (performance.now() - startedAt) / 1_000, growthMiB: most - before };
  } finally {
    isOver = true;
    await watching;
  }
}

async function reconcile(server: Tallygate, uploadId: string, criteria: unknown, isDryRun: boolean) {
  const rule = await call(server, 'POST', '/reconciliation/matching-rules', { name: 'bench', criteria });
  const started = await call(server, 'POST', '/reconciliation/start', {
    upload_id: uploadId,
    strategy: 'one_to_one',
    matching_rule_ids: [rule.rule_id],
    dry_run: isDryRun,
  });
  for (;;) {
    const run = await call(server, 'GET', `/reconciliation/${started.reconciliation_id}`);
    if (run.status === 'completed') return run;
    if (run.status === 'failed') {
      const progress = await call(server, 'GET', `/reconciliation/${started.reconciliation_id}/progress`);
      throw new Error(`the run failed: ${progress.failure}`);
    }
    await sleep(50);
  }
}

const directory = await mkdtemp(path.join(os.tmpdir(), 'tallygate-bench-'));
const server = await startTallygate(path.join(directory, 'home'));
try {
  await fill(server);
  console.log(`${transactions} transactions`);
  for (const size of sizes) {
    const stored = await measured(server, () => upload(server, size));
    console.log(`${size} rows: upload ${stored.seconds.toFixed(1)} s, memory + ${stored.growthMiB.toFixed(0)} MiB`);
    for (const [name, criteria] of Object.entries(rules)) {
      const { result, seconds, growthMiB } = await measured(server, () =>
        reconcile(server, stored.result, criteria, name !== 'reference'),
      );
      const { matched_transactions: matched, unmatched_transactions: unmatched } = result;
      console.log(
        `  ${name}: ${seconds.toFixed(1)} s, ${matched} matched, ${unmatched} not; memory + ${growthMiB.toFixed(0)} MiB`,
      );
    }
  }
} finally {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}
