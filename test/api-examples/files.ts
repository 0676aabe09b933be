/** Where the recorded examples are kept, beside the descriptions that they are added to, and how they are written. */
import { recordCloud, recordLedger } from './story.ts';

const at = (path: string): URL => new URL(`../../src/${path}`, import.meta.url);

export const exampleFiles = [
  {
    name: 'ledger',
    document: '/openapi/ledger.json',
    file: at('ledger/http/description/examples.json'),
    record: recordLedger,
  },
  { name: 'Management API', document: '/openapi.json', file: at('control/http/examples.json'), record: recordCloud },
] as const;

export function examplesText(examples: object): string {
  return `${JSON.stringify(examples, null, 2)}\n`;
}
