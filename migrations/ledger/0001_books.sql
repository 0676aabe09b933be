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
  posted_at               timestamptz, -- time of the last row that names it; the next one is later. Null: none yet
  track_fund_lineage      boolean not null default false,
  allocation_strategy     text collate "C" not null default 'FIFO',
  created_at              timestamptz not null,
  meta_data               jsonb,
  constraint balances_indicator unique (indicator, currency)
) with (fillfactor = 60); -- room beside each row: posting updates stay heap-only, no index is touched
create index balances_created_at on balances (created_at desc, balance_id desc); -- lists, newest first
create index balances_ledger_id on balances (ledger_id); -- balances of a ledger

-- The figures of a balance as they were once a day, taken on request.
create table balance_snapshots (
  balance_id              text collate "C" not null constraint snapshots_balance references balances,
  day                     date not null, -- UTC
  taken_at                timestamptz not null,
  credit_balance          numeric not null,
  debit_balance           numeric not null,
  inflight_credit_balance numeric not null,
  inflight_debit_balance  numeric not null,
  primary key (balance_id, day)
);

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
  posted_at          timestamptz, -- null: created_at. The outcome of a SCHEDULED row has that row's created_at
  meta_data          jsonb, -- null: none
  -- What both balances held once the row was posted, holds left out. Null for a QUEUED row: its outcome is next to it.
  source_credit      numeric,
  source_debit       numeric,
  destination_credit numeric,
  destination_debit  numeric,
  -- Money that counts from another moment than the one it was posted at: within a minute of it, or posted later or
  -- earlier than that. Null: it counts from when it was posted, or is no money.
  dated              text collate "C" generated always as (
    case
      when effective_date is null or status <> 'APPLIED' then null
      when posted_at is null
       and effective_date - created_at between interval '-1 minute' and interval '1 minute' then 'near'
      when effective_date <= coalesce(posted_at, created_at) then 'late'
      else 'early'
    end) stored,
  constraint transactions_reference unique (reference) -- a reference moves money once
);
-- Rows of a balance, newest first, on its debit and on its credit side: lists, and the balance at a past time.
create index transactions_source on transactions (source, created_at);
create index transactions_destination on transactions (destination, created_at);
-- The balance at a past time needs the rows dated otherwise: by the moment they count from, and by their place among the
-- rows of the balance, which is the sum of its figures after each, since those only grow. Other rows cost nothing here.
-- (No id is empty: the condition says for which side of a query an index is meant.)
create index transactions_source_effective on transactions (source, dated, effective_date)
 where dated in ('near', 'early') and source > '';
create index transactions_destination_effective on transactions (destination, dated, effective_date)
 where dated in ('near', 'early') and destination > '';
create index transactions_source_place on transactions (source, (source_credit + source_debit))
 where dated in ('late', 'early') and source > '';
create index transactions_destination_place on transactions (destination, (destination_credit + destination_debit))
 where dated in ('late', 'early') and destination > '';
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
