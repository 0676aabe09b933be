/**
 * Files to and from a ledger of our own, through the Proxy, by callers that take their time. Waits end a connection on
 * which nothing moves; they are no limit for how long it may move.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { migrateLedger } from '#src/cli/embedded-ledgers.ts';
import type { EmbeddedLedger } from '#src/gateway/index.ts';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool } from '#src/platform/sql.ts';
import { testGateway } from '../support/gateway.ts';
import { openTestLedger } from '../support/ledger.ts';
import { columns, csvForm, reconciling, someDay } from '../support/reconciling.ts';
import { until } from '../support/until.ts';
import { wholeFile } from '../support/whole-file.ts';

/** After this with nothing moving. All that is to pass takes longer on the whole. */
const idleTimeoutMs = 1_000;
const schema = 'ledger';

/** Bytes of files that the ledger has given away. */
let given = 0;
const gateway = await testGateway(wholeFile, {
  limits: { answerTimeoutMs: idleTimeoutMs, idleTimeoutMs },
  openEmbeddedLedger: async () => counted(openLedger({ database, clock: systemClock, log: createLog('silent') })),
});
const database = { url: gateway.database.url, schema };
await migrateLedger(database.url, schema);
const pool = openPool({ ...database, name: 'test' }, 1, () => undefined);
wholeFile.after(() => pool.end());

function counted(ledger: EmbeddedLedger): EmbeddedLedger {
  const count = async function* (rest: AsyncIterable<string>) {
    for await (const piece of rest) {
      given += Buffer.byteLength(piece);
      yield piece;
    }
  };
  return {
    handle: async (request) => {
      const { rest, ...reply } = await ledger.handle(request);
      return rest === undefined ? reply : { ...reply, rest: count(rest) };
    },
    close: () => ledger.close(),
  };
}

function through(path: string): string {
  return `/proxy${path}?instance_id=${gateway.first.instanceId}`;
}

const row = (n: number, description = 'text') => `row-${n},10.50,${someDay},ref,${description},USD`;

/** Sends the head of an upload and the first line of its file, in chunks. @returns what to send the rest with. */
function beginUpload() {
  const socket = net.connect(gateway.gateway.port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  socket.on('error', () => undefined);
  const chunk = (text: string) => socket.write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`);
  const head = [
    `POST ${through('/reconciliation/upload')} HTTP/1.1`,
    'host: x',
    `authorization: Bearer ${gateway.first.secret}`,
    'content-type: multipart/form-data; boundary=x',
    'transfer-encoding: chunked',
    'connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  chunk(`--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${columns}\n`);
  return {
    socket,
    rows: (...numbers: number[]) => chunk(numbers.map((n) => `${row(n)}\n`).join('')),
    end: () => {
      chunk('\r\n--x\r\ncontent-disposition: form-data; name="source"\r\n\r\nbank\r\n--x--\r\n');
      socket.write('0\r\n\r\n');
    },
    answer: () => answer,
  };
}

/** Uploads there are, and rows: also those that are not committed yet count as none. */
async function stored(): Promise<readonly [uploads: number, rows: number]> {
  const { rows } = await pool.query<{ uploads: string; rows: string }>(
    'select (select count(*) from uploads) as uploads, (select count(*) from external_transactions) as rows',
  );
  return [Number(rows[0]?.uploads), Number(rows[0]?.rows)];
}

/** Uploads that the ledger works on, each in an SQL transaction. */
async function underWay(): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    `select count(*) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
  );
  return Number(rows[0]?.count);
}

test('a file that comes in drops, but steadily, is stored whole, however long it takes', async () => {
  const [uploadsBefore, rowsBefore] = await stored();
  const upload = beginUpload();
  const startedAtMs = performance.now();
  let sent = 0;
  const drip = setInterval(() => {
    upload.rows(sent++);
    if (performance.now() - startedAtMs < 2.5 * idleTimeoutMs) return;
    clearInterval(drip);
    upload.end();
  }, 20);
  await once(upload.socket, 'close');
  assert.match(upload.answer(), new RegExp(`^HTTP/1.1 200 [\\s\\S]*"record_count":${sent}\\b`));
  assert.deepEqual(await stored(), [uploadsBefore + 1, rowsBefore + sent]);
});

for (const [what, leave] of [
  ['vanishes', ({ socket }) => socket.resetAndDestroy()],
  ['ends the connection in good order', ({ socket }) => socket.end()],
  ['sends no more', () => undefined],
] as readonly [string, (upload: ReturnType<typeof beginUpload>) => void][]) {
  test(`a caller that ${what} half-way through a file leaves nothing, and takes no place from others`, async () => {
    const before = await stored();
    // More than may be stored at once, one batch after another.
    for (let round = 0; round < 2; round++) {
      const uploads = Array.from({ length: 4 }, beginUpload);
      let sent = 0;
      await until('the ledger stores them', async () => {
        // Always some more: none is to end for want of movement.
        const numbers = Array.from({ length: 600 }, () => sent++);
        for (const upload of uploads) upload.rows(...numbers);
        return (await underWay()) === 4;
      });
      for (const upload of uploads) leave(upload);
      await until('they have ended', async () => (await underWay()) === 0);
      for (const { socket } of uploads) socket.destroy();
    }
    assert.deepEqual(await stored(), before);
    const form = csvForm([columns, row(1), ''].join('\n'));
    // Kept, the connection would be closed for standing still just when the next of these is sent.
    const headers = { connection: 'close' };
    const response = await gateway.send(through('/reconciliation/upload'), { method: 'POST', body: form, headers });
    assert.equal(response.status, 200, await response.text());
  });
}

test('a long file waits for a slow reader, is never gathered, and comes whole however long it takes', async (t) => {
  const description = 'x'.repeat(1_700);
  const rows = 20_000;
  const pieceBytes = 512 * 1024;
  const content = `${columns}\n${Array.from({ length: rows }, (_, n) => `${row(n, description)}\n`).join('')}`;
  const ledger = openTestLedger(database);
  t.after(() => ledger.close());
  const { rule, upload, run } = reconciling(ledger);
  const reference = { field: 'reference', operator: 'equals' };
  const { id } = await run([rule(reference)], { upload_id: await upload(content), dry_run: true });

  const socket = net.connect(gateway.gateway.port, '127.0.0.1');
  const head = [
    `GET ${through(`/reconciliation/${id}/unmatched`)}&format=csv HTTP/1.1`,
    'host: x',
    `authorization: Bearer ${gateway.first.secret}`,
    'connection: close',
  ];
  given = 0;
  socket.pause();
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  let text = '';
  socket.setEncoding('latin1').on('data', (piece: string) => {
    text += piece;
  });
  // Reads some every now and then. So much that the sender's side of the connection sees it move: buffers are large.
  let underWayMost = 0;
  let isOver = false;
  socket.once('close', () => {
    isOver = true;
  });
  const startedAtMs = performance.now();
  for (let wanted = pieceBytes; !isOver; wanted += pieceBytes) {
    socket.resume();
    await until('something has come', () => text.length >= wanted || isOver, 5 * idleTimeoutMs);
    socket.pause();
    underWayMost = Math.max(underWayMost, given - text.length);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  assert.ok(performance.now() - startedAtMs > 2 * idleTimeoutMs, 'it was slow');
  assert.ok(underWayMost < content.length / 2, `${underWayMost} bytes were under way`);
  assert.equal(text.split('\r\n').filter((line) => line.startsWith('row-')).length, rows);
  assert.ok(text.endsWith('\r\n0\r\n\r\n'));
});
