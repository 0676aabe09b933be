import type { Parts } from './parts.ts';
import { ControlProblem } from './problem.ts';
import { findAdmin, type MemberOfWorkspace } from './store/workspaces.ts';

/** Which workspace an operation is about; null: the oldest, which on most machines is the only one. */
export type WorkspaceChoice = string | null | undefined;

/** The member in whose name an operation acts. @throws ControlProblem if there is no such workspace. */
export async function actingAdmin({ pool }: Parts, workspace: WorkspaceChoice): Promise<MemberOfWorkspace> {
  const admin = await findAdmin(pool, workspace ?? null);
  if (admin !== null) return admin;
  throw new ControlProblem(
    workspace == null
      ? 'There is no workspace yet; start the server once to make one.'
      : `There is no workspace ${workspace}.`,
  );
}
