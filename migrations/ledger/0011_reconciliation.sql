-- Reconciliation: what others say has moved, compared with the ledger's transactions.
create table matching_rules (
  rule_id     text collate "C" primary key,
  name        text not null,
  description text not null default '',
  criteria    jsonb not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null
);

-- A row is there once all of its file is: uploads are stored in one SQL transaction.
create table uploads (
  upload_id    text collate "C" primary key,
  -- Stands for the id in the tables with many rows.
  upload_no    bigint not null unique generated always as identity,
  source       text not null default '',
  record_count integer not null default 0,
  created_at   timestamptz not null
);

create table external_transactions (
  upload_no   bigint not null references uploads (upload_no),
  external_id text collate "C" not null,
  amount      numeric not null,
  reference   text not null,
  currency    text collate "C" not null,
  description text not null,
  dated_at    timestamptz not null,
  -- Null: that of the upload.
  source      text,
  primary key (upload_no, external_id)
);

create table reconciliations (
  reconciliation_id text collate "C" primary key,
  run_no            bigint not null unique generated always as identity,
  upload_id         text collate "C" not null,
  strategy          text not null,
  grouping_criteria text not null,
  -- The rules as they were at the start, in the order of the request. Null: one of them did not exist.
  rules             jsonb,
  is_dry_run        boolean not null,
  status            text collate "C" not null default 'started'
                    check (status in ('started', 'in_progress', 'completed', 'failed')),
  failure           text,
  started_at        timestamptz not null,
  completed_at      timestamptz,
  -- How many there are to go through, how many have been, and what came of it.
  total_count       bigint not null default 0,
  processed_count   bigint not null default 0,
  matched_count     bigint not null default 0,
  unmatched_count   bigint not null default 0,
  -- The last one that was gone through; null before the first.
  cursor_at         timestamptz,
  cursor_id         text collate "C",
  -- Who works on it, and until when nobody else may.
  holder            text collate "C" not null default '',
  held_until        timestamptz not null default '-infinity'
);

-- What there is to work on; holds no others.
create index reconciliations_open on reconciliations (run_no) where status in ('started', 'in_progress');

create table matches (
  run_no         bigint not null references reconciliations (run_no),
  external_id    text collate "C" not null,
  transaction_id text collate "C" not null,
  amount         numeric not null,
  dated_at       timestamptz not null,
  primary key (run_no, external_id, transaction_id)
);

-- Whether a transaction has been matched by a run.
create index matches_transaction_id on matches (run_no, transaction_id);
