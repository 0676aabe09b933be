/** What each process holds of a ledger in memory: who may ask, who is told, and which balances are watched. */
import type { Clock } from '../platform/clock.ts';
import { type Held, holdInMemory } from '../platform/held.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import { useNotes } from '../platform/use-notes.ts';
import type { ApiKeyPrincipal } from './model/scope.ts';
import { listJudgedKeys, noteUses } from './store/api-keys.ts';
import { type HookRow, listActiveHooks } from './store/hooks.ts';
import { listMonitoredBalances } from './store/monitors.ts';
import { readStateVersion } from './store/state.ts';

export interface KnownKey extends ApiKeyPrincipal {
  readonly expiresAtMs: number;
  readonly isRevoked: boolean;
}

export interface LedgerContents {
  /** By digest (SHA-256) in base64; revoked and expired ones too. */
  readonly keys: ReadonlyMap<string, KnownKey>;
  /** The active ones, oldest first. */
  readonly hooks: readonly HookRow[];
  /** Ids of balances that have monitors. */
  readonly monitored: ReadonlySet<string>;
}

export interface LedgerMemory extends Held<LedgerContents> {
  /** Has the key's last use written down, in a while. */
  noteUse(apiKeyId: string): void;
}

export function openMemory({
  pool,
  checks,
  clock,
  log,
}: {
  pool: Pool;
  /** A connection that nothing else is asked over. */
  checks: Pool;
  clock: Clock;
  log: Log;
}): LedgerMemory {
  const uses = useNotes({ write: (usedAtMs) => noteUses(pool, usedAtMs), what: 'last uses of keys', clock, log });
  const held = holdInMemory({
    readVersion: () => readStateVersion(checks),
    load: () => load(checks),
    afterCheck: uses.write,
    what: 'the database of a ledger',
    log,
  });
  return {
    ...held,
    noteUse: uses.note,
    async close() {
      await held.close();
      await uses.write();
    },
  };
}

async function load(pool: Pool): Promise<LedgerContents> {
  const [keys, hooks, monitored] = await Promise.all([
    listJudgedKeys(pool),
    listActiveHooks(pool),
    listMonitoredBalances(pool),
  ]);
  return {
    keys: new Map(
      keys.map((key) => [
        key.digest,
        {
          apiKeyId: key.api_key_id,
          owner: key.owner,
          scopes: key.scopes,
          expiresAtMs: Date.parse(key.expires_at),
          isRevoked: key.revoked_at !== null,
        },
      ]),
    ),
    hooks,
    monitored: new Set(monitored),
  };
}
