/** The command line acts as the first admin of a workspace: whoever can run it owns the data directory anyway. */
import { Refusal } from '../platform/errors.ts';
import { type Caller, unbound } from './model/credential.ts';
import { rightsOf } from './model/rights.ts';
import type { Parts } from './parts.ts';
import { findAdmin } from './store/members.ts';

/** Which workspace an operation is about; null: the oldest, which on most machines is the only one. */
export type WorkspaceChoice = string | null | undefined;

/** @throws Refusal if there is no such workspace. */
export async function commandLineCaller({ pool }: Parts, workspace?: WorkspaceChoice): Promise<Caller> {
  const admin = await findAdmin(pool, workspace ?? null);
  if (admin === null) {
    throw new Refusal(
      'CLOUD_NOT_FOUND',
      workspace == null
        ? 'There is no workspace yet; start the server once to make one.'
        : `There is no workspace ${workspace}.`,
    );
  }
  const { workspaceId, memberId, role } = admin;
  return {
    ...unbound,
    kind: 'command_line',
    id: 'command_line',
    workspaceId,
    memberId,
    role,
    rights: rightsOf(role),
    origin: { requestId: null, address: null },
  };
}
