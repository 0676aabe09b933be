-- Search. Words of every record, in a table beside its own, which is filled after the commit that it tells of: posting
-- pays for one small row a batch, and a search does what is left to do before it looks.

-- What has changed and is not in the tables below yet. A row is written in the commit that changes, and deleted in the
-- one that has taken it over, so none can be missed, in whatever order commits end.
create table search_changes (
  sequence   bigint generated always as identity primary key,
  collection text collate "C" not null,
  first_id   text collate "C" not null, -- of the ids that changed, the smallest and the largest;
  last_id    text collate "C" not null  -- those between may have
);

-- Words are `field=word`, with their place in the field. Weights mark the first word of a value (A), its last (B), and
-- one that is both (C): a value can be told from one that only holds it.
create table search_transactions (
  transaction_id text collate "C" primary key,
  created_at     timestamptz not null,
  currency       text collate "C" not null,
  status         text collate "C" not null,
  precise_amount numeric not null,
  precision      numeric not null,
  words          tsvector not null
);
create index search_transactions_words on search_transactions using gin (words);
create index search_transactions_created_at on search_transactions (created_at desc); -- newest first
create index search_transactions_currency on search_transactions (currency, created_at desc); -- the same of one currency
create index search_transactions_status on search_transactions (status, created_at desc); -- and of one status

create table search_ledgers (
  ledger_id text collate "C" primary key,
  words     tsvector not null
);
create index search_ledgers_words on search_ledgers using gin (words);

create table search_balances (
  balance_id text collate "C" primary key,
  words      tsvector not null
);
create index search_balances_words on search_balances using gin (words);

create table search_identities (
  identity_id text collate "C" primary key,
  words       tsvector not null
);
create index search_identities_words on search_identities using gin (words);

-- How many records there are: counting a million takes too long. Only transactions have a currency and a status here.
create table search_tallies (
  collection text collate "C" not null,
  currency   text collate "C" not null default '',
  status     text collate "C" not null default '',
  records    bigint not null,
  primary key (collection, currency, status)
);

-- Words without digits, for those who mistype one.
create table search_words (
  collection text collate "C" not null,
  word       text collate "C" not null,
  primary key (collection, word)
);

-- Keys that metadata has had: `meta_data.tier`.
create table search_fields (
  collection text collate "C" not null,
  field      text collate "C" not null,
  primary key (collection, field)
);

-- The one row is what indexers take turns at, and tells how far the last rebuilding has come.
create table search_state (
  only_row     boolean primary key default true check (only_row),
  status       text collate "C" check (status in ('in_progress', 'completed', 'failed')), -- null: none was asked for
  phase        text collate "C" not null default '',
  after_id     text collate "C" not null default '', -- of the phase, the last record that is done
  page_size    integer not null default 1000,
  processed    bigint not null default 0,
  total        bigint not null default 0,
  started_at   timestamptz,
  completed_at timestamptz,
  error        text
);
insert into search_state default values;

-- Tables that are seldom written tell of their changes themselves, so that none is forgotten. (The poster, which writes
-- balances all day, changes no column that is watched here; transactions are told of by those who write them.)
create function note_search_change() returns trigger language plpgsql as $$
declare
  id text := to_jsonb(coalesce(new, old)) ->> tg_argv[1];
begin
  execute format('insert into %I.search_changes (collection, first_id, last_id) values ($1, $2, $2)', tg_table_schema)
    using tg_argv[0], id;
  return null;
end
$$;
create trigger note_search_change after insert or update or delete on ledgers
  for each row execute function note_search_change('ledgers', 'ledger_id');
create trigger note_search_change after insert or update or delete on identities
  for each row execute function note_search_change('identities', 'identity_id');
create trigger note_search_change after insert or delete or update of indicator, currency, meta_data on balances
  for each row execute function note_search_change('balances', 'balance_id');

-- What was there before.
insert into search_changes (collection, first_id, last_id)
select collection, '', '~'
  from unnest(array['ledgers', 'identities', 'balances', 'transactions']) collection;
