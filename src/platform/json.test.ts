import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NumberText, parseJson } from './json.ts';

for (const [text, expected] of [
  ['{"a":9007199254740993}', '9007199254740993'],
  ['{"a": -18446744073709551617}', '-18446744073709551617'],
  ['{"a":1e3}', '1e3'],
  ['{"a":1.5E+3}', '1.5E+3'],
  ['{"a":100.0}', '100.0'],
  ['{"a":[1,\n 2.000]}', '2.000'],
  ['12345678901234567890', '12345678901234567890'],
  ['{"a":0.12345678901234567}', '0.12345678901234567'],
] as const) {
  test(`in ${text.replace('\n', '\\n')} the number stays as written`, () => {
    const found: string[] = [];
    JSON.stringify(parseJson(text), (_, value) => (value instanceof NumberText ? found.push(value.text) : value));
    assert.deepEqual(found, [expected]);
  });
}

test('numbers a double holds are numbers, and ids full of digits cost nothing', () => {
  const text = '{"id":"bln_01a20691-a61a-7000-803b-12e45f9f8000","amount":12.5,"n":[1,-2,0.05,100.01]}';
  assert.deepEqual(parseJson(text), JSON.parse(text));
});

test('every number comes back with the digits it was written with', () => {
  const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,30})(\.\d{1,25})?([eE][+-]?\d{1,3})?$/);
  const spaced = fc.constantFrom('', ' ', '\n\t');
  fc.assert(
    fc.property(fc.array(digits, { minLength: 1 }), spaced, (numbers, space) => {
      const parsed = parseJson(`{"list":[${numbers.map((each) => `${space}${each}`).join(',')}]}`) as {
        list: unknown[];
      };
      for (const [index, value] of parsed.list.entries()) {
        const written = numbers[index] ?? '';
        if (value instanceof NumberText) assert.equal(value.text, written);
        // A plain number has lost nothing that matters: few digits, no exponent, no fraction that looks whole.
        else assert.ok(!/\d{16}|[eE]|\.0+$/.test(written), written);
      }
    }),
  );
});
