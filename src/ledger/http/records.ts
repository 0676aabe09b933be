/** The ledger's records as others in this process read them: filtered pages, and one by its id. */
import { rawJson } from '../../platform/json.ts';
import type { Pool } from '../../platform/sql.ts';
import { renderBalance } from '../render/balance.ts';
import { renderIdentity } from '../render/identity.ts';
import { renderReconciliation } from '../render/reconciliation.ts';
import { renderListed } from '../render/transaction.ts';
import { balanceList } from '../store/balances.ts';
import { identityList } from '../store/identities.ts';
import { ledgerList } from '../store/ledgers.ts';
import { matchingRuleList, type StoredRule, toRule } from '../store/matching-rules.ts';
import { reconciliationList } from '../store/reconciliations.ts';
import {
  findRecord,
  type RecordPage,
  type RecordQuery,
  type RecordTable,
  readRecordPage,
} from '../store/record-page.ts';
import { toTransactionRow, transactionList } from '../store/transactions.ts';
import { externalTransactionList, type StoredExternalTransaction } from '../store/uploads.ts';
import { renderLedger } from './ledgers.ts';
import { renderRule } from './matching-rules.ts';

/** Rows are rendered as the ledger's own API does; big integers are JSON.rawJSON, so only JSON.stringify can write them. */
export interface Records {
  /** @throws Refusal if a filter can't be used, or the query takes too long. */
  list(collection: Collection, query: RecordQuery): Promise<RecordPage<object>>;
  /** Null if there is none. */
  find(collection: Collection, id: string): Promise<object | null>;
}

/** What a row of each table looks like outside, and which column is its id. */
interface Kind {
  readonly table: RecordTable;
  readonly idField: string;
  // biome-ignore lint/suspicious/noExplicitAny: the row that its own table has
  readonly render: (row: any) => object;
}

const kinds = {
  ledgers: {
    table: { ...ledgerList, isHistory: false, tallied: null },
    idField: 'ledger_id',
    render: renderLedger,
  },
  balances: {
    table: { ...balanceList, isHistory: false, tallied: 'currency' },
    idField: 'balance_id',
    render: (row) => renderBalance(row),
  },
  transactions: {
    table: { ...transactionList, isHistory: true, tallied: 'status' },
    idField: 'transaction_id',
    render: (row) => renderListed(toTransactionRow(row)),
  },
  identities: {
    table: { ...identityList, isHistory: false, tallied: 'identity_type' },
    idField: 'identity_id',
    render: renderIdentity,
  },
  reconciliations: {
    table: { ...reconciliationList, isHistory: false, tallied: 'status' },
    idField: 'reconciliation_id',
    render: renderReconciliation,
  },
  matching_rules: {
    table: { ...matchingRuleList, isHistory: false, tallied: null },
    idField: 'rule_id',
    render: (row: StoredRule) => renderRule(toRule(row)),
  },
  external_transactions: {
    table: { ...externalTransactionList, isHistory: true, tallied: null },
    idField: 'id',
    render: (row: StoredExternalTransaction) => ({ ...row, amount: rawJson(row.amount) }),
  },
} as const satisfies Record<string, Kind>;

export type Collection = keyof typeof kinds;

/** Fields that a collection can be filtered by; those of one kind can also be sorted by. */
export function fieldsOf(collection: Collection): { filtered: readonly string[]; sorted: readonly string[] } {
  const fields = Object.entries(kinds[collection].table.fields);
  return {
    filtered: fields.map(([name]) => name),
    sorted: fields
      .filter(([, { condition, type }]) => condition === undefined && type !== 'json')
      .map(([name]) => name),
  };
}

export function openRecords(pool: Pool): Records {
  return {
    async list(collection, query) {
      const { table, render }: Kind = kinds[collection];
      const page = await readRecordPage(pool, table, query);
      return { ...page, rows: page.rows.map(render) };
    },
    async find(collection, id) {
      const { table, idField, render }: Kind = kinds[collection];
      const row = await findRecord(pool, table, idField, id);
      return row === null ? null : render(row);
    },
  };
}
