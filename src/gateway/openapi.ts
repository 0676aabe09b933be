/** The head of the OpenAPI document; the rest of it comes from the schemas of the routes. */
import { readFileSync } from 'node:fs';
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export function openApiDocument(publicUrl: string | null): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tallygate Management API', version },
      servers: [{ url: publicUrl ?? '/' }],
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'An API key with the scope admin' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: '__Host-tallygate',
            description: 'Of a person who has signed in',
          },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
  };
}
