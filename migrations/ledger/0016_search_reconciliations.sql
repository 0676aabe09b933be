-- Reconciliations can be searched, too. Their progress is not among what words are made of.
create table search_reconciliations (
  reconciliation_id text collate "C" primary key,
  words             tsvector not null
);
create index search_reconciliations_words on search_reconciliations using gin (words);
create trigger note_search_change after insert or delete or update of status on reconciliations
  for each row execute function note_search_change('reconciliations', 'reconciliation_id');
insert into search_changes (collection, first_id, last_id) values ('reconciliations', '', '~');
