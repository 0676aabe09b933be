/**
 * What the gateway answers itself, but for /health and /ready: the Management API, OAuth, the Data API, the documents and the
 * page that shows them. A server that only posts never loads this file, nor the libraries behind it: a sixth of its memory.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import swagger from '@fastify/swagger';
import fastify from 'fastify';
import type { CloudSettings } from '../control/index.ts';
import { portDocument } from '../ledger/index.ts';
import { newId } from '../platform/ids.ts';
import { version } from '../platform/version.ts';
import { serveReference } from './api-reference.ts';
import { type DataApiOptions, dataApi } from './data-api.ts';
import { openApiHead, wholeDocument } from './openapi.ts';
import type { Routes } from './routes.ts';

export interface OwnPagesOptions extends DataApiOptions {
  readonly settings: CloudSettings;
  readonly routes: Routes;
  readonly headerBytesMax: number;
}

export interface OwnPages {
  handle(request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/** The documents are made from the schemas and descriptions of the routes, so they say what is checked. */
export async function openOwnPages(options: OwnPagesOptions): Promise<OwnPages> {
  const { control, settings, routes, headerBytesMax } = options;
  const app = fastify({
    logger: false,
    pluginTimeout: 0, // files are read and compiled while the first request waits: how long that takes is the machine's affair
    genReqId: () => newId('request'),
    // Whether there is such an id is not for the router to say: it would do so before anybody is asked who they are.
    routerOptions: { maxParamLength: headerBytesMax },
  });
  // On what goes out, so that it is there whoever answers: OAuth's pages are written past the framework.
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.setHeader('x-request-id', request.id);
  });
  await app.register(swagger, openApiHead(settings.publicUrl));
  await app.register(control.routes(settings), { prefix: '/cloud' });
  await app.register(control.oauthRoutes(settings));
  await app.register(dataApi(options));
  const hidden = { schema: { hide: true } };
  let whole: object | null = null;
  app.get('/openapi.json', hidden, async () => {
    whole ??= wholeDocument(app.swagger(), routes);
    return whole;
  });
  const port = portDocument(version);
  app.get('/openapi/ledger.json', hidden, async () => port);
  await serveReference(app);
  await app.ready();
  return { handle: (request, response) => app.routing(request, response), close: () => app.close() };
}
