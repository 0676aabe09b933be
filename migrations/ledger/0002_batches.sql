-- Rows of queued batches by batch id: settling or refunding a batch finds the legs of splits inside it. Rows that
-- belong to no batch are not in the index, and cost nothing.
create index transactions_queued_batch on transactions ((meta_data ->> 'QUEUED_PARENT_TRANSACTION'))
 where meta_data ->> 'QUEUED_PARENT_TRANSACTION' like 'bulk\_%';
