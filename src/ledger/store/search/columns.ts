/** Where the fields of each collection are, as SQL. */
import type { Collection, CollectionName } from '../../model/search/collections.ts';
import { transactionColumns } from '../transactions.ts';

/**
 * `t` is the record's own table, `s` its table of words; `x` is either, for what both have. A search that needs only one
 * of them reads only that one.
 */
interface Tables {
  readonly own: string;
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Unix seconds of a time that was never set, as Core indexes it; with a type, since `order by` takes a bare number for a place. */
const zeroTimeSeconds = '(-62135596800)::bigint';

/** As Core's fingerprint of a transaction: see render/transaction.ts. */
const transactionHash = `encode(sha256(convert_to((t.precise_amount / t.precision)::float8::text || t.reference || t.currency
                          || t.source || t.destination, 'UTF8')), 'hex')`;

const tables: Readonly<Record<CollectionName, Tables>> = {
  ledgers: {
    own: 'ledgers',
    words: 'search_ledgers',
    fields: { ledger_id: 'x.ledger_id', name: 't.name', created_at: 't.created_at' },
  },
  identities: {
    own: 'identities',
    words: 'search_identities',
    fields: {
      identity_id: 'x.identity_id',
      dob: `coalesce(extract(epoch from t.dob)::bigint, ${zeroTimeSeconds})`,
    },
  },
  balances: {
    own: 'balances',
    words: 'search_balances',
    fields: {
      balance_id: 'x.balance_id',
      identity_id: "coalesce(t.identity_id, '')",
      indicator: "coalesce(t.indicator, '')",
      balance: '(t.credit_balance - t.debit_balance)',
      inflight_balance: '(t.inflight_credit_balance - t.inflight_debit_balance)',
      precision: '0::numeric',
      inflight_expires_at: zeroTimeSeconds,
    },
  },
  transactions: {
    own: 'transactions',
    words: 'search_transactions',
    fields: {
      transaction_id: 'x.transaction_id',
      parent_transaction: "coalesce(t.parent_transaction, '')",
      hash: transactionHash,
      currency: 'x.currency',
      status: 'x.status',
      precise_amount: 'x.precise_amount',
      amount: '(x.precise_amount / x.precision)',
      precision: 'x.precision',
      created_at: 'x.created_at',
      effective_date: 'coalesce(t.effective_date, t.created_at)',
      scheduled_for: zeroTimeSeconds,
      inflight_expiry_date: zeroTimeSeconds,
      allow_overdraft: "coalesce(t.meta_data -> 'allow_overdraft' = 'true', false)",
      inflight: "coalesce(t.meta_data -> 'inflight' = 'true', false)",
    },
  },
  reconciliations: {
    own: 'reconciliations',
    words: 'search_reconciliations',
    fields: {
      reconciliation_id: 'x.reconciliation_id',
      completed_at: `coalesce(floor(extract(epoch from t.completed_at))::bigint, ${zeroTimeSeconds})`,
      matched_transactions: 't.matched_count',
      unmatched_transactions: 't.unmatched_count',
    },
  },
};

/** As JSON text, for the words; reconciliations have none. */
export function metaDataColumn(collection: CollectionName): string {
  return collection === 'reconciliations' ? 'null::text as meta_data' : 'meta_data';
}

/** Columns of the record itself that a hit is rendered from. */
export const recordColumns: Readonly<Record<CollectionName, string>> = {
  ledgers: 't.ledger_id, t.name, t.created_at, t.meta_data',
  identities: 't.*, t.dob::text as dob',
  balances: 't.*',
  transactions: transactionColumns.replace(/\w+/g, 't.$&'),
  reconciliations: `t.reconciliation_id, t.upload_id, t.status, t.matched_count, t.unmatched_count, t.started_at,
                    t.completed_at`,
};

export function ownTable(collection: CollectionName): string {
  return tables[collection].own;
}

export function wordsTable(collection: CollectionName): string {
  return tables[collection].words;
}

/** Which tables a statement needs, found out while its parts are written, and their names in it. */
export class Needs {
  readonly #collection: Collection;
  #needsOwn: boolean;
  #needsWords = false;

  constructor(collection: Collection) {
    this.#collection = collection;
    // Only transactions have more than words in their second table.
    this.#needsOwn = collection.name !== 'transactions';
  }

  /** The SQL of a field. */
  field(name: string): string {
    return this.note(tables[this.#collection.name].fields[name] ?? `t.${name}`);
  }

  /** @param sql names no columns but those of `t`, `s` and `x`. @returns the same with names that wait for `settle`. */
  note(sql: string): string {
    if (/\bt\./.test(sql)) this.#needsOwn = true;
    if (/\bs\./.test(sql)) this.#needsWords = true;
    return sql.replace(/\b([tsx])\./g, '{$1}.');
  }

  /** Whether words are looked for. */
  get words(): boolean {
    return this.#needsWords;
  }

  /** What the statement reads from: a name that waits for `settle`, like those of the tables. */
  readonly from = '{from}';

  /** The statement, all of whose parts are written by now, with its tables. */
  settle(sql: string): string {
    const isJoin = this.#needsOwn && this.#needsWords;
    const tableNames: Readonly<Record<string, string>> = { t: isJoin ? 't' : 'x', s: 'x', x: 'x', from: this.#tables };
    return sql.replace(/\{(t|s|x|from)\}/g, (_, name: string) => tableNames[name] ?? '');
  }

  get #tables(): string {
    const { own, words } = tables[this.#collection.name];
    if (!this.#needsOwn) return `${words} x`;
    if (!this.#needsWords) return `${own} x`;
    return `${words} x join ${own} t using (${this.#collection.idField})`;
  }
}
