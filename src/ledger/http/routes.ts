/** All routes of a ledger. */
import type { LedgerContext } from '../context.ts';
import { accountRoutes } from './accounts.ts';
import { apiKeyRoutes } from './api-keys.ts';
import { balanceHistoryRoutes } from './balance-history.ts';
import { balanceRoutes } from './balances.ts';
import { createBatchRoutes } from './create-batch.ts';
import { createTransactionRoutes } from './create-transaction.ts';
import { hookRoutes } from './hooks.ts';
import { identityRoutes } from './identities.ts';
import { ledgerRoutes } from './ledgers.ts';
import { matchResultRoutes } from './match-results.ts';
import { matchingRuleRoutes } from './matching-rules.ts';
import { metaDataRoutes } from './merge-meta-data.ts';
import { monitorRoutes } from './monitors.ts';
import { reconciliationRoutes } from './reconciliations.ts';
import { refundTransactionRoutes } from './refund-transaction.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';
import { serverRoutes } from './server.ts';
import { settleHoldsRoutes } from './settle-holds.ts';
import { settleManyHoldsRoutes } from './settle-many-holds.ts';
import { tokenizationRoutes } from './tokenization.ts';
import { transactionRoutes } from './transactions.ts';
import { uploadRoutes } from './upload.ts';
import { verificationRoutes } from './verification.ts';

export function allRoutes(context: LedgerContext): Route[] {
  return [
    ...serverRoutes(context),
    ...ledgerRoutes(context),
    ...balanceRoutes(context),
    ...balanceHistoryRoutes(context),
    ...monitorRoutes(context),
    ...createTransactionRoutes(context),
    ...createBatchRoutes(context),
    ...settleHoldsRoutes(context),
    ...settleManyHoldsRoutes(context),
    ...refundTransactionRoutes(context),
    ...transactionRoutes(context),
    ...identityRoutes(context),
    ...tokenizationRoutes(context),
    ...accountRoutes(context),
    ...searchRoutes(context),
    ...metaDataRoutes(context),
    ...apiKeyRoutes(context),
    ...hookRoutes(context),
    ...verificationRoutes(context),
    ...matchingRuleRoutes(context),
    ...uploadRoutes(context),
    ...reconciliationRoutes(context),
    ...matchResultRoutes(context),
  ];
}
