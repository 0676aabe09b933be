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
  constraint api_keys_pkey PRIMARY KEY (api_key_id),
  constraint api_keys_digest UNIQUE (digest),
  constraint api_keys_member FOREIGN KEY (created_by) REFERENCES members(member_id),
  constraint api_keys_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint api_keys_scopes_check CHECK ((cardinality(scopes) > 0))
);
CREATE INDEX api_keys_workspace_id ON api_keys USING btree (workspace_id);

create table control_state (
  only_row boolean not null default true,
  version bigint not null default 1,
  key_check bytea,
  constraint control_state_pkey PRIMARY KEY (only_row),
  constraint control_state_only_row_check CHECK (only_row)
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
  constraint instances_pkey PRIMARY KEY (instance_id),
  constraint instances_schema_name UNIQUE (schema_name),
  constraint instances_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint instances_kind CHECK ((((kind = 'embedded'::text) AND (schema_name IS NOT NULL) AND (core_url IS NULL) AND (core_key_sealed IS NULL)) OR ((kind = 'http'::text) AND (schema_name IS NULL)))),
  constraint instances_kind_check CHECK ((kind = ANY (ARRAY['embedded'::text, 'http'::text])))
);
CREATE INDEX instances_workspace_id ON instances USING btree (workspace_id);

create table members (
  member_id text collate "C" not null,
  workspace_id text collate "C" not null,
  name text not null,
  role text collate "C" not null,
  created_at timestamp with time zone not null,
  constraint members_pkey PRIMARY KEY (member_id),
  constraint members_workspace FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id),
  constraint members_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'operator'::text, 'investigator'::text, 'analyst'::text])))
);
CREATE INDEX members_workspace_id ON members USING btree (workspace_id);

create table workspaces (
  workspace_id text collate "C" not null,
  name text not null,
  created_at timestamp with time zone not null,
  constraint workspaces_pkey PRIMARY KEY (workspace_id)
);
