import { rfc3339 } from '../platform/clock.ts';
import { newId, newRandomId } from '../platform/ids.ts';
import { recordAction } from './action.ts';
import { newEmbeddedInstance } from './instances.ts';
import { newInvitation } from './invitations.ts';
import type { Parts } from './parts.ts';
import { displayPrefix, isSecretShaped, newSecret } from './secrets.ts';
import { insertApiKey } from './store/api-keys.ts';
import { insertInstance } from './store/instances.ts';
import { insertInvitation } from './store/links.ts';
import { insertMember } from './store/members.ts';
import { inChange } from './store/state.ts';
import { hasWorkspace, insertWorkspace } from './store/workspaces.ts';

const nowhere = { requestId: null, address: null };
const firstScopes = ['proxy:read', 'proxy:write', 'data:read'];

export interface FirstStart {
  /** Use this secret (`blnk_` and 64 hex digits) rather than a new one. */
  readonly key?: string | null;
  /** Use this instance id rather than a new one. */
  readonly instance?: string | null;
}

export interface Bootstrapped {
  readonly workspaceId: string;
  readonly instanceId: string;
  /** Shown once: only its digest is kept. */
  readonly secret: string;
  /** With it the first admin chooses a password; shown once, too. */
  readonly invitationToken: string;
}

/**
 * The first workspace, with an admin, an embedded ledger and a key for it.
 * @returns null if there is a workspace already; then nothing is changed.
 */
export async function bootstrap(parts: Parts, { key, instance }: FirstStart): Promise<Bootstrapped | null> {
  const secret = key ?? newSecret();
  if (!isSecretShaped(secret)) throw new RangeError('a key is blnk_ and 64 lower-case hex digits');
  const createdAtMs = parts.clock.nowMs();
  const workspaceId = newId('workspace');
  const memberId = newId('member');
  const embedded = newEmbeddedInstance({
    instanceId: instance ?? newRandomId('instance'),
    workspaceId,
    name: 'Main ledger',
    createdAtMs,
  });
  const owner = { email: null, role: 'admin', memberId, caller: { workspaceId, memberId } } as const;
  const { invitation, token } = newInvitation(parts, owner);
  const isFirst = await inChange(parts.pool, async (tx) => {
    // The row lock of the change makes two first starts take turns; the second finds the first one's workspace.
    if (await hasWorkspace(tx)) return false;
    await insertWorkspace(tx, { workspaceId, name: 'Main', createdAt: rfc3339(createdAtMs) });
    await insertMember(tx, { memberId, workspaceId, accountId: null, name: 'Owner', role: 'admin', createdAtMs });
    await insertInvitation(tx, invitation, parts.secrets.digest(token));
    await insertInstance(tx, embedded);
    const apiKey = {
      apiKeyId: newRandomId('apiKey'),
      workspaceId,
      createdBy: memberId,
      name: 'First key',
      prefix: displayPrefix(secret),
      scopes: firstScopes,
      instances: null,
      addresses: null,
      limits: null,
      createdAt: rfc3339(createdAtMs),
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
      rotatedAt: null,
      previousUntil: null,
    };
    await insertApiKey(tx, apiKey, parts.secrets.digest(secret));
    const starter = { kind: 'first_start', id: 'first_start', memberId, workspaceId, origin: nowhere };
    for (const [name, target] of [
      ['workspace.create', workspaceId],
      ['instance.create', embedded.instanceId],
      ['key.create', apiKey.apiKeyId],
    ] as const) {
      await recordAction(tx, parts.clock, starter, { name, target });
    }
    return true;
  });
  await parts.memory.refresh();
  return isFirst ? { workspaceId, instanceId: embedded.instanceId, secret, invitationToken: token } : null;
}
