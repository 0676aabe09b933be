-- The control plane: who may send what to which ledger.
-- Ids and codes compare by byte (collate "C"): faster, and the same order on every machine.

create table workspaces (
  workspace_id text collate "C" primary key,
  name         text not null,
  created_at   timestamptz not null
);

create table members (
  member_id    text collate "C" primary key,
  workspace_id text collate "C" not null constraint members_workspace references workspaces,
  name         text not null,
  role         text collate "C" not null check (role in ('admin', 'operator', 'investigator', 'analyst')),
  created_at   timestamptz not null
);
create index members_workspace_id on members (workspace_id); -- members of a workspace

create table instances (
  instance_id     text collate "C" primary key,
  workspace_id    text collate "C" not null constraint instances_workspace references workspaces,
  name            text not null,
  kind            text collate "C" not null check (kind in ('embedded', 'http')),
  schema_name     text collate "C" constraint instances_schema_name unique, -- embedded: where its tables are
  core_url        text, -- http: base URL, without credentials
  core_key_sealed bytea, -- http: the Core's secret key (AES-256-GCM); null: the Core asks for none
  is_disabled     boolean not null default false,
  created_at      timestamptz not null,
  removed_at      timestamptz, -- the row outlives the registration: it alone knows which schema holds the books
  constraint instances_kind check (
    (kind = 'embedded' and schema_name is not null and core_url is null and core_key_sealed is null)
    or (kind = 'http' and schema_name is null)
  )
);
create index instances_workspace_id on instances (workspace_id); -- instances of a workspace

create table api_keys (
  api_key_id   text collate "C" primary key,
  workspace_id text collate "C" not null constraint api_keys_workspace references workspaces,
  created_by   text collate "C" not null constraint api_keys_member references members,
  name         text not null,
  prefix       text collate "C" not null, -- 'blnk_' and 8 hex digits, to recognise the key by
  digest       bytea not null constraint api_keys_digest unique, -- HMAC-SHA-256 of the secret, never the secret
  scopes       text[] not null check (cardinality(scopes) > 0),
  created_at   timestamptz not null,
  expires_at   timestamptz, -- null: never
  revoked_at   timestamptz, -- null: not revoked
  last_used_at timestamptz -- null: never; kept to the minute
);
create index api_keys_workspace_id on api_keys (workspace_id); -- keys of a workspace

-- One row. Every change of what is above, save last_used_at, raises `version` in its own commit: a process compares one
-- number to know whether what it holds in memory is still right.
create table control_state (
  only_row  boolean primary key default true check (only_row),
  version   bigint not null default 1,
  key_check bytea -- a known text under the encryption key: a start with another key is told so at once
);
insert into control_state default values;
