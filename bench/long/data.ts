/**
 * What does a page of the Data API cost in a long history?
 *
 * `npm run data -- [transactions]`: 1,000,000 by default, filled in by SQL; one request after another.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fill } from '../fill.ts';
import { startTallygate, type Tallygate } from '../tallygate.ts';

const [transactions = 1_000_000] = process.argv.slice(2).map(Number);
const pairs = 500;
const asked = 200;

const home = await mkdtemp(path.join(os.tmpdir(), 'tallygate-data-'));
const server = await startTallygate(home);
try {
  const { instanceId, database } = await server.addLedger();
  const { sources, destinations } = await fill(database, { rows: transactions, pairs });
  const source = (n: number) => sources[n % pairs] ?? '';
  const destination = (n: number) => destinations[n % pairs] ?? '';
  for (const [what, query] of [
    ['first page', () => ({})],
    ['page 100', () => ({ page: '100' })],
    ['page 5,000, the last there is', () => ({ page: '5000' })],
    ['of one balance, applied', (n) => ({ destination_eq: destination(n), status_eq: 'APPLIED' })],
    ['of one balance, either side', (n) => ({ balance_id_eq: source(n) })],
    ['by currency and day', () => ({ currency_eq: 'USD', created_at_gte: '2026-01-01' })],
    ['rare: a description', () => ({ description_eq: 'nothing has it' })],
    ['strict_total', () => ({ strict_total: 'true' })],
  ] as readonly (readonly [string, (n: number) => Record<string, string>])[]) {
    const times: number[] = [];
    for (let n = 0; n < (what.startsWith('rare') || what.startsWith('strict') ? asked / 10 : asked); n += 1) {
      times.push(await timeOf(server, { instance_id: instanceId, ...query(n) }));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
    console.log(`${what}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
  }
} finally {
  await server.stop();
  await rm(home, { recursive: true });
}

async function timeOf({ gateway, apiKey }: Tallygate, query: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const url = `http://${gateway.host}:${gateway.port}/data/transactions?${new URLSearchParams(query)}`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return performance.now() - startedAt;
}
