create table accounts (
  account_id text collate "C" not null,
  number text collate "C" not null,
  bank_name text not null,
  currency text collate "C" not null,
  ledger_id text collate "C" not null,
  identity_id text collate "C" not null,
  balance_id text collate "C" not null,
  created_at timestamp with time zone not null,
  meta_data jsonb,
  constraint accounts_pkey PRIMARY KEY (account_id),
  constraint accounts_balance FOREIGN KEY (balance_id) REFERENCES balances(balance_id),
  constraint accounts_identity FOREIGN KEY (identity_id) REFERENCES identities(identity_id),
  constraint accounts_ledger FOREIGN KEY (ledger_id) REFERENCES ledgers(ledger_id)
);
CREATE INDEX accounts_balance_id ON accounts USING btree (balance_id);
CREATE INDEX accounts_created_at ON accounts USING btree (created_at DESC, account_id DESC);
CREATE INDEX accounts_identity_id ON accounts USING btree (identity_id);
CREATE UNIQUE INDEX accounts_number ON accounts USING btree (number) WHERE (number <> ''::text);

create table api_keys (
  api_key_id text collate "C" not null,
  digest bytea not null,
  name text not null,
  owner text collate "C" not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_keys_pkey PRIMARY KEY (api_key_id),
  constraint api_keys_digest UNIQUE (digest)
);
CREATE INDEX api_keys_owner ON api_keys USING btree (owner, created_at DESC, api_key_id DESC);

create table balance_monitors (
  monitor_id text collate "C" not null,
  balance_id text collate "C" not null,
  field text not null,
  operator text not null,
  value double precision not null,
  "precision" double precision not null,
  precise_value numeric not null,
  description text not null default ''::text,
  call_back_url text not null default ''::text,
  created_at timestamp with time zone not null,
  constraint balance_monitors_pkey PRIMARY KEY (monitor_id),
  constraint monitors_balance FOREIGN KEY (balance_id) REFERENCES balances(balance_id)
);
CREATE INDEX balance_monitors_balance_id ON balance_monitors USING btree (balance_id);

create table balance_snapshots (
  balance_id text collate "C" not null,
  day date not null,
  taken_at timestamp with time zone not null,
  credit_balance numeric not null,
  debit_balance numeric not null,
  inflight_credit_balance numeric not null,
  inflight_debit_balance numeric not null,
  constraint balance_snapshots_pkey PRIMARY KEY (balance_id, day),
  constraint snapshots_balance FOREIGN KEY (balance_id) REFERENCES balances(balance_id)
);

create table balances (
  balance_id text collate "C" not null,
  ledger_id text collate "C" not null,
  identity_id text collate "C",
  indicator text collate "C",
  currency text collate "C" not null,
  credit_balance numeric not null default 0,
  debit_balance numeric not null default 0,
  inflight_credit_balance numeric not null default 0,
  inflight_debit_balance numeric not null default 0,
  version bigint not null default 1,
  posted_at timestamp with time zone,
  track_fund_lineage boolean not null default false,
  allocation_strategy text collate "C" not null default 'FIFO'::text,
  created_at timestamp with time zone not null,
  meta_data jsonb,
  constraint balances_pkey PRIMARY KEY (balance_id),
  constraint balances_indicator UNIQUE (indicator, currency),
  constraint balances_identity FOREIGN KEY (identity_id) REFERENCES identities(identity_id),
  constraint balances_ledger FOREIGN KEY (ledger_id) REFERENCES ledgers(ledger_id),
  constraint balances_credit_balance_check CHECK ((credit_balance >= (0)::numeric)),
  constraint balances_debit_balance_check CHECK ((debit_balance >= (0)::numeric)),
  constraint balances_inflight_credit_balance_check CHECK ((inflight_credit_balance >= (0)::numeric)),
  constraint balances_inflight_debit_balance_check CHECK ((inflight_debit_balance >= (0)::numeric))
) with (fillfactor=60);
CREATE INDEX balances_created_at ON balances USING btree (created_at DESC, balance_id DESC);
CREATE INDEX balances_identity_id ON balances USING btree (identity_id, created_at) WHERE (identity_id IS NOT NULL);
CREATE INDEX balances_of_ledger ON balances USING btree (ledger_id, created_at);

create table chain_state (
  only_row boolean not null default true,
  head_seq bigint not null default 0,
  head_hash bytea not null default decode(repeat('00'::text, 32), 'hex'::text),
  constraint chain_state_pkey PRIMARY KEY (only_row),
  constraint chain_state_only_row_check CHECK (only_row)
);

create table deliveries (
  sequence bigint not null generated always as identity,
  receiver text collate "C" not null,
  event text collate "C" not null,
  subjects text not null,
  body text not null,
  created_at timestamp with time zone not null,
  status text collate "C" not null default 'pending'::text,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  last_status integer,
  last_error text,
  finished_at timestamp with time zone,
  constraint deliveries_pkey PRIMARY KEY (sequence),
  constraint deliveries_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text])))
);
CREATE INDEX deliveries_finished_at ON deliveries USING btree (finished_at) WHERE (status <> 'pending'::text);
CREATE INDEX deliveries_pending ON deliveries USING btree (receiver, sequence) WHERE (status = 'pending'::text);

create table delivery_lease (
  only_row boolean not null default true,
  holder text collate "C" not null default ''::text,
  held_until timestamp with time zone not null default '-infinity'::timestamp with time zone,
  constraint delivery_lease_pkey PRIMARY KEY (only_row),
  constraint delivery_lease_only_row_check CHECK (only_row)
);

create table detokenizations (
  sequence bigint not null generated always as identity,
  identity_id text collate "C" not null,
  fields text[] not null,
  reader text collate "C" not null,
  request_id text,
  read_at timestamp with time zone not null,
  constraint detokenizations_pkey PRIMARY KEY (sequence)
);
CREATE INDEX detokenizations_identity_id ON detokenizations USING btree (identity_id, sequence DESC);

create table external_transactions (
  upload_no bigint not null,
  external_id text collate "C" not null,
  amount numeric not null,
  reference text not null,
  currency text collate "C" not null,
  description text not null,
  dated_at timestamp with time zone not null,
  source text,
  constraint external_transactions_pkey PRIMARY KEY (upload_no, external_id),
  constraint external_transactions_upload_no_fkey FOREIGN KEY (upload_no) REFERENCES uploads(upload_no)
);

create table hooks (
  hook_id text collate "C" not null,
  name text not null,
  url text not null,
  type text collate "C" not null,
  active boolean not null,
  timeout integer not null,
  retry_count integer not null,
  created_at timestamp with time zone not null,
  last_run timestamp with time zone,
  last_success boolean not null default false,
  constraint hooks_pkey PRIMARY KEY (hook_id),
  constraint hooks_retry_count_check CHECK (((retry_count >= 0) AND (retry_count <= 10))),
  constraint hooks_timeout_check CHECK ((timeout > 0)),
  constraint hooks_type_check CHECK ((type = ANY (ARRAY['PRE_TRANSACTION'::text, 'POST_TRANSACTION'::text])))
);

create table identities (
  identity_id text collate "C" not null,
  identity_type text not null default ''::text,
  organization_name text not null default ''::text,
  category text not null default ''::text,
  first_name text not null default ''::text,
  last_name text not null default ''::text,
  other_names text not null default ''::text,
  gender text not null default ''::text,
  email_address text not null default ''::text,
  phone_number text not null default ''::text,
  nationality text not null default ''::text,
  street text not null default ''::text,
  country text not null default ''::text,
  state text not null default ''::text,
  post_code text not null default ''::text,
  city text not null default ''::text,
  dob date,
  created_at timestamp with time zone not null,
  meta_data jsonb,
  constraint identities_pkey PRIMARY KEY (identity_id)
);

create table ledger_state (
  only_row boolean not null default true,
  version bigint not null default 1,
  constraint ledger_state_pkey PRIMARY KEY (only_row),
  constraint ledger_state_only_row_check CHECK (only_row)
);

create table ledgers (
  ledger_id text collate "C" not null,
  name text not null,
  created_at timestamp with time zone not null,
  meta_data jsonb,
  constraint ledgers_pkey PRIMARY KEY (ledger_id)
);
CREATE INDEX ledgers_created_at ON ledgers USING btree (created_at DESC, ledger_id DESC);

create table lineage_providers (
  balance_id text collate "C" not null,
  provider text collate "C" not null,
  shadow_balance_id text collate "C" not null,
  aggregate_balance_id text collate "C" not null,
  "position" bigint not null generated always as identity,
  constraint lineage_providers_pkey PRIMARY KEY (balance_id, provider),
  constraint lineage_providers_aggregate_balance_id_fkey FOREIGN KEY (aggregate_balance_id) REFERENCES balances(balance_id),
  constraint lineage_providers_balance_id_fkey FOREIGN KEY (balance_id) REFERENCES balances(balance_id),
  constraint lineage_providers_shadow_balance_id_fkey FOREIGN KEY (shadow_balance_id) REFERENCES balances(balance_id)
);

create table lineage_work (
  transaction_id text collate "C" not null,
  constraint lineage_work_pkey PRIMARY KEY (transaction_id),
  constraint lineage_work_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES transactions(transaction_id)
);

create table matches (
  run_no bigint not null,
  external_id text collate "C" not null,
  transaction_id text collate "C" not null,
  amount numeric not null,
  dated_at timestamp with time zone not null,
  constraint matches_pkey PRIMARY KEY (run_no, external_id, transaction_id),
  constraint matches_run_no_fkey FOREIGN KEY (run_no) REFERENCES reconciliations(run_no)
);
CREATE INDEX matches_transaction_id ON matches USING btree (run_no, transaction_id);

create table matching_rules (
  rule_id text collate "C" not null,
  name text not null,
  description text not null default ''::text,
  criteria jsonb not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint matching_rules_pkey PRIMARY KEY (rule_id)
);

create table reconciliations (
  reconciliation_id text collate "C" not null,
  run_no bigint not null generated always as identity,
  upload_id text collate "C" not null,
  strategy text not null,
  grouping_criteria text not null,
  rules jsonb,
  is_dry_run boolean not null,
  status text collate "C" not null default 'started'::text,
  failure text,
  started_at timestamp with time zone not null,
  completed_at timestamp with time zone,
  total_count bigint not null default 0,
  processed_count bigint not null default 0,
  matched_count bigint not null default 0,
  unmatched_count bigint not null default 0,
  cursor_at timestamp with time zone,
  cursor_id text collate "C",
  holder text collate "C" not null default ''::text,
  held_until timestamp with time zone not null default '-infinity'::timestamp with time zone,
  constraint reconciliations_pkey PRIMARY KEY (reconciliation_id),
  constraint reconciliations_run_no_key UNIQUE (run_no),
  constraint reconciliations_status_check CHECK ((status = ANY (ARRAY['started'::text, 'in_progress'::text, 'completed'::text, 'failed'::text])))
);
CREATE INDEX reconciliations_open ON reconciliations USING btree (run_no) WHERE (status = ANY (ARRAY['started'::text, 'in_progress'::text]));

create table search_balances (
  balance_id text collate "C" not null,
  words tsvector not null,
  constraint search_balances_pkey PRIMARY KEY (balance_id)
);
CREATE INDEX search_balances_words ON search_balances USING gin (words);

create table search_changes (
  sequence bigint not null generated always as identity,
  collection text collate "C" not null,
  first_id text collate "C" not null,
  last_id text collate "C" not null,
  constraint search_changes_pkey PRIMARY KEY (sequence)
);

create table search_fields (
  collection text collate "C" not null,
  field text collate "C" not null,
  constraint search_fields_pkey PRIMARY KEY (collection, field)
);

create table search_hours (
  hour timestamp with time zone not null,
  currency text collate "C" not null,
  status text collate "C" not null,
  records bigint not null,
  constraint search_hours_pkey PRIMARY KEY (hour, currency, status)
);

create table search_identities (
  identity_id text collate "C" not null,
  words tsvector not null,
  constraint search_identities_pkey PRIMARY KEY (identity_id)
);
CREATE INDEX search_identities_words ON search_identities USING gin (words);

create table search_ledgers (
  ledger_id text collate "C" not null,
  words tsvector not null,
  constraint search_ledgers_pkey PRIMARY KEY (ledger_id)
);
CREATE INDEX search_ledgers_words ON search_ledgers USING gin (words);

create table search_reconciliations (
  reconciliation_id text collate "C" not null,
  words tsvector not null,
  constraint search_reconciliations_pkey PRIMARY KEY (reconciliation_id)
);
CREATE INDEX search_reconciliations_words ON search_reconciliations USING gin (words);

create table search_state (
  only_row boolean not null default true,
  status text collate "C",
  phase text collate "C" not null default ''::text,
  after_id text collate "C" not null default ''::text,
  page_size integer not null default 1000,
  processed bigint not null default 0,
  total bigint not null default 0,
  started_at timestamp with time zone,
  completed_at timestamp with time zone,
  error text,
  constraint search_state_pkey PRIMARY KEY (only_row),
  constraint search_state_only_row_check CHECK (only_row),
  constraint search_state_status_check CHECK ((status = ANY (ARRAY['in_progress'::text, 'completed'::text, 'failed'::text])))
);

create table search_tallies (
  collection text collate "C" not null,
  currency text collate "C" not null default ''::text,
  status text collate "C" not null default ''::text,
  records bigint not null,
  constraint search_tallies_pkey PRIMARY KEY (collection, currency, status)
);

create table search_transactions (
  transaction_id text collate "C" not null,
  created_at timestamp with time zone not null,
  currency text collate "C" not null,
  status text collate "C" not null,
  precise_amount numeric not null,
  "precision" numeric not null,
  words tsvector not null,
  constraint search_transactions_pkey PRIMARY KEY (transaction_id)
);
CREATE INDEX search_transactions_amount ON search_transactions USING btree (((precise_amount / "precision")));
CREATE INDEX search_transactions_created_at ON search_transactions USING btree (created_at DESC);
CREATE INDEX search_transactions_currency ON search_transactions USING btree (currency, created_at DESC);
CREATE INDEX search_transactions_precise_amount ON search_transactions USING btree (precise_amount);
CREATE INDEX search_transactions_status ON search_transactions USING btree (status, created_at DESC);
CREATE INDEX search_transactions_words ON search_transactions USING gin (words);

create table search_words (
  collection text collate "C" not null,
  word text collate "C" not null,
  constraint search_words_pkey PRIMARY KEY (collection, word)
);

create table timed_work (
  target text collate "C" not null,
  action text collate "C" not null,
  due_at timestamp with time zone not null,
  allow_overdraft boolean not null,
  overdraft_limit numeric,
  inflight boolean not null,
  constraint timed_work_pkey PRIMARY KEY (target, action),
  constraint timed_work_action_check CHECK ((action = ANY (ARRAY['run'::text, 'void'::text, 'commit'::text])))
);
CREATE INDEX timed_work_due_at ON timed_work USING btree (due_at);

create table transaction_chain (
  chain_seq bigint not null,
  transaction_id text collate "C" not null,
  chain_hash bytea not null,
  constraint transaction_chain_pkey PRIMARY KEY (chain_seq),
  constraint transaction_chain_transaction_id_key UNIQUE (transaction_id),
  constraint transaction_chain_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES transactions(transaction_id),
  constraint transaction_chain_chain_hash_check CHECK ((length(chain_hash) = 32)),
  constraint transaction_chain_chain_seq_check CHECK ((chain_seq >= 1))
);

create table transactions (
  transaction_id text collate "C" not null,
  parent_transaction text collate "C",
  source text collate "C" not null,
  destination text collate "C" not null,
  reference text collate "C" not null,
  currency text collate "C" not null,
  description text not null,
  status text collate "C" not null,
  precise_amount numeric not null,
  "precision" numeric not null,
  created_at timestamp with time zone not null,
  effective_date timestamp with time zone,
  posted_at timestamp with time zone,
  meta_data jsonb,
  source_credit numeric,
  source_debit numeric,
  destination_credit numeric,
  destination_debit numeric,
  dated text collate "C" generated always as (
CASE
    WHEN ((effective_date IS NULL) OR (status <> 'APPLIED'::text)) THEN NULL::text
    WHEN ((posted_at IS NULL) AND (((effective_date - created_at) >= '-00:01:00'::interval) AND ((effective_date - created_at) <= '00:01:00'::interval))) THEN 'near'::text
    WHEN (effective_date <= COALESCE(posted_at, created_at)) THEN 'late'::text
    ELSE 'early'::text
END),
  constraint transactions_pkey PRIMARY KEY (transaction_id),
  constraint transactions_reference UNIQUE (reference),
  constraint transactions_precise_amount_check CHECK ((precise_amount >= (0)::numeric)),
  constraint transactions_precision_check CHECK (("precision" >= (1)::numeric)),
  constraint transactions_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'SCHEDULED'::text, 'APPLIED'::text, 'INFLIGHT'::text, 'VOID'::text, 'REJECTED'::text])))
);
CREATE INDEX transactions_created_at ON transactions USING btree (created_at);
CREATE INDEX transactions_destination ON transactions USING btree (destination, created_at);
CREATE INDEX transactions_destination_effective ON transactions USING btree (destination, dated, effective_date) WHERE ((dated = ANY (ARRAY['near'::text, 'early'::text])) AND (destination > ''::text));
CREATE INDEX transactions_destination_place ON transactions USING btree (destination, ((destination_credit + destination_debit))) WHERE ((dated = ANY (ARRAY['late'::text, 'early'::text])) AND (destination > ''::text));
CREATE INDEX transactions_parent ON transactions USING btree (parent_transaction) WHERE (parent_transaction IS NOT NULL);
CREATE INDEX transactions_posted_at ON transactions USING btree (posted_at) WHERE (posted_at IS NOT NULL);
CREATE INDEX transactions_queued_batch ON transactions USING btree (((meta_data ->> 'QUEUED_PARENT_TRANSACTION'::text))) WHERE ((meta_data ->> 'QUEUED_PARENT_TRANSACTION'::text) ~~ 'bulk\_%'::text);
CREATE INDEX transactions_shadow_for ON transactions USING btree (((meta_data ->> '_shadow_for'::text))) WHERE (meta_data ? '_shadow_for'::text);
CREATE INDEX transactions_source ON transactions USING btree (source, created_at);
CREATE INDEX transactions_source_effective ON transactions USING btree (source, dated, effective_date) WHERE ((dated = ANY (ARRAY['near'::text, 'early'::text])) AND (source > ''::text));
CREATE INDEX transactions_source_place ON transactions USING btree (source, ((source_credit + source_debit))) WHERE ((dated = ANY (ARRAY['late'::text, 'early'::text])) AND (source > ''::text));
CREATE INDEX transactions_status ON transactions USING btree (status, created_at) WHERE (status <> 'APPLIED'::text);

create table uploads (
  upload_id text collate "C" not null,
  upload_no bigint not null generated always as identity,
  source text not null default ''::text,
  record_count integer not null default 0,
  created_at timestamp with time zone not null,
  constraint uploads_pkey PRIMARY KEY (upload_id),
  constraint uploads_upload_no_key UNIQUE (upload_no)
);

create table verification (
  only_row boolean not null default true,
  holder text collate "C" not null default ''::text,
  held_until timestamp with time zone not null default '-infinity'::timestamp with time zone,
  tried_at timestamp with time zone,
  failure text,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  balances bigint,
  transactions bigint,
  violations bigint,
  is_cut boolean,
  told jsonb,
  constraint verification_pkey PRIMARY KEY (only_row),
  constraint verification_only_row_check CHECK (only_row)
);

CREATE OR REPLACE FUNCTION note_search_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  id text := to_jsonb(coalesce(new, old)) ->> tg_argv[1];
begin
  execute format('insert into %I.search_changes (collection, first_id, last_id) values ($1, $2, $2)', tg_table_schema)
    using tg_argv[0], id;
  return null;
end
$function$
;

CREATE TRIGGER note_search_change AFTER INSERT OR DELETE OR UPDATE OF indicator, currency, meta_data ON balances FOR EACH ROW EXECUTE FUNCTION note_search_change('balances', 'balance_id');

CREATE TRIGGER note_search_change AFTER INSERT OR DELETE OR UPDATE ON identities FOR EACH ROW EXECUTE FUNCTION note_search_change('identities', 'identity_id');

CREATE TRIGGER note_search_change AFTER INSERT OR DELETE OR UPDATE ON ledgers FOR EACH ROW EXECUTE FUNCTION note_search_change('ledgers', 'ledger_id');

CREATE TRIGGER note_search_change AFTER INSERT OR DELETE OR UPDATE OF status ON reconciliations FOR EACH ROW EXECUTE FUNCTION note_search_change('reconciliations', 'reconciliation_id');
