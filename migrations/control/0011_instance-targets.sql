-- A ledger of our own may be in a database of its own, and an instance may be led from one kind to the other.

alter table instances
  add column database_sealed bytea, -- embedded: URL of the database (AES-256-GCM); null: the server's own
  drop constraint instances_kind,
  add constraint instances_kind check (
    (kind = 'embedded' and schema_name is not null and core_url is null and core_key_sealed is null)
    -- an instance that was embedded knows where its books are, and can be led back to them
    or (kind = 'http' and (schema_name is not null or database_sealed is null))
  );
