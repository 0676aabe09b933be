import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a private directory, and those above it that are missing; one that is there is left as it is. Node's `mkdir` with
 * `recursive` would go round for ever where a file system makes no directories and says ENOENT, as /proc does.
 */
export async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = path.dirname(directory);
    if (code === 'ENOENT' && !(await isDirectory(parent))) {
      await makeDirectory(parent);
      await makeDirectory(directory);
    } else if (!(await isDirectory(directory))) throw error;
  }
}

function isDirectory(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
