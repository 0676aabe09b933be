/** Invitations to the workspace: `/cloud/invitations`. */
import { type Static, Type } from 'typebox';
import { acceptInvitation, invite, listOpenInvitations, withdrawInvitation } from '../invitations.ts';
import type { Invitation } from '../store/links.ts';
import { answers, callerOf, type Routes, visitorOf } from './route.ts';
import {
  email,
  id,
  linkToken,
  listOf,
  message,
  name,
  newPassword,
  nullable,
  only,
  pageOf,
  paging,
  renderList,
  role,
  time,
} from './schema.ts';

const invitation = Type.Object({
  invitation_id: Type.String(),
  email: nullable(Type.String(), 'null: for whoever has the token'),
  role,
  created_by: Type.String(),
  created_at: time(),
  expires_at: time(),
});

export const routes: Routes = (app, { parts, settings }) => {
  app.get(
    '/invitations',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'List invitations that can still be accepted, newest first',
        tags: ['invitations'],
        querystring: only(paging),
        response: answers({ 200: listOf(invitation) }, 400, 401, 403),
      },
    },
    async (request) => {
      const { items, total } = await listOpenInvitations(parts, callerOf(request), pageOf(request.query));
      return renderList(items.map(renderInvitation), total, request.query);
    },
  );

  app.post(
    '/invitations',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Invite somebody; the token is shown once, for you to hand on',
        tags: ['invitations'],
        body: only({ role, email: Type.Optional(nullable(email)) }),
        response: answers(
          { 201: Type.Intersect([invitation, Type.Object({ token: Type.String({ description: 'Shown only now' }) })]) },
          400,
          401,
          403,
        ),
      },
    },
    async (request, reply) => {
      const made = await invite(parts, callerOf(request), request.body);
      return reply.code(201).send({ ...renderInvitation(made.invitation), token: made.token });
    },
  );

  app.delete(
    '/invitations/:invitation_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Withdraw an invitation',
        tags: ['invitations'],
        params: Type.Object({ invitation_id: id('the invitation') }),
        response: answers({ 200: message }, 400, 401, 403, 404),
      },
    },
    async (request) => {
      await withdrawInvitation(parts, callerOf(request), request.params.invitation_id);
      return { message: 'Invitation withdrawn' };
    },
  );

  app.post(
    '/invitations/accept',
    {
      config: { access: 'anybody' },
      schema: {
        summary: 'Become a member, with the token of an invitation',
        tags: ['invitations'],
        security: [],
        body: only({ token: linkToken, email, name: name(), password: newPassword }),
        response: answers({ 201: message }, 400, 401, 403, 409, 429),
      },
    },
    async (request, reply) => {
      await acceptInvitation(parts, visitorOf(request, settings), request.body);
      return reply.code(201).send({ message: 'You are a member now; sign in' });
    },
  );
};

function renderInvitation(one: Invitation): Static<typeof invitation> {
  return {
    invitation_id: one.invitationId,
    email: one.email,
    role: one.role,
    created_by: one.createdBy,
    created_at: one.createdAt,
    expires_at: one.expiresAt,
  };
}
