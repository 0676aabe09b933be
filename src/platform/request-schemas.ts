/** Requests are checked by the schemas of their routes, the same ones that make the OpenAPI document. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { FastifyError, FastifyInstance } from 'fastify';
import { type TProperties, type TSchema, Type } from 'typebox';

const strict: Options = { allErrors: true, useDefaults: true, removeAdditional: false, strict: false };

/** A query is text, so its values are read as what they are meant to be; a body says what it is. */
export function validateBySchema(app: FastifyInstance): void {
  const forBodies = withFormats(new Ajv2020(strict));
  const forTexts = withFormats(new Ajv2020({ ...strict, coerceTypes: true }));
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? forBodies : forTexts).compile(schema));
}

function withFormats(ajv: Ajv2020): Ajv2020 {
  return ajvFormats.default(ajv, ['date-time', 'date', 'uri', 'email']);
}

const problemsMax = 20;
/** They are compared with one another, and a body of nothing but mistakes has a hundred thousand. */
const consideredMax = 200;

/** What is wrong with a value that came otherwise than in a request. */
export function problemsIn(schema: TSchema, value: unknown, what: string): string[] {
  const check = withFormats(new Ajv2020(strict)).compile(schema);
  return check(value) ? [] : describe(check.errors ?? [], what);
}

/** All that is wrong at once. The text names places and rules, never what was sent: that may be a secret. */
export function problemsOf({ validation = [], validationContext = 'body' }: FastifyError): string[] {
  return describe(validation, validationContext);
}

type Problem = NonNullable<FastifyError['validation']>[number];

function describe(problems: readonly Problem[], what: string): string[] {
  const told = withoutRepeats(withoutOtherAlternatives(problems.slice(0, consideredMax)));
  return told.slice(0, problemsMax).map(({ instancePath, message: said = 'is wrong', params }) => {
    const place = `${what}${instancePath.replaceAll('/', '.')}`;
    const form = forms.get(String(params.pattern ?? params.format));
    const message = form === undefined ? said : `must be ${form}`;
    const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty).slice(0, 100)})` : '';
    const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as unknown[]).join(', ')}` : '';
    return `${place} ${message}${extra}${allowed}`;
  });
}

/**
 * Of a value that fits none of several alternatives (null is one, too) only that is told which keeps it from the nearest. What
 * the others want would lead astray.
 */
function withoutOtherAlternatives(problems: readonly Problem[]): readonly Problem[] {
  // Those within others come first.
  return problems.filter(({ keyword }) => keyword === 'anyOf').reduce(withNearest, problems);
}

function withNearest(problems: readonly Problem[], union: Problem): readonly Problem[] {
  const { instancePath, schemaPath } = union;
  const alternativeOf = (one: Problem): string | undefined =>
    `${one.instancePath}/`.startsWith(`${instancePath}/`) && one.schemaPath.startsWith(`${schemaPath}/`)
      ? one.schemaPath.slice(schemaPath.length + 1).split('/', 1)[0]
      : undefined;
  const alternatives = new Map<string | undefined, Problem[]>();
  for (const one of problems) {
    const alternative = alternativeOf(one);
    alternatives.set(alternative, [...(alternatives.get(alternative) ?? []), one]);
  }
  alternatives.delete(undefined);
  // Whatever has another type or other names is meant otherwise.
  const distance = (those: readonly Problem[]) =>
    those.filter((one) => one.instancePath === instancePath && shapeKeywords.has(one.keyword)).length;
  const [nearest] = [...alternatives.values()].sort((a, b) => distance(a) - distance(b) || a.length - b.length);
  return problems.filter(
    (one) => one !== union && (alternativeOf(one) === undefined || nearest?.includes(one) === true),
  );
}

const shapeKeywords: ReadonlySet<string> = new Set(['type', 'required', 'additionalProperties']);

/** What is wrong in another way, too, need not be told that it fits no pattern: what is empty does not, for one. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ keyword, instancePath }) =>
      keyword !== 'pattern' || !problems.some((one) => one.keyword !== 'pattern' && one.instancePath === instancePath),
  );
}

export const momentForm = 'a moment like 2026-01-31T12:00:00Z';
/** What has a pattern or a format, in words. */
const forms = new Map([['date-time', momentForm]]);

/**
 * A pattern for a schema, and what callers are told who don't keep to it: `must be ${form}`. The document says so, too,
 * unless a `description` follows that says more.
 */
export function patterned(pattern: string, form: string): { readonly pattern: string; readonly description: string } {
  forms.set(pattern, form);
  return { pattern, description: `${form.charAt(0).toUpperCase()}${form.slice(1)}` };
}

/** A body or a query: what is not named is refused, so that a slip of the pen is noticed. */
export function only<T extends TProperties>(properties: T) {
  return Type.Object(properties, { additionalProperties: false });
}

export function oneOf<const T extends readonly string[]>(values: T, description?: string) {
  const said = description === undefined ? {} : { description };
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...said });
}

const errorBody = Type.Object(
  {
    error: Type.String(),
    error_detail: Type.Object({ code: Type.String(), message: Type.String(), details: Type.Optional(Type.Unknown()) }),
  },
  { description: 'A refusal; the codes are listed in docs/errors.md' },
);

/** Answers of a route: what it gives, and the refusals that it may give instead. */
export function answers<const T extends Record<number, TSchema>, const S extends number = never>(
  good: T,
  ...refusals: S[]
): T & { [status in S]: typeof errorBody } {
  const bad = Object.fromEntries(refusals.map((status) => [status, errorBody]));
  return { ...good, ...bad } as T & { [status in S]: typeof errorBody };
}
