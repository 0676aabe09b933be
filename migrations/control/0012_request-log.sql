-- The request log: requests through the Proxy that the audit log has no record of. Lines of a day are a partition, which is
-- dropped when it is too old; the server makes them.

create table request_log (
  request_id      text collate "C" not null, -- holds the time of its arrival
  workspace_id    text collate "C" not null,
  member_id       text collate "C" not null,
  credential_kind text collate "C" not null,
  credential_id   text collate "C" not null,
  instance_id     text collate "C", -- as the caller named it; null: it did not
  method          text collate "C" not null,
  route           text collate "C", -- template: '/balances/:id'; null: no route that is offered, or not looked for
  resource_id     text collate "C", -- in the path
  address         text collate "C",
  status          smallint, -- null: the caller left before the answer
  code            text collate "C", -- of an error that the gateway answered itself
  duration_ms     real not null,
  primary key (workspace_id, request_id) -- lists, newest first; a request by its id
) partition by range (request_id);
create index request_log_failures on request_log (workspace_id, request_id) where status >= 400; -- failures among many good answers
create index request_log_resource on request_log using hash (resource_id); -- who has looked at one thing; small, being digests

-- Lists of requests look for failures here too: few, among all that was ever done.
create index audit_records_failures on audit_records (workspace_id, record_id) where status >= 400;
