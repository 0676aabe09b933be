/** Bodies that every reader understands alike. */
import { Refusal } from '../../../platform/errors.ts';
import { DecodeError, firstValueEnd } from './json-scanner.ts';
import { foldName } from './struct.ts';

/** Of valid JSON: its strings and signs; all else stands between them. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gs;

/**
 * That no object gives a name twice, in whatever letter case: of two such members one reader takes the first, another
 * the last, and a third makes one of both. What is kept as metadata is nobody's business.
 * @throws Refusal GEN_MALFORMED_REQUEST if one does, or if this is no JSON.
 */
export function requireNamesOnce(body: Buffer): void {
  for (const name of namesGivenTwice(body)) {
    throw new Refusal('GEN_MALFORMED_REQUEST', `${JSON.stringify(name)} is given twice`);
  }
}

interface Open {
  /** Null: an array, or inside of metadata. */
  readonly names: Set<string> | null;
  readonly isMetaData: boolean;
}

function* namesGivenTwice(body: Buffer): Generator<string> {
  const text = body.toString('utf8', 0, valueEnd(body));
  const open: Open[] = [];
  let isKeyNext = false;
  let lastName = '';
  for (const [token] of text.matchAll(tokens)) {
    const inside = open.at(-1);
    switch (token) {
      case '{':
      case '[': {
        const isMetaData = inside !== undefined && (inside.isMetaData || lastName === 'meta_data');
        open.push({ names: token === '{' && !isMetaData ? new Set() : null, isMetaData });
        isKeyNext = token === '{';
        lastName = '';
        break;
      }
      case '}':
      case ']':
        open.pop();
        isKeyNext = false;
        break;
      case ',':
        isKeyNext = inside?.names !== null;
        lastName = '';
        break;
      default: {
        if (!isKeyNext || inside === undefined || inside.names === null) break;
        isKeyNext = false;
        lastName = foldName(JSON.parse(token) as string); // a string, by the pattern
        if (inside.names.has(lastName)) yield lastName;
        inside.names.add(lastName);
      }
    }
  }
}

/** An empty body is left to its reader, which knows whether it may be. */
function valueEnd(body: Buffer): number {
  try {
    return firstValueEnd(body);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    if (error.message === 'EOF') return 0;
    throw new Refusal('GEN_MALFORMED_REQUEST', error.message);
  }
}
