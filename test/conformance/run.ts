/**
 * `npm run conformance`: recorded scenarios against a server, area by area. Starts our own server, on a PostgreSQL of
 * its own, and takes every way to it; with `--base URL` it asks that server instead, and known differences count.
 */
import { globalSetup, globalTeardown } from '../support/postgres-setup.ts';
import { inParallel, loadScenarios, type Options, parseOptions, type Scenario } from './check.mjs';
import { compareScenario, type Failure, failureText } from './compare.ts';
import { type KnownDifferences, knownDifferences } from './known-differences.ts';
import { type ConformanceRoute, openLedgerPort, openProxy, openSecurePort } from './routes.ts';

const usage = `usage: npm run conformance -- [options]

  --area AREA         only this area; may be repeated
  --only NAME         only this scenario (a final * matches any ending); may be repeated
  --skip-tag TAG      leave out scenarios with this tag; may be repeated
  --jobs N            scenarios at a time (default 4)
  --verbose           list the scenarios that pass, too

  --profile NAME      open: only the port that asks for no key; secure: only the one that does
  --base URL          ask this server instead of starting one; with it:
  --prefix PATH       put before every path, for example /proxy
  --header 'N: V'     sent with every request; may be repeated
  --query N=V         added to every request; may be repeated
  --profile NAME      run also the scenarios of this profile`;

const argv = process.argv.slice(2);
const options = parseOptions(argv, usage, {});
const failed = argv.includes('--base') ? await checkServer(options) : await checkOurs(options);
process.exitCode = failed > 0 ? 1 : 0;

/** Any server, as Core is: what is known of ours does not excuse it. */
async function checkServer(given: Options): Promise<number> {
  return checkRoute(`${given.base}${given.prefix}`, given, new Map());
}

async function checkOurs(given: Options): Promise<number> {
  const known = await knownDifferences();
  let failed = 0;
  await globalSetup();
  try {
    for (const open of waysOf(given.profile)) {
      const route: ConformanceRoute = await open();
      const { skipTag = [], ...rest } = route.options;
      try {
        failed += await checkRoute(route.name, { ...given, ...rest, skipTag: [...given.skipTag, ...skipTag] }, known);
      } finally {
        await route.close();
      }
    }
  } finally {
    await globalTeardown();
  }
  return failed;
}

/** The ways to our server: all of them, or those of a profile. */
function waysOf(profile: string): readonly (() => Promise<ConformanceRoute>)[] {
  if (profile === 'open') return [openLedgerPort];
  return profile === 'secure' ? [openSecurePort] : [openLedgerPort, openSecurePort, openProxy];
}

/** @returns how many scenarios failed. */
async function checkRoute(name: string, chosen: Options, known: KnownDifferences): Promise<number> {
  console.log(`\n${name}`);
  const results = await inParallel(loadScenarios(chosen), chosen.jobs, async (scenario) => {
    const failures = await compareScenario(scenario, chosen, known);
    report(scenario, failures, chosen.verbose);
    return { area: scenario.area, isFailed: failures.length > 0 };
  });
  for (const area of [...new Set(results.map((result) => result.area))].sort()) {
    const ofArea = results.filter((result) => result.area === area);
    const failed = ofArea.filter((result) => result.isFailed).length;
    console.log(`${area.padEnd(16)} ${ofArea.length - failed} of ${ofArea.length}`);
  }
  const failed = results.filter((result) => result.isFailed).length;
  console.log(`${name}: ${results.length - failed} passed, ${failed} failed`);
  return failed;
}

function report({ area, name }: Scenario, failures: readonly Failure[], isVerbose: boolean): void {
  if (failures.length > 0) console.log(`FAIL ${area}/${name}\n${failureText(failures)}`);
  else if (isVerbose) console.log(`ok   ${area}/${name}`);
}
