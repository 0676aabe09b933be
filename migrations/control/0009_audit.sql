-- The audit log: who did what, when, and how it ended; never what was sent or answered.

-- Written before a request goes on and after it was answered: the entries of many requests in a row, one row a commit.
-- A server makes records of them, and deletes them in the same commit.
create table audit_intake (
  batch   bigint generated always as identity primary key,
  entries text not null -- JSON
);
-- Compressing would take longer than writing.
alter table audit_intake alter column entries set storage external;

create table audit_records (
  record_id       text collate "C" primary key, -- holds the time of its beginning
  at              timestamptz not null,
  workspace_id    text collate "C" not null,
  member_id       text collate "C" not null,
  credential_kind text collate "C" not null,
  credential_id   text collate "C" not null,
  instance_id     text collate "C", -- null: in the control plane
  method          text collate "C", -- null: in the control plane
  route           text collate "C", -- template: '/transactions'
  action          text not null, -- 'Ledger created', 'key.create'
  resource_id     text collate "C",
  request_id      text collate "C", -- null: from the command line
  address         text collate "C",
  outcome         text collate "C" check (outcome in ('done', 'refused', 'failed', 'unknown')), -- null: under way
  status          smallint, -- of HTTP
  code            text collate "C", -- of an error that the gateway answered itself
  duration_ms     double precision,
  chain_seq       bigint, -- null: not sealed yet, and may still be completed
  chain_hash      bytea
);
create unique index audit_records_chain_seq on audit_records (chain_seq) where chain_seq is not null; -- proof of the chain
create index audit_records_open on audit_records (record_id) where chain_seq is null; -- what is to be sealed
create index audit_records_workspace on audit_records (workspace_id, record_id); -- lists, newest first
create index audit_records_resource on audit_records (resource_id, record_id) where resource_id is not null; -- what was done to one thing
create index audit_records_request on audit_records (request_id) where request_id is not null; -- from a request to what it did

-- Where the hash chain ends. Its row is locked by whoever makes records.
create table audit_chain (
  only_row  boolean primary key default true check (only_row),
  head_seq  bigint not null default 0,
  head_hash bytea not null default '\x'
);
insert into audit_chain default values;
