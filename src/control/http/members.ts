/** Members of the workspace: `/cloud/members`. */
import { Type } from 'typebox';
import { changeMember, listWorkspaceMembers, removeWorkspaceMember, showMember } from '../members.ts';
import { makePasswordLink } from '../password-change.ts';
import { renderMember } from '../render.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { id, listOf, message, name, nullable, only, pageOf, paging, renderList, role, time } from './schema.ts';

const member = Type.Object({
  member_id: Type.String(),
  name: Type.String(),
  email: nullable(Type.String(), 'null: nobody signs in as this member'),
  role,
  two_factor: Type.Boolean(),
  created_at: time(),
});
const params = Type.Object({ member_id: id('the member') });

export const routes: Routes = (app, { parts }) => {
  app.get(
    '/members',
    {
      config: { access: 'member' },
      schema: {
        summary: 'List members, oldest first',
        tags: ['members'],
        querystring: only(paging),
        response: answers({ 200: listOf(member) }, 400, 401, 403),
      },
    },
    async (request) => {
      const { items, total } = await listWorkspaceMembers(parts, callerOf(request), pageOf(request.query));
      return renderList(items.map(renderMember), total, request.query);
    },
  );

  app.get(
    '/members/:member_id',
    {
      config: { access: 'member' },
      schema: {
        summary: 'Read a member',
        tags: ['members'],
        params,
        response: answers({ 200: member }, 400, 401, 403, 404),
      },
    },
    async (request) => renderMember(await showMember(parts, callerOf(request), request.params.member_id)),
  );

  app.patch(
    '/members/:member_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Another name or role; keys and sessions follow at once',
        tags: ['members'],
        params,
        body: Type.Object(
          { name: Type.Optional(name()), role: Type.Optional(role) },
          { additionalProperties: false, minProperties: 1 },
        ),
        response: answers({ 200: member }, 400, 401, 403, 404, 409),
      },
    },
    async (request) => {
      const change = { memberId: request.params.member_id, ...request.body };
      return renderMember(await changeMember(parts, callerOf(request), change));
    },
  );

  app.delete(
    '/members/:member_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Remove a member; their keys and sessions end at once',
        tags: ['members'],
        params,
        response: answers({ 200: message }, 400, 401, 403, 404, 409),
      },
    },
    async (request) => {
      await removeWorkspaceMember(parts, callerOf(request), request.params.member_id);
      return { message: 'Member removed' };
    },
  );

  app.post(
    '/members/:member_id/password-link',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'A token with which the member sets a new password; shown once, good once',
        tags: ['members'],
        params,
        response: answers({ 201: Type.Object({ token: Type.String() }) }, 400, 401, 403, 404),
      },
    },
    async (request, reply) => {
      const token = await makePasswordLink(parts, callerOf(request), request.params.member_id);
      return reply.code(201).send({ token });
    },
  );
};
