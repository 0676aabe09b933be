/** Types of what our runner uses of check.mjs. */

export interface Step {
  readonly name: string;
  readonly [key: string]: unknown;
}

export interface Scenario {
  readonly name: string;
  readonly area: string;
  readonly tags?: readonly string[];
  readonly profile?: string;
  readonly exclusive?: boolean;
  readonly steps: readonly Step[];
}

/** A step of a golden, or an answer to compare with one. */
export type Exchange = Readonly<Record<string, unknown>>;

export interface Options {
  readonly base: string;
  readonly prefix: string;
  readonly header: readonly (readonly [string, string])[];
  readonly query: readonly (readonly [string, string])[];
  readonly only: readonly string[];
  readonly area: readonly string[];
  readonly skipTag: readonly string[];
  readonly profile: string;
  readonly jobs: number;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly verbose: boolean;
  readonly looseMessages: boolean;
  readonly scenarios: string;
  readonly golden: string;
}

export class Identities {}
export function parseJson(text: string): unknown;
export function writeJson(value: unknown): string;
export function substitute(value: unknown, vars: Readonly<Record<string, string>>): unknown;
export function parseOptions(argv: readonly string[], usage: string, defaults: Partial<Options>): Options;
export function loadScenarios(options: Options): Scenario[];
export function goldenPath(directory: string, scenario: Scenario): string;
export function replay(
  scenario: Scenario,
  options: Options,
  onStep: (step: Step, response: Exchange, index: number, vars: Readonly<Record<string, string>>) => void,
): Promise<void>;
export function compareStep(
  step: Step,
  golden: Exchange | undefined,
  response: Exchange,
  ids: Identities,
  vars: Readonly<Record<string, string>>,
  options: Options,
): string[];
export function inParallel<Result>(
  scenarios: readonly Scenario[],
  jobs: number,
  check: (scenario: Scenario) => Promise<Result>,
): Promise<Result[]>;
