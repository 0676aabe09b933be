-- People who sign in, what each row was last changed by, and what a key may be bound to.

-- `version` is control_state's at the last change of the row: a process that knows version n asks for the rows above it,
-- and never reads everything again.
alter table members
  add column account_id text collate "C", -- null: nobody signs in as this member (the command line acts as the first admin)
  add column removed_at timestamptz, -- the row stays: keys and records name it
  add column version bigint not null default 1;
create index members_version on members (version); -- what has changed

alter table instances
  add column version bigint not null default 1;
create index instances_version on instances (version); -- what has changed

alter table api_keys
  add column instances text[], -- null: every instance of the workspace
  add column addresses text[], -- null: from anywhere; else addresses and CIDR ranges
  add column limits json, -- null: none; see model/key-limits.ts
  add column previous_digest bytea constraint api_keys_previous_digest unique, -- the secret before the last rotation
  add column previous_until timestamptz, -- how long that one is good for
  add column rotated_at timestamptz,
  add column deleted_at timestamptz, -- no longer listed; the row stays so that every process hears of it
  add column version bigint not null default 1,
  add constraint api_keys_previous check ((previous_digest is null) = (previous_until is null));
create index api_keys_version on api_keys (version); -- what has changed
drop index api_keys_workspace_id;
create index api_keys_newest on api_keys (workspace_id, created_at desc, api_key_id desc) where deleted_at is null; -- lists, newest first

create table accounts (
  account_id          text collate "C" primary key,
  email               text collate "C" not null constraint accounts_email unique, -- in lower case
  name                text not null,
  password_hash       text not null, -- argon2id, with its salt and costs in it
  password_changed_at timestamptz not null,
  totp_sealed         bytea, -- the secret of the authenticator app (AES-256-GCM); null: no second factor
  totp_confirmed_at   timestamptz, -- null: begun, not yet asked for at login
  totp_last_step      bigint, -- the last time step that a code was taken for: no code works twice
  created_at          timestamptz not null
);

alter table members
  add constraint members_account foreign key (account_id) references accounts;
create unique index members_account_once on members (account_id, workspace_id) where removed_at is null; -- once in a workspace

create table recovery_codes (
  account_id text collate "C" not null constraint recovery_codes_account references accounts,
  digest     bytea not null, -- HMAC-SHA-256
  used_at    timestamptz,
  primary key (account_id, digest)
);

create table sessions (
  session_id   text collate "C" primary key,
  account_id   text collate "C" not null constraint sessions_account references accounts,
  member_id    text collate "C" not null constraint sessions_member references members,
  digest       bytea not null constraint sessions_digest unique, -- HMAC-SHA-256 of the cookie's value
  created_at   timestamptz not null,
  expires_at   timestamptz not null, -- whatever happens
  last_seen_at timestamptz not null, -- kept to the minute
  ended_at     timestamptz,
  address      text,
  user_agent   text,
  version      bigint not null default 1
);
create index sessions_account_id on sessions (account_id); -- sessions of a person
create index sessions_version on sessions (version); -- what has changed

-- Links that are handed on by people: each is good once, and its token is shown once.
create table invitations (
  invitation_id text collate "C" primary key,
  workspace_id  text collate "C" not null constraint invitations_workspace references workspaces,
  email         text collate "C", -- null: whoever has the link says who they are
  role          text collate "C" not null check (role in ('admin', 'operator', 'investigator', 'analyst')),
  member_id     text collate "C" constraint invitations_member references members, -- a member that is there already and has nobody yet
  digest        bytea not null constraint invitations_digest unique,
  created_by    text collate "C" not null constraint invitations_created_by references members,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  accepted_at   timestamptz,
  revoked_at    timestamptz
);
create index invitations_workspace_id on invitations (workspace_id); -- invitations of a workspace

create table password_links (
  digest     bytea primary key,
  account_id text collate "C" not null constraint password_links_account references accounts,
  created_by text collate "C" constraint password_links_created_by references members,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index password_links_account_id on password_links (account_id); -- of a person, to end them all

-- Attempts to sign in, by digest of the account's address and of the network address.
create table login_attempts (
  subject bytea primary key,
  count   integer not null,
  ends_at timestamptz not null -- then counting begins anew
);
create index login_attempts_ends_at on login_attempts (ends_at); -- what can be forgotten
