-- How many transactions were created in each hour (UTC): those of a month are counted without looking at each of them.
create table search_hours (
  hour     timestamptz not null,
  currency text collate "C" not null,
  status   text collate "C" not null,
  records  bigint not null,
  primary key (hour, currency, status)
);
insert into search_hours (hour, currency, status, records)
select date_trunc('hour', created_at, 'UTC'), currency, status, count(*)
  from search_transactions
 group by 1, 2, 3;
