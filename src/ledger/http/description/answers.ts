/** Schemas of what the ledger answers. `test/conformance` holds every recorded answer of ours against them. */
import {
  choice,
  count,
  flag,
  listOf,
  metaData,
  minorText,
  none,
  number,
  object,
  optional,
  orNull,
  plainObject,
  recordOf,
  ref,
  type Schema,
  text,
  time,
  zeroTimeNote,
} from './pieces.ts';
import { minorUnits } from './route-description.ts';

const ledger = object({
  ledger_id: text(),
  name: text(),
  created_at: time(),
  meta_data: metaData,
});

const identity = object({
  identity_id: text(),
  identity_type: text(),
  organization_name: text(),
  category: text(),
  first_name: text(),
  last_name: text(),
  other_names: text(),
  gender: text(),
  email_address: text(),
  phone_number: text(),
  nationality: text(),
  street: text(),
  country: text(),
  state: text(),
  post_code: text(),
  city: text(),
  dob: time(zeroTimeNote),
  created_at: time(),
  meta_data: metaData,
});

const balance = object({
  balance_id: text(),
  balance: minorUnits('Credits less debits, in minor units'),
  credit_balance: minorUnits('All that came in'),
  debit_balance: minorUnits('All that went out'),
  inflight_balance: minorUnits('Held: credits less debits'),
  inflight_credit_balance: minorUnits('Held, to come in'),
  inflight_debit_balance: minorUnits('Held, to go out'),
  queued_debit_balance: optional(minorUnits('With `with_queued=true`; always 0, since nothing waits')),
  queued_credit_balance: optional(minorUnits('With `with_queued=true`; always 0, since nothing waits')),
  version: count('Raised by each posting; 0 in lists, as in Core'),
  ledger_id: text(),
  identity_id: text("'' if none"),
  indicator: optional(text()),
  currency: text(),
  identity: optional(ref('Identity')),
  ledger: optional(ref('Ledger')),
  created_at: time(),
  inflight_expires_at: time(zeroTimeNote),
  meta_data: metaData,
  track_fund_lineage: flag(),
  allocation_strategy: optional(text()),
});

const splitPart = object({
  identifier: text(),
  distribution: text(),
  precise_distribution: optional(text()),
  transaction_id: text("Of its leg; '' if the share came to nothing"),
});

const transaction = object({
  transaction_id: text(),
  precise_amount: minorUnits('Minor units, exact'),
  amount: number('Major units, a double: to show, not to reckon with'),
  amount_string: optional(text()),
  precision: number('Minor units in a major one; 0 in reads by reference, as in Core'),
  overdraft_limit: number(),
  parent_transaction: text(),
  source: optional(text()),
  destination: optional(text()),
  sources: optional(listOf(splitPart)),
  destinations: optional(listOf(splitPart)),
  reference: text(),
  currency: text(),
  description: text(),
  status: choice(['QUEUED', 'APPLIED', 'INFLIGHT', 'COMMIT', 'VOID', 'SCHEDULED', 'REJECTED']),
  hash: text("SHA-256 in hex; '' in reads by reference, as in Core"),
  allow_overdraft: flag(),
  inflight: flag(),
  skip_queue: flag(),
  atomic: flag(),
  queued: optional(flag('Of a settlement through the queue')),
  created_at: time(),
  effective_date: optional(time()),
  scheduled_for: time(zeroTimeNote),
  inflight_expiry_date: time(zeroTimeNote),
  inflight_commit_date: time(zeroTimeNote),
  meta_data: optional(metaData),
});

const previewedBalance = object({
  balance_id: text('Or an indicator that does not exist yet'),
  role: choice(['source', 'destination']),
  currency: text(),
  virtual: optional(flag('It would come into being')),
  ...Object.fromEntries(
    ['current', 'resulting'].flatMap((when) =>
      [
        'balance',
        'available',
        'credit_balance',
        'debit_balance',
        'inflight_debit_balance',
        'inflight_credit_balance',
      ].map((figure) => [`${when}_${figure}`, minorText()]),
    ),
  ),
});

const preview = object(
  {
    dry_run: flag(),
    would_apply: flag(),
    rejection: optional(
      object({ code: text(), reason: choice(['insufficient_funds', 'overdraft_limit', 'other']), message: text() }),
    ),
    operation: optional(choice(['commit', 'void'])),
    status: optional(text()),
    reference: optional(text()),
    currency: text(),
    amount: number(),
    precise_amount: minorText('Minor units, as text'),
    precision: number(),
    balances: orNull(listOf(ref('PreviewedBalance'))),
    legs: optional(
      listOf(object({ identifier: text(), role: text(), precise_amount: minorText('Minor units'), amount: number() })),
    ),
    notes: optional(listOf(text())),
  },
  { description: 'A dry run: what would happen, with minor units as text' },
);

const previewedBatch = object({
  dry_run: flag(),
  would_apply: flag(),
  cumulative: flag('Whether each item was projected on what the ones before it leave'),
  atomic: flag(),
  results: listOf(ref('Preview')),
  balances: optional(listOf(ref('PreviewedBalance'))),
  notes: listOf(text()),
});

const monitor = object({
  monitor_id: text(),
  balance_id: text(),
  description: optional(text()),
  created_at: time(),
  condition: object({
    value: number(),
    precision: number(),
    precise_value: minorUnits('Minor units'),
    field: text(),
    operator: text(),
  }),
});

const account = object({
  account_id: text(),
  name: text('Of its identity'),
  number: text(),
  bank_name: text(),
  currency: text(),
  ledger_id: text(),
  identity_id: text(),
  balance_id: text(),
  created_at: time(),
  ledger: orNull(ref('Ledger')),
  balance: orNull(ref('IncludedBalance')),
  identity: orNull(ref('Identity')),
  meta_data: metaData,
});

const includedBalance = object({
  ...balance.properties,
  inflight_balance: none,
  inflight_credit_balance: none,
  inflight_debit_balance: none,
});

const apiKey = object({
  api_key_id: text(),
  key: text("Shown once, when it is made; '' afterwards"),
  name: text(),
  owner_id: text(),
  scopes: listOf(text()),
  expires_at: time(),
  created_at: time(),
  last_used_at: time(zeroTimeNote),
  is_revoked: flag(),
  revoked_at: optional(time()),
});

const hook = object({
  id: text(),
  name: text(),
  url: text(),
  type: text(),
  active: flag(),
  timeout: count(),
  retry_count: count(),
  created_at: time(),
  last_run: time(zeroTimeNote),
  last_success: flag(),
});

const matchingRule = object({
  rule_id: text(),
  created_at: time(),
  updated_at: time(),
  name: text(),
  description: text(),
  criteria: listOf(
    object({
      field: text(),
      operator: text(),
      value: text(),
      pattern: text(),
      allowable_drift: number(),
    }),
  ),
});

const reconciliation = object({
  reconciliation_id: text(),
  upload_id: text(),
  status: text('started, in_progress, completed or failed'),
  matched_transactions: count('0 until it is completed'),
  unmatched_transactions: count('0 until it is completed'),
  is_dry_run: flag(),
  started_at: time(),
  completed_at: orNull(time()),
});

const searchResult = object({
  facet_counts: listOf(
    object({
      counts: listOf(object({ count: count(), highlighted: text(), value: text() })),
      field_name: text(),
      stats: recordOf(number()),
    }),
  ),
  found: count(),
  hits: optional(listOf(ref('SearchHit'))),
  grouped_hits: optional(listOf(object({ found: count(), group_key: listOf({}), hits: listOf(ref('SearchHit')) }))),
  out_of: count(),
  page: count(),
  request_params: object({ collection_name: text(), per_page: count(), q: text() }),
  search_cutoff: flag(),
  search_time_ms: count(),
});

const searchHit = object({
  document: recordOf(
    {},
    {
      description: 'The record; minor units as text, times as seconds since 1970',
    },
  ),
  highlight: recordOf({}),
  highlights: optional(
    listOf(
      object({
        field: text(),
        matched_tokens: listOf(text()),
        snippet: text(),
        value: optional(text()),
      }),
    ),
  ),
  text_match: optional(number()),
});

const reindexProgress = object({
  status: text(),
  phase: text(),
  total_records: count(),
  processed_records: count(),
  errors: optional(listOf(text())),
  started_at: time(),
  completed_at: optional(time()),
  paused: flag(),
});

/** By the names that they have in the document. */
export const answerSchemas: Readonly<Record<string, Schema>> = {
  MinorUnits: {
    type: 'integer',
    format: 'bigint',
    description:
      'A whole number of any size, written with digits only. Read it without a double: those round beyond 2^53.',
  },
  Ledger: ledger,
  Balance: balance,
  IncludedBalance: includedBalance,
  Transaction: transaction,
  PreviewedBalance: previewedBalance,
  Preview: preview,
  PreviewedBatch: previewedBatch,
  Identity: identity,
  Account: account,
  Monitor: monitor,
  ApiKey: apiKey,
  Hook: hook,
  MatchingRule: matchingRule,
  Reconciliation: reconciliation,
  SearchHit: searchHit,
  SearchResult: searchResult,
  ReindexProgress: reindexProgress,
  Error: plainObject(
    {
      error: optional({ description: 'The message, for older clients' }),
      errors: optional({ description: 'Instead of `error`, of validations' }),
      message: optional(text('Instead of `error`, of hooks')),
      error_detail: plainObject({
        code: text('Of the list in docs/errors.md'),
        message: text(),
        details: optional({}),
      }),
    },
    { description: 'A refusal. Rely on `error_detail.code`', additionalProperties: true },
  ),
};

export const answer = {
  ledger: ref('Ledger'),
  balance: ref('Balance'),
  transaction: ref('Transaction'),
  preview: ref('Preview'),
  identity: ref('Identity'),
  account: ref('Account'),
  monitor: ref('Monitor'),
  apiKey: ref('ApiKey'),
  hook: ref('Hook'),
  matchingRule: ref('MatchingRule'),
  reconciliation: ref('Reconciliation'),
  searchResult: ref('SearchResult'),
  reindexProgress: ref('ReindexProgress'),
};
