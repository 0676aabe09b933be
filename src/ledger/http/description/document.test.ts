import assert from 'node:assert/strict';
import test from 'node:test';
import { describedRoutes } from './document.ts';
import { portDocument } from './port-document.ts';

test('every route says what it is, under a name of its own, and what it answers', () => {
  const routes = describedRoutes();
  assert.ok(routes.length > 60);
  for (const { method, path, about } of routes) {
    assert.match(about.id, /^[a-z][a-zA-Z0-9]+$/, `${method} ${path}`);
    assert.match(about.summary, /^[A-Z].{8,}[^.]$/, `${method} ${path}`);
    const good = Object.keys(about.answers).some((status) => status.startsWith('2'));
    assert.ok(good || (about.refusals?.length ?? 0) > 0, `${method} ${path} answers nothing`);
  }
  const ids = routes.map(({ about }) => about.id);
  assert.deepEqual([...new Set(ids)], ids);
});

test('whatever a description refers to is there', () => {
  const text = JSON.stringify(portDocument('1'));
  const { components } = JSON.parse(text) as { components: { schemas: object } };
  const named = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] ?? ''));
  assert.deepEqual(
    [...named].filter((name) => !Object.hasOwn(components.schemas, name)),
    [],
  );
  assert.deepEqual(
    Object.keys(components.schemas).filter((name) => !named.has(name)),
    [],
  );
});
