/** Examples in OpenAPI documents. They are recorded: `npm run api-examples` plays a story and writes what was answered. */

export interface Example {
  readonly status: number;
  readonly request?: unknown;
  readonly answer?: unknown;
}

/** By operation: `POST /ledgers/{id}`. */
export type Examples = Readonly<Record<string, Example | undefined>>;

type Json = { readonly [key: string]: unknown };
interface Operation {
  readonly requestBody?: unknown;
  readonly responses?: unknown;
}

/** The operation with its example, if there is one, at its JSON body and at the answer of that status. */
export function withExample<T extends Operation>(operation: T, example: Example | undefined): T {
  if (example === undefined) return operation;
  const { status, request, answer } = example;
  const { requestBody } = operation;
  const responses = (operation.responses ?? {}) as Json; // as OpenAPI has it
  return {
    ...operation,
    ...(request === undefined ? {} : { requestBody: withJsonExample(requestBody, request) }),
    responses: { ...responses, [status]: withJsonExample(responses[status], answer) },
  };
}

function withJsonExample(part: unknown, example: unknown): Json {
  const { content, ...rest } = part as { readonly content: Readonly<Record<string, Json>> }; // it was recorded of one with JSON
  return { ...rest, content: { ...content, 'application/json': { ...content['application/json'], example } } };
}
