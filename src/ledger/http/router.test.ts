import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../platform/errors.ts';
import { createLog, type Log } from '../../platform/log.ts';
import type { Route } from './route.ts';
import { createRouter } from './router.ts';

for (const [what, error, levels] of [
  ['a fault', new Refusal('GEN_INTERNAL', 'no'), ['error']],
  ['a fault with a cause', new Refusal('GEN_INTERNAL', 'no', { cause: new Error('why') }), ['error']],
  ['an outage', new Refusal('GEN_UNAVAILABLE', 'later'), ['error']],
  ["a caller's mistake that Core answers with 500", mistake('why'), ['info']],
  ['one that an error tells of', mistake(new Error('why')), ['info']],
  ['any other mistake', new Refusal('GEN_BAD_REQUEST', 'no', { cause: new Error('why') }), []],
] as const) {
  test(`${what} is logged ${levels.length === 0 ? 'by nobody' : `as ${levels}`}`, async () => {
    const logged: string[] = [];
    const log = { ...createLog('silent'), info: () => logged.push('info'), error: () => logged.push('error') };
    const handle = () => Promise.reject(error);
    const route = { method: 'GET', path: '/', about: { id: 'x', tag: 'server', summary: '', answers: {} }, handle };
    const answer = createRouter([route as Route], log as unknown as Log);
    const request = { method: 'GET', path: '/', query: '', headers: {}, body: null, principal: 'none' } as const;
    assert.equal((await answer(request)).status, error.status);
    assert.deepEqual(logged, levels);
  });
}

function mistake(cause: unknown): Refusal {
  return new Refusal('GEN_INTERNAL', 'no', { isCallersMistake: true, cause });
}
