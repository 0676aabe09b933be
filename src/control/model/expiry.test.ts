import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExpiry, statusOf } from './expiry.ts';

const nowMs = Date.parse('2026-11-20T12:00:00Z');

for (const [text, expected] of [
  ['never', null],
  ['7d', '2026-11-27T12:00:00.000Z'],
  ['90d', '2027-02-18T12:00:00.000Z'],
  ['2026-12-31', '2027-01-01T00:00:00.000Z'], // to the end of that day
  ['2026-11-20', '2026-11-21T00:00:00.000Z'], // today still counts
  ['2026-12-31T10:00:00+02:00', '2026-12-31T08:00:00.000Z'],
  ['9999-12-31', '9999-12-31T23:59:59.999Z'], // its end would have a fifth digit
  ['9999-12-31T23:59:59-05:00', '9999-12-31T23:59:59.999Z'],
  ['2026-11-19', undefined], // past
  ['2026-02-31', undefined], // no such day
  ['2027-02-29', undefined],
  ['8d', undefined],
  ['', undefined],
  ['31/12/2026', undefined],
  ['2026-12-31T10:00:00', undefined], // in which zone?
] as const) {
  test(`parseExpiry(${JSON.stringify(text)}) is ${expected}`, () => {
    const expiry = parseExpiry(text, nowMs);
    assert.equal(typeof expiry === 'number' ? new Date(expiry).toISOString() : expiry, expected);
  });
}

for (const [revokedAt, expiresAt, expected] of [
  [null, null, 'active'],
  [null, '2026-11-20T12:00:00.001Z', 'active'],
  [null, '2026-11-20T12:00:00Z', 'expired'], // at that very moment
  ['2026-11-19T12:00:00Z', null, 'revoked'],
  ['2026-11-19T12:00:00Z', '2026-11-01T12:00:00Z', 'revoked'],
] as const) {
  test(`revoked ${revokedAt}, to expire ${expiresAt}: ${expected}`, () =>
    assert.equal(statusOf({ revokedAt, expiresAt }, nowMs), expected));
}
