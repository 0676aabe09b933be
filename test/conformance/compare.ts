/** One recorded scenario against a server. */
import { readFile } from 'node:fs/promises';
import {
  compareStep,
  type Exchange,
  goldenPath,
  Identities,
  type Options,
  parseJson,
  replay,
  type Scenario,
  type Step,
  substitute,
  writeJson,
} from './check.mjs';
import type { DescribedApi } from './described.ts';
import type { KnownDifferences } from './known-differences.ts';

/** A step whose answer is not the recorded one, or that should differ and no longer does. */
export interface Failure {
  readonly step: string;
  readonly differences: readonly string[];
}

/** Sends the scenario's requests and lists what differs, apart from what is known to; and what the API document does not say. */
export async function compareScenario(
  scenario: Scenario,
  options: Options,
  known: KnownDifferences,
  api?: DescribedApi,
): Promise<readonly Failure[]> {
  const golden = parseJson(await readFile(goldenPath(options.golden, scenario), 'utf8')) as { steps: Exchange[] };
  const ids = new Identities();
  const failures: Failure[] = [];
  try {
    await replay(scenario, options, (step, response, index, vars) => {
      const differences = compareStep(step, golden.steps[index], response, ids, vars, options);
      const isKnown = known.has(`${scenario.name} / ${step.name}`);
      if (differences.length > 0 && !isKnown) failures.push({ step: step.name, differences });
      if (differences.length === 0 && isKnown) {
        failures.push({ step: step.name, differences: ['listed as a known difference, but it does not differ'] });
      }
      const undescribed = api?.problemsOf(seenAnswer(step, response, vars, options)) ?? [];
      if (undescribed.length > 0) failures.push({ step: step.name, differences: undescribed });
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    failures.push({ step: 'stopped', differences: [`${error instanceof Error ? error.message : error}${cause}`] });
  }
  return failures;
}

function seenAnswer(step: Step, response: Exchange, vars: Readonly<Record<string, string>>, { prefix }: Options) {
  const { status, contentType, json } = response;
  return {
    method: String(step.method ?? 'GET'),
    path: `${prefix}${String(substitute(step.path, vars)).replace(/\?.*/s, '')}`,
    status: Number(status),
    contentType: String(contentType),
    body: json === undefined ? undefined : JSON.parse(writeJson(json)),
  };
}

const shownMax = 12;

/** The failures as lines to read; '' if there are none. */
export function failureText(failures: readonly Failure[]): string {
  return failures
    .flatMap(({ step, differences }) => {
      const rest = differences.length - shownMax;
      const more = rest > 0 ? [`    ... and ${rest} more`] : [];
      return [`  ${step}`, ...differences.slice(0, shownMax).map((difference) => `    ${difference}`), ...more];
    })
    .join('\n');
}
