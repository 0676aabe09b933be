-- The books of one ledger. Every embedded ledger has a schema of its own with these tables.
-- Ids and codes compare by byte (collate "C"): faster, and the same order on every machine.

create table identities (
  identity_id       text collate "C" primary key,
  identity_type     text not null default '',
  organization_name text not null default '',
  category          text not null default '',
  first_name        text not null default '',
  last_name         text not null default '',
  other_names       text not null default '',
  gender            text not null default '',
  email_address     text not null default '',
  phone_number      text not null default '',
  nationality       text not null default '',
  street            text not null default '',
  country           text not null default '',
  state             text not null default '',
  post_code         text not null default '',
  city              text not null default '',
  dob               date, -- null: not given
  created_at        timestamptz not null,
  meta_data         jsonb
);

create table ledgers (
  ledger_id  text collate "C" primary key,
  name       text not null,
  created_at timestamptz not null,
  meta_data  jsonb
);
create index ledgers_created_at on ledgers (created_at desc, ledger_id desc); -- lists, newest first

insert into ledgers (ledger_id, name, created_at, meta_data)
values ('general_ledger_id', 'General Ledger', now(), '{}');

create table balances (
  balance_id              text collate "C" primary key,
  ledger_id               text collate "C" not null constraint balances_ledger references ledgers,
  identity_id             text collate "C" constraint balances_identity references identities,
  indicator               text collate "C",
  currency                text collate "C" not null,
  -- Minor units. The balance is credit less debit; it is not stored, so it can't disagree.
  credit_balance          numeric not null default 0 check (credit_balance >= 0),
  debit_balance           numeric not null default 0 check (debit_balance >= 0),
  inflight_credit_balance numeric not null default 0 check (inflight_credit_balance >= 0),
  inflight_debit_balance  numeric not null default 0 check (inflight_debit_balance >= 0),
  version                 bigint not null default 1,
  track_fund_lineage      boolean not null default false,
  allocation_strategy     text collate "C" not null default 'FIFO',
  created_at              timestamptz not null,
  meta_data               jsonb,
  constraint balances_indicator unique (indicator, currency)
) with (fillfactor = 60); -- room beside each row: posting updates stay heap-only, no index is touched
create index balances_created_at on balances (created_at desc, balance_id desc); -- lists, newest first
create index balances_ledger_id on balances (ledger_id); -- balances of a ledger

create table balance_monitors (
  monitor_id    text collate "C" primary key,
  balance_id    text collate "C" not null constraint monitors_balance references balances,
  field         text not null,
  operator      text not null,
  value         double precision not null,
  precision     double precision not null,
  precise_value numeric not null,
  description   text not null default '',
  call_back_url text not null default '',
  created_at    timestamptz not null
);
create index balance_monitors_balance_id on balance_monitors (balance_id); -- monitors of a balance

create table transactions (
  transaction_id     text collate "C" primary key, -- time-ordered: `order by transaction_id desc` is newest first
  parent_transaction text collate "C", -- null: none
  source             text collate "C" not null,
  destination        text collate "C" not null,
  reference          text collate "C" not null,
  currency           text collate "C" not null,
  description        text not null,
  status             text collate "C" not null
                     check (status in ('QUEUED', 'SCHEDULED', 'APPLIED', 'INFLIGHT', 'VOID', 'REJECTED')),
  precise_amount     numeric not null check (precise_amount >= 0),
  precision          numeric not null check (precision >= 1),
  created_at         timestamptz not null,
  effective_date     timestamptz, -- null: created_at
  meta_data          jsonb, -- null: none
  constraint transactions_reference unique (reference) -- a reference moves money once
);
create index transactions_source on transactions (source, transaction_id desc); -- rows of a balance, debit side
create index transactions_destination on transactions (destination, transaction_id desc); -- credit side
create index transactions_parent on transactions (parent_transaction) where parent_transaction is not null; -- outcomes, legs, batches

-- Work with a date: run a SCHEDULED row, void or commit what is held under an id. A row is a promise, and goes in the
-- commit that keeps it. The target may be a split's id, which has no transaction row.
create table timed_work (
  target          text collate "C" not null,
  action          text collate "C" not null check (action in ('run', 'void', 'commit')),
  due_at          timestamptz not null,
  -- What a transaction row does not keep, and a run needs.
  allow_overdraft boolean not null,
  overdraft_limit numeric not null,
  inflight        boolean not null,
  primary key (target, action)
);
create index timed_work_due_at on timed_work (due_at); -- the next one due
