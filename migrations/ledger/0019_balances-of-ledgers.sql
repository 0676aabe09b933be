-- Balances of a ledger, newest first: the order of the page comes with the index, however many balances there are.
create index balances_of_ledger on balances (ledger_id, created_at);
drop index balances_ledger_id;
