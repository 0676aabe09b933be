import { after, type TestContext } from 'node:test';

const cleanups: (() => unknown)[] = [];

/** For what all tests of a file share, in place of a test's context: cleaned up when the file ends, last made first. */
export const wholeFile: Pick<TestContext, 'after'> = {
  // The hooks that are given take no arguments.
  after: (cleanup) => cleanups.push(cleanup as () => unknown),
};

after(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});
