import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { displayPrefix, isSecretShaped, newSecret, openSecrets } from './secrets.ts';

test('a new secret has the form of one, and its prefix shows 8 digits', () => {
  const secret = newSecret();
  assert.ok(isSecretShaped(secret));
  assert.match(displayPrefix(secret), /^blnk_[0-9a-f]{8}$/);
  assert.notEqual(newSecret(), secret);
});

for (const text of [
  '',
  'blnk_',
  `blnk_${'A'.repeat(64)}`,
  `blnk_${'0'.repeat(63)}`,
  `blnk_${'0'.repeat(65)}`,
  ` blnk_${'0'.repeat(64)}`,
]) {
  test(`"${text.slice(0, 12)}" of ${text.length} characters is no secret`, () => assert.ok(!isSecretShaped(text)));
}

test('what is sealed opens with the same key and owner, and only so', () => {
  const key = randomBytes(32);
  const secrets = openSecrets({ current: key, previous: null });
  const sealed = secrets.seal('core key', 'instance_1');
  assert.equal(secrets.unseal(sealed, 'instance_1'), 'core key');
  assert.throws(() => secrets.unseal(sealed, 'instance_2'));
  assert.throws(() => openSecrets({ current: randomBytes(32), previous: null }).unseal(sealed, 'instance_1'));
  for (const at of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => secrets.unseal(changed, 'instance_1'), `byte ${at}`);
  }
  assert.ok(!sealed.equals(secrets.seal('core key', 'instance_1')), 'no two seals are alike');
});

test('a former key opens what it has sealed, in either form, and seals nothing', () => {
  const [former, current] = [randomBytes(32), randomBytes(32)];
  const before = openSecrets({ current: former, previous: null });
  const both = openSecrets({ current, previous: former });
  const after = openSecrets({ current, previous: null });
  const sealed = before.seal('core key', 'instance_1');
  assert.equal(both.unseal(sealed, 'instance_1'), 'core key');
  const firstForm = Buffer.concat([Buffer.of(1), sealed.subarray(5)]);
  assert.equal(both.unseal(firstForm, 'instance_1'), 'core key');
  for (const one of [sealed, firstForm]) assert.throws(() => after.unseal(one, 'instance_1'));
  const anew = both.seal('core key', 'instance_1');
  assert.equal(after.unseal(anew, 'instance_1'), 'core key');
  assert.ok(anew.subarray(0, 5).equals(after.sealPrefix));
  assert.throws(() => before.unseal(anew, 'instance_1'));
});

test('one encryption key makes different keys for digests and seals', () => {
  const digest = (current: Buffer) => openSecrets({ current, previous: null }).digest('a');
  assert.throws(() => digest(Buffer.alloc(31)), RangeError);
  assert.deepEqual(digest(Buffer.alloc(32)), digest(Buffer.alloc(32)));
  assert.notDeepEqual(digest(Buffer.alloc(32)), digest(Buffer.alloc(32, 1)));
});
