/**
 * Which passwords are good enough (after NIST SP 800-63B, section 3.1.1): long ones. No rules about kinds of characters:
 * those make people choose worse ones.
 */

const lengthMin = 12;
/** Longer ones are refused, not cut: each byte costs time to hash. */
const bytesMax = 512;
const differentMin = 5;
/** What everybody tries first, alone or with a few characters around it. */
const common = /^(?:password|passwort|qwerty|qwertz|letmein|welcome|iloveyou|admin|administrator|tallygate|secret)+$/;

/** The form that is hashed: the same characters, however a keyboard composed them (RFC 8265, section 4). */
export function normalisedPassword(password: string): string {
  return password.normalize('NFC');
}

/** @returns a sentence that says what is wrong; null: nothing. */
export function passwordProblem(
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): string | null {
  const normalised = normalisedPassword(password);
  const characters = [...normalised];
  if (characters.length < lengthMin) return `A password has at least ${lengthMin} characters.`;
  if (Buffer.byteLength(normalised) > bytesMax) return `A password has at most ${bytesMax} bytes.`;
  if (new Set(characters).size < differentMin) return 'The password has too few different characters.';
  const lower = normalised.toLowerCase();
  if (isRun(lower)) return 'The password is a row of neighbouring characters.';
  // Digits and signs around a word that everybody tries are what everybody tries next.
  const letters = lower.replaceAll(/[^\p{L}]/gu, '');
  if (common.test(letters)) return 'The password is one of those that everybody tries.';
  const own = [email, email.split('@')[0] ?? '', name.toLowerCase()].filter((text) => text.length >= 4);
  if (own.some((text) => lower.includes(text) && lower.length - text.length < 8)) {
    return 'The password is made of your name or address.';
  }
  return null;
}

/** `abcdefghijkl`, `210987654321`. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)));
  return [...steps].every((step) => Math.abs(step) === 1 || Math.abs(step) === 9);
}
