import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { encrypt } from '../platform/aes-gcm.ts';
import { type KeyRing, openKeyRing } from './key-ring.ts';

const coreSecret = Buffer.from('0123456789abcdef0123456789abcdef');
const place = { identityId: 'idt_1', field: 'FirstName' };

function ringOf(...secrets: Buffer[]): KeyRing {
  const ring = openKeyRing(secrets);
  assert.ok(ring !== null);
  return ring;
}

/** As Core makes it: nonce, ciphertext, tag, under the secret itself and bound to nothing. */
function tokenOfCore(secret: Buffer, value: string, visible: string): string {
  const { iv, text, tag } = encrypt(secret, value, Buffer.alloc(0));
  return `FPT:${visible}:${Buffer.concat([iv, text, tag]).toString('base64')}`;
}

// Recorded from Core, with the secret above.
for (const [value, visible] of [
  ['Alice', 'Awoay'],
  ['alice.smith@example.com', 'pacon.sbfad@oyohrup.jjq'],
  ['+1234567890', '+9495699820'],
  ['789 Elm St', '338 Vmk Le'],
  ['', ''],
] as const) {
  test(`the visible form of "${value}" is Core's: "${visible}"`, () => {
    assert.match(ringOf(coreSecret).seal(value, place), new RegExp(`^FPT:${RegExp.escape(visible)}:[A-Za-z0-9+/]+=*$`));
  });
}

test('the visible form keeps no letter or digit of any script', () => {
  // Core leaves what is not ASCII as it is, which for some names is all of it.
  for (const value of ['王小明', 'Zoë Ångström', 'Ὀδυσσεύς', '٣٤٥', 'e\u0301', '𝒜𝓁𝒾𝒸ℯ']) {
    const token = ringOf(coreSecret).seal(value, place);
    assert.match(token, /^FPT:[A-Za-z0-9 ]*:/);
    assert.equal(ringOf(coreSecret).open(token, place), value);
  }
});

test('a token opens at its own place, unchanged, with the key that made it, and only so', () => {
  const ring = ringOf(randomBytes(32));
  const token = ring.seal('Unit: 5', place);
  assert.equal(ring.open(token, place), 'Unit: 5');
  assert.notEqual(ring.seal('Unit: 5', place), token);
  assert.throws(() => ring.open(token, { ...place, field: 'Street' }));
  assert.throws(() => ring.open(token, { ...place, identityId: 'idt_2' }));
  assert.throws(() => ringOf(randomBytes(32)).open(token, place), /not among ours/);
  const [, , , sealed = ''] = token.split(':');
  const bytes = Buffer.from(sealed, 'base64');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => ring.open(`FPT:Xxxx: 0:${changed.toString('base64')}`, place), `byte ${at}`);
  }
  for (const nonsense of ['', 'FPT:', 'FPT::', 'Ada', 'FPT:a:!!!!']) {
    assert.throws(() => ring.open(nonsense, place), nonsense);
  }
});

test('the first key makes tokens, all open them', () => {
  const [before, after] = [randomBytes(32), randomBytes(32)];
  const token = ringOf(before).seal('Ada', place);
  const ring = ringOf(after, before);
  assert.equal(ring.open(token, place), 'Ada');
  assert.ok(!ring.isCurrent(token));
  const renewed = ring.seal('Ada', place);
  assert.ok(ring.isCurrent(renewed));
  assert.equal(ringOf(after).open(renewed, place), 'Ada');
});

test("Core's tokens open with its secret among the keys, a standard one and those with colons, too", () => {
  const ring = ringOf(randomBytes(32), coreSecret);
  for (const token of [
    tokenOfCore(coreSecret, 'Unit: 5', 'Wxyz: 0'),
    tokenOfCore(coreSecret, 'Unit: 5', '').slice('FPT::'.length),
  ]) {
    assert.equal(ring.open(token, place), 'Unit: 5');
    assert.ok(!ring.isCurrent(token));
  }
});

test('without a key there is no ring, and a key of another length is refused', () => {
  assert.equal(openKeyRing([]), null);
  assert.throws(() => openKeyRing([randomBytes(31)]), RangeError);
});
