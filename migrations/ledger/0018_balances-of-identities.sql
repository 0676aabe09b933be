-- Balances of an identity, newest first, and whether it can be deleted. Most balances have none.
create index balances_identity_id on balances (identity_id, created_at) where identity_id is not null;
