-- OAuth: programs that people let in (clients), what they were given (tokens), and the steps on the way there (records).

create table oauth_clients (
  client_id      text collate "C" primary key, -- blnk_oauth_ and 32 hex digits
  workspace_id   text collate "C" not null constraint oauth_clients_workspace references workspaces,
  created_by     text collate "C" not null constraint oauth_clients_member references members, -- in whose name it acts alone
  name           text not null,
  secret_digest  bytea, -- HMAC-SHA-256; null: a public client, which can't keep a secret
  redirect_uris  text[] not null,
  scopes         text[] not null,
  acts_alone     boolean not null, -- may have tokens of its own (client credentials)
  created_at     timestamptz not null,
  expires_at     timestamptz, -- null: never
  revoked_at     timestamptz,
  deleted_at     timestamptz, -- no longer listed; the row stays so that every process hears of it
  last_used_at   timestamptz, -- kept to the minute
  version        bigint not null -- control_state's at the last change of the row
);
create index oauth_clients_version on oauth_clients (version); -- what has changed
create index oauth_clients_newest on oauth_clients (workspace_id, created_at desc, client_id desc) where deleted_at is null; -- lists, newest first

-- Access tokens. Every process holds those that are good in memory.
create table oauth_tokens (
  digest       bytea primary key, -- HMAC-SHA-256 of the token
  kind         text collate "C" not null check (kind in ('AccessToken', 'ClientCredentials')),
  client_id    text collate "C" not null constraint oauth_tokens_client references oauth_clients,
  member_id    text collate "C" not null constraint oauth_tokens_member references members, -- in whose name
  grant_digest bytea, -- all tokens that came of one consent have the same; null: the client acts alone
  scopes       text[] not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz, -- before its time
  sealed       bytea not null, -- the rest of it (AES-256-GCM)
  version      bigint not null -- control_state's at the last change of the row
);
create index oauth_tokens_version on oauth_tokens (version); -- what has changed
create index oauth_tokens_grant on oauth_tokens (grant_digest) where ended_at is null; -- ending what came of one consent
create index oauth_tokens_expires_at on oauth_tokens (expires_at); -- what may be forgotten

-- Sign-ins under way, consents, codes and refresh tokens. No part of what processes hold in memory.
create table oauth_records (
  digest       bytea primary key, -- HMAC-SHA-256 of its kind and id
  kind         text collate "C" not null,
  grant_digest bytea, -- of the consent it came of
  expires_at   timestamptz not null,
  consumed_at  timestamptz, -- what works once has worked
  sealed       bytea not null -- all the rest (AES-256-GCM)
);
create index oauth_records_grant on oauth_records (grant_digest) where grant_digest is not null; -- ending what came of one consent
create index oauth_records_expires_at on oauth_records (expires_at); -- what may be forgotten
