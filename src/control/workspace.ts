/** The workspace itself. */
import { Refusal } from '../platform/errors.ts';
import { controlAction } from './action.ts';
import type { Caller } from './model/credential.ts';
import type { Parts } from './parts.ts';
import { findWorkspace, renameWorkspace, type Workspace } from './store/workspaces.ts';

export async function showWorkspace({ pool }: Parts, { workspaceId }: Caller): Promise<Workspace> {
  const workspace = await findWorkspace(pool, workspaceId);
  if (workspace === null) throw new Refusal('CLOUD_NOT_FOUND', 'Workspace not found');
  return workspace;
}

export async function changeWorkspace(
  parts: Parts,
  caller: Caller,
  { name }: { readonly name: string },
): Promise<Workspace> {
  const { workspaceId } = caller;
  await controlAction(parts, caller, { name: 'workspace.update', target: workspaceId, details: { name } }, (tx) =>
    renameWorkspace(tx, workspaceId, name),
  );
  return showWorkspace(parts, caller);
}
