-- Lists, newest first, and their ranges of time. Times only grow, so a new entry goes to the end.
create index transactions_created_at on transactions (created_at);
-- What is refused, held, voided, queued or scheduled, newest first.
create index transactions_status on transactions (status, created_at) where status <> 'APPLIED';
