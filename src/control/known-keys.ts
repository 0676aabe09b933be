/** API keys in memory: found by secret, changed one by one, and never gone through as a whole. */
import type { Clock } from '../platform/clock.ts';
import type { KnownMember, KnownMembers } from './known-members.ts';
import { addressList } from './model/addresses.ts';
import type { Credential } from './model/credential.ts';
import { effectiveRights, type Right, type Role } from './model/rights.ts';
import type { Secrets } from './secrets.ts';
import type { KeyRecord } from './store/api-keys.ts';

/** What a credential is made of. */
type KeptRecord = Pick<
  KeyRecord,
  'apiKeyId' | 'workspaceId' | 'scopes' | 'instances' | 'addresses' | 'limits' | 'expiresAt'
>;

interface KnownKey {
  readonly record: KeptRecord;
  readonly member: KnownMember;
  readonly expiresAtMs: number | null;
  /** Made at the first use, as most keys are not used for long, and anew when the member's role has changed. */
  credential: Credential | null;
  readonly secrets: readonly KnownSecret[];
}

/** One of a key's two secrets: its own, and the one before the last rotation. */
interface KnownSecret {
  readonly digest: string;
  readonly key: KnownKey;
  /** Null: as long as the key. */
  readonly untilMs: number | null;
  /** As it was presented last, so that its digest need not be worked out again (1.5 µs a request). */
  presented: string | null;
}

export class KnownKeys {
  readonly #clock: Clock;
  readonly #digests: Secrets;
  readonly #members: KnownMembers;
  readonly #byId = new Map<string, KnownKey>();
  readonly #byDigest = new Map<string, KnownSecret>();
  /** Those that were presented; never more than there are secrets. */
  readonly #bySecret = new Map<string, KnownSecret>();

  constructor(parts: { clock: Clock; secrets: Secrets; members: KnownMembers }) {
    this.#clock = parts.clock;
    this.#digests = parts.secrets;
    this.#members = parts.members;
  }

  /** The members must be up to date. */
  apply(records: readonly KeyRecord[]): void {
    for (const record of records) {
      this.#drop(record.apiKeyId);
      const member = this.#members.get(record.createdBy);
      if (record.isLive && member !== undefined) this.#add(record, member);
    }
  }

  /** Null: unknown, revoked, expired, or its creator has left. */
  find(secret: string): Credential | null {
    const known = this.#bySecret.get(secret) ?? this.#findByDigest(secret);
    if (known === undefined) return null;
    const { key } = known;
    const nowMs = this.#clock.nowMs();
    if (key.expiresAtMs !== null && key.expiresAtMs <= nowMs) return null;
    if (known.untilMs !== null && known.untilMs <= nowMs) return null;
    if (key.member.isRemoved) return null;
    if (key.credential?.role !== key.member.role) key.credential = toCredential(key.record, key.member);
    return key.credential;
  }

  #findByDigest(secret: string): KnownSecret | undefined {
    const known = this.#byDigest.get(this.#digests.digest(secret).toString('base64'));
    if (known === undefined) return undefined;
    known.presented = secret;
    this.#bySecret.set(secret, known);
    return known;
  }

  #drop(apiKeyId: string): void {
    for (const { digest, presented } of this.#byId.get(apiKeyId)?.secrets ?? []) {
      this.#byDigest.delete(digest);
      if (presented !== null) this.#bySecret.delete(presented);
    }
    this.#byId.delete(apiKeyId);
  }

  #add(stored: KeyRecord, member: KnownMember): void {
    const { apiKeyId, workspaceId, scopes, instances, addresses, limits, expiresAt } = stored;
    const { digest, previousDigest, previousUntil } = stored;
    const secrets: KnownSecret[] = [];
    const record = { apiKeyId, workspaceId, scopes, instances, addresses, limits, expiresAt };
    const key: KnownKey = { record, member, expiresAtMs: ms(expiresAt), credential: null, secrets };
    secrets.push({ digest: digest.toString('base64'), key, untilMs: null, presented: null });
    if (previousDigest !== null) {
      secrets.push({ digest: previousDigest.toString('base64'), key, untilMs: ms(previousUntil), presented: null });
    }
    this.#byId.set(apiKeyId, key);
    for (const secret of secrets) this.#byDigest.set(secret.digest, secret);
  }
}

function toCredential(record: KeptRecord, { memberId, role }: KnownMember): Credential {
  return {
    kind: 'api_key',
    id: record.apiKeyId,
    workspaceId: record.workspaceId,
    memberId,
    role,
    rights: rightsOfKey(record, role),
    instances: record.instances === null ? null : new Set(record.instances),
    addresses: record.addresses === null ? null : addressList(record.addresses),
    addressRanges: record.addresses,
    limits: record.limits,
    expiresAtMs: ms(record.expiresAt),
  };
}

/** A key that is bound to limits or instances manages nothing: it could undo them. */
function rightsOfKey({ scopes, instances, limits }: KeptRecord, role: Role): ReadonlySet<Right> {
  const rights = effectiveRights(scopes, role);
  if (instances === null && limits === null) return rights;
  return new Set([...rights].filter((right) => right !== 'admin'));
}

function ms(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}
