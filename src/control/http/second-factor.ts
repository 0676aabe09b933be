/** One's own second factor, an authenticator app: `/cloud/second-factor`. */
import { Type } from 'typebox';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from '../second-factor.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { message, only } from './schema.ts';

const password = Type.String({ minLength: 1, maxLength: 2_000 });
const code = Type.String({ minLength: 1, maxLength: 40 });

export const routes: Routes = (app, { parts }) => {
  app.post(
    '/second-factor',
    {
      config: { access: 'person' },
      schema: {
        summary: 'Begin: the secret for the app, shown this once',
        tags: ['session'],
        body: only({ password }),
        response: answers(
          { 201: Type.Object({ secret: Type.String(), uri: Type.String({ description: 'For a QR code' }) }) },
          400,
          401,
          403,
          409,
          429,
        ),
      },
    },
    async (request, reply) => reply.code(201).send(await beginSecondFactor(parts, callerOf(request), request.body)),
  );

  app.post(
    '/second-factor/confirm',
    {
      config: { access: 'person' },
      schema: {
        summary: 'Confirm with a code of the app; from now on one is needed to sign in',
        tags: ['session'],
        body: only({ code }),
        response: answers(
          { 200: Type.Object({ recovery_codes: Type.Array(Type.String(), { description: 'Shown only now' }) }) },
          400,
          401,
          403,
          409,
          429,
        ),
      },
    },
    async (request) => ({ recovery_codes: await confirmSecondFactor(parts, callerOf(request), request.body) }),
  );

  app.delete(
    '/second-factor',
    {
      config: { access: 'person' },
      schema: {
        summary: 'End it',
        tags: ['session'],
        body: only({ password, code }),
        response: answers({ 200: message }, 400, 401, 403, 409, 429),
      },
    },
    async (request) => {
      await endSecondFactor(parts, callerOf(request), request.body);
      return { message: 'Second factor ended' };
    },
  );
};
