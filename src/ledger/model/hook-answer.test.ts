import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContent } from './hook-answer.ts';

for (const [status, body, expected] of [
  [200, '', true],
  [204, '', true],
  [302, '', false],
  [500, '', false],
  [200, 'ok', true],
  [302, 'moved', true],
  [404, 'not here', false],
  [200, '{"success":true}', true],
  [200, '{"success":true,"message":"done"}', true],
  [302, '{"success":true}', true],
  [500, '{"success":true}', false],
  [200, '{}', false],
  [200, '{"ok":true}', false],
  [200, '{"success":"true"}', false],
  [200, '[]', true],
  [200, '"text"', true],
  [200, 'null', true],
  [400, '[]', false],
] as const) {
  test(`${status} ${body} is ${expected ? 'a success' : 'a failure'}`, () => {
    assert.equal(isContent(status, body), expected);
  });
}
