-- Bank accounts of balances. The name of an account is not stored: it is its identity's, so there is no copy of it that a
-- token would have to be put into.
create table accounts (
  account_id  text collate "C" primary key,
  number      text collate "C" not null,
  bank_name   text not null,
  currency    text collate "C" not null,
  ledger_id   text collate "C" not null constraint accounts_ledger references ledgers,
  identity_id text collate "C" not null constraint accounts_identity references identities,
  balance_id  text collate "C" not null constraint accounts_balance references balances,
  created_at  timestamptz not null,
  meta_data   jsonb
);
create unique index accounts_number on accounts (number) where number <> ''; -- a number names one account
create index accounts_created_at on accounts (created_at desc, account_id desc); -- lists, newest first
create index accounts_identity_id on accounts (identity_id); -- whether an identity can be deleted; accounts of an identity
create index accounts_balance_id on accounts (balance_id); -- accounts of a balance
