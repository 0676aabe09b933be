import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordProblem } from './password-policy.ts';

const person = { email: 'ada.lovelace@example.com', name: 'Ada Lovelace' };

for (const [password, isGood] of [
  ['correct horse battery staple', true],
  ['Тут длинный пароль', true],
  ['elevenchars', false],
  ['aaaaaaaaaaaaaaaa', false],
  ['abababababab', false],
  ['abcdefghijklmn', false],
  ['9876543210987', false],
  ['Password123456', false],
  ['passwordpassword', false],
  ['!!admin2026!!', false],
  ['ada.lovelace12', false],
  ['ada.lovelace and eight more', true],
  ['ÄäÖöÜüß123xyz', true],
  ['x'.repeat(100) + 'abcdefg'.repeat(100), false],
] as const) {
  test(`the password "${password.slice(0, 30)}" is ${isGood ? 'good' : 'refused'}`, () => {
    assert.equal(passwordProblem(password, person) === null, isGood);
  });
}
