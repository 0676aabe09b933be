/** The workspace of whoever asks: `/cloud/workspace`. */
import { type Static, Type } from 'typebox';
import type { Workspace } from '../store/workspaces.ts';
import { changeWorkspace, showWorkspace } from '../workspace.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { name, only, time } from './schema.ts';

const workspace = Type.Object({ workspace_id: Type.String(), name: Type.String(), created_at: time() });

export const routes: Routes = (app, { parts }) => {
  app.get(
    '/workspace',
    {
      config: { access: 'member' },
      schema: { summary: 'Read it', tags: ['workspace'], response: answers({ 200: workspace }, 401, 403) },
    },
    async (request) => renderWorkspace(await showWorkspace(parts, callerOf(request))),
  );

  app.patch(
    '/workspace',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Rename it',
        tags: ['workspace'],
        body: only({ name: name() }),
        response: answers({ 200: workspace }, 400, 401, 403),
      },
    },
    async (request) => renderWorkspace(await changeWorkspace(parts, callerOf(request), request.body)),
  );
};

function renderWorkspace({ workspaceId, name: title, createdAt }: Workspace): Static<typeof workspace> {
  return { workspace_id: workspaceId, name: title, created_at: createdAt };
}
