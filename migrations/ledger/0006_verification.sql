-- How the last proof of the books by the background job went. Its one row is also what servers take turns by.
create table verification (
  only_row     boolean primary key default true check (only_row),
  holder       text collate "C" not null default '', -- the process that is at it
  held_until   timestamptz not null default '-infinity', -- by the database's clock
  tried_at     timestamptz, -- when the last try began; null: there was none
  failure      text, -- why it did not come to its end; null: it did, or is under way
  started_at   timestamptz, -- from here on: the last proof that came to its end; null: there is none
  finished_at  timestamptz,
  balances     bigint,
  transactions bigint,
  violations   bigint,
  is_cut       boolean, -- there are at least so many violations
  told         jsonb -- the first of them
);
insert into verification default values;
