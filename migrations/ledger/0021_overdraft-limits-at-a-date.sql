-- Null: no limit. 0 stood for that until now, so it could not be a limit itself.
alter table timed_work alter column overdraft_limit drop not null;
update timed_work set overdraft_limit = null where overdraft_limit = 0;
