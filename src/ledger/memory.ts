/** What each process holds of a ledger in memory: who may ask, who is told, and which balances are watched. */
import { type Clock, rfc3339 } from '../platform/clock.ts';
import { type Held, holdInMemory } from '../platform/held.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import type { ApiKeyPrincipal } from './model/scope.ts';
import { listJudgedKeys, noteUses } from './store/api-keys.ts';
import { type HookRow, listActiveHooks } from './store/hooks.ts';
import { listMonitoredBalances } from './store/monitors.ts';
import { readStateVersion } from './store/state.ts';

/** The last use of a key is kept to the minute. */
const useNotedEveryMs = 60_000;

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
  const notedAtMs = new Map<string, number>();
  const toNote = new Map<string, string>();

  async function writeUses(): Promise<void> {
    if (toNote.size === 0) return;
    const uses = new Map(toNote);
    toNote.clear();
    await noteUses(pool, uses).catch((error: unknown) => log.warn({ err: error }, 'last uses of keys were not noted'));
  }

  const held = holdInMemory({
    readVersion: () => readStateVersion(checks),
    load: () => load(checks),
    afterCheck: writeUses,
    what: 'the database of a ledger',
    log,
  });
  return {
    ...held,
    noteUse(apiKeyId) {
      const nowMs = clock.nowMs();
      if (nowMs - (notedAtMs.get(apiKeyId) ?? Number.NEGATIVE_INFINITY) < useNotedEveryMs) return;
      notedAtMs.set(apiKeyId, nowMs);
      toNote.set(apiKeyId, rfc3339(nowMs));
    },
    async close() {
      await held.close();
      await writeUses();
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
