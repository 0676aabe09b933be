-- What callers sent with an Idempotency-Key, and what they were answered. A row is there before the request goes on.

create table idempotency_keys (
  key_digest     bytea primary key, -- HMAC-SHA-256 of workspace, instance and key
  request_digest bytea not null, -- HMAC-SHA-256 of method, path, query and body: another request may not use the key
  attempt        integer not null default 1, -- whoever writes an outcome must be the last to have begun
  is_retry       boolean not null default false, -- an attempt before had no known outcome
  leased_until   timestamptz not null, -- until then the attempt may be under way
  status         smallint, -- null: no outcome is known
  answer_sealed  bytea, -- headers and body (AES-256-GCM); null: no outcome is known, or it was too long to keep
  expires_at     timestamptz not null
);
create index idempotency_keys_expires_at on idempotency_keys (expires_at); -- what may be forgotten
