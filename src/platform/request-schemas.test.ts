import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FastifyError } from 'fastify';
import { Type } from 'typebox';
import { only, problemsOf } from './request-schemas.ts';

const alternatives = Type.Union([only({ a: Type.String() }), only({ b: Type.String() }), Type.Null()]);
const check = new Ajv2020({ allErrors: true, strict: false }).compile(Type.Array(alternatives));

/** How often something is read of the problems of a body with so many mistakes. */
function looksAt(mistakes: number): number {
  let looks = 0;
  check(Array.from({ length: mistakes }, () => ({})));
  const validation = (check.errors ?? []).map(
    (problem) =>
      new Proxy(problem, {
        get(target, name) {
          looks += 1;
          return target[name as keyof ErrorObject];
        },
      }),
  );
  assert.ok(validation.length > mistakes);
  assert.equal(problemsOf({ validation } as unknown as FastifyError).length, 20);
  return looks;
}

test('of a body of nothing but mistakes not all are compared with one another', () => {
  assert.ok(looksAt(200) <= 2 * looksAt(100));
});
