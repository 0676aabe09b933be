create table accounts (
  account_id text collate "C" not null,
  email text collate "C" not null,
  name text not null,
  password_hash text not null,
  password_changed_at timestamp with time zone not null,
  totp_sealed bytea,
  totp_confirmed_at timestamp with time zone,
  totp_last_step bigint,
  created_at timestamp with time zone not null,
  constraint accounts_pkey PRIMARY KEY (account_id),
  constraint accounts_email UNIQUE (email)
);

create table api_keys (
  api_key_id text collate "C" not null,
  workspace_id text collate "C" not null,
  created_by text collate "C" not null,
  name text not null,
  prefix text collate "C" not null,
  digest bytea not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  instances text[],
  addresses text[],
  limits json,
  previous_digest bytea,
  previous_until timestamp with time zone,
  rotated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  version bigint not null default 1,
  constraint api_keys_pkey PRIMARY KEY (api_key_id),
  constraint api_keys_digest UNIQUE (digest),
  constraint api_keys_previous_digest UNIQUE (previous_digest),
  constraint api_keys_member FOREIGN KEY (created_by) REFERENCES members(member_id),
  constraint api_keys_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint api_keys_previous CHECK (((previous_digest IS NULL) = (previous_until IS NULL))),
  constraint api_keys_scopes_check CHECK ((cardinality(scopes) > 0))
);
CREATE INDEX api_keys_newest ON api_keys USING btree (workspace_id, created_at DESC, api_key_id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX api_keys_version ON api_keys USING btree (version);

create table audit_chain (
  only_row boolean not null default true,
  head_seq bigint not null default 0,
  head_hash bytea not null default '\x'::bytea,
  constraint audit_chain_pkey PRIMARY KEY (only_row),
  constraint audit_chain_only_row_check CHECK (only_row)
);

create table audit_intake (
  batch bigint not null generated always as identity,
  entries text not null,
  constraint audit_intake_pkey PRIMARY KEY (batch)
);

create table audit_records (
  record_id text collate "C" not null,
  at timestamp with time zone not null,
  workspace_id text collate "C" not null,
  member_id text collate "C" not null,
  credential_kind text collate "C" not null,
  credential_id text collate "C" not null,
  instance_id text collate "C",
  method text collate "C",
  route text collate "C",
  action text not null,
  resource_id text collate "C",
  request_id text collate "C",
  address text collate "C",
  outcome text collate "C",
  status smallint,
  code text collate "C",
  duration_ms double precision,
  chain_seq bigint,
  chain_hash bytea,
  constraint audit_records_pkey PRIMARY KEY (record_id),
  constraint audit_records_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'failed'::text, 'unknown'::text])))
);
CREATE UNIQUE INDEX audit_records_chain_seq ON audit_records USING btree (chain_seq) WHERE (chain_seq IS NOT NULL);
CREATE INDEX audit_records_failures ON audit_records USING btree (workspace_id, record_id) WHERE (status >= 400);
CREATE INDEX audit_records_open ON audit_records USING btree (record_id) WHERE (chain_seq IS NULL);
CREATE INDEX audit_records_request ON audit_records USING btree (request_id) WHERE (request_id IS NOT NULL);
CREATE INDEX audit_records_resource ON audit_records USING btree (resource_id, record_id) WHERE (resource_id IS NOT NULL);
CREATE INDEX audit_records_workspace ON audit_records USING btree (workspace_id, record_id);

create table control_state (
  only_row boolean not null default true,
  version bigint not null default 1,
  key_check bytea,
  constraint control_state_pkey PRIMARY KEY (only_row),
  constraint control_state_only_row_check CHECK (only_row)
);

create table idempotency_keys (
  key_digest bytea not null,
  request_digest bytea not null,
  attempt integer not null default 1,
  is_retry boolean not null default false,
  leased_until timestamp with time zone not null,
  status smallint,
  answer_sealed bytea,
  expires_at timestamp with time zone not null,
  constraint idempotency_keys_pkey PRIMARY KEY (key_digest)
);
CREATE INDEX idempotency_keys_expires_at ON idempotency_keys USING btree (expires_at);

create table instance_health (
  instance_id text collate "C" not null,
  state text collate "C" not null,
  problem text,
  answered_ms integer,
  checked_at timestamp with time zone not null,
  constraint instance_health_pkey PRIMARY KEY (instance_id),
  constraint instance_health_instance FOREIGN KEY (instance_id) REFERENCES instances(instance_id),
  constraint instance_health_state_check CHECK ((state = ANY (ARRAY['connected'::text, 'degraded'::text, 'unreachable'::text])))
);

create table instances (
  instance_id text collate "C" not null,
  workspace_id text collate "C" not null,
  name text not null,
  kind text collate "C" not null,
  schema_name text collate "C",
  core_url text,
  core_key_sealed bytea,
  is_disabled boolean not null default false,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  version bigint not null default 1,
  database_sealed bytea,
  constraint instances_pkey PRIMARY KEY (instance_id),
  constraint instances_schema_name UNIQUE (schema_name),
  constraint instances_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint instances_kind CHECK ((((kind = 'embedded'::text) AND (schema_name IS NOT NULL) AND (core_url IS NULL) AND (core_key_sealed IS NULL)) OR ((kind = 'http'::text) AND ((schema_name IS NOT NULL) OR (database_sealed IS NULL))))),
  constraint instances_kind_check CHECK ((kind = ANY (ARRAY['embedded'::text, 'http'::text])))
);
CREATE INDEX instances_version ON instances USING btree (version);
CREATE INDEX instances_workspace_id ON instances USING btree (workspace_id);

create table invitations (
  invitation_id text collate "C" not null,
  workspace_id text collate "C" not null,
  email text collate "C",
  role text collate "C" not null,
  member_id text collate "C",
  digest bytea not null,
  created_by text collate "C" not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (invitation_id),
  constraint invitations_digest UNIQUE (digest),
  constraint invitations_created_by FOREIGN KEY (created_by) REFERENCES members(member_id),
  constraint invitations_member FOREIGN KEY (member_id) REFERENCES members(member_id),
  constraint invitations_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint invitations_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'operator'::text, 'investigator'::text, 'analyst'::text])))
);
CREATE INDEX invitations_workspace_id ON invitations USING btree (workspace_id);

create table kept_keys (
  kept_key_id bigint not null generated always as identity,
  purpose text collate "C" not null,
  sealed bytea not null,
  constraint kept_keys_pkey PRIMARY KEY (kept_key_id),
  constraint kept_keys_purpose_check CHECK ((purpose = ANY (ARRAY['digests'::text, 'tokens'::text])))
);
CREATE UNIQUE INDEX kept_keys_digests ON kept_keys USING btree (purpose) WHERE (purpose = 'digests'::text);

create table key_spending (
  api_key_id text collate "C" not null,
  period text collate "C" not null,
  starts_at timestamp with time zone not null,
  currency text collate "C" not null,
  amount numeric not null,
  transactions bigint not null,
  constraint key_spending_pkey PRIMARY KEY (api_key_id, period, currency, starts_at),
  constraint key_spending_key FOREIGN KEY (api_key_id) REFERENCES api_keys(api_key_id)
);

create table login_attempts (
  subject bytea not null,
  count integer not null,
  ends_at timestamp with time zone not null,
  constraint login_attempts_pkey PRIMARY KEY (subject)
);
CREATE INDEX login_attempts_ends_at ON login_attempts USING btree (ends_at);

create table members (
  member_id text collate "C" not null,
  workspace_id text collate "C" not null,
  name text not null,
  role text collate "C" not null,
  created_at timestamp with time zone not null,
  account_id text collate "C",
  removed_at timestamp with time zone,
  version bigint not null default 1,
  constraint members_pkey PRIMARY KEY (member_id),
  constraint members_account FOREIGN KEY (account_id) REFERENCES accounts(account_id),
  constraint members_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint members_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'operator'::text, 'investigator'::text, 'analyst'::text])))
);
CREATE UNIQUE INDEX members_account_once ON members USING btree (account_id, workspace_id) WHERE (removed_at IS NULL);
CREATE INDEX members_version ON members USING btree (version);
CREATE INDEX members_workspace_id ON members USING btree (workspace_id);

create table oauth_clients (
  client_id text collate "C" not null,
  workspace_id text collate "C" not null,
  created_by text collate "C" not null,
  name text not null,
  secret_digest bytea,
  redirect_uris text[] not null,
  scopes text[] not null,
  acts_alone boolean not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  deleted_at timestamp with time zone,
  last_used_at timestamp with time zone,
  version bigint not null,
  constraint oauth_clients_pkey PRIMARY KEY (client_id),
  constraint oauth_clients_member FOREIGN KEY (created_by) REFERENCES members(member_id),
  constraint oauth_clients_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id)
);
CREATE INDEX oauth_clients_newest ON oauth_clients USING btree (workspace_id, created_at DESC, client_id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX oauth_clients_version ON oauth_clients USING btree (version);

create table oauth_records (
  digest bytea not null,
  kind text collate "C" not null,
  grant_digest bytea,
  expires_at timestamp with time zone not null,
  consumed_at timestamp with time zone,
  sealed bytea not null,
  constraint oauth_records_pkey PRIMARY KEY (digest)
);
CREATE INDEX oauth_records_expires_at ON oauth_records USING btree (expires_at);
CREATE INDEX oauth_records_grant ON oauth_records USING btree (grant_digest) WHERE (grant_digest IS NOT NULL);

create table oauth_tokens (
  digest bytea not null,
  kind text collate "C" not null,
  client_id text collate "C" not null,
  member_id text collate "C" not null,
  grant_digest bytea,
  scopes text[] not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  sealed bytea not null,
  version bigint not null,
  constraint oauth_tokens_pkey PRIMARY KEY (digest),
  constraint oauth_tokens_client FOREIGN KEY (client_id) REFERENCES oauth_clients(client_id),
  constraint oauth_tokens_member FOREIGN KEY (member_id) REFERENCES members(member_id),
  constraint oauth_tokens_kind_check CHECK ((kind = ANY (ARRAY['AccessToken'::text, 'ClientCredentials'::text])))
);
CREATE INDEX oauth_tokens_expires_at ON oauth_tokens USING btree (expires_at);
CREATE INDEX oauth_tokens_grant ON oauth_tokens USING btree (grant_digest) WHERE (ended_at IS NULL);
CREATE INDEX oauth_tokens_version ON oauth_tokens USING btree (version);

create table password_links (
  digest bytea not null,
  account_id text collate "C" not null,
  created_by text collate "C",
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint password_links_pkey PRIMARY KEY (digest),
  constraint password_links_account FOREIGN KEY (account_id) REFERENCES accounts(account_id),
  constraint password_links_created_by FOREIGN KEY (created_by) REFERENCES members(member_id)
);
CREATE INDEX password_links_account_id ON password_links USING btree (account_id);

create table recovery_codes (
  account_id text collate "C" not null,
  digest bytea not null,
  used_at timestamp with time zone,
  constraint recovery_codes_pkey PRIMARY KEY (account_id, digest),
  constraint recovery_codes_account FOREIGN KEY (account_id) REFERENCES accounts(account_id)
);

create table request_log (
  request_id text collate "C" not null,
  workspace_id text collate "C" not null,
  member_id text collate "C" not null,
  credential_kind text collate "C" not null,
  credential_id text collate "C" not null,
  instance_id text collate "C",
  method text collate "C" not null,
  route text collate "C",
  resource_id text collate "C",
  address text collate "C",
  status smallint,
  code text collate "C",
  duration_ms real not null,
  constraint request_log_pkey PRIMARY KEY (workspace_id, request_id)
) partition by RANGE (request_id);
CREATE INDEX request_log_failures ON ONLY request_log USING btree (workspace_id, request_id) WHERE (status >= 400);
CREATE INDEX request_log_resource ON ONLY request_log USING hash (resource_id);

create table sessions (
  session_id text collate "C" not null,
  account_id text collate "C" not null,
  member_id text collate "C" not null,
  digest bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  address text,
  user_agent text,
  version bigint not null default 1,
  constraint sessions_pkey PRIMARY KEY (session_id),
  constraint sessions_digest UNIQUE (digest),
  constraint sessions_account FOREIGN KEY (account_id) REFERENCES accounts(account_id),
  constraint sessions_member FOREIGN KEY (member_id) REFERENCES members(member_id)
);
CREATE INDEX sessions_account_id ON sessions USING btree (account_id);
CREATE INDEX sessions_version ON sessions USING btree (version);

create table workspaces (
  workspace_id text collate "C" not null,
  name text not null,
  created_at timestamp with time zone not null,
  constraint workspaces_pkey PRIMARY KEY (workspace_id)
);
