import assert from 'node:assert/strict';
import test from 'node:test';
import { settingArguments, sharedBuffersMiB } from './settings.ts';

const gib = 2 ** 30;

for (const [memory, buffers] of [
  [gib, 128],
  [4 * gib, 256],
  [24 * gib, 1_536],
  [512 * gib, 2_048],
] as const) {
  test(`of ${memory / gib} GiB the buffers get ${buffers} MiB`, () => assert.equal(sharedBuffersMiB(memory), buffers));
}

test('whatever is set, what promises durability stays as it is', () => {
  const args = settingArguments({ fsync: 'off', shared_buffers: '64MB' }, '/run/a,b');
  for (const expected of ['fsync=on', 'shared_buffers=64MB', 'unix_socket_directories="/run/a,b"']) {
    assert.ok(args.includes(expected), expected);
  }
});
