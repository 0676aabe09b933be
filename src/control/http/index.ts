/** The Management API, below `/cloud`: one file per noun, all with the same order of steps. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { validateBySchema } from '../../platform/request-schemas.ts';
import { prepareHashing } from '../passwords.ts';
import { routes as audit } from './audit.ts';
import { authenticate } from './authenticate.ts';
import { answerErrors } from './errors.ts';
import { routes as instances } from './instances.ts';
import { routes as invitations } from './invitations.ts';
import { routes as keys } from './keys.ts';
import { routes as members } from './members.ts';
import { routes as oauthClients } from './oauth-clients.ts';
import { routes as password } from './password.ts';
import { routes as requests } from './requests.ts';
import type { CloudContext, Routes } from './route.ts';
import { routes as secondFactor } from './second-factor.ts';
import { routes as session } from './session.ts';
import { routes as sessions } from './sessions.ts';
import { routes as workspace } from './workspace.ts';

const nouns: readonly Routes[] = [
  keys,
  oauthClients,
  instances,
  members,
  invitations,
  workspace,
  audit,
  requests,
  session,
  sessions,
  password,
  secondFactor,
];

/** Of any body; the largest are lists of balances in a key's limits. */
const bodyBytesMax = 256 * 1024;

/** To be registered below `/cloud`. */
export function cloudRoutes(context: CloudContext): FastifyPluginAsync {
  return async (root) => {
    root.decorateRequest('caller', null);
    root.addHook('onRoute', (route) => {
      route.bodyLimit ??= bodyBytesMax;
    });
    // Who is asking comes before everything else, the parsing of the body included.
    root.addHook('onRequest', authenticate(context));
    root.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    });
    answerErrors(root, context.parts.log);
    acceptJsonOnly(root);
    validateBySchema(root);
    const app = root.withTypeProvider<TypeBoxTypeProvider>();
    for (const routes of nouns) routes(app, context);
    await prepareHashing();
  };
}

/**
 * No form that a page elsewhere could send without asking the browser's leave. Nothing is no body, whatever type is named
 * for it: many clients name one with each request.
 */
function acceptJsonOnly(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body, done);
  });
}
