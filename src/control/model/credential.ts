/** Who is asking, and what they may do: what every credential comes to, whatever its kind. */
import type { BlockList } from 'node:net';
import type { KeyLimits } from './key-limits.ts';
import type { Right, Role } from './rights.ts';

export interface Credential {
  readonly kind: 'api_key' | 'oauth_token' | 'session' | 'command_line' | 'invitation' | 'password_link';
  /** Of the key, session or OAuth client, for records; never a secret. */
  readonly id: string;
  readonly workspaceId: string;
  /** In whose name. */
  readonly memberId: string;
  readonly role: Role;
  readonly rights: ReadonlySet<Right>;
  /** Null: every instance of the workspace. */
  readonly instances: ReadonlySet<string> | null;
  /** Where it may be used from; null: anywhere. */
  readonly addresses: BlockList | null;
  /** The same, as it was written. */
  readonly addressRanges: readonly string[] | null;
  /** Null: no limits for money. */
  readonly limits: KeyLimits | null;
  /** Null: never. */
  readonly expiresAtMs: number | null;
}

/** Where a request came from, for records. */
export interface Origin {
  readonly requestId: string | null;
  readonly address: string | null;
}

/** A credential in use. */
export interface Caller extends Credential {
  readonly origin: Origin;
}

/** What is not bound to anything. */
export const unbound = {
  instances: null,
  addresses: null,
  addressRanges: null,
  limits: null,
  expiresAtMs: null,
} as const;
