-- Who was given personal data that is kept as tokens, and when: a row for each answer, written before it. Never what it
-- said. Rows outlive the identity.
create table detokenizations (
  sequence    bigint generated always as identity primary key,
  identity_id text collate "C" not null,
  fields      text[] not null, -- 'FirstName', ...
  reader      text collate "C" not null, -- id of an API key (the gateway's or the ledger's), else 'master' or 'none'
  request_id  text, -- null: the request had none
  read_at     timestamptz not null
);
create index detokenizations_identity_id on detokenizations (identity_id, sequence desc); -- of one identity, newest first
