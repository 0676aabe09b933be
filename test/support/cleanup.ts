/** Cleaning up in the order that works: what was made last goes first. */
import type { TestContext } from 'node:test';

type Scope = Pick<TestContext, 'after'>;

const stacks = new WeakMap<Scope, (() => unknown)[]>();

/** As `t.after`, which runs the first first: a directory would go before the server that writes in it. */
export function cleanUp(t: Scope, work: () => unknown): void {
  const known = stacks.get(t);
  if (known !== undefined) {
    known.push(work);
    return;
  }
  const stack = [work];
  stacks.set(t, stack);
  t.after(async () => {
    for (const one of stack.toReversed()) await one();
  });
}
