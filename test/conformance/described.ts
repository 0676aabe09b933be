/** Answers against the API document: that what it says of an operation is what the operation answers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import findMyWay, { type HTTPMethod } from 'find-my-way';

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Answer>>;
}
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface SeenAnswer {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** '' if the answer has none. */
  readonly contentType: string;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
}

export interface DescribedApi {
  /** What of the answer the document does not say; empty for paths that it does not have. */
  problemsOf(seen: SeenAnswer): string[];
  /** Operations with those of their good statuses that no answer was seen of: `createLedger 201`. */
  unseen(): string[];
}

/** Fields that are not described count as problems, though the document leaves room for more. */
export function describedApi(document: ApiDocument): DescribedApi {
  const ajv = ajvFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addFormat('bigint', true);
  ajv.addSchema({ $id: 'document', ...(closed(document) as object) });
  const router = findMyWay({ maxParamLength: 20_000 });
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const at = { operation, path, method };
      router.on(method.toUpperCase() as HTTPMethod, path.replace(/\{(\w+)\}/g, ':$1'), () => undefined, at);
    }
  }
  const seenAnswers = new Set<string>();

  return {
    problemsOf({ method, path, status, contentType, body }) {
      // The library would take an empty segment for a parameter.
      if (path.includes('//') || (path.length > 1 && path.endsWith('/') && path !== '/proxy/')) return [];
      const found = router.find(method as HTTPMethod, path)?.store as
        | { operation: Operation; path: string; method: string }
        | undefined;
      if (found === undefined) return [];
      const name = `${found.operation.operationId} ${status}`;
      const answer = found.operation.responses[status];
      if (answer === undefined) return [`${name}: the document has no such status`];
      seenAnswers.add(name);
      const type = contentType.replace(/;.*/, '');
      if (answer.content === undefined) return type === '' ? [] : [`${name}: the document says there is no body`];
      if (answer.content[type] === undefined)
        return [`${name}: the document has no ${type === '' ? 'empty answer' : type}`];
      if (type !== 'application/json') return [];
      const pointer = ['paths', found.path, found.method, 'responses', String(status), 'content', type, 'schema'];
      const validate = ajv.getSchema(`document#/${pointer.map(escaped).join('/')}`);
      if (validate === undefined) throw new Error(`${name} has no schema`);
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${name}: ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    },
    unseen() {
      return Object.values(document.paths)
        .flatMap((operations) => Object.values(operations))
        .flatMap(({ operationId, responses }) =>
          Object.keys(responses)
            .filter((status) => status.startsWith('2'))
            .map((status) => `${operationId} ${status}`),
        )
        .filter((name) => !seenAnswers.has(name));
    },
  };
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** A copy in which objects have no other fields than those described, unless they say so. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  if (copy.type !== 'object' || copy.additionalProperties !== undefined) return copy;
  // Refusals are made of two parts, each with its own fields.
  const fields = Object.keys(Object(copy.properties));
  const isOpen = fields.length === 0 || fields.includes('code') || fields.join() === 'error_detail';
  return isOpen ? copy : { ...copy, additionalProperties: false };
}
