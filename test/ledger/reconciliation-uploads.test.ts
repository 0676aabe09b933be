/** Files of external transactions, good and bad. A bad one leaves nothing behind. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import pg from 'pg';
import { refusal, useLedger } from '../support/ledger.ts';
import { columns, csvForm, reconciling, someDay } from '../support/reconciling.ts';

const row = (id: string, cells: Partial<Record<string, string>> = {}) => {
  const { amount = '10.50', date = someDay, reference = 'ref', description = 'text', currency = 'USD' } = cells;
  return [id, amount, date, reference, description, currency].join(',');
};
const file = (...rows: string[]) => [columns, ...rows, ''].join('\n');

describe('uploads', { concurrency: 4 }, () => {
  const ledger = useLedger();
  const { upload } = reconciling(ledger);

  async function query(text: string, values: string[] = []): Promise<Record<string, string>[]> {
    const { url, schema } = ledger.database();
    const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema} -c timezone=UTC` });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  function stored(uploadId: string): Promise<Record<string, string>[]> {
    return query(
      `select external_id, amount::text, reference, description, currency, dated_at::text
         from external_transactions join uploads using (upload_no)
        where upload_id = $1
        order by external_id`,
      [uploadId],
    );
  }

  async function problemOf(content: string | Uint8Array, name?: string): Promise<string> {
    const answer = await ledger.call('POST', '/reconciliation/upload', csvForm(content, name));
    assert.deepEqual(refusal(answer), [500, 'RECON_UPLOAD_PROCESSING_FAILED', 'Failed to process upload']);
    return answer.reply.headers['x-upload-problem'] ?? '';
  }

  test('CSV as others write it: any order of columns, a mark at the beginning, CRLF, quotes, other columns', async () => {
    const text = [
      '\ufeffcurrency, DATE ,"Description",note,Reference,amount,ID',
      'EUR,2026-01-31T12:00:00+02:00,"two\nlines, and ""quotes""",x,Größe,1234567890123456.78,e1',
      'EUR,2026-01-31T12:00:00.123456Z,a,,b,-.5,e2',
      '',
      'EUR,2026-01-31T12:00:00Z,a,,b,1e2,e3',
    ].join('\r\n');
    const rows = await stored(await upload(text));
    assert.deepEqual(rows, [
      {
        external_id: 'e1',
        amount: '1234567890123456.78',
        reference: 'Größe',
        description: 'two\nlines, and "quotes"',
        currency: 'EUR',
        dated_at: '2026-01-31 10:00:00+00',
      },
      { ...rows[1], external_id: 'e2', amount: '-0.5', dated_at: '2026-01-31 12:00:00.123456+00' },
      { ...rows[2], external_id: 'e3', amount: '100' },
    ]);
  });

  test('a CSV may mix line ends', async () => {
    const [first, second] = ['e1', 'e2'].map((id) => row(id, { currency: '"USD"' }));
    const rows = await stored(await upload(`\n${columns}\r\n${first}\r\n\r\n${second}\n`));
    assert.deepEqual(
      rows.map(({ external_id, currency }) => [external_id, currency]),
      [
        ['e1', 'USD'],
        ['e2', 'USD'],
      ],
    );
  });

  test('spaces around the cells of a CSV belong to none of them', async () => {
    const [only] = await stored(await upload(`${columns}\n e1 , 1.5,${someDay} , ref-1,"  a text ", USD \n`));
    const { external_id, amount, reference, description, currency } = only ?? {};
    assert.deepEqual([external_id, amount, reference, description, currency], ['e1', '1.5', 'ref-1', 'a text', 'USD']);
    assert.match(await problemOf(file(row('e1', { reference: '  ' }))), /row 2: reference is empty/);
  });

  test('JSON: an array in pieces of any size, with every digit', async () => {
    const text = JSON.stringify(
      [
        { ID: 'j"1\\', amount: 'BIG', reference: '[,]{}"', description: '\\', currency: 'USD', date: someDay },
        { id: 'j2' },
        { id: 'j3', amount: 3.25, date: '2026-01-31T12:00:00.5-01:00', source: 'elsewhere', more: { deep: [1, [2]] } },
      ],
      null,
      1,
    ).replace('"BIG"', '12345678901234567.89');
    for (const pieceBytes of [1, 7, 100_000]) {
      const boundary = 'x';
      const body = Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\n\r\n${text}\r\n--${boundary}--\r\n`,
      );
      const pieces = Array.from({ length: Math.ceil(body.length / pieceBytes) }, (_, n) =>
        body.subarray(n * pieceBytes, (n + 1) * pieceBytes),
      );
      const answer = await ledger.call('POST', '/reconciliation/upload', Readable.from(pieces), {
        'content-type': `multipart/form-data; boundary=${boundary}`,
      });
      assert.deepEqual([answer.status, answer.body.record_count, answer.body.source], [200, 3, ''], `${pieceBytes}`);
      const rows = await stored(answer.body.upload_id);
      assert.deepEqual(
        rows.map(({ external_id, amount, dated_at }) => [external_id, amount, dated_at]),
        [
          ['j"1\\', '12345678901234567.89', '2026-01-31 12:00:00+00'],
          ['j2', '0', '0001-01-01 00:00:00+00'],
          ['j3', '3.25', '2026-01-31 13:00:00.5+00'],
        ],
      );
    }
    for (const none of [' [ ] ', 'null', ' null\n']) {
      assert.equal((await stored(await upload(none, 'none.json'))).length, 0);
    }
  });

  test('a file without a telling name is looked at', async () => {
    assert.equal((await stored(await upload(file(row('a')), 'statement'))).length, 1);
    assert.equal((await stored(await upload('\ufeff\n[{"id":"a"}]', 'statement.dat'))).length, 1);
  });

  test('a file of the first row alone holds nothing', async () => {
    for (const first of [columns, `${columns}\n`, 'Date,AMOUNT,id\n']) {
      assert.equal((await stored(await upload(first))).length, 0);
    }
  });

  test('the same file again is another upload', async () => {
    const [first, second] = [await upload(file(row('again'))), await upload(file(row('again')))];
    assert.notEqual(first, second);
    assert.equal((await stored(second)).length, 1);
  });

  const good = Array.from({ length: 2_500 }, (_, n) => row(`good-${n}`));
  for (const [what, content, problem, name] of [
    ['is empty', '', /the file is empty/],
    ['lacks columns', 'ID,Amount\n1,2\n', /lacks columns: date, reference, description, currency/],
    ['lacks columns for its rows', 'ID,Amount,Date\n1,2,3\n', /lacks columns: reference, description, currency/],
    ['has a column twice', `${columns},amount\n${row('a')},1\n`, /"amount" is there twice/],
    ['is separated by semicolons', file(row('a')).replaceAll(',', ';'), /lacks columns/],
    ['has an amount in words', file(row('a', { amount: 'ten' })), /"a": amount "ten" is not a plain number/],
    ['has thousands', file(row('a', { amount: '"1,000.00"' })), /amount "1,000.00" is not/],
    ['has no number', file(row('a', { amount: 'NaN' })), /amount "NaN"/],
    ['has a hexadecimal amount', file(row('a', { amount: '0x10' })), /amount "0x10"/],
    ['has too large an amount', file(row('a', { amount: '1e999' })), /amount "1e999"/],
    ['has another kind of date', file(row('a', { date: '31.01.2026' })), /row 2: date "31\.01\.2026"/],
    ['has a date alone', file(row('a', { date: '2026-01-31' })), /date "2026-01-31"/],
    ['has a day that is none', file(row('a', { date: '2026-02-30T00:00:00Z' })), /date "2026-02-30/],
    ['lacks a value', file(row('a', { reference: '' })), /row 2: reference is empty/],
    ['has a short row', `${columns}\n1,2\n`, /on line 2/],
    ['has a quote that does not end', file('a,"10'), /at line 2/],
    ['has a huge cell', file(row('a', { description: 'x'.repeat(2_000_000) })), /at line 2/],
    ['has an id twice', file(...good, row('good-7')), /the id "good-7" is there twice/],
    ['has a bad row at the end', file(...good, row('z', { amount: '?' })), /"z": amount "\?"/],
    ['is in UTF-16', Buffer.from(`\ufeff${file(row('a'))}`, 'utf16le'), /not in UTF-8/],
    ['is in Latin-1', Buffer.from(file(row('a', { description: 'Größe' })), 'latin1'), /not in UTF-8/],
    ['ends within a character', Buffer.from(`${file(row('a'))}ß`).subarray(0, -1), /not in UTF-8/],
    ['holds U+0000', file(row('a', { description: 'a\0b' })), /U\+0000/],
    ['is something else', 'hello', /neither CSV nor JSON/, 'notes.txt'],
    ['is broken JSON', '[{"id": 1', /ends before its array does/, 'a.json'],
    ['is an object', '{"id": "1"}', /not a JSON array/, 'a.json'],
    ['goes on after the array', '[] []', /not a JSON array/, 'a.json'],
    ['has null after the array', '[] null', /not a JSON array/, 'a.json'],
    ['begins like null', 'nul', /ends before its array does/, 'a.json'],
    ['goes on after null', 'nullable', /not a JSON array/, 'a.json'],
    ['has a comma too many', '[{"id": "1"},]', /element 2: /, 'a.json'],
    ['has a text for an amount', '[{"id": "1", "amount": "1"}]', /element 1: json: cannot unmarshal string/, 'a.json'],
    ['has an element that is none', '[1]', /element 1: /, 'a.json'],
    ['is empty JSON', '', /ends before its array does/, 'a.json'],
    ['has a huge element', `["${'x'.repeat(2_000_000)}`, /element 1 is too long/, 'a.json'],
  ] as const) {
    test(`a file that ${what} is refused`, async () => {
      assert.match(await problemOf(content, name), problem);
    });
  }

  const send = (body: unknown, type: string) =>
    ledger.call('POST', '/reconciliation/upload', body, { 'content-type': type });
  const failed = [400, 'RECON_UPLOAD_FAILED', 'File upload failed'];

  test('a form that breaks off, or is none, is refused', async () => {
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    for (const [body, type] of [
      [`${head}${file(...good)}`, 'multipart/form-data; boundary=x'],
      [`${head}${file(row('a'))}\r\n--x`, 'multipart/form-data; boundary=x'],
      [head, 'multipart/form-data; boundary=x'],
      ['', 'multipart/form-data; boundary=x'],
      ['--x--\r\n', 'multipart/form-data'],
      [file(row('a')), 'text/csv'],
      ['source=bank', 'application/x-www-form-urlencoded'],
      ['{', 'application/json'],
      ['{"url": 5}', 'application/json'],
    ] as const) {
      assert.deepEqual(refusal(await send(body, type)), failed, JSON.stringify(body.slice(0, 80)));
    }
    const aborted = new Readable({ read: () => undefined });
    aborted.push(`${head}${file(row('a'))}`);
    setImmediate(() => aborted.destroy());
    assert.deepEqual(refusal(await send(aborted, 'multipart/form-data; boundary=x')), failed);
  });

  test('a part is a file by its name, not by its type', async () => {
    const part = (disposition: string) =>
      `--x\r\ncontent-disposition: form-data; name="file"${disposition}\r\ncontent-type: application/octet-stream\r\n\r\n${file(row('a'))}\r\n--x--\r\n`;
    for (const disposition of ['', '; filename=""']) {
      assert.deepEqual(refusal(await send(part(disposition), 'multipart/form-data; boundary=x')), failed, disposition);
    }
    assert.equal((await send(part('; filename="a"'), 'multipart/form-data; boundary=x')).status, 200);
  });

  test('a URL is looked at, and not followed', async () => {
    for (const [url, code, message] of [
      ['ftp://example.com/a.csv', 'RECON_UPLOAD_URL_INVALID', 'upload URL must use http or https'],
      ['example.com', 'RECON_UPLOAD_URL_INVALID', 'upload URL must use http or https'],
      ['http://', 'RECON_UPLOAD_URL_INVALID', 'invalid upload URL'],
      ['://x', 'RECON_UPLOAD_URL_INVALID', 'invalid upload URL'],
      ['https://example.com/100%', 'RECON_UPLOAD_URL_INVALID', 'invalid upload URL'],
      ['https://example.com/a.csv', 'RECON_UPLOAD_HOST_NOT_ALLOWED', 'upload host not allowed'],
    ] as const) {
      assert.deepEqual(refusal(await send(JSON.stringify({ url }), 'application/json')), [400, code, message], url);
      const form = new FormData();
      form.append('url', url);
      assert.deepEqual(refusal(await ledger.call('POST', '/reconciliation/upload', form)), [400, code, message], url);
    }
  });

  test('an upload that says it is too large is refused before it comes', async () => {
    const answer = await ledger.call('POST', '/reconciliation/upload', Readable.from(['x']), {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': String(2 ** 31),
    });
    assert.deepEqual(refusal(answer), [413, 'GEN_PAYLOAD_TOO_LARGE', 'upload exceeds the maximum allowed size']);
  });

  test('what was refused has left nothing', async () => {
    await problemOf(file(...good, row('leftover', { amount: '?' })));
    const left = await query(
      "select external_id from external_transactions where external_id in ('leftover', 'good-1')",
    );
    assert.deepEqual(left, []);
  });
});
