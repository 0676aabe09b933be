/** The control plane: workspaces, people, instances and API keys. Its parts are put together here. */
import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { migrate } from '../platform/migrate.ts';
import { openPool } from '../platform/sql.ts';
import * as apiKeys from './api-keys.ts';
import { type AuditLog, openAuditLog } from './audit-log.ts';
import { type Bootstrapped, bootstrap, type FirstStart } from './bootstrap.ts';
import { commandLineCaller, type WorkspaceChoice } from './command-line.ts';
import type { CloudSettings } from './http/route.ts';
import { type Idempotency, openIdempotency } from './idempotency.ts';
import * as instances from './instances.ts';
import { type InvitationWithToken, invite } from './invitations.ts';
import * as members from './members.ts';
import { type Memory, openMemory } from './memory.ts';
import type { Caller, Credential } from './model/credential.ts';
import type { KeyLimits, Movement } from './model/key-limits.ts';
import { type Listed, type Page, wholeList } from './model/page.ts';
import type { Role } from './model/rights.ts';
import * as oauthClients from './oauth-clients.ts';
import type { Parts } from './parts.ts';
import { makePasswordLink } from './password-change.ts';
import { openRequestLog, type RequestLog } from './request-log.ts';
import { connectionName, rotateSecrets } from './rotate-secrets.ts';
import { openSecrets } from './secrets.ts';
import { type Reservation, reserveSpending } from './spending.ts';
import type { ApiKey } from './store/api-keys.ts';
import {
  type InstanceHealth,
  listHealth,
  listProbed,
  type ProbedInstance,
  writeHealth,
} from './store/instance-health.ts';
import { type EmbeddedInstance, type HttpInstance, type InstanceRecord, listLedgers } from './store/instances.ts';
import type { Member } from './store/members.ts';
import type { OauthClient } from './store/oauth-clients.ts';
import { openStoredKeys } from './stored-keys.ts';
import { type RequestTrace, traceRequest, type WantedTrace } from './trace-request.ts';

/** Reads are from memory: a handful of connections serves changes and the version check. */
const poolSize = 4;
const queryTimeoutMs = 5_000;
/**
 * What requests reserve, an Idempotency-Key or a part of what a key may move, is reserved over connections of their own:
 * however many wait for one row, keys are still judged.
 */
const reservingPoolSize = 8;

interface ControlOptions {
  readonly database: { readonly url: string; readonly schema: string };
  /** 32 bytes. */
  readonly encryptionKey: Buffer;
  /** The one before, while secrets are sealed anew. */
  readonly previousKey?: Buffer | null;
  readonly clock: Clock;
  readonly log: Log;
}

/** An operation, in somebody's name. */
type Act<Wanted, Result> = (wanted: Wanted, caller?: Caller) => Promise<Result>;

/** Refused requests are thrown as Refusal. Where no caller is given, the command line acts: as the first admin there is. */
export interface Control extends Memory {
  readonly idempotency: Idempotency;
  /** For tokens in identities, where no setting says otherwise: the first makes them, all open them. */
  readonly tokenKeys: readonly Buffer[];
  /** Seals everything under the current encryption key. @returns how many secrets. @throws ControlProblem */
  rotateSecrets(): Promise<number>;
  readonly audit: AuditLog;
  readonly requests: RequestLog;
  /** @throws Refusal if the workspace has no record of such a request. */
  traceRequest(wanted: WantedTrace, caller?: Caller): Promise<RequestTrace>;
  /** Whether the Cores elsewhere are there, as servers have seen it. */
  readonly health: {
    /** Those to be looked at. */
    probed(): Promise<ProbedInstance[]>;
    /** Each instance once. */
    note(seen: readonly InstanceHealth[]): Promise<void>;
    /** By instance; only what was seen within the last two minutes. */
    list(): Promise<Map<string, InstanceHealth>>;
  };
  bootstrap(wanted: FirstStart): Promise<Bootstrapped | null>;
  /** The command line, in a workspace; left out: in the oldest. */
  commandLine(workspace?: WorkspaceChoice): Promise<Caller>;
  /** The Management API, to be registered below `/cloud`. */
  routes(settings: CloudSettings): FastifyPluginAsync;
  /** The OAuth server, to be registered at the root. */
  oauthRoutes(settings: CloudSettings): FastifyPluginAsync;
  /** The secret key of a Core; null if it asks for none. */
  coreKey(instance: HttpInstance): string | null;
  /** Ledgers of our own, in any workspace, oldest first; with `alsoAway` those whose requests go to a Core by now, too. */
  listLedgers(options?: { alsoAway?: boolean }): Promise<EmbeddedInstance[]>;
  /** The URL of the database that a ledger of our own is in; null: the server's own. */
  databaseUrl(instance: EmbeddedInstance): string | null;
  /** For keys with limits for periods; null: the key has none. @throws Refusal KEY_LIMIT_WINDOW_... */
  reserveSpending(credential: Credential, movements: readonly Movement[]): Promise<Reservation | null>;
  createKey: Act<apiKeys.NewApiKey, apiKeys.KeyWithSecret>;
  /** Limits written in JSON. @throws Refusal for what is none. */
  readKeyLimits(text: string): Promise<KeyLimits>;
  listKeys(query?: apiKeys.KeyQuery): Promise<ApiKey[]>;
  updateKeyExpiry: Act<{ apiKeyId: string; expires: string }, ApiKey>;
  rotateKey: Act<{ apiKeyId: string; overlap?: string | undefined }, apiKeys.KeyWithSecret>;
  revokeKey: Act<string, ApiKey>;
  deleteKey: Act<string, void>;
  createClient: Act<oauthClients.NewOauthClient, oauthClients.ClientWithSecret>;
  listClients(): Promise<OauthClient[]>;
  updateClientExpiry: Act<{ clientId: string; expires: string }, OauthClient>;
  revokeClient: Act<string, OauthClient>;
  deleteClient: Act<string, void>;
  listMembers(): Promise<Member[]>;
  changeMember: Act<members.MemberChange, Member>;
  removeMember: Act<string, void>;
  invite: Act<{ email?: string | null; role: Role }, InvitationWithToken>;
  makePasswordLink: Act<string, string>;
  addInstance: Act<instances.NewInstance, InstanceRecord>;
  listInstances(): Promise<InstanceRecord[]>;
  showInstance: Act<string, InstanceRecord>;
  updateInstance: Act<instances.InstanceChange & { readonly instanceId: string }, InstanceRecord>;
  removeInstance: Act<string, InstanceRecord>;
}

/**
 * Brings the schema up to date and loads keys and instances.
 * @throws ControlProblem if the encryption key is not the one the stored secrets were made under.
 */
export async function openControl({
  database,
  encryptionKey,
  previousKey = null,
  clock,
  log,
}: ControlOptions): Promise<Control> {
  await migrate({ ...database, directory: fileURLToPath(new URL('../../migrations/control', import.meta.url)) });
  const keys = { current: encryptionKey, previous: previousKey };
  const name = connectionName(openSecrets(keys));
  const pool = openPool({ ...database, name, queryTimeoutMs }, poolSize, (error) =>
    log.warn({ err: error }, 'a connection to the control database was lost'),
  );
  // Connects when first used.
  const reservingPool = openPool(
    { ...database, name: 'tallygate reserving', queryTimeoutMs },
    reservingPoolSize,
    (error) => log.warn({ err: error }, 'a connection to the control database was lost'),
  );
  try {
    const { secrets, tokenKeys } = await openStoredKeys(pool, keys);
    const memory = await openMemory({ pool, secrets, clock, log });
    const audit = openAuditLog({ database, pool, secrets, clock, log });
    const requests = openRequestLog({ database, audit, clock, log });
    const control = withOperations({ pool, secrets, memory, audit, requests, clock, log });
    return {
      ...control,
      tokenKeys,
      rotateSecrets: () => rotateSecrets(pool, keys),
      audit,
      requests,
      idempotency: openIdempotency(reservingPool, secrets),
      reserveSpending: (credential, movements) =>
        reserveSpending({ pool: reservingPool, clock, log }, credential, movements),
      health: {
        probed: () => listProbed(pool),
        note: (seen) => writeHealth(pool, seen),
        list: async () => new Map((await listHealth(pool)).map((one) => [one.instanceId, one])),
      },
      async close() {
        await requests.close();
        await audit.close();
        await control.close();
        await reservingPool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

type Separate = 'idempotency' | 'reserveSpending' | 'audit' | 'requests' | 'health' | 'tokenKeys' | 'rotateSecrets';

function withOperations(parts: Parts): Omit<Control, Separate> {
  const { memory, pool, secrets } = parts;
  const commandLine = (workspace?: WorkspaceChoice) => commandLineCaller(parts, workspace);
  const act =
    <Wanted, Result>(operation: (all: Parts, caller: Caller, wanted: Wanted) => Promise<Result>): Act<Wanted, Result> =>
    async (wanted, caller) =>
      operation(parts, caller ?? (await commandLine()), wanted);
  const list = async <Item>(operation: (all: Parts, caller: Caller, page: Page) => Promise<Listed<Item>>) =>
    (await operation(parts, await commandLine(), wholeList)).items;
  return {
    ...memory,
    bootstrap: (wanted) => bootstrap(parts, wanted),
    commandLine,
    // Commands have no use for them, and most servers only once somebody manages something.
    routes: (settings) => async (app, options) => {
      const { cloudRoutes } = await import('./http/index.ts');
      return cloudRoutes({ parts, settings })(app, options);
    },
    oauthRoutes: (settings) => async (app, options) => {
      const { oauthRoutes } = await import('./http/oauth.ts');
      return oauthRoutes({ parts, settings })(app, options);
    },
    coreKey: ({ coreKeySealed, instanceId }) =>
      coreKeySealed === null ? null : secrets.unseal(coreKeySealed, instanceId),
    listLedgers: (options) => listLedgers(pool, options),
    databaseUrl: (instance) => instances.databaseUrlOf(parts, instance),
    createKey: act(apiKeys.createKey),
    async readKeyLimits(text) {
      const { readKeyLimits } = await import('./http/key-limits.ts');
      return readKeyLimits(text);
    },
    listKeys: (query = {}) => list((all, caller, page) => apiKeys.listKeys(all, caller, query, page)),
    traceRequest: async (wanted, caller) => traceRequest(parts, caller ?? (await commandLine()), wanted),
    updateKeyExpiry: act(apiKeys.updateKeyExpiry),
    rotateKey: act(apiKeys.rotateKey),
    revokeKey: act(apiKeys.revokeKey),
    deleteKey: act(apiKeys.deleteKey),
    createClient: act(oauthClients.createClient),
    listClients: () => list(oauthClients.listClients),
    updateClientExpiry: act(oauthClients.updateClientExpiry),
    revokeClient: act(oauthClients.revokeClient),
    deleteClient: act(oauthClients.deleteClient),
    listMembers: () => list(members.listWorkspaceMembers),
    changeMember: act(members.changeMember),
    removeMember: act(members.removeWorkspaceMember),
    invite: act(invite),
    makePasswordLink: act(makePasswordLink),
    addInstance: act(instances.addInstance),
    listInstances: () => list(instances.listWorkspaceInstances),
    showInstance: act(instances.showInstance),
    updateInstance: act(instances.updateWorkspaceInstance),
    removeInstance: act(instances.removeWorkspaceInstance),
    async close() {
      await memory.close();
      await pool.end();
    },
  };
}
