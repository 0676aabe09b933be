/** One's own password: `/cloud/password`. */
import { Type } from 'typebox';
import { changePassword, resetPassword } from '../password-change.ts';
import { answers, callerOf, type Routes, visitorOf } from './route.ts';
import { linkToken, message, newPassword, only } from './schema.ts';

export const routes: Routes = (app, { parts, settings }) => {
  app.put(
    '/password',
    {
      config: { access: 'person' },
      schema: {
        summary: 'Change it; all other sessions end',
        tags: ['session'],
        body: only({ old_password: Type.String({ minLength: 1, maxLength: 2_000 }), new_password: newPassword }),
        response: answers({ 200: message }, 400, 401, 403, 429),
      },
    },
    async (request) => {
      const { old_password: oldPassword, new_password } = request.body;
      await changePassword(parts, callerOf(request), { oldPassword, newPassword: new_password });
      return { message: 'Password changed' };
    },
  );

  app.post(
    '/password/reset',
    {
      config: { access: 'anybody' },
      schema: {
        summary: 'Set it with the token of a link; all sessions end',
        tags: ['session'],
        security: [],
        body: only({ token: linkToken, new_password: newPassword }),
        response: answers({ 200: message }, 400, 403, 429),
      },
    },
    async (request) => {
      const { token, new_password } = request.body;
      await resetPassword(parts, visitorOf(request, settings), { token, newPassword: new_password });
      return { message: 'Password changed' };
    },
  );
};
