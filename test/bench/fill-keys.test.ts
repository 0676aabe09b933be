import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillKeys } from '../../bench/fill-keys.ts';
import { testControl } from '../support/control.ts';

test('filled keys and instances are like others', async (t) => {
  const plane = await testControl(t);
  const { control, first } = plane;
  const { secrets, instanceIds } = await fillKeys(plane, {
    keys: 3,
    urls: ['http://127.0.0.1:9', 'http://127.0.0.1:10'],
  });
  assert.deepEqual([secrets.length, instanceIds.length], [3, 2]);
  for (const secret of secrets) {
    const credential = await control.authenticate(secret);
    assert.ok(credential?.rights.has('proxy:read'));
    for (const id of instanceIds) assert.notEqual(await control.findInstance(id, first.workspaceId), null);
  }
  assert.equal((await control.listKeys()).length, 1 + secrets.length);
});
