import type { Sql } from '../../platform/sql.ts';
import type { Listed, Page } from '../model/page.ts';

/** A program that people let act for them, or that acts by itself. */
export interface OauthClient {
  readonly clientId: string;
  readonly workspaceId: string;
  /** Whoever registered it; in this member's name it acts alone. */
  readonly createdBy: string;
  readonly name: string;
  /** It can't keep a secret, and has none. */
  readonly isPublic: boolean;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** Whether it may have tokens of its own (client credentials). */
  readonly actsAlone: boolean;
  /** RFC 3339, like the times below. */
  readonly createdAt: string;
  /** Null: never. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** What every process knows of a client. */
export interface OauthClientRecord extends OauthClient {
  readonly secretDigest: Buffer | null;
  readonly isDeleted: boolean;
}

interface ClientRow {
  readonly client_id: string;
  readonly workspace_id: string;
  readonly created_by: string;
  readonly name: string;
  readonly secret_digest: Buffer | null;
  readonly redirect_uris: string[];
  readonly scopes: string[];
  readonly acts_alone: boolean;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly deleted_at: string | null;
  readonly last_used_at: string | null;
}

const columns = `client_id, workspace_id, created_by, name, secret_digest, redirect_uris, scopes, acts_alone,
       created_at, expires_at, revoked_at, deleted_at, last_used_at`;

export async function insertOauthClient(sql: Sql, client: OauthClient, secretDigest: Buffer | null): Promise<void> {
  await sql.query(
    `insert into oauth_clients (client_id, workspace_id, created_by, name, secret_digest, redirect_uris, scopes, acts_alone,
                                created_at, expires_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (select version from control_state))`,
    [
      client.clientId,
      client.workspaceId,
      client.createdBy,
      client.name,
      secretDigest,
      client.redirectUris,
      client.scopes,
      client.actsAlone,
      client.createdAt,
      client.expiresAt,
    ],
  );
}

/** A page of a workspace's clients, newest first, and how many there are in all. */
export async function listOauthClients(
  sql: Sql,
  workspaceId: string,
  { limit, offset }: Page,
): Promise<Listed<OauthClient>> {
  const [page, count] = await Promise.all([
    sql.query<ClientRow>(
      `select ${columns}
         from oauth_clients
        where workspace_id = $1
          and deleted_at is null
        order by created_at desc, client_id desc
        limit $2 offset $3`,
      [workspaceId, limit, offset],
    ),
    sql.query<{ total: number }>(
      'select count(*)::int as total from oauth_clients where workspace_id = $1 and deleted_at is null',
      [workspaceId],
    ),
  ]);
  return { items: page.rows.map(toClient), total: count.rows[0]?.total ?? 0 };
}

/** Null: the workspace has no such client. With `forUpdate` nobody else changes it until the transaction ends. */
export async function findOauthClient(
  sql: Sql,
  { clientId, workspaceId }: { readonly clientId: string; readonly workspaceId: string },
  { forUpdate = false } = {},
): Promise<OauthClient | null> {
  const { rows } = await sql.query<ClientRow>(
    `select ${columns}
       from oauth_clients
      where client_id = $1
        and workspace_id = $2
        and deleted_at is null
      ${forUpdate ? 'for update' : ''}`,
    [clientId, workspaceId],
  );
  return rows[0] === undefined ? null : toClient(rows[0]);
}

/** Clients that were changed after `version`; null: all that are there. */
export async function listChangedOauthClients(sql: Sql, version: string | null): Promise<OauthClientRecord[]> {
  const { rows } = await sql.query<ClientRow>(
    `select ${columns}
       from oauth_clients
      where ${version === null ? 'deleted_at is null' : 'version > $1'}`,
    version === null ? [] : [version],
  );
  return rows.map((row) => ({
    ...toClient(row),
    secretDigest: row.secret_digest,
    isDeleted: row.deleted_at !== null,
  }));
}

export async function setOauthClientExpiry(sql: Sql, clientId: string, expiresAt: string | null): Promise<void> {
  await sql.query(
    `update oauth_clients
        set expires_at = $2, version = (select version from control_state)
      where client_id = $1`,
    [clientId, expiresAt],
  );
}

/** One that was revoked before keeps its time. */
export async function revokeOauthClient(sql: Sql, clientId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update oauth_clients
        set revoked_at = coalesce(revoked_at, $2), version = (select version from control_state)
      where client_id = $1`,
    [clientId, new Date(nowMs)],
  );
}

/** Takes it off every list, and out of use. */
export async function deleteOauthClient(sql: Sql, clientId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update oauth_clients
        set deleted_at = $2, version = (select version from control_state)
      where client_id = $1`,
    [clientId, new Date(nowMs)],
  );
}

/** Notes when clients' tokens were last used; a later time that another process wrote stays. */
export async function noteClientUses(sql: Sql, usedAtMsByClient: ReadonlyMap<string, number>): Promise<void> {
  await sql.query(
    `update oauth_clients
        set last_used_at = greatest(last_used_at, used.at)
       from unnest($1::text[], $2::timestamptz[]) as used (client_id, at)
      where oauth_clients.client_id = used.client_id`,
    [[...usedAtMsByClient.keys()], [...usedAtMsByClient.values()].map((ms) => new Date(ms))],
  );
}

function toClient(row: ClientRow): OauthClient {
  return {
    clientId: row.client_id,
    workspaceId: row.workspace_id,
    createdBy: row.created_by,
    name: row.name,
    isPublic: row.secret_digest === null,
    redirectUris: row.redirect_uris,
    scopes: row.scopes,
    actsAlone: row.acts_alone,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
