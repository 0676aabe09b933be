/** Where one is signed in: `/cloud/sessions`. */
import { Type } from 'typebox';
import { endOwnSession, listOwnSessions } from '../sessions.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { id, message, nullable, time } from './schema.ts';

const session = Type.Object({
  session_id: Type.String(),
  current: Type.Boolean({ description: 'Whether it is the one that asks' }),
  created_at: time(),
  expires_at: time('Without requests it ends before'),
  last_seen_at: time('To the minute'),
  address: nullable(Type.String()),
  user_agent: nullable(Type.String()),
});

export const routes: Routes = (app, { parts }) => {
  app.get(
    '/sessions',
    {
      config: { access: 'person' },
      schema: {
        summary: 'List the sessions of whoever asks, newest first',
        tags: ['session'],
        response: answers({ 200: Type.Object({ data: Type.Array(session), total: Type.Integer() }) }, 401, 403),
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const sessions = await listOwnSessions(parts, caller);
      const data = sessions.map((one) => ({
        session_id: one.sessionId,
        current: one.sessionId === caller.id,
        created_at: one.createdAt,
        expires_at: one.expiresAt,
        last_seen_at: one.lastSeenAt,
        address: one.address,
        user_agent: one.userAgent,
      }));
      return { data, total: data.length };
    },
  );

  app.delete(
    '/sessions/:session_id',
    {
      config: { access: 'person' },
      schema: {
        summary: 'End one of them',
        tags: ['session'],
        params: Type.Object({ session_id: id('the session') }),
        response: answers({ 200: message }, 400, 401, 403, 404),
      },
    },
    async (request) => {
      await endOwnSession(parts, callerOf(request), request.params.session_id);
      return { message: 'Session ended' };
    },
  );
};
