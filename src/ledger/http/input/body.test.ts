import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'node:test';
import { Refusal } from '../../../platform/errors.ts';
import { NumberText } from '../../../platform/json.ts';
import { bodyBytesMax, readBody, readJson } from './body.ts';
import { DecodeError, nestingMax } from './json-scanner.ts';
import { struct } from './struct.ts';

const utf8 = (text: string): { body: Uint8Array } => ({ body: Buffer.from(text) });

for (const [text, value] of [
  ['{"a":1} trailing', { a: 1 }],
  [' [1,[],{}]{', [1, [], {}]],
  ['12x', 12],
  ['"a\\u00e9\\n"b', 'aé\n'],
  ['truex', true],
  ['01', 0],
  ['{"a":{"b":"]}"}}]', { a: { b: ']}' } }],
  ['{"a":1,"a":2}', { a: 2 }],
  ['"\\ud800"', '\ufffd'],
  ['"\\ud83d\\ude00"', '😀'],
] as const) {
  test(`readJson takes the first value of ${text}`, async () => assert.deepEqual(await readJson(utf8(text)), value));
}

for (const [text, message] of [
  ['', 'EOF'],
  [' \n', 'EOF'],
  ['{"name": "x"', 'unexpected EOF'],
  ['"abc', 'unexpected EOF'],
  ['nul', 'unexpected EOF'],
  ['-', 'unexpected EOF'],
  ['x', "invalid character 'x' looking for beginning of value"],
  ['name=Form', "invalid character 'a' in literal null (expecting 'u')"],
  ['\ufeff{}', "invalid character 'ï' looking for beginning of value"],
  ["'a'", "invalid character '\\'' looking for beginning of value"],
  ['{a:1}', "invalid character 'a' looking for beginning of object key string"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
  ['[1,]', "invalid character ']' looking for beginning of value"],
  ['[1 2]', "invalid character '2' after array element"],
  ['"\n"', "invalid character '\\n' in string literal"],
  ['"\u0001"', "invalid character '\\x01' in string literal"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
  ['[-a]', "invalid character 'a' in numeric literal"],
  ['[1.]', "invalid character ']' after decimal point in numeric literal"],
  ['[1e]', "invalid character ']' in exponent of numeric literal"],
  ['[1.5.2]', "invalid character '.' after array element"],
  ['{"a":"\\u0000"}', 'invalid character U+0000: it can not be stored'],
  [`${'['.repeat(nestingMax + 1)}${']'.repeat(nestingMax + 1)}`, 'exceeded max depth'],
  [`${'['.repeat(1_000_000)}`, 'exceeded max depth'],
] as const) {
  test(`readJson refuses ${text.slice(0, 30)}: ${message}`, async () => {
    await assert.rejects(readJson(utf8(text)), new DecodeError(message));
  });
}

test('readJson takes what is nested as deep as allowed, and brackets beyond the first value do not count', async () => {
  const deep = `${'['.repeat(nestingMax)}${']'.repeat(nestingMax)}`;
  assert.ok(Array.isArray(await readJson(utf8(deep))));
  assert.deepEqual(await readJson(utf8(`{"a":"${'['.repeat(5_000)}"} ${'['.repeat(5_000)}`)), { a: '['.repeat(5_000) });
});

test('readJson refuses a body over the limit, whole or streamed, and leaves the stream open for the answer', async () => {
  const tooLarge = Buffer.alloc(bodyBytesMax + 1, 0x20);
  await assert.rejects(readJson({ body: tooLarge }), new DecodeError('http: request body too large'));
  const stream = new PassThrough();
  stream.write(tooLarge.subarray(0, bodyBytesMax));
  stream.write(tooLarge.subarray(bodyBytesMax));
  await assert.rejects(readJson({ body: stream }), new DecodeError('http: request body too large'));
  assert.equal(stream.destroyed, false);
});

test('readJson puts streamed chunks together, also within a character', async () => {
  const bytes = Buffer.from('{"a":"é"}');
  assert.deepEqual(await readJson({ body: Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]) }), { a: 'é' });
});

test('readJson replaces bytes that are not UTF-8', async () => {
  assert.deepEqual(await readJson({ body: Buffer.from([0x22, 0xff, 0x22]) }), '\ufffd');
});

const inner = struct('model.Inner', { field: 'string', value: 'float' });
const outer = struct('model.Outer', {
  name: 'string',
  on: 'bool',
  amount: 'float',
  count: 'int',
  precise: 'bigint',
  at: 'time',
  meta_data: 'object',
  tags: 'strings',
  one: inner,
  many: { arrayOf: inner },
  free: 'any',
  kind: { namedString: 'model.Kind' },
});

test('readBody fills every kind of field, by name in any letter case', async () => {
  const text = `{"NAME":"n","on":true,"amount":1.5,"count":3,"precise":90071992547409930,"at":"2024-05-01T10:00:00.50+02:00",
    "meta_data":{"big":90071992547409930,"__proto__":{"x":1}},"tags":["a"],"one":{"Field":"f"},"many":[{"value":2}],
    "free":90071992547409931,"kind":"k","unknown":[1]}`;
  const value = await readBody(utf8(text), outer);
  assert.equal(value.name, 'n');
  assert.equal(value.on, true);
  assert.equal(value.amount, 1.5);
  assert.equal(value.count, 3);
  assert.equal(value.precise, 90071992547409930n);
  assert.deepEqual(value.at, { text: '2024-05-01T10:00:00.5+02:00', utc: '2024-05-01T08:00:00.5Z' });
  assert.equal(JSON.stringify(value.meta_data), '{"big":90071992547409940,"__proto__":{"x":1}}');
  assert.deepEqual(value.tags, ['a']);
  assert.deepEqual(value.one, { field: 'f', value: 0 });
  assert.deepEqual(value.many, [{ field: '', value: 2 }]);
  assert.deepEqual(value.free, new NumberText('90071992547409931'));
  assert.equal(value.kind, 'k');
});

test('readBody gives zero values for what is absent or null', async () => {
  const zero = {
    name: '',
    on: false,
    amount: 0,
    count: 0,
    precise: null,
    at: null,
    meta_data: null,
    tags: null,
    one: { field: '', value: 0 },
    many: null,
    free: null,
    kind: '',
  };
  assert.deepEqual(await readBody(utf8('{"name":null,"one":null,"meta_data":null}'), outer), zero);
  assert.deepEqual(await readBody(utf8('null'), outer), zero);
});

for (const [text, message] of [
  ['[]', 'json: cannot unmarshal array into Go value of type model.Outer'],
  ['12', 'json: cannot unmarshal number into Go value of type model.Outer'],
  ['{"name":12}', 'json: cannot unmarshal number into Go struct field Outer.name of type string'],
  ['{"name":1e400}', 'json: cannot unmarshal number into Go struct field Outer.name of type string'],
  ['{"on":"true"}', 'json: cannot unmarshal string into Go struct field Outer.on of type bool'],
  ['{"amount":"1"}', 'json: cannot unmarshal string into Go struct field Outer.amount of type float64'],
  ['{"amount":1e400}', 'json: cannot unmarshal number 1e400 into Go struct field Outer.amount of type float64'],
  ['{"count":1.5}', 'json: cannot unmarshal number 1.5 into Go struct field Outer.count of type int'],
  [
    '{"meta_data":"x"}',
    'json: cannot unmarshal string into Go struct field Outer.meta_data of type map[string]interface {}',
  ],
  [
    '{"meta_data":{"a":[1e400]}}',
    'json: cannot unmarshal number 1e400 into Go struct field Outer.meta_data of type float64',
  ],
  ['{"kind":1}', 'json: cannot unmarshal number into Go struct field Outer.kind of type model.Kind'],
  ['{"tags":[1]}', 'json: cannot unmarshal number into Go struct field Outer.tags of type string'],
  ['{"one":{"field":true}}', 'json: cannot unmarshal bool into Go struct field Inner.one.field of type string'],
  ['{"many":{}}', 'json: cannot unmarshal object into Go struct field Outer.many of type []model.Inner'],
  ['{"many":["x"]}', 'json: cannot unmarshal string into Go struct field Outer.many of type model.Inner'],
  ['{"name":1,"on":1}', 'json: cannot unmarshal number into Go struct field Outer.name of type string'],
  ['{"precise":"100"}', 'math/big: cannot unmarshal "\\"100\\"" into a *big.Int'],
  ['{"precise":100.0}', 'math/big: cannot unmarshal "100.0" into a *big.Int'],
  ['{"precise":1e3}', 'math/big: cannot unmarshal "1e3" into a *big.Int'],
  ['{"name":1,"at":5}', 'Time.UnmarshalJSON: input is not a JSON string'],
  [
    '{"at":"17/05/1990"}',
    'parsing time "17/05/1990" as "2006-01-02T15:04:05Z07:00": cannot parse "17/05/1990" as "2006"',
  ],
  ['{"at":"1990-01-01"}', 'parsing time "1990-01-01" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T"'],
  ['{"at":"1990-13-01T00:00:00Z"}', 'parsing time "1990-13-01T00:00:00Z": month out of range'],
  ['{"at":"1990-02-29T00:00:00Z"}', 'parsing time "1990-02-29T00:00:00Z": day out of range'],
  ['{"at":"1990-01-01T00:00:00Z!"}', 'parsing time "1990-01-01T00:00:00Z!": extra text: "!"'],
  ['{"at":"9999-12-31T23:59:59-01:00"}', 'parsing time "9999-12-31T23:59:59-01:00": year out of range'],
] as const) {
  test(`readBody refuses ${text}`, async () => {
    await assert.rejects(readBody(utf8(text), outer), new Refusal('GEN_MALFORMED_REQUEST', message));
  });
}

test('a struct without a name is shown with all of its text', async () => {
  const unnamed = struct('struct { Name string "json:\\"name\\"" }', { name: 'string' });
  for (const [text, message] of [
    ['[]', 'json: cannot unmarshal array into Go value of type struct { Name string "json:\\"name\\"" }'],
    ['{"name":1}', 'json: cannot unmarshal number into Go struct field .name of type string'],
  ] as const) {
    await assert.rejects(readBody(utf8(text), unnamed), new Refusal('GEN_MALFORMED_REQUEST', message));
  }
});

test('readBody answers as the endpoint wants it', async () => {
  const refusal = { code: 'GEN_VALIDATION_ERROR', legacyKey: 'errors', message: 'Invalid input' } as const;
  const expected = new Refusal('GEN_VALIDATION_ERROR', 'Invalid input', { legacyKey: 'errors' });
  await assert.rejects(readBody(utf8(''), outer, refusal), expected);
});

test('a body whose beginning was read and put back is read from there', async () => {
  const body = new PassThrough();
  body.on('data', (chunk: Buffer) => {
    body.removeAllListeners('data').pause();
    body.unshift(chunk);
  });
  const paused = once(body, 'pause');
  body.end('{"a":1}');
  await paused;
  assert.deepEqual(await readJson({ body }), { a: 1 });
});

test('a body that is too large is not held, however large it is', async () => {
  const body = new PassThrough();
  const refused = assert.rejects(readJson({ body }), new DecodeError('http: request body too large'));
  const piece = Buffer.alloc(1024 * 1024, 'x');
  const { arrayBuffers } = process.memoryUsage();
  for (let count = 0; count < 200; count++) {
    if (!body.write(piece)) await once(body, 'drain');
  }
  body.end();
  await refused;
  await once(body, 'close');
  assert.ok(process.memoryUsage().arrayBuffers - arrayBuffers < 10 * bodyBytesMax);
});
