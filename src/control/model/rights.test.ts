import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectiveRights, type Role } from './rights.ts';

for (const [granted, role, reads, writes] of [
  [['*'], 'admin', true, true],
  [['*'], 'operator', true, true],
  [['*'], 'investigator', true, false],
  [['*'], 'analyst', true, false],
  [['proxy:write'], 'admin', false, true], // writing does not include reading
  [['proxy:write'], 'analyst', false, false],
  [['proxy:read', 'proxy:write'], 'investigator', true, false],
  [['proxy:everything'], 'admin', false, false],
] as const satisfies readonly (readonly [readonly string[], Role, boolean, boolean])[]) {
  test(`${granted.join(' ')} of an ${role}: reads ${reads}, writes ${writes}`, () => {
    const rights = effectiveRights(granted, role);
    assert.deepEqual([rights.has('proxy:read'), rights.has('proxy:write')], [reads, writes]);
  });
}
