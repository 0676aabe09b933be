/** The plainest transaction there is: a cent from one indicator to another. */
import type { NewTransaction } from '#src/ledger/record-transaction.ts';

/** With a reference of its own, and what a test wants otherwise. */
export function newTransaction(overrides: Partial<NewTransaction>): NewTransaction {
  return {
    route: 'direct',
    amountMinor: 1n,
    precision: 100n,
    currency: 'USD',
    reference: `ref-${Math.random()}`,
    description: 'a test',
    source: '@world',
    destination: '@shop',
    split: null,
    allowOverdraft: true,
    overdraftLimitMinor: null,
    inflight: false,
    atomic: false,
    effectiveDate: null,
    dueAt: null,
    voidAt: null,
    commitAt: null,
    metaData: null,
    ...overrides,
  };
}
