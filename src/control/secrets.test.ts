import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayPrefix, hmacSha256, isSecretShaped, newSecret, openSecrets } from './secrets.ts';

test("the digest is Node's HMAC-SHA-256", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.string({ unit: 'binary' }), (keyBytes, text) => {
      const key = Buffer.from(keyBytes);
      assert.deepEqual(hmacSha256(key)(text), createHmac('sha256', key).update(text).digest());
    }),
  );
});

test('RFC 4231, test case 2', () => {
  const digest = hmacSha256(Buffer.from('Jefe'))('what do ya want for nothing?');
  assert.equal(digest.toString('hex'), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

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
