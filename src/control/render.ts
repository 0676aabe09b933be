/** Keys, clients, members and instances as JSON: in the Management API, and with `--json` on the command line. */
import { statusOf } from './model/expiry.ts';
import { type Scope, scopes } from './model/rights.ts';
import type { ApiKey } from './store/api-keys.ts';
import type { InstanceHealth } from './store/instance-health.ts';
import type { InstanceRecord } from './store/instances.ts';
import type { Member } from './store/members.ts';
import type { OauthClient } from './store/oauth-clients.ts';

/** Without its secret, which nobody has. */
export function renderKey(key: ApiKey, nowMs: number) {
  return {
    api_key_id: key.apiKeyId,
    name: key.name,
    prefix: key.prefix,
    scopes: [...key.scopes],
    instances: key.instances === null ? null : [...key.instances],
    addresses: key.addresses === null ? null : [...key.addresses],
    limits: key.limits,
    status: statusOf(key, nowMs),
    created_by: key.createdBy,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
    rotated_at: key.rotatedAt,
    previous_until: key.previousUntil,
  };
}

/** Without its secret. */
export function renderClient(client: OauthClient, nowMs: number) {
  return {
    client_id: client.clientId,
    name: client.name,
    scopes: scopes.filter((scope): scope is Scope => client.scopes.includes(scope)),
    redirect_uris: [...client.redirectUris],
    public: client.isPublic,
    client_credentials: client.actsAlone,
    status: statusOf(client, nowMs),
    created_by: client.createdBy,
    created_at: client.createdAt,
    expires_at: client.expiresAt,
    revoked_at: client.revokedAt,
    last_used_at: client.lastUsedAt,
  };
}

export function renderMember(member: Member) {
  return {
    member_id: member.memberId,
    name: member.name,
    email: member.email,
    role: member.role,
    two_factor: member.hasTwoFactor,
    created_at: member.createdAt,
  };
}

/** Without the Core's key, sealed or not. Left out `health`: not known. */
export function renderInstance(instance: InstanceRecord, health?: InstanceHealth) {
  const isHttp = instance.kind === 'http';
  return {
    instance_id: instance.instanceId,
    name: instance.name,
    kind: instance.kind,
    core_url: isHttp ? instance.coreUrl : null,
    has_core_key: isHttp && instance.coreKeySealed !== null,
    disabled: instance.isDisabled,
    state: instance.isDisabled || !isHttp ? null : (health?.state ?? null),
    problem: instance.isDisabled || !isHttp ? null : (health?.problem ?? null),
    created_at: instance.createdAt,
  };
}
