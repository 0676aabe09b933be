/** OAuth clients and access tokens in memory: found by id and by secret. A token is good only as long as its client is. */
import type { Clock } from '../platform/clock.ts';
import type { KnownMember, KnownMembers } from './known-members.ts';
import { type Credential, unbound } from './model/credential.ts';
import { statusOf } from './model/expiry.ts';
import { effectiveRights } from './model/rights.ts';
import type { Secrets } from './secrets.ts';
import type { OauthClientRecord } from './store/oauth-clients.ts';
import type { OauthTokenRecord } from './store/oauth-tokens.ts';

interface KnownToken {
  readonly record: OauthTokenRecord;
  readonly member: KnownMember;
  readonly expiresAtMs: number;
  /** Made anew when the member's role has changed. */
  credential: Credential;
  /** As it was presented last, so that its digest need not be worked out again. */
  presented: string | null;
}

export class KnownOauth {
  readonly #clock: Clock;
  readonly #digests: Secrets;
  readonly #members: KnownMembers;
  readonly #clients = new Map<string, OauthClientRecord>();
  readonly #byDigest = new Map<string, KnownToken>();
  /** Those that were presented; never more than there are tokens. */
  readonly #bySecret = new Map<string, KnownToken>();

  constructor(parts: { clock: Clock; secrets: Secrets; members: KnownMembers }) {
    this.#clock = parts.clock;
    this.#digests = parts.secrets;
    this.#members = parts.members;
  }

  /** The members must be up to date. */
  apply(clients: readonly OauthClientRecord[], tokens: readonly OauthTokenRecord[]): void {
    for (const client of clients) {
      if (client.isDeleted) this.#clients.delete(client.clientId);
      else this.#clients.set(client.clientId, client);
    }
    if (tokens.length === 0) return;
    this.#forgetExpired();
    for (const record of tokens) {
      const digest = record.digest.toString('base64');
      this.#drop(digest);
      const member = this.#members.get(record.memberId);
      if (!record.isEnded && member !== undefined) this.#add(digest, record, member);
    }
  }

  /** Null: unknown, revoked or expired. */
  findClient(clientId: string): OauthClientRecord | null {
    const client = this.#clients.get(clientId);
    return client !== undefined && statusOf(client, this.#clock.nowMs()) === 'active' ? client : null;
  }

  /** Null: unknown, revoked, expired, its client is, or its member has left. */
  findToken(secret: string): Credential | null {
    const token = this.#bySecret.get(secret) ?? this.#findByDigest(secret);
    if (token === undefined || token.member.isRemoved || token.expiresAtMs <= this.#clock.nowMs()) return null;
    if (this.findClient(token.record.clientId) === null) return null;
    if (token.credential.role !== token.member.role) token.credential = toCredential(token.record, token.member);
    return token.credential;
  }

  #findByDigest(secret: string): KnownToken | undefined {
    const token = this.#byDigest.get(this.#digests.digest(secret).toString('base64'));
    if (token === undefined) return undefined;
    token.presented = secret;
    this.#bySecret.set(secret, token);
    return token;
  }

  #add(digest: string, record: OauthTokenRecord, member: KnownMember): void {
    const credential = toCredential(record, member);
    const expiresAtMs = Date.parse(record.expiresAt);
    this.#byDigest.set(digest, { record, member, expiresAtMs, credential, presented: null });
  }

  #drop(digest: string): void {
    const presented = this.#byDigest.get(digest)?.presented ?? null;
    if (presented !== null) this.#bySecret.delete(presented);
    this.#byDigest.delete(digest);
  }

  #forgetExpired(): void {
    const nowMs = this.#clock.nowMs();
    for (const [digest, { expiresAtMs }] of this.#byDigest) if (expiresAtMs <= nowMs) this.#drop(digest);
  }
}

function toCredential(
  { clientId, scopes, expiresAt }: OauthTokenRecord,
  { memberId, workspaceId, role }: KnownMember,
): Credential {
  const rights = effectiveRights(scopes, role);
  const expiresAtMs = Date.parse(expiresAt);
  return { ...unbound, kind: 'oauth_token', id: clientId, workspaceId, memberId, role, rights, expiresAtMs };
}
