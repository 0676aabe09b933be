/**
 * Types of Tallygate's API, made from its OpenAPI document by `npm run api-types`: see docs/api.md.
 * Money is minor units. A `number` that is described as a bigint may be beyond 2^53.
 */
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Greeting of the server */
        get: operations["greet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the database of the ledger answers */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * No backup is made: this says so
         * @description Backups are taken from the database itself.
         */
        get: operations["backUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backup-s3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * No backup is made: this says so
         * @description Backups are taken from the database itself.
         */
        get: operations["backUpToS3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledgers, newest first
         * @description Besides, any field can be filtered by a parameter `{field}_{operator}`, where the operator is eq, ne, gt, gte, lt, lte, in (values with commas), between (two values with a bar), like, ilike, isnull or isnotnull: `currency_eq=USD`, `created_at_between=2026-01-01|2026-02-01`. At most 20 of them.
         */
        get: operations["listLedgers"];
        put?: never;
        /** Create a ledger */
        post: operations["createLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgers/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the ledgers that filters find */
        post: operations["filterLedgers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ledger */
        get: operations["readLedger"];
        /** Rename a ledger */
        put: operations["renameLedger"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List balances, newest first
         * @description Besides, any field can be filtered by a parameter `{field}_{operator}`, where the operator is eq, ne, gt, gte, lt, lte, in (values with commas), between (two values with a bar), like, ilike, isnull or isnotnull: `currency_eq=USD`, `created_at_between=2026-01-01|2026-02-01`. At most 20 of them.
         */
        get: operations["listBalances"];
        put?: never;
        /** Create a balance: an amount of one currency in a ledger */
        post: operations["createBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the balances that filters find */
        post: operations["filterBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a balance */
        get: operations["readBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances/indicator/{indicator}/currency/{currency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balance of an indicator in a currency
         * @description Without its metadata, as in Core.
         */
        get: operations["readBalanceByIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whose a balance is */
        put: operations["linkBalanceIdentity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the funds of a tracked balance came from
         * @description Minor units throughout.
         */
        get: operations["readBalanceLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances/{id}/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a balance held at a past moment
         * @description By effective dates. Minor units throughout.
         */
        get: operations["readBalanceAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balances-snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what all balances hold
         * @description The work goes on behind the answer.
         */
        post: operations["takeSnapshots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balance-monitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List monitors */
        get: operations["listMonitors"];
        put?: never;
        /** Be told when a figure of a balance meets a condition */
        post: operations["createMonitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balance-monitors/balances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the monitors of a balance */
        get: operations["listMonitorsOfBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balance-monitors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a monitor */
        get: operations["readMonitor"];
        /** Change a monitor */
        put: operations["updateMonitor"];
        post?: never;
        /** Delete a monitor */
        delete: operations["deleteMonitor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions, newest first
         * @description Besides, any field can be filtered by a parameter `{field}_{operator}`, where the operator is eq, ne, gt, gte, lt, lte, in (values with commas), between (two values with a bar), like, ilike, isnull or isnotnull: `currency_eq=USD`, `created_at_between=2026-01-01|2026-02-01`. At most 20 of them.
         */
        get: operations["listTransactions"];
        put?: never;
        /**
         * Move money between two balances
         * @description With `skip_queue` the answer shows the outcome, else QUEUED, though it is on disk either way. The Proxy adds `precision` 100 and a `reference` where they are missing.
         */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record up to 10,000 transactions
         * @description `inflight` and `skip_queue` of the batch count for every item. With `atomic` all are posted or none.
         */
        post: operations["createTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/inflight/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Commit or void what is held
         * @description A commit may take a part: `amount` in major units or `precise_amount` in minor units; left out: all that is left. The id may be that of a batch or a split: then all its holds are settled.
         */
        put: operations["settleHold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/inflight/bulk/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commit up to 100 holds, each on its own */
        post: operations["commitHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/inflight/bulk/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Void up to 100 holds, each on its own */
        post: operations["voidHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refund-transaction/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the money of a transaction back
         * @description Of a batch or a split: of all its rows; what was held is refunded by the id of the hold. A dry run answers 200 with what would happen.
         */
        post: operations["refundTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the transactions that filters find */
        post: operations["filterTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a transaction */
        get: operations["readTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/reference/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a transaction by its reference
         * @description Without precision and hash, as in Core.
         */
        get: operations["readTransactionByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose funds a transaction moved */
        get: operations["readTransactionLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing is ever stuck in a queue: this says so */
        post: operations["recoverTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List identities, newest first
         * @description Without filters all of them. Besides, any field can be filtered by a parameter `{field}_{operator}`, where the operator is eq, ne, gt, gte, lt, lte, in (values with commas), between (two values with a bar), like, ilike, isnull or isnotnull: `currency_eq=USD`, `created_at_between=2026-01-01|2026-02-01`. At most 20 of them.
         */
        get: operations["listIdentities"];
        put?: never;
        /** Create an identity: a person or an organization */
        post: operations["createIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the identities that filters find */
        post: operations["filterIdentities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an identity
         * @description Tokenized fields show their tokens.
         */
        get: operations["readIdentity"];
        /**
         * Change fields of an identity
         * @description Fields that are left out or empty stay as they are.
         */
        put: operations["updateIdentity"];
        post?: never;
        /**
         * Delete an identity
         * @description One that is in use is not deleted: 500, as in Core.
         */
        delete: operations["deleteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{id}/tokenized-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which fields are tokenized */
        get: operations["listTokenizedFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{id}/tokenize/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a token in the place of a value */
        post: operations["tokenizeField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{id}/tokenize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put tokens in the place of several values */
        post: operations["tokenizeFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{id}/detokenize/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the value behind a token
         * @description Who reads is noted.
         */
        get: operations["detokenizeField"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{id}/detokenize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the values behind several tokens
         * @description Who reads is noted. No fields: all that are tokenized.
         */
        post: operations["detokenizeFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts, newest first
         * @description Without filters all of them. Besides, any field can be filtered by a parameter `{field}_{operator}`, where the operator is eq, ne, gt, gte, lt, lte, in (values with commas), between (two values with a bar), like, ilike, isnull or isnotnull: `currency_eq=USD`, `created_at_between=2026-01-01|2026-02-01`. At most 20 of them.
         */
        get: operations["listAccounts"];
        put?: never;
        /** Create an account for a balance of an identity */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the accounts that filters find */
        post: operations["filterAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocked-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A made-up account number */
        get: operations["makeUpAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search ledgers, transactions, balances, identities or reconciliations
         * @description Parameters and answers are those of the search engine that Core asks.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Up to 50 searches at once
         * @description One that can not be carried out says so in its place.
         */
        post: operations["searchMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the last rebuilding of the search index went */
        get: operations["readSearchRebuild"];
        put?: never;
        /** Rebuild the search index */
        post: operations["rebuildSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge metadata into a ledger, balance, identity or transaction
         * @description The prefix of the id says which. The answer shows the merged whole; of a transaction only what was sent, as in Core.
         */
        post: operations["mergeMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the keys of an owner */
        get: operations["listApiKeys"];
        put?: never;
        /** Create a key for the ledger's own port */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List hooks */
        get: operations["listHooks"];
        put?: never;
        /** Have a URL called before or after each posting */
        post: operations["createHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a hook */
        get: operations["readHook"];
        /** Change a hook */
        put: operations["updateHook"];
        post?: never;
        /** Delete a hook */
        delete: operations["deleteHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the last proof of the books went
         * @description Debits and credits of every balance are added up anew and compared. Of this server, not of Core.
         */
        get: operations["readVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/matching-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a rule that says when two transactions match */
        post: operations["createMatchingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/matching-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace a rule */
        put: operations["replaceMatchingRule"];
        post?: never;
        /** Delete a rule */
        delete: operations["deleteMatchingRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of external transactions, CSV or JSON
         * @description As a form with the fields `file` and `source`. Files are not fetched from a `url`. What is wrong with a file stands in the header X-Upload-Problem.
         */
        post: operations["uploadExternalTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match an upload against the ledger
         * @description The run goes on behind the answer.
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/start-instant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Match up to 10,000 external transactions against the ledger */
        post: operations["startInstantReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a run */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a run is
         * @description Of this server, not of Core.
         */
        get: operations["readReconciliationProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a run has matched
         * @description A page at a time, or all of it as CSV. Of this server, not of Core.
         */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/{id}/unmatched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a completed run could not match
         * @description A page at a time, or all of it as CSV. Of this server, not of Core.
         */
        get: operations["listUnmatched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: bigint
         * @description A whole number of any size, written with digits only. Read it without a double: those round beyond 2^53.
         */
        MinorUnits: number;
        Ledger: {
            ledger_id: string;
            name: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /** @description Anything of yours. Its numbers are doubles */
            meta_data: {
                [key: string]: unknown;
            } | null;
        };
        Balance: {
            balance_id: string;
            /** @description Credits less debits, in minor units */
            balance: components["schemas"]["MinorUnits"];
            /** @description All that came in */
            credit_balance: components["schemas"]["MinorUnits"];
            /** @description All that went out */
            debit_balance: components["schemas"]["MinorUnits"];
            /** @description Held: credits less debits */
            inflight_balance: components["schemas"]["MinorUnits"];
            /** @description Held, to come in */
            inflight_credit_balance: components["schemas"]["MinorUnits"];
            /** @description Held, to go out */
            inflight_debit_balance: components["schemas"]["MinorUnits"];
            /** @description With `with_queued=true`; always 0, since nothing waits */
            queued_debit_balance?: components["schemas"]["MinorUnits"];
            /** @description With `with_queued=true`; always 0, since nothing waits */
            queued_credit_balance?: components["schemas"]["MinorUnits"];
            /** @description Raised by each posting; 0 in lists, as in Core */
            version: number;
            ledger_id: string;
            /** @description '' if none */
            identity_id: string;
            /** @description A name beginning with @, unique per currency */
            indicator?: string;
            /** @description A code of your choice, usually of ISO 4217: `USD` */
            currency: string;
            identity?: components["schemas"]["Identity"];
            ledger?: components["schemas"]["Ledger"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            inflight_expires_at: string;
            /** @description Anything of yours. Its numbers are doubles */
            meta_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether to keep track of where funds came from; needs an identity */
            track_fund_lineage: boolean;
            /** @description How tracked funds are spent: FIFO, LIFO or PROPORTIONAL */
            allocation_strategy?: string;
        };
        IncludedBalance: {
            balance_id: string;
            /** @description Credits less debits, in minor units */
            balance: components["schemas"]["MinorUnits"];
            /** @description All that came in */
            credit_balance: components["schemas"]["MinorUnits"];
            /** @description All that went out */
            debit_balance: components["schemas"]["MinorUnits"];
            inflight_balance: null;
            inflight_credit_balance: null;
            inflight_debit_balance: null;
            /** @description With `with_queued=true`; always 0, since nothing waits */
            queued_debit_balance?: components["schemas"]["MinorUnits"];
            /** @description With `with_queued=true`; always 0, since nothing waits */
            queued_credit_balance?: components["schemas"]["MinorUnits"];
            /** @description Raised by each posting; 0 in lists, as in Core */
            version: number;
            ledger_id: string;
            /** @description '' if none */
            identity_id: string;
            /** @description A name beginning with @, unique per currency */
            indicator?: string;
            /** @description A code of your choice, usually of ISO 4217: `USD` */
            currency: string;
            identity?: components["schemas"]["Identity"];
            ledger?: components["schemas"]["Ledger"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            inflight_expires_at: string;
            /** @description Anything of yours. Its numbers are doubles */
            meta_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether to keep track of where funds came from; needs an identity */
            track_fund_lineage: boolean;
            /** @description How tracked funds are spent: FIFO, LIFO or PROPORTIONAL */
            allocation_strategy?: string;
        };
        Transaction: {
            transaction_id: string;
            /** @description Minor units, exact */
            precise_amount: components["schemas"]["MinorUnits"];
            /** @description Major units, a double: to show, not to reckon with */
            amount: number;
            /** @description Major units, exact, as text */
            amount_string?: string;
            /** @description Minor units in a major one; 0 in reads by reference, as in Core */
            precision: number;
            /** @description Major units; 0: no limit */
            overdraft_limit: number;
            /** @description Id of the row it follows from; '' if none */
            parent_transaction: string;
            /** @description A balance id, or an indicator: `@world` */
            source?: string;
            /** @description A balance id, or an indicator */
            destination?: string;
            /** @description A split: several sources and how they share the amount. Instead of `source` */
            sources?: {
                /** @description A balance id, or an indicator */
                identifier: string;
                /** @description A share: `20%`, an amount in major units (`12.50`), or `left` */
                distribution: string;
                /** @description A share in minor units, as text */
                precise_distribution?: string;
                /** @description Of its leg; '' if the share came to nothing */
                transaction_id: string;
            }[];
            /** @description A split: several destinations and how they share the amount. Instead of `destination` */
            destinations?: {
                /** @description A balance id, or an indicator */
                identifier: string;
                /** @description A share: `20%`, an amount in major units (`12.50`), or `left` */
                distribution: string;
                /** @description A share in minor units, as text */
                precise_distribution?: string;
                /** @description Of its leg; '' if the share came to nothing */
                transaction_id: string;
            }[];
            /** @description Yours, unique in the ledger: it moves money once. The Proxy makes one if it is missing */
            reference: string;
            /** @description A code of your choice, usually of ISO 4217: `USD` */
            currency: string;
            description: string;
            /**
             * @description What became of it
             * @enum {string}
             */
            status: "QUEUED" | "APPLIED" | "INFLIGHT" | "COMMIT" | "VOID" | "SCHEDULED" | "REJECTED";
            /** @description SHA-256 in hex; '' in reads by reference, as in Core */
            hash: string;
            /** @description Whether the source may go below zero, as far as `overdraft_limit` allows */
            allow_overdraft: boolean;
            /** @description Hold the amount; a commit or a void settles it */
            inflight: boolean;
            /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
            skip_queue: boolean;
            /** @description All or nothing */
            atomic: boolean;
            /** @description Of a settlement through the queue */
            queued?: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description The date it counts from in balances at a past time; left out: now
             */
            effective_date?: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            scheduled_for: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            inflight_expiry_date: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            inflight_commit_date: string;
            /** @description Anything of yours. Its numbers are doubles */
            meta_data?: {
                [key: string]: unknown;
            } | null;
        };
        PreviewedBalance: {
            /** @description Or an indicator that does not exist yet */
            balance_id: string;
            /** @enum {string} */
            role: "source" | "destination";
            /** @description A code of your choice, usually of ISO 4217: `USD` */
            currency: string;
            /** @description It would come into being */
            virtual?: boolean;
            current_balance: string;
            current_available: string;
            current_credit_balance: string;
            current_debit_balance: string;
            current_inflight_debit_balance: string;
            current_inflight_credit_balance: string;
            resulting_balance: string;
            resulting_available: string;
            resulting_credit_balance: string;
            resulting_debit_balance: string;
            resulting_inflight_debit_balance: string;
            resulting_inflight_credit_balance: string;
        };
        /** @description A dry run: what would happen, with minor units as text */
        Preview: {
            /** @description Only show what would happen */
            dry_run: boolean;
            would_apply: boolean;
            rejection?: {
                code: string;
                /** @enum {string} */
                reason: "insufficient_funds" | "overdraft_limit" | "other";
                message: string;
            };
            /** @enum {string} */
            operation?: "commit" | "void";
            /** @description What became of it */
            status?: string;
            /** @description Yours, unique in the ledger: it moves money once. The Proxy makes one if it is missing */
            reference?: string;
            /** @description A code of your choice, usually of ISO 4217: `USD` */
            currency: string;
            /** @description Major units, a double: 100.5. Exact is `precise_amount` */
            amount: number;
            /** @description Minor units, as text */
            precise_amount: string;
            /** @description How many minor units make one major unit: 100 for cents */
            precision: number;
            balances: components["schemas"]["PreviewedBalance"][] | null;
            legs?: {
                /** @description A balance id, or an indicator */
                identifier: string;
                role: string;
                /** @description Minor units */
                precise_amount: string;
                /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                amount: number;
            }[];
            notes?: string[];
        };
        PreviewedBatch: {
            /** @description Only show what would happen */
            dry_run: boolean;
            would_apply: boolean;
            /** @description Whether each item was projected on what the ones before it leave */
            cumulative: boolean;
            /** @description All or nothing */
            atomic: boolean;
            results: components["schemas"]["Preview"][];
            balances?: components["schemas"]["PreviewedBalance"][];
            notes: string[];
        };
        Identity: {
            identity_id: string;
            /** @description `individual` or `organization` */
            identity_type: string;
            organization_name: string;
            category: string;
            first_name: string;
            last_name: string;
            other_names: string;
            gender: string;
            email_address: string;
            phone_number: string;
            nationality: string;
            street: string;
            country: string;
            state: string;
            post_code: string;
            city: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            dob: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /** @description Anything of yours. Its numbers are doubles */
            meta_data: {
                [key: string]: unknown;
            } | null;
        };
        Account: {
            account_id: string;
            /** @description Of its identity */
            name: string;
            number: string;
            bank_name: string;
            /** @description A code of your choice, usually of ISO 4217: `USD` */
            currency: string;
            ledger_id: string;
            identity_id: string;
            balance_id: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            ledger: components["schemas"]["Ledger"] | null;
            balance: components["schemas"]["IncludedBalance"] | null;
            identity: components["schemas"]["Identity"] | null;
            /** @description Anything of yours. Its numbers are doubles */
            meta_data: {
                [key: string]: unknown;
            } | null;
        };
        Monitor: {
            monitor_id: string;
            balance_id: string;
            description?: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            condition: {
                /** @description To compare with */
                value: number;
                /** @description How many minor units make one major unit: 100 for cents */
                precision: number;
                /** @description Minor units */
                precise_value: components["schemas"]["MinorUnits"];
                /** @description Name of a field */
                field: string;
                /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                operator: string;
            };
        };
        ApiKey: {
            api_key_id: string;
            /** @description Shown once, when it is made; '' afterwards */
            key: string;
            name: string;
            owner_id: string;
            /** @description `resource:action`, `*` for any */
            scopes: string[];
            /** Format: date-time */
            expires_at: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            last_used_at: string;
            is_revoked: boolean;
            /** Format: date-time */
            revoked_at?: string;
        };
        Hook: {
            id: string;
            name: string;
            url: string;
            /** @description Of a hook: PRE_TRANSACTION or POST_TRANSACTION */
            type: string;
            active: boolean;
            /** @description Seconds */
            timeout: number;
            /** @description 0 to 10 */
            retry_count: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339; 0001-01-01T00:00:00Z: none
             */
            last_run: string;
            last_success: boolean;
        };
        MatchingRule: {
            rule_id: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            name: string;
            description: string;
            criteria: {
                /** @description Name of a field */
                field: string;
                /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                operator: string;
                /** @description To compare with */
                value: string;
                pattern: string;
                /** @description How much may differ: of amounts a fraction (0.01 is 1 %), of dates seconds, of texts percent */
                allowable_drift: number;
            }[];
        };
        Reconciliation: {
            reconciliation_id: string;
            upload_id: string;
            /** @description started, in_progress, completed or failed */
            status: string;
            /** @description 0 until it is completed */
            matched_transactions: number;
            /** @description 0 until it is completed */
            unmatched_transactions: number;
            is_dry_run: boolean;
            /** Format: date-time */
            started_at: string;
            completed_at: string | null;
        };
        SearchHit: {
            /** @description The record; minor units as text, times as seconds since 1970 */
            document: {
                [key: string]: unknown;
            };
            highlight: {
                [key: string]: unknown;
            };
            highlights?: {
                /** @description Name of a field */
                field: string;
                matched_tokens: string[];
                snippet: string;
                /** @description To compare with */
                value?: string;
            }[];
            text_match?: number;
        };
        SearchResult: {
            facet_counts: {
                counts: {
                    count: number;
                    highlighted: string;
                    /** @description To compare with */
                    value: string;
                }[];
                field_name: string;
                stats: {
                    [key: string]: number;
                };
            }[];
            found: number;
            hits?: components["schemas"]["SearchHit"][];
            grouped_hits?: {
                found: number;
                group_key: unknown[];
                hits: components["schemas"]["SearchHit"][];
            }[];
            out_of: number;
            page: number;
            request_params: {
                collection_name: string;
                /** @description Hits on a page; 10 if left out, at most 250 */
                per_page: number;
                /** @description What to look for; `*`: everything */
                q: string;
            };
            search_cutoff: boolean;
            search_time_ms: number;
        };
        ReindexProgress: {
            /** @description What became of it */
            status: string;
            phase: string;
            total_records: number;
            processed_records: number;
            errors?: string[];
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            completed_at?: string;
            paused: boolean;
        };
        /** @description A refusal. Rely on `error_detail.code` */
        Error: {
            /** @description The message, for older clients */
            error?: unknown;
            /** @description Instead of `error`, of validations */
            errors?: unknown;
            /** @description Instead of `error`, of hooks */
            message?: string;
            error_detail: {
                /** @description Of the list in docs/errors.md */
                code: string;
                message: string;
                details?: unknown;
            };
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    greet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        status: "UP";
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description Out of order */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        status: "DOWN";
                        reason: string;
                    } | components["schemas"]["Error"];
                };
            };
        };
    };
    backUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description ADMIN_BACKUP_FAILED, GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "ADMIN_BACKUP_FAILED" | "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    backUpToS3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description ADMIN_BACKUP_FAILED, GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "ADMIN_BACKUP_FAILED" | "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listLedgers: {
        parameters: {
            query?: {
                /** @description 10 if left out; above 100: 20 */
                limit?: number;
                /** @description How many rows to leave out; 0 if left out */
                offset?: number;
                /** @description How filters are joined; `and` if left out */
                logical_operator?: "and" | "or";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *         "name": "Customer savings",
                     *         "created_at": "2026-01-15T09:30:00.125Z",
                     *         "meta_data": {
                     *           "region": "EU"
                     *         }
                     *       },
                     *       {
                     *         "ledger_id": "general_ledger_id",
                     *         "name": "General Ledger",
                     *         "created_at": "2026-01-15T09:30:00.125Z",
                     *         "meta_data": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Ledger"][];
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Customer savings",
                 *       "meta_data": {
                 *         "region": "EU"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *       "name": "Customer savings",
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "meta_data": {
                     *         "region": "EU"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    filterLedgers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 100 */
                    filters?: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: unknown;
                        /** @description For `in`, at most 1,000, and for `between`, two */
                        values?: unknown[];
                    }[];
                    /** @description `and` (default) or `or` */
                    logical_operator?: string;
                    /** @description How many at most; 20 if left out or out of 1 to 100 */
                    limit?: number;
                    /** @description How many to leave out */
                    offset?: number;
                    /** @description A field; the time of creation if left out */
                    sort_by?: string;
                    /** @description `asc` or `desc` (default) */
                    sort_order?: string;
                    /** @description Answer `{data, total_count}` instead of a bare array */
                    include_count?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"][] | {
                        data: components["schemas"]["Ledger"][];
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *       "name": "Customer savings",
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "meta_data": {
                     *         "region": "EU"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description LGR_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "LGR_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    renameLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description LGR_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "LGR_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listBalances: {
        parameters: {
            query?: {
                /** @description 10 if left out; at most 1,000 with filters */
                limit?: number;
                /** @description How many rows to leave out; 0 if left out */
                offset?: number;
                /** @description How filters are joined; `and` if left out */
                logical_operator?: "and" | "or";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"][] | null;
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                 *       "identity_id": "idt_01a2108b-61d0-7000-8f4a-000000000002",
                 *       "currency": "USD"
                 *     }
                 */
                "application/json": {
                    ledger_id: string;
                    identity_id?: string;
                    /** @description A code of your choice, usually of ISO 4217: `USD` */
                    currency: string;
                    /** @description How many minor units make one major unit: 100 for cents */
                    precision?: number;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                    /** @description A name beginning with @, unique per currency */
                    indicator?: string;
                    /** @description Whether to keep track of where funds came from; needs an identity */
                    track_fund_lineage?: boolean;
                    /** @description How tracked funds are spent: FIFO, LIFO or PROPORTIONAL */
                    allocation_strategy?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": 0,
                     *       "version": 0,
                     *       "inflight_balance": 0,
                     *       "credit_balance": 0,
                     *       "inflight_credit_balance": 0,
                     *       "debit_balance": 0,
                     *       "inflight_debit_balance": 0,
                     *       "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *       "identity_id": "idt_01a2108b-61d0-7000-8f4a-000000000002",
                     *       "balance_id": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "currency": "USD",
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "inflight_expires_at": "0001-01-01T00:00:00Z",
                     *       "meta_data": null,
                     *       "track_fund_lineage": false,
                     *       "allocation_strategy": "FIFO"
                     *     }
                     */
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    filterBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": [
                 *         {
                 *           "field": "ledger_id",
                 *           "operator": "eq",
                 *           "value": "ldg_01a2108b-61d0-7000-8f4a-000000000001"
                 *         }
                 *       ],
                 *       "limit": 1
                 *     }
                 */
                "application/json": {
                    /** @description At most 100 */
                    filters?: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: unknown;
                        /** @description For `in`, at most 1,000, and for `between`, two */
                        values?: unknown[];
                    }[];
                    /** @description `and` (default) or `or` */
                    logical_operator?: string;
                    /** @description How many at most; 20 if left out or out of 1 to 100 */
                    limit?: number;
                    /** @description How many to leave out */
                    offset?: number;
                    /** @description A field; the time of creation if left out */
                    sort_by?: string;
                    /** @description `asc` or `desc` (default) */
                    sort_order?: string;
                    /** @description Answer `{data, total_count}` instead of a bare array */
                    include_count?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "balance": 127050,
                     *         "version": 0,
                     *         "inflight_balance": 0,
                     *         "credit_balance": 252100,
                     *         "inflight_credit_balance": 0,
                     *         "debit_balance": 125050,
                     *         "inflight_debit_balance": 0,
                     *         "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *         "identity_id": "idt_01a2108b-61d0-7000-8f4a-000000000002",
                     *         "balance_id": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *         "currency": "USD",
                     *         "created_at": "2026-01-15T09:30:00.125Z",
                     *         "inflight_expires_at": "0001-01-01T00:00:00Z",
                     *         "meta_data": null,
                     *         "track_fund_lineage": false
                     *       }
                     *     ]
                     */
                    "application/json": (components["schemas"]["Balance"][] | null) | {
                        data: components["schemas"]["Balance"][] | null;
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readBalance: {
        parameters: {
            query?: {
                /** @description Show what is queued: always 0, since nothing waits */
                with_queued?: boolean;
                /** @description What to show along with it */
                include?: ("ledger" | "identity")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": 127050,
                     *       "version": 7,
                     *       "inflight_balance": 0,
                     *       "credit_balance": 252100,
                     *       "inflight_credit_balance": 0,
                     *       "debit_balance": 125050,
                     *       "inflight_debit_balance": 0,
                     *       "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *       "identity_id": "idt_01a2108b-61d0-7000-8f4a-000000000002",
                     *       "balance_id": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "currency": "USD",
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "inflight_expires_at": "0001-01-01T00:00:00Z",
                     *       "meta_data": null,
                     *       "track_fund_lineage": false,
                     *       "allocation_strategy": "FIFO"
                     *     }
                     */
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readBalanceByIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                indicator: string;
                currency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    linkBalanceIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identity_id: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readBalanceLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance_id: string;
                        /** @description What is left of traced funds */
                        total_with_lineage: components["schemas"]["MinorUnits"];
                        aggregate_balance_id: string;
                        providers: {
                            provider: string;
                            /** @description What came from it */
                            amount: components["schemas"]["MinorUnits"];
                            /** @description What is left of it */
                            available: components["schemas"]["MinorUnits"];
                            /** @description What was spent of it */
                            spent: components["schemas"]["MinorUnits"];
                            shadow_balance_id: string;
                        }[];
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readBalanceAt: {
        parameters: {
            query?: {
                /** @description RFC 3339; now if left out */
                timestamp?: string;
                /** @description Echoed: figures always come from the transactions */
                from_source?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: {
                            /** @description Credits less debits */
                            balance: components["schemas"]["MinorUnits"];
                            balance_id: string;
                            /** @description All that had come in */
                            credit_balance: components["schemas"]["MinorUnits"];
                            /** @description A code of your choice, usually of ISO 4217: `USD` */
                            currency: string;
                            /** @description All that had gone out */
                            debit_balance: components["schemas"]["MinorUnits"];
                        };
                        from_source: boolean;
                        /** @description In the offset that was asked for, to the second */
                        timestamp: string;
                    };
                };
            };
            /** @description BAL_INVALID_TIMESTAMP, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_INVALID_TIMESTAMP" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    takeSnapshots: {
        parameters: {
            query?: {
                /** @description Balances in one statement; 1,000 if left out */
                batch_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listMonitors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"][] | null;
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    balance_id: string;
                    condition: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: number;
                        /** @description How many minor units make one major unit: 100 for cents */
                        precision?: number;
                    };
                    call_back_url?: string;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"];
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listMonitorsOfBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"][] | null;
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Monitor"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_MONITOR_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_MONITOR_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    updateMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    monitor_id?: string;
                    balance_id?: string;
                    condition: {
                        /** @description To compare with */
                        value?: number;
                        /** @description How many minor units make one major unit: 100 for cents */
                        precision?: number;
                        /** @description Minor units */
                        precise_value?: components["schemas"]["MinorUnits"];
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                    };
                    description?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_MONITOR_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_MONITOR_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    deleteMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description BAL_MONITOR_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_MONITOR_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /** @description 20 if left out; at most 1,000 with filters */
                limit?: number;
                /** @description How many rows to leave out; 0 if left out */
                offset?: number;
                /** @description How filters are joined; `and` if left out */
                logical_operator?: "and" | "or";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "precise_amount": 125050,
                 *       "precision": 100,
                 *       "currency": "USD",
                 *       "source": "@bank",
                 *       "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                 *       "description": "Deposit",
                 *       "allow_overdraft": true,
                 *       "skip_queue": true,
                 *       "reference": "deposit-1"
                 *     }
                 */
                "application/json": {
                    /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                    amount?: number;
                    /** @description Minor units, exact, of any size. Instead of `amount`, not beside it */
                    precise_amount?: components["schemas"]["MinorUnits"];
                    /** @description How many minor units make one major unit: 100 for cents */
                    precision?: number;
                    /** @description A code of your choice, usually of ISO 4217: `USD` */
                    currency: string;
                    /** @description Yours, unique in the ledger: it moves money once. The Proxy makes one if it is missing */
                    reference: string;
                    description: string;
                    /** @description A balance id, or an indicator: `@world` */
                    source?: string;
                    /** @description A split: several sources and how they share the amount. Instead of `source` */
                    sources?: {
                        /** @description A balance id, or an indicator */
                        identifier?: string;
                        /** @description A share: `20%`, an amount in major units (`12.50`), or `left` */
                        distribution?: string;
                        /** @description A share in minor units, as text */
                        precise_distribution?: string;
                        transaction_id?: string;
                    }[];
                    /** @description A balance id, or an indicator */
                    destination?: string;
                    /** @description A split: several destinations and how they share the amount. Instead of `destination` */
                    destinations?: {
                        /** @description A balance id, or an indicator */
                        identifier?: string;
                        /** @description A share: `20%`, an amount in major units (`12.50`), or `left` */
                        distribution?: string;
                        /** @description A share in minor units, as text */
                        precise_distribution?: string;
                        transaction_id?: string;
                    }[];
                    /** @description Whether the source may go below zero, as far as `overdraft_limit` allows */
                    allow_overdraft?: boolean;
                    /** @description Major units; 0: no limit */
                    overdraft_limit?: number;
                    /** @description Hold the amount; a commit or a void settles it */
                    inflight?: boolean;
                    /** @description When what is held is voided by itself (RFC 3339) */
                    inflight_expiry_date?: string;
                    /** @description When what is held is committed by itself (RFC 3339) */
                    inflight_commit_date?: string;
                    /** @description When to post it (RFC 3339); left out: now */
                    scheduled_for?: string;
                    /**
                     * Format: date-time
                     * @description The date it counts from in balances at a past time; left out: now
                     */
                    effective_date?: string;
                    /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                    skip_queue?: boolean;
                    /** @description All or nothing */
                    atomic?: boolean;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                    balance_id?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "precise_amount": 125050,
                     *       "amount": 1250.5,
                     *       "amount_string": "1250.5",
                     *       "precision": 100,
                     *       "overdraft_limit": 0,
                     *       "transaction_id": "txn_01a2108b-61d0-7000-8f4a-000000000004",
                     *       "parent_transaction": "",
                     *       "source": "bln_01a2108b-61d0-7000-8f4a-000000000005",
                     *       "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "reference": "deposit-1",
                     *       "currency": "USD",
                     *       "description": "Deposit",
                     *       "status": "APPLIED",
                     *       "hash": "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
                     *       "allow_overdraft": true,
                     *       "inflight": false,
                     *       "skip_queue": true,
                     *       "atomic": false,
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "effective_date": "2026-01-15T09:30:00.125Z",
                     *       "scheduled_for": "0001-01-01T00:00:00Z",
                     *       "inflight_expiry_date": "0001-01-01T00:00:00Z",
                     *       "inflight_commit_date": "0001-01-01T00:00:00Z",
                     *       "meta_data": {
                     *         "allow_overdraft": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, TXN_INSUFFICIENT_FUNDS, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "TXN_INSUFFICIENT_FUNDS" | "TXN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, TXN_DUPLICATE_REFERENCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "TXN_DUPLICATE_REFERENCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "atomic": true,
                 *       "skip_queue": true,
                 *       "transactions": [
                 *         {
                 *           "amount": 10,
                 *           "precision": 100,
                 *           "currency": "USD",
                 *           "source": "@bank",
                 *           "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                 *           "allow_overdraft": true,
                 *           "reference": "fee-1",
                 *           "description": "Fee"
                 *         },
                 *         {
                 *           "amount": 10,
                 *           "precision": 100,
                 *           "currency": "USD",
                 *           "source": "@bank",
                 *           "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                 *           "allow_overdraft": true,
                 *           "reference": "fee-2",
                 *           "description": "Fee"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    transactions: {
                        /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                        amount?: number;
                        /** @description Minor units, exact, of any size. Instead of `amount`, not beside it */
                        precise_amount?: components["schemas"]["MinorUnits"];
                        /** @description How many minor units make one major unit: 100 for cents */
                        precision?: number;
                        /** @description A code of your choice, usually of ISO 4217: `USD` */
                        currency?: string;
                        /** @description Yours, unique in the ledger: it moves money once. The Proxy makes one if it is missing */
                        reference?: string;
                        description?: string;
                        /** @description A balance id, or an indicator: `@world` */
                        source?: string;
                        /** @description A split: several sources and how they share the amount. Instead of `source` */
                        sources?: {
                            /** @description A balance id, or an indicator */
                            identifier?: string;
                            /** @description A share: `20%`, an amount in major units (`12.50`), or `left` */
                            distribution?: string;
                            /** @description A share in minor units, as text */
                            precise_distribution?: string;
                            transaction_id?: string;
                        }[];
                        /** @description A balance id, or an indicator */
                        destination?: string;
                        /** @description A split: several destinations and how they share the amount. Instead of `destination` */
                        destinations?: {
                            /** @description A balance id, or an indicator */
                            identifier?: string;
                            /** @description A share: `20%`, an amount in major units (`12.50`), or `left` */
                            distribution?: string;
                            /** @description A share in minor units, as text */
                            precise_distribution?: string;
                            transaction_id?: string;
                        }[];
                        /** @description Whether the source may go below zero, as far as `overdraft_limit` allows */
                        allow_overdraft?: boolean;
                        /** @description Major units; 0: no limit */
                        overdraft_limit?: number;
                        /** @description Hold the amount; a commit or a void settles it */
                        inflight?: boolean;
                        /** @description When what is held is voided by itself (RFC 3339) */
                        inflight_expiry_date?: string;
                        /** @description When what is held is committed by itself (RFC 3339) */
                        inflight_commit_date?: string;
                        /** @description When to post it (RFC 3339); left out: now */
                        scheduled_for?: string;
                        /**
                         * Format: date-time
                         * @description The date it counts from in balances at a past time; left out: now
                         */
                        effective_date?: string;
                        /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                        skip_queue?: boolean;
                        /** @description All or nothing */
                        atomic?: boolean;
                        /** @description Only show what would happen */
                        dry_run?: boolean;
                        /** @description Anything of yours. Its numbers are doubles */
                        meta_data?: {
                            [key: string]: unknown;
                        };
                        balance_id?: string;
                    }[];
                    /** @description All or nothing */
                    atomic?: boolean;
                    /** @description Hold the amount; a commit or a void settles it */
                    inflight?: boolean;
                    /** @description Answer 202 with the id of the batch */
                    run_async?: boolean;
                    /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                    skip_queue?: boolean;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedBatch"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch_id": "bulk_01a2108b-61d0-7000-8f4a-000000000008",
                     *       "status": "applied",
                     *       "transaction_count": 2
                     *     }
                     */
                    "application/json": {
                        batch_id: string;
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        status: "applied" | "inflight";
                        transaction_count: number;
                    };
                };
            };
            /** @description Taken on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /** @description What became of it */
                        status: string;
                        batch_id: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED, TXN_INSUFFICIENT_FUNDS, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "TXN_BULK_EMPTY" | "TXN_BULK_LIMIT_EXCEEDED" | "TXN_INSUFFICIENT_FUNDS" | "TXN_VALIDATION_ERROR";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, TXN_DUPLICATE_REFERENCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "TXN_DUPLICATE_REFERENCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    settleHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "commit"
                 *     }
                 */
                "application/json": {
                    /** @description What became of it */
                    status: string;
                    /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                    amount?: number;
                    /** @description Minor units, exact, of any size. Instead of `amount`, not beside it */
                    precise_amount?: components["schemas"]["MinorUnits"];
                    /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                    skip_queue?: boolean;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "precise_amount": 125050,
                     *       "amount": 1250.5,
                     *       "precision": 100,
                     *       "overdraft_limit": 0,
                     *       "transaction_id": "txn_01a2108b-61d0-7000-8f4a-000000000007",
                     *       "parent_transaction": "",
                     *       "source": "bln_01a2108b-61d0-7000-8f4a-000000000005",
                     *       "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "reference": "deposit-2",
                     *       "currency": "USD",
                     *       "description": "Deposit",
                     *       "status": "INFLIGHT",
                     *       "hash": "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
                     *       "allow_overdraft": false,
                     *       "inflight": true,
                     *       "skip_queue": false,
                     *       "atomic": false,
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "scheduled_for": "0001-01-01T00:00:00Z",
                     *       "inflight_expiry_date": "0001-01-01T00:00:00Z",
                     *       "inflight_commit_date": "0001-01-01T00:00:00Z",
                     *       "meta_data": {
                     *         "allow_overdraft": true
                     *       },
                     *       "queued": true
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"] | components["schemas"]["Preview"];
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, TXN_COMMIT_AMOUNT_EXCEEDED, TXN_INSUFFICIENT_FUNDS, TXN_INVALID_AMOUNT, TXN_INVALID_STATUS_ACTION, TXN_NOT_INFLIGHT, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "TXN_COMMIT_AMOUNT_EXCEEDED" | "TXN_INSUFFICIENT_FUNDS" | "TXN_INVALID_AMOUNT" | "TXN_INVALID_STATUS_ACTION" | "TXN_NOT_INFLIGHT" | "TXN_VALIDATION_ERROR";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description TXN_ALREADY_COMMITTED, TXN_ALREADY_VOIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_ALREADY_COMMITTED" | "TXN_ALREADY_VOIDED";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    commitHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    transactions: {
                        transaction_id?: string;
                        /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                        amount?: number;
                        /** @description Minor units, exact, of any size. Instead of `amount`, not beside it */
                        precise_amount?: components["schemas"]["MinorUnits"];
                    }[];
                    /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                    skip_queue?: boolean;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        succeeded: number;
                        failed: number;
                        results: {
                            transaction_id: string;
                            /**
                             * @description What became of it
                             * @enum {string}
                             */
                            status: "queued" | "succeeded" | "failed";
                            code?: string;
                            message?: string;
                        }[];
                    } | components["schemas"]["PreviewedBatch"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "TXN_BULK_EMPTY" | "TXN_BULK_LIMIT_EXCEEDED";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    voidHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    transaction_ids: string[];
                    /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                    skip_queue?: boolean;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        succeeded: number;
                        failed: number;
                        results: {
                            transaction_id: string;
                            /**
                             * @description What became of it
                             * @enum {string}
                             */
                            status: "queued" | "succeeded" | "failed";
                            code?: string;
                            message?: string;
                        }[];
                    } | components["schemas"]["PreviewedBatch"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "TXN_BULK_EMPTY" | "TXN_BULK_LIMIT_EXCEEDED";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    refundTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "skip_queue": true
                 *     }
                 */
                "application/json": {
                    /** @description Post before the answer, and show the outcome in it; else the answer says QUEUED */
                    skip_queue?: boolean;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                    description?: string;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "precise_amount": 125050,
                     *       "amount": 1250.5,
                     *       "precision": 100,
                     *       "overdraft_limit": 0,
                     *       "transaction_id": "txn_01a2108b-61d0-7000-8f4a-000000000006",
                     *       "parent_transaction": "txn_01a2108b-61d0-7000-8f4a-000000000004",
                     *       "source": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "destination": "bln_01a2108b-61d0-7000-8f4a-000000000005",
                     *       "reference": "txn_01a2108b-61d0-7000-8f4a-000000000004_refund",
                     *       "currency": "USD",
                     *       "description": "Deposit",
                     *       "status": "APPLIED",
                     *       "hash": "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
                     *       "allow_overdraft": true,
                     *       "inflight": false,
                     *       "skip_queue": true,
                     *       "atomic": false,
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "scheduled_for": "0001-01-01T00:00:00Z",
                     *       "inflight_expiry_date": "0001-01-01T00:00:00Z",
                     *       "inflight_commit_date": "0001-01-01T00:00:00Z",
                     *       "meta_data": {
                     *         "allow_overdraft": true
                     *       },
                     *       "effective_date": "2026-01-15T09:30:00.125Z",
                     *       "amount_string": "1250.5"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, TXN_INSUFFICIENT_FUNDS, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "TXN_INSUFFICIENT_FUNDS" | "TXN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, TXN_DUPLICATE_REFERENCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "TXN_DUPLICATE_REFERENCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    filterTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": [
                 *         {
                 *           "field": "reference",
                 *           "operator": "eq",
                 *           "value": "deposit-1"
                 *         }
                 *       ],
                 *       "include_count": true
                 *     }
                 */
                "application/json": {
                    /** @description At most 100 */
                    filters?: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: unknown;
                        /** @description For `in`, at most 1,000, and for `between`, two */
                        values?: unknown[];
                    }[];
                    /** @description `and` (default) or `or` */
                    logical_operator?: string;
                    /** @description How many at most; 20 if left out or out of 1 to 100 */
                    limit?: number;
                    /** @description How many to leave out */
                    offset?: number;
                    /** @description A field; the time of creation if left out */
                    sort_by?: string;
                    /** @description `asc` or `desc` (default) */
                    sort_order?: string;
                    /** @description Answer `{data, total_count}` instead of a bare array */
                    include_count?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "precise_amount": 125050,
                     *           "amount": 1250.5,
                     *           "precision": 100,
                     *           "overdraft_limit": 0,
                     *           "transaction_id": "txn_01a2108b-61d0-7000-8f4a-000000000004",
                     *           "parent_transaction": "",
                     *           "source": "bln_01a2108b-61d0-7000-8f4a-000000000005",
                     *           "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *           "reference": "deposit-1",
                     *           "currency": "USD",
                     *           "description": "Deposit",
                     *           "status": "APPLIED",
                     *           "hash": "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
                     *           "allow_overdraft": false,
                     *           "inflight": false,
                     *           "skip_queue": false,
                     *           "atomic": false,
                     *           "created_at": "2026-01-15T09:30:00.125Z",
                     *           "scheduled_for": "0001-01-01T00:00:00Z",
                     *           "inflight_expiry_date": "0001-01-01T00:00:00Z",
                     *           "inflight_commit_date": "0001-01-01T00:00:00Z",
                     *           "meta_data": {
                     *             "allow_overdraft": true
                     *           },
                     *           "effective_date": "2026-01-15T09:30:00.125Z"
                     *         }
                     *       ],
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"][] | {
                        data: components["schemas"]["Transaction"][];
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "precise_amount": 125050,
                     *       "amount": 1250.5,
                     *       "precision": 100,
                     *       "overdraft_limit": 0,
                     *       "transaction_id": "txn_01a2108b-61d0-7000-8f4a-000000000004",
                     *       "parent_transaction": "",
                     *       "source": "bln_01a2108b-61d0-7000-8f4a-000000000005",
                     *       "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "reference": "deposit-1",
                     *       "currency": "USD",
                     *       "description": "Deposit",
                     *       "status": "APPLIED",
                     *       "hash": "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
                     *       "allow_overdraft": false,
                     *       "inflight": false,
                     *       "skip_queue": false,
                     *       "atomic": false,
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "scheduled_for": "0001-01-01T00:00:00Z",
                     *       "inflight_expiry_date": "0001-01-01T00:00:00Z",
                     *       "inflight_commit_date": "0001-01-01T00:00:00Z",
                     *       "meta_data": {
                     *         "allow_overdraft": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readTransactionByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "precise_amount": 125050,
                     *       "amount": 1250.5,
                     *       "precision": 0,
                     *       "overdraft_limit": 0,
                     *       "transaction_id": "txn_01a2108b-61d0-7000-8f4a-000000000004",
                     *       "parent_transaction": "",
                     *       "source": "bln_01a2108b-61d0-7000-8f4a-000000000005",
                     *       "destination": "bln_01a2108b-61d0-7000-8f4a-000000000003",
                     *       "reference": "deposit-1",
                     *       "currency": "USD",
                     *       "description": "Deposit",
                     *       "status": "APPLIED",
                     *       "hash": "",
                     *       "allow_overdraft": false,
                     *       "inflight": false,
                     *       "skip_queue": false,
                     *       "atomic": false,
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "scheduled_for": "0001-01-01T00:00:00Z",
                     *       "inflight_expiry_date": "0001-01-01T00:00:00Z",
                     *       "inflight_commit_date": "0001-01-01T00:00:00Z",
                     *       "meta_data": {
                     *         "allow_overdraft": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readTransactionLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        transaction_id: string;
                        fund_allocation?: {
                            provider: string;
                            /** @description Minor units */
                            amount: components["schemas"]["MinorUnits"];
                        }[];
                        shadow_transactions: components["schemas"]["Transaction"][] | null;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    recoverTransactions: {
        parameters: {
            query?: {
                /** @description A duration like 2m or 1h30m; 2m if left out */
                threshold?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recovered: number;
                        threshold: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /** @description With filters: 20 if left out or above 100 */
                limit?: number;
                /** @description How many rows to leave out; 0 if left out */
                offset?: number;
                /** @description How filters are joined; `and` if left out */
                logical_operator?: "and" | "or";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"][] | null;
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identity_type": "individual",
                 *       "first_name": "Ada",
                 *       "email_address": "ada@example.com",
                 *       "meta_data": {
                 *         "tier": "gold"
                 *       }
                 *     }
                 */
                "application/json": {
                    identity_id?: string;
                    /** @description `individual` or `organization` */
                    identity_type?: string;
                    organization_name?: string;
                    category?: string;
                    first_name?: string;
                    last_name?: string;
                    other_names?: string;
                    gender?: string;
                    email_address?: string;
                    phone_number?: string;
                    nationality?: string;
                    street?: string;
                    country?: string;
                    state?: string;
                    post_code?: string;
                    city?: string;
                    /**
                     * Format: date-time
                     * @description Date of birth; only the day counts
                     */
                    dob?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identity_type": "individual",
                     *       "organization_name": "",
                     *       "category": "",
                     *       "first_name": "Ada",
                     *       "last_name": "",
                     *       "other_names": "",
                     *       "gender": "",
                     *       "email_address": "ada@example.com",
                     *       "phone_number": "",
                     *       "nationality": "",
                     *       "street": "",
                     *       "country": "",
                     *       "state": "",
                     *       "post_code": "",
                     *       "city": "",
                     *       "dob": "0001-01-01T00:00:00Z",
                     *       "meta_data": {
                     *         "tier": "gold"
                     *       },
                     *       "identity_id": "idt_01a2108b-61d0-7000-8f4a-000000000002",
                     *       "created_at": "2026-01-15T09:30:00.125Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, IDT_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "IDT_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    filterIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 100 */
                    filters?: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: unknown;
                        /** @description For `in`, at most 1,000, and for `between`, two */
                        values?: unknown[];
                    }[];
                    /** @description `and` (default) or `or` */
                    logical_operator?: string;
                    /** @description How many at most; 20 if left out or out of 1 to 100 */
                    limit?: number;
                    /** @description How many to leave out */
                    offset?: number;
                    /** @description A field; the time of creation if left out */
                    sort_by?: string;
                    /** @description `asc` or `desc` (default) */
                    sort_order?: string;
                    /** @description Answer `{data, total_count}` instead of a bare array */
                    include_count?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["Identity"][] | null) | {
                        data: components["schemas"]["Identity"][] | null;
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identity_id": "idt_01a2108b-61d0-7000-8f4a-000000000002",
                     *       "identity_type": "individual",
                     *       "organization_name": "",
                     *       "category": "",
                     *       "first_name": "Ada",
                     *       "last_name": "",
                     *       "other_names": "",
                     *       "gender": "",
                     *       "email_address": "ada@example.com",
                     *       "phone_number": "",
                     *       "nationality": "",
                     *       "street": "",
                     *       "country": "",
                     *       "state": "",
                     *       "post_code": "",
                     *       "city": "",
                     *       "dob": "0001-01-01T00:00:00Z",
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "meta_data": {
                     *         "tier": "gold"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    updateIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "city": "London",
                 *       "country": "GB"
                 *     }
                 */
                "application/json": {
                    identity_id?: string;
                    /** @description `individual` or `organization` */
                    identity_type?: string;
                    organization_name?: string;
                    category?: string;
                    first_name?: string;
                    last_name?: string;
                    other_names?: string;
                    gender?: string;
                    email_address?: string;
                    phone_number?: string;
                    nationality?: string;
                    street?: string;
                    country?: string;
                    state?: string;
                    post_code?: string;
                    city?: string;
                    /**
                     * Format: date-time
                     * @description Date of birth; only the day counts
                     */
                    dob?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Identity updated successfully"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    deleteIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listTokenizedFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tokenized_fields: string[];
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    tokenizeField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                field: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, IDT_FIELD_NOT_TOKENIZABLE */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "IDT_FIELD_NOT_TOKENIZABLE";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description IDT_FIELD_ALREADY_TOKENIZED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_FIELD_ALREADY_TOKENIZED";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    tokenizeFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, IDT_FIELD_NOT_TOKENIZABLE */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "IDT_FIELD_NOT_TOKENIZABLE";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description IDT_FIELD_ALREADY_TOKENIZED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_FIELD_ALREADY_TOKENIZED";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    detokenizeField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                field: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Name of a field */
                        field: string;
                        /** @description To compare with */
                        value: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, IDT_FIELD_NOT_TOKENIZABLE, IDT_FIELD_NOT_TOKENIZED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "IDT_FIELD_NOT_TOKENIZABLE" | "IDT_FIELD_NOT_TOKENIZED";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    detokenizeFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, IDT_FIELD_NOT_TOKENIZABLE, IDT_FIELD_NOT_TOKENIZED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "IDT_FIELD_NOT_TOKENIZABLE" | "IDT_FIELD_NOT_TOKENIZED";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description With filters: 20 if left out or above 100 */
                limit?: number;
                /** @description How many rows to leave out; 0 if left out */
                offset?: number;
                /** @description How filters are joined; `and` if left out */
                logical_operator?: "and" | "or";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"][] | null;
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bank_name?: string;
                    number?: string;
                    /** @description A code of your choice, usually of ISO 4217: `USD` */
                    currency?: string;
                    identity_id?: string;
                    ledger_id?: string;
                    balance_id: string;
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description ACC_GENERATION_FAILED, GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "ACC_GENERATION_FAILED" | "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    filterAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most 100 */
                    filters?: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: unknown;
                        /** @description For `in`, at most 1,000, and for `between`, two */
                        values?: unknown[];
                    }[];
                    /** @description `and` (default) or `or` */
                    logical_operator?: string;
                    /** @description How many at most; 20 if left out or out of 1 to 100 */
                    limit?: number;
                    /** @description How many to leave out */
                    offset?: number;
                    /** @description A field; the time of creation if left out */
                    sort_by?: string;
                    /** @description `asc` or `desc` (default) */
                    sort_order?: string;
                    /** @description Answer `{data, total_count}` instead of a bare array */
                    include_count?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["Account"][] | null) | {
                        data: components["schemas"]["Account"][] | null;
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query?: {
                /** @description What to show along with it */
                include?: ("ledger" | "balance" | "identity")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description ACC_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "ACC_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    makeUpAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bank_name: string;
                        account_number: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "savings",
                 *       "query_by": "name"
                 *     }
                 */
                "application/json": {
                    /** @description What to look for; `*`: everything */
                    q: string;
                    /** @description Fields to look in, with commas */
                    query_by?: string;
                    query_by_weights?: string;
                    prefix?: string;
                    infix?: string;
                    num_typos?: string;
                    /** @description A filter: `currency:=USD && amount:>100` */
                    filter_by?: string;
                    /** @description A field; the time of creation if left out */
                    sort_by?: string;
                    facet_by?: string;
                    facet_query?: string;
                    group_by?: string;
                    include_fields?: string;
                    exclude_fields?: string;
                    highlight_fields?: string;
                    highlight_full_fields?: string;
                    highlight_start_tag?: string;
                    highlight_end_tag?: string;
                    min_len_1typo?: number;
                    min_len_2typo?: number;
                    typo_tokens_threshold?: number;
                    drop_tokens_threshold?: number;
                    max_candidates?: number;
                    max_facet_values?: number;
                    group_limit?: number;
                    page?: number;
                    /** @description Hits on a page; 10 if left out, at most 250 */
                    per_page?: number;
                    /** @description How many to leave out */
                    offset?: number;
                    /** @description How many at most; 20 if left out or out of 1 to 100 */
                    limit?: number;
                    highlight_affix_num_tokens?: number;
                    snippet_threshold?: number;
                    prioritize_exact_match?: boolean;
                    enable_highlight_v1?: boolean;
                    facet_strategy?: string;
                    pinned_hits?: string;
                    hidden_hits?: string;
                    preset?: string;
                    split_join_tokens?: string;
                    text_match_type?: string;
                    vector_query?: string;
                    max_extra_prefix?: number;
                    max_extra_suffix?: number;
                    search_cutoff_ms?: number;
                    cache_ttl?: number;
                    remote_embedding_timeout_ms?: number;
                    remote_embedding_num_tries?: number;
                    exhaustive_search?: boolean;
                    enable_overrides?: boolean;
                    enable_typos_for_numerical_tokens?: boolean;
                    pre_segmented_query?: boolean;
                    prioritize_num_matching_fields?: boolean;
                    prioritize_token_position?: boolean;
                    use_cache?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "facet_counts": [],
                     *       "found": 1,
                     *       "hits": [
                     *         {
                     *           "document": {
                     *             "id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *             "ledger_id": "ldg_01a2108b-61d0-7000-8f4a-000000000001",
                     *             "name": "Customer savings",
                     *             "created_at": 1768469400,
                     *             "meta_data": {
                     *               "region": "EU"
                     *             }
                     *           },
                     *           "highlight": {
                     *             "name": {
                     *               "matched_tokens": [
                     *                 "savings"
                     *               ],
                     *               "snippet": "Customer <mark>savings</mark>"
                     *             }
                     *           },
                     *           "highlights": [
                     *             {
                     *               "field": "name",
                     *               "matched_tokens": [
                     *                 "savings"
                     *               ],
                     *               "snippet": "Customer <mark>savings</mark>"
                     *             }
                     *           ],
                     *           "text_match": 399
                     *         }
                     *       ],
                     *       "out_of": 2,
                     *       "page": 1,
                     *       "request_params": {
                     *         "collection_name": "ledgers",
                     *         "per_page": 10,
                     *         "q": "savings"
                     *       },
                     *       "search_cutoff": false,
                     *       "search_time_ms": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, SRCH_QUERY_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "SRCH_QUERY_INVALID";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    searchMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    searches: {
                        /** @description What to look for; `*`: everything */
                        q?: string;
                        /** @description Fields to look in, with commas */
                        query_by?: string;
                        query_by_weights?: string;
                        prefix?: string;
                        infix?: string;
                        num_typos?: string;
                        /** @description A filter: `currency:=USD && amount:>100` */
                        filter_by?: string;
                        /** @description A field; the time of creation if left out */
                        sort_by?: string;
                        facet_by?: string;
                        facet_query?: string;
                        group_by?: string;
                        include_fields?: string;
                        exclude_fields?: string;
                        highlight_fields?: string;
                        highlight_full_fields?: string;
                        highlight_start_tag?: string;
                        highlight_end_tag?: string;
                        min_len_1typo?: number;
                        min_len_2typo?: number;
                        typo_tokens_threshold?: number;
                        drop_tokens_threshold?: number;
                        max_candidates?: number;
                        max_facet_values?: number;
                        group_limit?: number;
                        page?: number;
                        /** @description Hits on a page; 10 if left out, at most 250 */
                        per_page?: number;
                        /** @description How many to leave out */
                        offset?: number;
                        /** @description How many at most; 20 if left out or out of 1 to 100 */
                        limit?: number;
                        highlight_affix_num_tokens?: number;
                        snippet_threshold?: number;
                        prioritize_exact_match?: boolean;
                        enable_highlight_v1?: boolean;
                        facet_strategy?: string;
                        pinned_hits?: string;
                        hidden_hits?: string;
                        preset?: string;
                        split_join_tokens?: string;
                        text_match_type?: string;
                        vector_query?: string;
                        max_extra_prefix?: number;
                        max_extra_suffix?: number;
                        search_cutoff_ms?: number;
                        cache_ttl?: number;
                        remote_embedding_timeout_ms?: number;
                        remote_embedding_num_tries?: number;
                        exhaustive_search?: boolean;
                        enable_overrides?: boolean;
                        enable_typos_for_numerical_tokens?: boolean;
                        pre_segmented_query?: boolean;
                        prioritize_num_matching_fields?: boolean;
                        prioritize_token_position?: boolean;
                        use_cache?: boolean;
                        collection?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: (components["schemas"]["SearchResult"] | {
                            code: number;
                            error: string;
                        })[];
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, SRCH_QUERY_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "SRCH_QUERY_INVALID";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readSearchRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReindexProgress"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description SRCH_REINDEX_NOT_STARTED */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "SRCH_REINDEX_NOT_STARTED";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    rebuildSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description How many at a time */
                    batch_size?: number;
                };
            };
        };
        responses: {
            /** @description Taken on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        progress: components["schemas"]["ReindexProgress"];
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description SRCH_REINDEX_IN_PROGRESS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "SRCH_REINDEX_IN_PROGRESS";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    mergeMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "meta_data": {
                 *         "purpose": "rainy days"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Anything of yours. Its numbers are doubles */
                    meta_data: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meta_data": {
                     *         "purpose": "rainy days"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Anything of yours. Its numbers are doubles */
                        meta_data: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, META_INVALID_ENTITY_ID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "META_INVALID_ENTITY_ID";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description META_ENTITY_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "META_ENTITY_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Whose; for the master key it must be said */
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"][] | null;
                };
            };
            /** @description APIKEY_OWNER_REQUIRED, GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "APIKEY_OWNER_REQUIRED" | "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY, AUTH_MISSING_PRINCIPAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY" | "AUTH_MISSING_PRINCIPAL";
                        };
                    };
                };
            };
            /** @description AUTH_CROSS_OWNER_ACCESS, AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_CROSS_OWNER_ACCESS" | "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description `resource:action`, `*` for any */
                    scopes: string[];
                    /** @description Whose the key is */
                    owner: string;
                    /** Format: date-time */
                    expires_at: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description APIKEY_OWNER_REQUIRED, GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "APIKEY_OWNER_REQUIRED" | "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY, AUTH_MISSING_PRINCIPAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY" | "AUTH_MISSING_PRINCIPAL";
                        };
                    };
                };
            };
            /** @description AUTH_CROSS_OWNER_ACCESS, AUTH_INSUFFICIENT_PERMISSIONS, AUTH_SCOPE_ESCALATION, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_CROSS_OWNER_ACCESS" | "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_SCOPE_ESCALATION" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description Whose; for the master key it must be said */
                owner?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description APIKEY_OWNER_REQUIRED, GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "APIKEY_OWNER_REQUIRED" | "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY, AUTH_MISSING_PRINCIPAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY" | "AUTH_MISSING_PRINCIPAL";
                        };
                    };
                };
            };
            /** @description AUTH_CROSS_OWNER_ACCESS, AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_CROSS_OWNER_ACCESS" | "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description APIKEY_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "APIKEY_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listHooks: {
        parameters: {
            query?: {
                /** @description Only those of this type */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"][];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_MASTER_KEY_REQUIRED, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_MASTER_KEY_REQUIRED" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createHook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name?: string;
                    url: string;
                    /** @description Of a hook: PRE_TRANSACTION or POST_TRANSACTION */
                    type: string;
                    active?: boolean;
                    /** @description Seconds */
                    timeout?: number;
                    /** @description 0 to 10 */
                    retry_count?: number;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                    /** Format: date-time */
                    last_run?: string;
                    last_success?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, HOOK_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "HOOK_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_MASTER_KEY_REQUIRED, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_MASTER_KEY_REQUIRED" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, HOOK_OPERATION_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "HOOK_OPERATION_FAILED";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_MASTER_KEY_REQUIRED, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_MASTER_KEY_REQUIRED" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description HOOK_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "HOOK_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    updateHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name?: string;
                    url: string;
                    /** @description Of a hook: PRE_TRANSACTION or POST_TRANSACTION */
                    type: string;
                    active?: boolean;
                    /** @description Seconds */
                    timeout?: number;
                    /** @description 0 to 10 */
                    retry_count?: number;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                    /** Format: date-time */
                    last_run?: string;
                    last_success?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, HOOK_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "HOOK_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_MASTER_KEY_REQUIRED, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_MASTER_KEY_REQUIRED" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description HOOK_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "HOOK_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, HOOK_OPERATION_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "HOOK_OPERATION_FAILED";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    deleteHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_MASTER_KEY_REQUIRED, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_MASTER_KEY_REQUIRED" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description HOOK_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "HOOK_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        last: {
                            /** Format: date-time */
                            started_at: string;
                            /** Format: date-time */
                            finished_at: string;
                            balances: number;
                            transactions: number;
                            violations: number;
                            /** @description There are more violations than were counted */
                            at_least: boolean;
                            told: {
                                name: string;
                                balance_id: string | null;
                                transaction_id: string | null;
                                detail: string;
                            }[];
                        } | null;
                        tried_at: string | null;
                        failure: string | null;
                        under_way: boolean;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    createMatchingRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Same reference",
                 *       "description": "References are equal",
                 *       "criteria": [
                 *         {
                 *           "field": "reference",
                 *           "operator": "equals"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    rule_id?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                    /** Format: date-time */
                    updated_at?: string;
                    name: string;
                    description?: string;
                    criteria: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: string;
                        pattern?: string;
                        /** @description How much may differ: of amounts a fraction (0.01 is 1 %), of dates seconds, of texts percent */
                        allowable_drift?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rule_id": "rule_01a2108b-61d0-7000-8f4a-000000000009",
                     *       "created_at": "2026-01-15T09:30:00.125Z",
                     *       "updated_at": "2026-01-15T09:30:00.125Z",
                     *       "name": "Same reference",
                     *       "description": "References are equal",
                     *       "criteria": [
                     *         {
                     *           "field": "reference",
                     *           "operator": "equals",
                     *           "value": "",
                     *           "pattern": "",
                     *           "allowable_drift": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MatchingRule"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, RECON_RULE_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "RECON_RULE_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    replaceMatchingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule_id?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    created_at?: string;
                    /** Format: date-time */
                    updated_at?: string;
                    name: string;
                    description?: string;
                    criteria: {
                        /** @description Name of a field */
                        field?: string;
                        /** @description eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull; of a monitor or a rule: a comparison */
                        operator?: string;
                        /** @description To compare with */
                        value?: string;
                        pattern?: string;
                        /** @description How much may differ: of amounts a fraction (0.01 is 1 %), of dates seconds, of texts percent */
                        allowable_drift?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRule"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST, RECON_RULE_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "RECON_RULE_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    deleteMatchingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    uploadExternalTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                    /** @description Where it comes from */
                    source?: string;
                };
                "application/json": {
                    url?: string;
                    /** @description A balance id, or an indicator: `@world` */
                    source?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record_count: number;
                        /** @description A balance id, or an indicator: `@world` */
                        source: string;
                        upload_id: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, RECON_UPLOAD_FAILED, RECON_UPLOAD_HOST_NOT_ALLOWED, RECON_UPLOAD_URL_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "RECON_UPLOAD_FAILED" | "RECON_UPLOAD_HOST_NOT_ALLOWED" | "RECON_UPLOAD_URL_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description GEN_PAYLOAD_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_PAYLOAD_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, RECON_UPLOAD_PROCESSING_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "RECON_UPLOAD_PROCESSING_FAILED";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    startReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upload_id: string;
                    /** @description `one_to_one`, `one_to_many` or `many_to_one` */
                    strategy: string;
                    grouping_criteria?: string;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                    /** @description At least one */
                    matching_rule_ids: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reconciliation_id: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, RECON_MATCHING_RULES_REQUIRED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "RECON_MATCHING_RULES_REQUIRED";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, RECON_START_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "RECON_START_FAILED";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    startInstantReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_transactions": [
                 *         {
                 *           "id": "stmt-1",
                 *           "amount": 1250.5,
                 *           "currency": "USD",
                 *           "reference": "deposit-1",
                 *           "source": "bank",
                 *           "description": "Deposit",
                 *           "date": "2026-01-15T00:00:00Z"
                 *         }
                 *       ],
                 *       "strategy": "one_to_one",
                 *       "matching_rule_ids": [
                 *         "rule_01a2108b-61d0-7000-8f4a-000000000009"
                 *       ]
                 *     }
                 */
                "application/json": {
                    external_transactions: {
                        id?: string;
                        /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                        amount?: number;
                        /** @description Yours, unique in the ledger: it moves money once. The Proxy makes one if it is missing */
                        reference?: string;
                        /** @description A code of your choice, usually of ISO 4217: `USD` */
                        currency?: string;
                        description?: string;
                        /** Format: date-time */
                        date?: string;
                        /** @description A balance id, or an indicator: `@world` */
                        source?: string;
                    }[];
                    /** @description `one_to_one`, `one_to_many` or `many_to_one` */
                    strategy: string;
                    grouping_criteria?: string;
                    /** @description Only show what would happen */
                    dry_run?: boolean;
                    /** @description At least one */
                    matching_rule_ids: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reconciliation_id": "recon_01a2108b-61d0-7000-8f4a-000000000010"
                     *     }
                     */
                    "application/json": {
                        reconciliation_id: string;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, RECON_EXTERNAL_TXNS_REQUIRED, RECON_MATCHING_RULES_REQUIRED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "RECON_EXTERNAL_TXNS_REQUIRED" | "RECON_MATCHING_RULES_REQUIRED";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, RECON_START_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "RECON_START_FAILED";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reconciliation_id": "recon_01a2108b-61d0-7000-8f4a-000000000010",
                     *       "upload_id": "instant_01a2108b-61d0-7000-8f4a-000000000011",
                     *       "status": "completed",
                     *       "matched_transactions": 1,
                     *       "unmatched_transactions": 0,
                     *       "is_dry_run": false,
                     *       "started_at": "2026-01-15T09:30:00.125Z",
                     *       "completed_at": "2026-01-15T09:30:00.125Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    readReconciliationProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reconciliation_id: string;
                        /** @description What became of it */
                        status: string;
                        total: number;
                        processed: number;
                        matched_transactions: number;
                        unmatched_transactions: number;
                        failure: string | null;
                    };
                };
            };
            /** @description GEN_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description 100 if left out */
                limit?: number;
                /** @description What the page before had in `next` */
                after?: string;
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matches: {
                            external_id: string;
                            transaction_id: string;
                            /** @description As in the external file */
                            amount: number;
                            /** Format: date-time */
                            date: string;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
    listUnmatched: {
        parameters: {
            query?: {
                side?: "external" | "internal";
                /** @description 100 if left out */
                limit?: number;
                /** @description What the page before had in `next` */
                after?: string;
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unmatched: {
                            id: string;
                            /** @description Major units, a double: 100.5. Exact is `precise_amount` */
                            amount: number;
                            /** @description A code of your choice, usually of ISO 4217: `USD` */
                            currency: string;
                            /** @description Yours, unique in the ledger: it moves money once. The Proxy makes one if it is missing */
                            reference: string;
                            description: string;
                            /** Format: date-time */
                            date: string;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_EXPIRED_API_KEY, AUTH_INVALID_API_KEY, AUTH_MISSING_API_KEY */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_EXPIRED_API_KEY" | "AUTH_INVALID_API_KEY" | "AUTH_MISSING_API_KEY";
                        };
                    };
                };
            };
            /** @description AUTH_INSUFFICIENT_PERMISSIONS, AUTH_UNKNOWN_RESOURCE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INSUFFICIENT_PERMISSIONS" | "AUTH_UNKNOWN_RESOURCE";
                        };
                    };
                };
            };
            /** @description RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT";
                        };
                    };
                };
            };
            /** @description GEN_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE";
                        };
                    };
                };
            };
        };
    };
}
