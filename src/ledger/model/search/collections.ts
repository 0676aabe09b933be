/** The collections that can be searched, and the fields that a search may name. */

/**
 * - `text`: found by its words. `key`: an id, compared whole. `choice`: one of a few texts, any letter case.
 * - `integer`: of any size. `int64`, `float`: numbers. `time`: int64, whole seconds since 1970, held as a moment.
 */
export type SearchFieldType = 'text' | 'key' | 'choice' | 'integer' | 'int64' | 'float' | 'time' | 'bool';

export interface Collection {
  readonly name: CollectionName;
  readonly idField: string;
  /** Newest first, unless the search says otherwise. */
  readonly defaultSort: string;
  readonly fields: Readonly<Record<string, SearchFieldType>>;
}

/** In the order in which they are indexed anew. */
export const collectionNames = ['ledgers', 'identities', 'balances', 'transactions', 'reconciliations'] as const;
export type CollectionName = (typeof collectionNames)[number];

export const collections: Readonly<Record<CollectionName, Collection>> = {
  ledgers: {
    name: 'ledgers',
    idField: 'ledger_id',
    defaultSort: 'created_at',
    fields: { ledger_id: 'key', name: 'text', created_at: 'time' },
  },
  identities: {
    name: 'identities',
    idField: 'identity_id',
    defaultSort: 'created_at',
    fields: {
      identity_id: 'key',
      identity_type: 'text',
      organization_name: 'text',
      category: 'text',
      first_name: 'text',
      last_name: 'text',
      other_names: 'text',
      gender: 'text',
      email_address: 'text',
      phone_number: 'text',
      nationality: 'text',
      street: 'text',
      country: 'text',
      state: 'text',
      post_code: 'text',
      city: 'text',
      dob: 'int64',
      created_at: 'time',
    },
  },
  balances: {
    name: 'balances',
    idField: 'balance_id',
    defaultSort: 'created_at',
    fields: {
      balance_id: 'key',
      ledger_id: 'key',
      identity_id: 'key',
      indicator: 'text',
      currency: 'text',
      balance: 'integer',
      credit_balance: 'integer',
      debit_balance: 'integer',
      inflight_balance: 'integer',
      inflight_credit_balance: 'integer',
      inflight_debit_balance: 'integer',
      precision: 'float',
      version: 'int64',
      created_at: 'time',
      inflight_expires_at: 'int64',
    },
  },
  transactions: {
    name: 'transactions',
    idField: 'transaction_id',
    defaultSort: 'created_at',
    fields: {
      transaction_id: 'key',
      parent_transaction: 'key',
      source: 'key',
      destination: 'key',
      hash: 'key',
      reference: 'text',
      description: 'text',
      currency: 'choice',
      status: 'choice',
      precise_amount: 'integer',
      amount: 'float',
      precision: 'float',
      created_at: 'time',
      effective_date: 'time',
      scheduled_for: 'int64',
      inflight_expiry_date: 'int64',
      allow_overdraft: 'bool',
      inflight: 'bool',
    },
  },
  reconciliations: {
    name: 'reconciliations',
    idField: 'reconciliation_id',
    defaultSort: 'started_at',
    fields: {
      reconciliation_id: 'key',
      upload_id: 'key',
      status: 'text',
      started_at: 'time',
      completed_at: 'int64',
      matched_transactions: 'int64',
      unmatched_transactions: 'int64',
    },
  },
};

export function findCollection(name: string): Collection | null {
  return Object.hasOwn(collections, name) ? collections[name as CollectionName] : null;
}

/** `meta_data.tier`: a key of the metadata, whose type is only known from what it holds. */
export function isMetaDataField(field: string): boolean {
  return field.startsWith('meta_data.') && field.length > 'meta_data.'.length;
}

/** The type of a field that is always there; null for metadata and for what is unknown. */
export function fieldType({ fields }: Collection, field: string): SearchFieldType | null {
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}
