-- The hash chain: each sealed row's hash covers the one before it, so a row that is changed, taken out or slipped in
-- later breaks the chain from there on. Metadata is no part of it.
create table transaction_chain (
  chain_seq      bigint primary key check (chain_seq >= 1),
  transaction_id text collate "C" not null unique references transactions,
  chain_hash     bytea not null check (length(chain_hash) = 32)
);

-- Outcomes of scheduled transactions: posted later than their ids say, so the seal looks for them by that time.
create index transactions_posted_at on transactions (posted_at) where posted_at is not null;

-- Where the chain ends. Its one row is what two servers take turns at; it also tells if the end was cut off.
create table chain_state (
  only_row  boolean primary key default true check (only_row),
  head_seq  bigint not null default 0,
  head_hash bytea not null default decode(repeat('00', 32), 'hex')
);
insert into chain_state default values;
