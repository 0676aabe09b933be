import assert from 'node:assert/strict';
import { test } from 'node:test';
import { presentedCredential } from './credentials.ts';

for (const [headers, expected] of [
  [['Authorization', 'Bearer abc'], 'abc'],
  [['authorization', 'bearer   abc='], 'abc='],
  [['X-Blnk-Key', 'abc'], 'abc'],
  [['x-api-key', 'abc'], 'abc'],
  [['Authorization', 'Bearer abc', 'X-Blnk-Key', 'abc'], 'abc'], // one credential, twice
  [['Authorization', '', 'X-Blnk-Key', 'abc'], 'abc'],
  [['Accept', '*/*'], 'none'],
  [['Authorization', ''], 'none'],
  [['X-Blnk-Keys', 'abc'], 'none'],
  [['Authorization', 'Bearer'], 'malformed'],
  [['Authorization', 'Bearer a b'], 'malformed'],
  [['Authorization', 'Bearer ä'], 'malformed'],
  [['Authorization', 'blnk_abc'], 'malformed'],
  [['Authorization', 'Basic dTpw'], 'malformed'],
  [['Authorization', 'Bearer abc', 'X-Blnk-Key', 'abd'], 'malformed'],
  [['Authorization', 'Bearer abc', 'Authorization', 'Bearer abd'], 'malformed'],
  [['X-Blnk-Key', 'abc', 'X-API-Key', 'abd'], 'malformed'],
] as const) {
  test(`${JSON.stringify(headers)} presents ${expected}`, () => {
    const presented = presentedCredential(headers);
    assert.equal(presented.kind === 'secret' ? presented.secret : presented.kind, expected);
  });
}
