-- Where the funds of tracked balances came from. Each provider of a balance has a shadow balance: its debits are what
-- came in through the provider, its credits what has been spent of that.
create table lineage_providers (
  balance_id           text collate "C" not null references balances,
  provider             text collate "C" not null,
  shadow_balance_id    text collate "C" not null references balances,
  aggregate_balance_id text collate "C" not null references balances,
  position             bigint generated always as identity, -- order of first use: FIFO takes the first first
  primary key (balance_id, provider)
);

-- Rows of tracked balances whose shadows are still to be made. Written in the commit of the row itself.
create table lineage_work (
  transaction_id text collate "C" primary key references transactions
);

-- Shadows of a transaction. Other rows are not in the index, and cost nothing.
create index transactions_shadow_for on transactions ((meta_data ->> '_shadow_for'))
 where meta_data ? '_shadow_for';
