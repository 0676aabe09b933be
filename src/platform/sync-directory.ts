import { open } from 'node:fs/promises';

/** After a power cut the new names in it must still be there: the caller will have told people about what is in them. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
