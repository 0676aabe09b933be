/** Types of what runs: of the documents that a server gives out. */
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { TestGateway } from '../support/gateway.ts';

/** Where the types of each document are kept. */
export const typeFiles = [
  { document: '/openapi.json', file: new URL('../../types/tallygate-api.d.ts', import.meta.url) },
  { document: '/openapi/ledger.json', file: new URL('../../types/ledger-api.d.ts', import.meta.url) },
] as const;

const head = `/**
 * Types of Tallygate's API, made from its OpenAPI document by \`npm run api-types\`: see docs/api.md.
 * Money is minor units. A \`number\` that is described as a bigint may be beyond 2^53.
 */
`;

export async function apiTypes({ send }: Pick<TestGateway, 'send'>, document: string): Promise<string> {
  const described = (await (await send(document, { key: null })).json()) as OpenAPI3;
  return head + astToString(await openapiTypes(described, { silent: true }));
}
