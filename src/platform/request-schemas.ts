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

/** What is wrong with a value that came otherwise than in a request. */
export function problemsIn(schema: TSchema, value: unknown, what: string): string[] {
  const check = withFormats(new Ajv2020(strict)).compile(schema);
  return check(value) ? [] : describe(check.errors ?? [], what);
}

/** All that is wrong at once. The text names places and rules, never what was sent: that may be a secret. */
export function problemsOf({ validation = [], validationContext = 'body' }: FastifyError): string[] {
  return describe(validation, validationContext);
}

function describe(problems: NonNullable<FastifyError['validation']>, what: string): string[] {
  return problems.slice(0, problemsMax).map(({ instancePath, message = 'is wrong', params }) => {
    const place = `${what}${instancePath.replaceAll('/', '.')}`;
    const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty).slice(0, 100)})` : '';
    const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as unknown[]).join(', ')}` : '';
    return `${place} ${message}${extra}${allowed}`;
  });
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
