-- Who may ask, who is told, and what they are told.

-- One row. Every change of api_keys (save last_used_at), of hooks (save how their last run went) and of which balances
-- have monitors raises `version` in its own commit: a process compares one number to know whether what it holds in
-- memory is still right.
create table ledger_state (
  only_row boolean primary key default true check (only_row),
  version  bigint not null default 1
);
insert into ledger_state default values;

-- Keys of the ledger's own port. (The gateway's keys are in the control plane.)
create table api_keys (
  api_key_id   text collate "C" primary key,
  digest       bytea not null constraint api_keys_digest unique, -- SHA-256 of 256 random bits, never the key
  name         text not null,
  owner        text collate "C" not null,
  scopes       text[] not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz, -- null: never; kept to the minute
  revoked_at   timestamptz -- null: not revoked
);
create index api_keys_owner on api_keys (owner, created_at desc, api_key_id desc); -- keys of an owner, newest first

create table hooks (
  hook_id      text collate "C" primary key,
  name         text not null,
  url          text not null,
  type         text collate "C" not null check (type in ('PRE_TRANSACTION', 'POST_TRANSACTION')),
  active       boolean not null,
  timeout      integer not null check (timeout > 0), -- seconds
  retry_count  integer not null check (retry_count between 0 and 10),
  created_at   timestamptz not null,
  last_run     timestamptz, -- null: never
  last_success boolean not null default false
);

-- One row for each event and receiver: the outbox, written in the commit of what it tells, and afterwards the log of how
-- telling it went.
create table deliveries (
  sequence        bigint generated always as identity primary key,
  receiver        text collate "C" not null, -- 'webhook', or a hook's id
  event           text collate "C" not null, -- 'transaction.applied'; of a hook, its type
  subjects        text not null, -- ids of what it is about, with blanks between: events with one in common keep their order
  body            text not null, -- exactly what is sent
  created_at      timestamptz not null,
  status          text collate "C" not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  last_status     integer, -- of HTTP; null: no answer so far
  last_error      text, -- null: none
  finished_at     timestamptz -- null: pending
);
create index deliveries_pending on deliveries (receiver, sequence) where status = 'pending'; -- what to send next
create index deliveries_finished_at on deliveries (finished_at) where status <> 'pending'; -- what is old enough to go

-- One row: the process that delivers, and until when it may think so without asking again.
create table delivery_lease (
  only_row   boolean primary key default true check (only_row),
  holder     text collate "C" not null default '',
  held_until timestamptz not null default '-infinity'
);
insert into delivery_lease default values;
