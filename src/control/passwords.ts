/** Passwords at rest: argon2id, a few at a time. */
import { Refusal } from '../platform/errors.ts';
import { onFirstUse } from '../platform/on-first-use.ts';
import { normalisedPassword } from './model/password-policy.ts';

/** Only where somebody has a password. */
const argon2 = onFirstUse(() => import('@node-rs/argon2'));

/** OWASP's first choice of costs for argon2id: 19 MiB and two passes, some 30 ms of one core. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at once: more would take the memory and the threads that requests need. */
const workersMax = 2;
/** Beyond it callers are told to come back. */
const waitingMax = 50;

let working = 0;
const waiting: (() => void)[] = [];

export function hashPassword(password: string): Promise<string> {
  return inTurn(async () => (await argon2()).hash(normalisedPassword(password), costs));
}

/** @param stored null: there is no such person; it takes as long all the same, and the answer is no. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const isRight = await inTurn(async () => {
    const { verify } = await argon2();
    return verify(stored ?? (await nobodysHash()), normalisedPassword(password));
  });
  return isRight && stored !== null;
}

/** Of the same costs as a real one. */
const nobodysHash = onFirstUse(async () => (await argon2()).hash('nobody has this password', costs));

/** To be called before anybody signs in: the first stranger would wait longer than others. */
export async function prepareHashing(): Promise<void> {
  await nobodysHash();
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= workersMax) {
    if (waiting.length >= waitingMax) {
      throw new Refusal('AUTH_TOO_MANY_ATTEMPTS', 'Too many people sign in at once', { retryAfterSeconds: 5 });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  working += 1;
  try {
    return await work();
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}
