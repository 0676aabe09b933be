/** Sessions of signed-in people in memory, found by the cookie's value. */
import type { Clock } from '../platform/clock.ts';
import type { KnownMember, KnownMembers } from './known-members.ts';
import { type Credential, unbound } from './model/credential.ts';
import { rightsOf } from './model/rights.ts';
import { sessionIdleMs } from './model/session-times.ts';
import type { Secrets } from './secrets.ts';
import type { SessionRecord } from './store/sessions.ts';

interface KnownSession {
  readonly sessionId: string;
  readonly member: KnownMember;
  readonly expiresAtMs: number;
  seenAtMs: number;
}

export type FoundSession =
  | { readonly kind: 'good'; readonly credential: Credential }
  /** Not seen here for long; another process may have seen it. */
  | { readonly kind: 'idle'; readonly sessionId: string }
  | { readonly kind: 'none' };

export class KnownSessions {
  readonly #clock: Clock;
  readonly #digests: Secrets;
  readonly #members: KnownMembers;
  readonly #byDigest = new Map<string, KnownSession>();

  constructor(parts: { clock: Clock; secrets: Secrets; members: KnownMembers }) {
    this.#clock = parts.clock;
    this.#digests = parts.secrets;
    this.#members = parts.members;
  }

  /** The members must be up to date. */
  apply(records: readonly SessionRecord[]): void {
    if (records.length === 0) return;
    this.#forgetExpired();
    for (const record of records) {
      const digest = record.digest.toString('base64');
      const member = this.#members.get(record.memberId);
      if (record.endedAt !== null || member === undefined) this.#byDigest.delete(digest);
      else {
        const seenAtMs = Date.parse(record.lastSeenAt);
        const expiresAtMs = Date.parse(record.expiresAt);
        this.#byDigest.set(digest, { sessionId: record.sessionId, member, expiresAtMs, seenAtMs });
      }
    }
  }

  find(token: string): FoundSession {
    const session = this.#byDigest.get(this.#digests.digest(token).toString('base64'));
    const nowMs = this.#clock.nowMs();
    if (session === undefined || session.expiresAtMs <= nowMs || session.member.isRemoved) return { kind: 'none' };
    const { sessionId } = session;
    if (nowMs - session.seenAtMs >= sessionIdleMs) return { kind: 'idle', sessionId };
    session.seenAtMs = nowMs;
    const { memberId, workspaceId, role } = session.member;
    const rights = rightsOf(role);
    const { expiresAtMs } = session;
    return {
      kind: 'good',
      credential: { ...unbound, kind: 'session', id: sessionId, workspaceId, memberId, role, rights, expiresAtMs },
    };
  }

  /** Another process saw the session later than this one. */
  noteSeen(token: string, seenAtMs: number): void {
    const session = this.#byDigest.get(this.#digests.digest(token).toString('base64'));
    if (session !== undefined && seenAtMs > session.seenAtMs) session.seenAtMs = seenAtMs;
  }

  #forgetExpired(): void {
    const nowMs = this.#clock.nowMs();
    for (const [digest, { expiresAtMs }] of this.#byDigest) if (expiresAtMs <= nowMs) this.#byDigest.delete(digest);
  }
}
