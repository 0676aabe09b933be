/** What can be read, and under which names: the paths of the Data API differ from those of the Filters API. */

import type { Collection } from '../ledger/index.ts';
import type { ErrorCode } from '../platform/errors.ts';

export interface Resource {
  /** `GET /data/<name>`. */
  readonly name: string;
  readonly collection: Collection;
  /** Rows of a page, unless the caller says otherwise. */
  readonly pageSize: number;
  /** Whether totals of many matches are estimates. */
  readonly isEstimated: boolean;
  /** `POST /<filteredAs>/filter`; null: there is none. */
  readonly filteredAs: string | null;
  /** The refusal of an id that names nothing; null: they are not read by id. */
  readonly unknown: { readonly code: ErrorCode; readonly message: string } | null;
}

export const resources: readonly Resource[] = [
  {
    name: 'ledgers',
    collection: 'ledgers',
    pageSize: 30,
    isEstimated: false,
    filteredAs: 'ledger',
    unknown: { code: 'LGR_NOT_FOUND', message: 'Ledger not found' },
  },
  {
    name: 'balances',
    collection: 'balances',
    pageSize: 20,
    isEstimated: false,
    filteredAs: 'balances',
    unknown: { code: 'BAL_NOT_FOUND', message: 'Balance not found' },
  },
  {
    name: 'transactions',
    collection: 'transactions',
    pageSize: 20,
    isEstimated: true,
    filteredAs: 'transactions',
    unknown: { code: 'TXN_NOT_FOUND', message: 'Transaction not found' },
  },
  {
    name: 'identities',
    collection: 'identities',
    pageSize: 20,
    isEstimated: false,
    filteredAs: 'identities',
    unknown: { code: 'IDT_NOT_FOUND', message: 'Identity not found' },
  },
  {
    name: 'reconciliations',
    collection: 'reconciliations',
    pageSize: 20,
    isEstimated: false,
    filteredAs: 'reconciliation',
    unknown: null,
  },
  {
    name: 'matching-rules',
    collection: 'matching_rules',
    pageSize: 20,
    isEstimated: false,
    filteredAs: null,
    unknown: null,
  },
  {
    name: 'external-transactions',
    collection: 'external_transactions',
    pageSize: 20,
    isEstimated: true,
    filteredAs: null,
    unknown: null,
  },
];
