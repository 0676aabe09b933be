/** Signing in and out, and who one is: `/cloud/session`. */
import { type Static, Type } from 'typebox';
import { Refusal } from '../../platform/errors.ts';
import { requireAccount } from '../people.ts';
import { type SignedIn, signIn, signOut, switchWorkspace } from '../sessions.ts';
import { listMembershipsOf } from '../store/members.ts';
import { endedSessionCookie, sessionCookie } from './cookie.ts';
import { answers, callerOf, type Routes, visitorOf } from './route.ts';
import { message, only, role } from './schema.ts';

const session = Type.Object({
  member_id: Type.String(),
  workspace_id: Type.String(),
  role,
  name: Type.String(),
  email: Type.String(),
  two_factor: Type.Boolean(),
  memberships: Type.Array(Type.Object({ workspace_id: Type.String(), member_id: Type.String(), role }), {
    description: 'Workspaces that one can switch to',
  }),
});
const code = Type.String({ maxLength: 40, description: 'Of the authenticator app, or a recovery code' });

export const routes: Routes = (app, { parts, settings }) => {
  app.post(
    '/session',
    {
      config: { access: 'anybody' },
      schema: {
        summary: 'Sign in; the answer sets the cookie of a new session',
        tags: ['session'],
        security: [],
        body: only({
          email: Type.String({ minLength: 1, maxLength: 320 }),
          password: Type.String({ minLength: 1, maxLength: 2_000 }),
          code: Type.Optional(code),
          workspace_id: Type.Optional(Type.String({ maxLength: 128 })),
        }),
        response: answers({ 201: session }, 400, 401, 403, 429),
      },
    },
    async (request, reply) => {
      const { workspace_id: workspaceId, ...wanted } = request.body;
      const signedIn = await signIn(parts, visitorOf(request, settings), { ...wanted, workspaceId });
      reply.header('set-cookie', sessionCookie(signedIn.token, settings));
      return reply.code(201).send(render(signedIn));
    },
  );

  app.get(
    '/session',
    {
      config: { access: 'person' },
      schema: { summary: 'Who is signed in', tags: ['session'], response: answers({ 200: session }, 401, 403) },
    },
    async (request) => {
      const caller = callerOf(request);
      const account = await requireAccount(parts, caller);
      const memberships = await listMembershipsOf(parts.pool, account.accountId);
      const member = memberships.find(({ memberId }) => memberId === caller.memberId);
      if (member === undefined) throw new Refusal('AUTH_INVALID_CREDENTIAL', 'The credential is not valid');
      return render({ account, member, memberships });
    },
  );

  app.patch(
    '/session',
    {
      config: { access: 'person' },
      schema: {
        summary: 'Go on in another workspace; the session gets a new cookie',
        tags: ['session'],
        body: only({ workspace_id: Type.String({ minLength: 1, maxLength: 128 }) }),
        response: answers({ 200: session }, 400, 401, 403, 404),
      },
    },
    async (request, reply) => {
      const wanted = { workspaceId: request.body.workspace_id, visitor: visitorOf(request, settings) };
      const signedIn = await switchWorkspace(parts, callerOf(request), wanted);
      reply.header('set-cookie', sessionCookie(signedIn.token, settings));
      return render(signedIn);
    },
  );

  app.delete(
    '/session',
    {
      config: { access: 'person' },
      schema: { summary: 'Sign out', tags: ['session'], response: answers({ 200: message }, 401, 403) },
    },
    async (request, reply) => {
      await signOut(parts, callerOf(request));
      reply.header('set-cookie', endedSessionCookie(settings));
      return { message: 'Signed out' };
    },
  );
};

function render({ account, member, memberships }: Omit<SignedIn, 'token'>): Static<typeof session> {
  return {
    member_id: member.memberId,
    workspace_id: member.workspaceId,
    role: member.role,
    name: member.name,
    email: account.email,
    two_factor: account.hasTwoFactor,
    memberships: memberships.map((one) => ({
      workspace_id: one.workspaceId,
      member_id: one.memberId,
      role: one.role,
    })),
  };
}
