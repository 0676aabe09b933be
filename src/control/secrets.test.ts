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
  const secrets = openSecrets(key);
  const sealed = secrets.seal('core key', 'instance_1');
  assert.equal(secrets.unseal(sealed, 'instance_1'), 'core key');
  assert.throws(() => secrets.unseal(sealed, 'instance_2'));
  assert.throws(() => openSecrets(randomBytes(32)).unseal(sealed, 'instance_1'));
  for (const at of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => secrets.unseal(changed, 'instance_1'), `byte ${at}`);
  }
  assert.ok(!sealed.equals(secrets.seal('core key', 'instance_1')), 'no two seals are alike');
});

test('one encryption key makes different keys for digests and seals', () => {
  assert.throws(() => openSecrets(Buffer.alloc(31)), RangeError);
  assert.deepEqual(openSecrets(Buffer.alloc(32)).digest('a'), openSecrets(Buffer.alloc(32)).digest('a'));
  assert.notDeepEqual(openSecrets(Buffer.alloc(32)).digest('a'), openSecrets(Buffer.alloc(32, 1)).digest('a'));
});
