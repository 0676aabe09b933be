// Installs the packages of the lock file, if they are missing or others. Runs on the host's Node (20 or newer), before
// any package is there. With --runtime, packages that only development needs may be missing.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const modules = path.join(root, 'node_modules');
const runtimeOnly = process.argv.includes('--runtime');

/** The message is one sentence that says what to do. */
class Problem extends Error {}

try {
  if (isStale()) await underLock(install);
  checkNode();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}

/** npm leaves a list of what it has installed, as the last thing it does. */
function isStale() {
  const installed = readPackages(path.join(modules, '.package-lock.json'));
  if (Object.values(installed).some((entry) => !isForThisPlatform(entry))) return true;
  return Object.entries(readPackages(path.join(root, 'package-lock.json'))).some(([name, wanted]) => {
    const found = installed[name];
    if (found !== undefined) return found.version !== wanted.version || found.integrity !== wanted.integrity;
    // npm installs optional packages where they fit; that it has left one out is no reason to try again.
    return name !== '' && !wanted.optional && !(wanted.dev && runtimeOnly);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Problem(`${file} can't be read (${error.message}); remove it and start again.`);
  }
}

/** False for the packages of a directory that was copied, or is shared with another system. */
function isForThisPlatform({ os, cpu }) {
  return (os === undefined || os.includes(process.platform)) && (cpu === undefined || cpu.includes(process.arch));
}

/**
 * Two starts at once would install into each other's files. A directory serves as the lock, since making one either works
 * or fails; its time tells that the owner is alive.
 */
async function underLock(work) {
  const lock = path.join(root, '.install-lock');
  const abandonedMs = 15_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw notWritable(error);
    }
    const touchedMs = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - touchedMs > abandonedMs) rmSync(lock, { recursive: true, force: true });
    else await sleep(200);
    if (!isStale()) return;
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  const heartbeat = setInterval(() => utimesSync(lock, new Date(), new Date()), abandonedMs / 5);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  process.once('exit', release);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    release();
  }
}

function notWritable(error) {
  return new Problem(
    `Packages must be installed and ${root} can't be written (${error.code}); run \`node scripts/prepare.mjs\` there as its owner.`,
  );
}

async function install() {
  console.error('Installing packages (once; takes up to a minute) ...');
  const startedMs = Date.now();
  const { code, output } = await npm([
    'ci',
    // None of the packages needs its install script, and whoever has switched them off loses nothing.
    '--ignore-scripts',
    // Whatever the user's own configuration leaves out: the runtime and PostgreSQL are optional packages.
    ...['--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
  ]);
  if (code === 0) {
    console.error(`Installed in ${Math.round((Date.now() - startedMs) / 1000)} s.`);
    return;
  }
  console.error(output.trimEnd());
  throw new Problem(
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)
      ? 'npm could not reach its registry; connect to the network, or set up a mirror with `npm config set registry`, and start again.'
      : 'npm could not install the packages, for the reason above; once that is solved, start again.',
  );
}

/** The npm that started us, else the one on the PATH. */
function npm(args) {
  const own = process.env.npm_execpath ?? '';
  const [command, first] = /npm-cli\.c?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && first.length === 0,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `npm can't be started: ${error.message}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** What runs our code is the Node among the packages; where there is none for the platform, the host's will do if new. */
function checkNode() {
  const oldest = [22, 18];
  const link = path.join(modules, '.bin', 'node');
  if (versionOf(link) !== null) return;
  // A Node that is there and doesn't run (another C library) would still be the first on the PATH of npm's scripts.
  rmSync(link, { force: true });
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Problem(
    `There is no packaged Node for ${process.platform}-${process.arch} and this one is ${process.version}; install Node ${oldest.join('.')} or newer and start again.`,
  );
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
