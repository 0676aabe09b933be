import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinConnections, type OpenConnections } from './core-connections.ts';
import { limitsWith } from './limits.ts';

const options = { limits: limitsWith({}), allowsPrivate: true };
const url = 'http://127.0.0.1:9/core';

test('connections are shared by the instances of a workspace with the same URL, and by no others', () => {
  const open: OpenConnections = new Map();
  const join = (workspaceId: string, at: string) => joinConnections(open, { workspaceId, url: at }, options);
  const first = join('ws_1', url);
  assert.equal(join('ws_1', url), first);
  assert.notEqual(join('ws_2', url), first);
  assert.notEqual(join('ws_1', `${url}/other`), first);
  assert.notEqual(join('ws_1', 'http://127.0.0.1:9'), first);
});

test('the last to leave closes them, and who comes then gets new ones', async () => {
  const open: OpenConnections = new Map();
  const place = { workspaceId: 'ws_1', url };
  const first = joinConnections(open, place, options);
  joinConnections(open, place, options);
  const pool = first.pool();
  await first.leave();
  assert.deepEqual([pool.closed, joinConnections(open, place, options) === first], [false, true]);
  await first.leave();
  await first.leave();
  assert.equal(pool.closed, true);
  assert.notEqual(joinConnections(open, place, options), first);
});
