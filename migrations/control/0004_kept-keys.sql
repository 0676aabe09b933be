-- What a changed encryption key must not take with it: keys that were made from the one before, sealed under the new one.

create table kept_keys (
  kept_key_id bigint generated always as identity primary key,
  -- 'digests': under which API keys, sessions and links are digested, at most one. 'tokens': which opens tokens in identities.
  purpose     text collate "C" not null check (purpose in ('digests', 'tokens')),
  sealed      bytea not null -- AES-256-GCM
);
create unique index kept_keys_digests on kept_keys (purpose) where purpose = 'digests'; -- two would be a choice
