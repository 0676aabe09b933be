import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDuration, parseDuration } from './go-duration.ts';
import { DecodeError } from './json-scanner.ts';

for (const [text, canonical] of [
  ['2m', '2m0s'],
  ['5m', '5m0s'],
  ['1h30m', '1h30m0s'],
  ['90m', '1h30m0s'],
  ['1.5s', '1.5s'],
  ['-1.5h', '-1h30m0s'],
  ['+100ms', '100ms'],
  ['1500us', '1.5ms'],
  ['1µs', '1µs'],
  ['.5s', '500ms'],
  ['0', '0s'],
  ['25h', '25h0m0s'],
] as const) {
  test(`${text} is ${canonical}`, () => assert.equal(formatDuration(parseDuration(text)), canonical));
}

for (const [text, message] of [
  ['', 'time: invalid duration ""'],
  ['soon', 'time: invalid duration "soon"'],
  ['-', 'time: invalid duration "-"'],
  ['5', 'time: missing unit in duration "5"'],
  ['5d', 'time: unknown unit "d" in duration "5d"'],
  ['.s', 'time: invalid duration ".s"'],
  ['9999999999h', 'time: invalid duration "9999999999h"'],
] as const) {
  test(`${JSON.stringify(text)} is refused`, () => assert.throws(() => parseDuration(text), new DecodeError(message)));
}
