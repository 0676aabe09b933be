/** The control plane: workspaces, instances and API keys. What the gateway and the command line may import. */
import { timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { migrate } from '../platform/migrate.ts';
import { openPool, type Pool } from '../platform/sql.ts';
import * as apiKeys from './api-keys.ts';
import { type Bootstrapped, bootstrap, type FirstStart } from './bootstrap.ts';
import * as instances from './instances.ts';
import { type Memory, openMemory } from './memory.ts';
import type { Parts } from './parts.ts';
import { ControlProblem } from './problem.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import type { ApiKey } from './store/api-keys.ts';
import type { HttpInstance, InstanceRecord } from './store/instances.ts';
import { readKeyCheck, writeKeyCheck } from './store/state.ts';

export type { Bootstrapped } from './bootstrap.ts';
export type { Credential } from './memory.ts';
export { ControlProblem } from './problem.ts';
export type { ApiKey } from './store/api-keys.ts';
export type { EmbeddedInstance, InstanceRecord } from './store/instances.ts';

/** Reads are from memory: a handful of connections serves changes and the version check. */
const poolSize = 4;
const queryTimeoutMs = 5_000;

export interface ControlOptions {
  readonly database: { readonly url: string; readonly schema: string };
  /** 32 bytes. */
  readonly encryptionKey: Buffer;
  readonly clock: Clock;
  readonly log: Log;
}

/** `workspace` may be left out everywhere: the oldest is meant. Refused requests are thrown as ControlProblem. */
export interface Control extends Memory {
  bootstrap(wanted: FirstStart): Promise<Bootstrapped | null>;
  /** The secret key of a Core; null if it asks for none. */
  coreKey(instance: HttpInstance): string | null;
  createKey(wanted: apiKeys.NewApiKey): Promise<{ readonly key: ApiKey; readonly secret: string }>;
  listKeys(workspace?: string): Promise<ApiKey[]>;
  revokeKey(apiKeyId: string, workspace?: string): Promise<void>;
  addInstance(wanted: instances.NewInstance): Promise<InstanceRecord>;
  listInstances(workspace?: string): Promise<InstanceRecord[]>;
  showInstance(instanceId: string, workspace?: string): Promise<InstanceRecord>;
  removeInstance(instanceId: string, workspace?: string): Promise<InstanceRecord>;
}

/**
 * Brings the schema up to date and loads keys and instances.
 * @throws ControlProblem if the encryption key is not the one the stored secrets were made under.
 */
export async function openControl({ database, encryptionKey, clock, log }: ControlOptions): Promise<Control> {
  await migrate({ ...database, directory: fileURLToPath(new URL('../../migrations/control', import.meta.url)) });
  const secrets = openSecrets(encryptionKey);
  const pool = openPool({ ...database, name: 'tallygate control', queryTimeoutMs }, poolSize, (error) =>
    log.warn({ err: error }, 'a connection to the control database was lost'),
  );
  try {
    await checkEncryptionKey(pool, secrets);
    const memory = await openMemory({ pool, secrets, clock, log });
    return withOperations({ pool, secrets, memory, clock });
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function withOperations(parts: Parts): Control {
  const { memory, pool, secrets } = parts;
  return {
    ...memory,
    bootstrap: (wanted) => bootstrap(parts, wanted),
    coreKey: ({ coreKeySealed, instanceId }) =>
      coreKeySealed === null ? null : secrets.unseal(coreKeySealed, instanceId),
    createKey: (wanted) => apiKeys.createKey(parts, wanted),
    listKeys: (workspace) => apiKeys.listKeys(parts, workspace),
    revokeKey: (apiKeyId, workspace) => apiKeys.revokeKey(parts, apiKeyId, workspace),
    addInstance: (wanted) => instances.addInstance(parts, wanted),
    listInstances: (workspace) => instances.listWorkspaceInstances(parts, workspace),
    showInstance: (instanceId, workspace) => instances.showInstance(parts, instanceId, workspace),
    removeInstance: (instanceId, workspace) => instances.removeWorkspaceInstance(parts, instanceId, workspace),
    async close() {
      await memory.close();
      await pool.end();
    },
  };
}

/** With another key every stored digest would silently match nothing: better to say so at the start. */
async function checkEncryptionKey(pool: Pool, secrets: Secrets): Promise<void> {
  const expected = secrets.digest('key check');
  await writeKeyCheck(pool, expected);
  const stored = await readKeyCheck(pool);
  if (stored !== null && stored.length === expected.length && timingSafeEqual(stored, expected)) return;
  throw new ControlProblem(
    'The encryption key is not the one that the stored keys were made under; give the former TALLYGATE_ENCRYPTION_KEY.',
  );
}
