-- What keys with limits for periods have spent or are about to: reserved before a request is forwarded.
create table key_spending (
  api_key_id   text collate "C" not null constraint key_spending_key references api_keys,
  period       text collate "C" not null, -- minute, hour, day, week, month
  starts_at    timestamptz not null, -- of the period, UTC
  currency     text collate "C" not null, -- '': transactions of any currency are counted
  amount       numeric not null, -- minor units
  transactions bigint not null,
  primary key (api_key_id, period, currency, starts_at) -- the period of a reservation; those that are over
);
