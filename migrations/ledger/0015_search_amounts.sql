-- Filters on amounts, in minor and in major units.
create index search_transactions_precise_amount on search_transactions (precise_amount);
create index search_transactions_amount on search_transactions ((precise_amount / precision));
