import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NumberText, parseJson, parsePlainJson } from './json.ts';

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

for (const [before, text, name] of [
  ['{"amoun\\\\":1}', '{"amoun\\u0074":2}', 'amount'],
  ['{"a":1,"\\\\":1}', '{"a":1,"\\/":2}', '/'],
  ['{"b":1,"\\\\\\\\":1}', '{"b":1,"\\\\x":2}', '\\x'],
  ['{"c":1,"d\\\\":1}', '{"c":1,"d\\"":12345678901234567890}', 'd"'],
  ['{"e":1}', '{"e":1,"\\u005f_proto__":2}', '__proto__'],
] as const) {
  test(`after ${before} the key of ${text} is still its own`, () => {
    for (const parse of [parseJson, parsePlainJson]) {
      parse(before);
      parse(before);
      assert.deepEqual(Object.keys(parse(text) as object).at(-1), name);
    }
  });
}

test('every key is the one written, whatever keys came before, and the last of two values counts', () => {
  const character = fc.constantFrom('a', '>', '"', '\\', '\n', '/', 'é', '\u{1f600}', '\ud800', '1', '_');
  const key = fc.array(fc.tuple(character, fc.boolean()), { maxLength: 4 }).map((characters) => ({
    name: characters.map(([each]) => each).join(''),
    text: characters
      .map(([each, isEscaped]) => (isEscaped ? escaped(each) : JSON.stringify(each).slice(1, -1)))
      .join(''),
  }));
  const value = fc.constantFrom('1', '"\\n\\":"', '12345678901234567890', '[{"\\u0061":"\\\\"}]', '{"\\\\":null}');
  const members = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(members, fc.constantFrom('', ' ', '\n\t'), (list, space) => {
      const text = `{${list.map(([{ text: name }, given]) => `"${name}"${space}:${space}${given}`).join(',')}}`;
      const expected = new Map(list.map(([{ name }, given]) => [name, parseJson(given)]));
      const parsed = parseJson(text) as Record<string, unknown>;
      assert.deepEqual(new Map(Object.entries(parsed)), new Map(Object.entries(Object.fromEntries(expected))));
      assert.deepEqual(Object.keys(parsePlainJson(text) as object), Object.keys(parsed));
    }),
    { numRuns: 5_000 },
  );
});

function escaped(character: string): string {
  return character.replaceAll(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
