/** What a token shows of its value: text of the same form and length that says nothing but that. */

/**
 * Each letter and digit replaced by one chosen by `seed`: `Alice` becomes `Awoay`. The same value and seed give the same
 * text. Blanks and punctuation stay. For ASCII this is Core's; letters beyond it Core leaves readable.
 * @param seed 32 bytes that depend on the value and on a secret.
 */
export function visibleForm(value: string, seed: Uint8Array): string {
  return Array.from(value, (character, index) => replacement(character, seed[index % seed.length] ?? 0)).join('');
}

function replacement(character: string, byte: number): string {
  if (/^\p{Lu}$/u.test(character)) return nth('A', byte % 26);
  if (/^[\p{L}\p{M}]$/u.test(character)) return nth('a', byte % 26);
  if (/^\p{N}$/u.test(character)) return nth('0', byte % 10);
  return character;
}

function nth(first: string, offset: number): string {
  return String.fromCharCode(first.charCodeAt(0) + offset);
}
