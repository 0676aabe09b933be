import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainJson } from '../platform/json.ts';
import { addTransactionDefaults } from './transaction-defaults.ts';

const withDefaults = (text: string) => addTransactionDefaults(Buffer.from(text), () => 'ref_1').toString();
const both = '"precision":100,"reference":"ref_1"';

for (const [why, text, expected] of [
  ['both missing', '{"amount":1}', `{${both},"amount":1}`],
  ['an empty object', '{}', `{${both}}`],
  ['an empty object with blanks', ' { }\n', ` {${both} }\n`],
  ['only the precision missing', '{"reference":"r"}', '{"precision":100,"reference":"r"}'],
  ['only the reference missing', '{"precision":1}', '{"reference":"ref_1","precision":1}'],
  ['nulls', '{"precision": null,"a":1,"reference":null}', '{"precision": 100,"a":1,"reference":"ref_1"}'],
  [
    'a null twice',
    '{"precision":null,"precision":null,"reference":""}',
    '{"precision":100,"precision":100,"reference":""}',
  ],
  ['another case', '{"Precision":1000,"REFERENCE":"x"}', '{"Precision":1000,"REFERENCE":"x"}'],
  ['a null in another case', '{"PRECISION":null,"reference":"x"}', '{"PRECISION":100,"reference":"x"}'],
  ['escapes in a key', '{"pr\\u0065cision":5,"reference":"x"}', '{"pr\\u0065cision":5,"reference":"x"}'],
  ['an escaped long s', '{"preci\\u017fion":5,"reference":"x"}', '{"preci\\u017fion":5,"reference":"x"}'],
  ['a long s', '{"preciſion":5,"reference":"x"}', '{"preciſion":5,"reference":"x"}'],
  [
    'a dotless i, which is another letter',
    '{"precısıon":5,"reference":"x"}',
    '{"precision":100,"precısıon":5,"reference":"x"}',
  ],
  [
    'a given value beats a null',
    '{"precision":5,"precision":null,"reference":"x"}',
    '{"precision":5,"precision":null,"reference":"x"}',
  ],
  ['empty and zero, for the ledger to judge', '{"precision":0,"reference":""}', '{"precision":0,"reference":""}'],
  ['wrong types, likewise', '{"precision":"x","reference":[null]}', '{"precision":"x","reference":[null]}'],
  [
    'the names deeper down',
    '{"meta_data":{"precision":1,"reference":"x"}}',
    `{${both},"meta_data":{"precision":1,"reference":"x"}}`,
  ],
  ['the names as values', '{"a":"precision","b":["reference"]}', `{${both},"a":"precision","b":["reference"]}`],
  ['quotes and braces in strings', '{"a":"}\\"{","b":"\\\\"}', `{${both},"a":"}\\"{","b":"\\\\"}`],
  [
    'a number past 2^53 and a repeated key',
    '{"precise_amount":90071992547409931234, "a":1.0,"a":1e2}',
    `{${both},"precise_amount":90071992547409931234, "a":1.0,"a":1e2}`,
  ],
  ['text after the object, which Core ignores', '{"a":1} tail {', `{${both},"a":1} tail {`],
] as const) {
  test(`transaction defaults: ${why}`, () => assert.equal(withDefaults(text), expected));
}

for (const text of [
  '',
  ' ',
  '[{"a":1}]',
  '"precision"',
  'null',
  '1',
  '{',
  '{"a":1',
  '{"a":1,}',
  '{"a"}',
  '{a:1}',
  '{"a":nul}',
  '{"a":[1}]',
  '{"a":"\n"}',
  '{"precision":nullx}',
  '\ufeff{"a":1}', // a byte order mark is not JSON
  'x{"a":1}',
]) {
  test(`not a JSON object, untouched: ${JSON.stringify(text)}`, () => assert.equal(withDefaults(text), text));
}

test('bytes that are not UTF-8 stay as they are', () => {
  const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.of(0xff, 0xc3), Buffer.from('"}')]);
  const edited = addTransactionDefaults(body, () => 'r');
  assert.deepEqual(edited.subarray(edited.indexOf('"a"')), body.subarray(1));
});

test('the reference is asked for once, and not at all if there is one', () => {
  let calls = 0;
  const count = () => `ref_${++calls}`;
  addTransactionDefaults(Buffer.from('{"reference":null,"REFERENCE":null}'), count);
  assert.equal(calls, 1);
  addTransactionDefaults(Buffer.from('{"reference":"mine"}'), count);
  assert.equal(calls, 1);
});

/** Keys that are one of the two names in some spelling, or anything else. */
const key = fc.oneof(
  fc.constantFrom('precision', 'reference', 'Precision', 'REFERENCE', 'preciſion', 'precisio', 'meta_data'),
  fc.string(),
);
const json = fc.jsonValue({ maxDepth: 3 });
const blank = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');

/** A key as JSON text, some of its characters escaped. */
const keyText = fc.tuple(key, fc.array(fc.boolean(), { maxLength: 9 })).map(([name, escaped]) => {
  const units = [...name].map((character, i) =>
    escaped[i] && character.length === 1
      ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      : JSON.stringify(character).slice(1, -1),
  );
  return { name, text: `"${units.join('')}"` };
});

const objectText = fc.array(fc.tuple(keyText, json, blank, blank)).map((members) => ({
  members: members.map(([{ name }, value]) => ({ name, value })),
  text: `{${members.map(([{ text }, value, before, after]) => `${before}${text}${after}:${before}${JSON.stringify(value)}${after}`).join(',')}}`,
}));

/** The value a decoder like Go's ends up with: names in any case, a null changes nothing. */
function decoded(entries: readonly { name: string; value: unknown }[], pattern: RegExp): unknown {
  return entries.findLast(({ name, value }) => pattern.test(name) && value !== null)?.value;
}

test('any object keeps what it says and has both names after', () => {
  fc.assert(
    fc.property(objectText, ({ members, text }) => {
      const edited = withDefaults(text);
      const parsed = parsePlainJson(edited) as Record<string, unknown>;
      for (const [pattern, name, value] of [
        [/^precision$/iu, 'precision', 100],
        [/^reference$/iu, 'reference', 'ref_1'],
      ] as const) {
        const given = decoded(members, pattern);
        if (given === undefined) {
          const after = Object.entries(parsed).filter(([key]) => pattern.test(key));
          assert.ok(after.length > 0, `${name} is there`);
          for (const [, now] of after) assert.equal(now, value);
        }
      }
      // With both added up front and the nulls filled in, nothing else may have changed.
      const before = parsePlainJson(text) as Record<string, unknown>;
      for (const [key, was] of Object.entries(before)) {
        if (was !== null || !/^(precision|reference)$/iu.test(key)) assert.deepEqual(parsed[key], was);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('an object with both names given comes out as the same bytes', () => {
  fc.assert(
    fc.property(objectText, ({ text }) => {
      const full = withDefaults(text);
      assert.equal(withDefaults(full), full);
    }),
    { numRuns: 1_000 },
  );
});

test('text that is not JSON comes out as it went in', () => {
  const chopped = fc
    .tuple(objectText, fc.nat(), fc.constantFrom('', '}', ']', '"', ',', ':', 'x'))
    .map(
      ([{ text }, at, extra]) =>
        text.slice(0, at % (text.length + 1)) + extra + text.slice((at % (text.length + 1)) + 1),
    );
  fc.assert(
    fc.property(chopped, (text) => {
      let end = text.length;
      const isJsonPrefix = () => {
        // Core reads the first value only: some prefix may be a whole object.
        for (; end > 0; end--) {
          try {
            const value: unknown = JSON.parse(text.slice(0, end));
            return typeof value === 'object' && value !== null && !Array.isArray(value);
          } catch {
            // a shorter prefix may do
          }
        }
        return false;
      };
      if (!isJsonPrefix()) assert.equal(withDefaults(text), text);
    }),
    { numRuns: 2_000 },
  );
});
