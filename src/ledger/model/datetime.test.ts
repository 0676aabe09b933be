import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rfc3339OfMicros } from '../../platform/clock.ts';
import { parseDateTime } from './datetime.ts';

for (const [text, start, end] of [
  ['2024-01-05', '2024-01-05T00:00:00Z', '2024-01-06T00:00:00Z'],
  ['2024/02/29', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
  ['2024-01-05T10:30', '2024-01-05T10:30:00Z', '2024-01-05T10:31:00Z'],
  ['2024-01-05 10:30:01', '2024-01-05T10:30:01Z', '2024-01-05T10:30:02Z'],
  ['2024-01-05T10:30:01+02:00', '2024-01-05T08:30:01Z', '2024-01-05T08:30:02Z'],
  ['2024-01-05T10:30:01.5Z', '2024-01-05T10:30:01.5Z', '2024-01-05T10:30:01.501Z'],
  ['2024-01-05T10:30:01.1234Z', '2024-01-05T10:30:01.123Z', '2024-01-05T10:30:01.124Z'],
  ['2024-01-05T10:30:01.1234567899Z', '2024-01-05T10:30:01.123456Z', '2024-01-05T10:30:01.123457Z'],
  ['2024-01-05T9:30:01Z', '2024-01-05T09:30:01Z', '2024-01-05T09:30:02Z'],
  ['2024-01-05T10:30:01.123456Z', '2024-01-05T10:30:01.123456Z', '2024-01-05T10:30:01.123457Z'],
  ['1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.501Z'],
] as const) {
  test(`${text} stands for ${start} up to ${end}`, () => {
    const parsed = parseDateTime(text);
    assert.ok(parsed !== null);
    assert.equal(rfc3339OfMicros(parsed.startMicros), start);
    assert.equal(rfc3339OfMicros(parsed.startMicros + parsed.precisionMicros), end);
  });
}

test('a moment is kept to the microsecond, however long it stands for', () => {
  const exact = parseDateTime('2024-01-05T10:30:01.1234Z');
  assert.equal(exact && rfc3339OfMicros(exact.micros), '2024-01-05T10:30:01.1234Z');
});

for (const text of [
  '',
  'soon',
  '2024',
  '2024-13-01',
  '2023-02-29',
  '2024-01-05T25:00',
  '2024/01/05T10:00',
  '2024-01/05',
]) {
  test(`${JSON.stringify(text)} is not a date`, () => assert.equal(parseDateTime(text), null));
}
