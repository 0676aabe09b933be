/**
 * Types of Tallygate's API, made from its OpenAPI document by `npm run api-types`: see docs/api.md.
 * Money is minor units. A `number` that is described as a bigint may be beyond 2^53.
 */
export interface paths {
    "/proxy/": {
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
    "/proxy/health": {
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
    "/proxy/ledgers": {
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
    "/proxy/ledgers/filter": {
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
    "/proxy/ledgers/{id}": {
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
    "/proxy/balances": {
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
    "/proxy/balances/filter": {
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
    "/proxy/balances/{id}": {
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
    "/proxy/balances/indicator/{indicator}/currency/{currency}": {
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
    "/proxy/balances/{id}/identity": {
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
    "/proxy/balances/{id}/lineage": {
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
    "/proxy/balances/{id}/at": {
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
    "/proxy/balances-snapshots": {
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
    "/proxy/balance-monitors": {
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
    "/proxy/balance-monitors/balances/{id}": {
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
    "/proxy/balance-monitors/{id}": {
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
    "/proxy/transactions": {
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
         * @description With `skip_queue` the answer shows the outcome, else QUEUED, though it is on disk either way. The Proxy adds `precision` 1 and a `reference` where they are missing.
         */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proxy/transactions/bulk": {
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
    "/proxy/transactions/inflight/{id}": {
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
    "/proxy/transactions/inflight/bulk/commit": {
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
    "/proxy/transactions/inflight/bulk/void": {
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
    "/proxy/refund-transaction/{id}": {
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
         * @description Of a batch or a split: of all its rows. A dry run answers 200 with what would happen.
         */
        post: operations["refundTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proxy/transactions/filter": {
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
    "/proxy/transactions/{id}": {
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
    "/proxy/transactions/reference/{reference}": {
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
    "/proxy/transactions/{id}/lineage": {
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
    "/proxy/identities": {
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
    "/proxy/identities/filter": {
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
    "/proxy/identities/{id}": {
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
    "/proxy/identities/{id}/tokenized-fields": {
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
    "/proxy/identities/{id}/tokenize/{field}": {
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
    "/proxy/identities/{id}/tokenize": {
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
    "/proxy/identities/{id}/detokenize/{field}": {
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
    "/proxy/identities/{id}/detokenize": {
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
    "/proxy/accounts": {
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
    "/proxy/accounts/filter": {
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
    "/proxy/accounts/{id}": {
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
    "/proxy/search/{collection}": {
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
    "/proxy/multi-search": {
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
    "/proxy/search/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the last rebuilding of the search index went */
        get: operations["readSearchRebuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proxy/{id}/metadata": {
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
    "/proxy/reconciliation/matching-rules": {
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
    "/proxy/reconciliation/matching-rules/{id}": {
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
    "/proxy/reconciliation/upload": {
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
    "/proxy/reconciliation/start": {
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
    "/proxy/reconciliation/start-instant": {
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
    "/proxy/reconciliation/{id}": {
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
    "/proxy/reconciliation/{id}/progress": {
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
    "/proxy/reconciliation/{id}/matches": {
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
    "/proxy/reconciliation/{id}/unmatched": {
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
    "/cloud/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    status?: "active" | "expired" | "revoked";
                    /** @description Part of the name, or how the key begins */
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                api_key_id: string;
                                name: string;
                                /** @description How the secret begins */
                                prefix: string;
                                scopes: string[];
                                /** @description null: every instance of the workspace */
                                instances: string[] | null;
                                /** @description Addresses and ranges it may be used from; null: any */
                                addresses: string[] | null;
                                limits: {
                                    /** @description Ledgers that every balance of a transaction must be in */
                                    ledgers?: string[];
                                    /** @description Balances that a transaction may touch, by id or indicator */
                                    balances?: string[];
                                    /** @description Currencies that may be moved */
                                    currencies?: string[];
                                    /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                                    per_transaction?: {
                                        currency: string;
                                        /** @description Minor units */
                                        amount_max: string;
                                    }[];
                                    /** @description How much, or how often, within a period */
                                    windows?: ({
                                        /**
                                         * @description Of the calendar, in UTC; weeks begin on Monday
                                         * @enum {string}
                                         */
                                        period: "minute" | "hour" | "day" | "week" | "month";
                                        count_max: number;
                                    } | {
                                        /**
                                         * @description Of the calendar, in UTC; weeks begin on Monday
                                         * @enum {string}
                                         */
                                        period: "minute" | "hour" | "day" | "week" | "month";
                                        currency: string;
                                        /** @description Minor units */
                                        amount_max: string;
                                    })[];
                                } | null;
                                /** @enum {string} */
                                status: "active" | "expired" | "revoked";
                                /** @description Id of the member whose role caps it */
                                created_by: string;
                                /** Format: date-time */
                                created_at: string;
                                expires_at: string | null;
                                revoked_at: string | null;
                                /** @description To the minute */
                                last_used_at: string | null;
                                rotated_at: string | null;
                                /** @description How long the secret before the last rotation is good for */
                                previous_until: string | null;
                            }[];
                            /** @description How many there are in all */
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /** Make an API key; its secret is shown once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What it is for */
                        name: string;
                        scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                        /** @description never, 7d, 30d, 60d, 90d, a day (its end, UTC) or a moment */
                        expires?: string;
                        instances?: string[] | null;
                        addresses?: string[] | null;
                        limits?: {
                            /** @description Ledgers that every balance of a transaction must be in */
                            ledgers?: string[];
                            /** @description Balances that a transaction may touch, by id or indicator */
                            balances?: string[];
                            /** @description Currencies that may be moved */
                            currencies?: string[];
                            /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                            per_transaction?: {
                                currency: string;
                                /** @description Minor units */
                                amount_max: string;
                            }[];
                            /** @description How much, or how often, within a period */
                            windows?: ({
                                /**
                                 * @description Of the calendar, in UTC; weeks begin on Monday
                                 * @enum {string}
                                 */
                                period: "minute" | "hour" | "day" | "week" | "month";
                                count_max: number;
                            } | {
                                /**
                                 * @description Of the calendar, in UTC; weeks begin on Monday
                                 * @enum {string}
                                 */
                                period: "minute" | "hour" | "day" | "week" | "month";
                                currency: string;
                                /** @description Minor units */
                                amount_max: string;
                            })[];
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            api_key_id: string;
                            name: string;
                            /** @description How the secret begins */
                            prefix: string;
                            scopes: string[];
                            /** @description null: every instance of the workspace */
                            instances: string[] | null;
                            /** @description Addresses and ranges it may be used from; null: any */
                            addresses: string[] | null;
                            limits: {
                                /** @description Ledgers that every balance of a transaction must be in */
                                ledgers?: string[];
                                /** @description Balances that a transaction may touch, by id or indicator */
                                balances?: string[];
                                /** @description Currencies that may be moved */
                                currencies?: string[];
                                /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                                per_transaction?: {
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                }[];
                                /** @description How much, or how often, within a period */
                                windows?: ({
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    count_max: number;
                                } | {
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                })[];
                            } | null;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            /** @description Id of the member whose role caps it */
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            /** @description To the minute */
                            last_used_at: string | null;
                            rotated_at: string | null;
                            /** @description How long the secret before the last rotation is good for */
                            previous_until: string | null;
                        } & {
                            /** @description Shown only now */
                            key: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an API key */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the key */
                    api_key_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            api_key_id: string;
                            name: string;
                            /** @description How the secret begins */
                            prefix: string;
                            scopes: string[];
                            /** @description null: every instance of the workspace */
                            instances: string[] | null;
                            /** @description Addresses and ranges it may be used from; null: any */
                            addresses: string[] | null;
                            limits: {
                                /** @description Ledgers that every balance of a transaction must be in */
                                ledgers?: string[];
                                /** @description Balances that a transaction may touch, by id or indicator */
                                balances?: string[];
                                /** @description Currencies that may be moved */
                                currencies?: string[];
                                /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                                per_transaction?: {
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                }[];
                                /** @description How much, or how often, within a period */
                                windows?: ({
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    count_max: number;
                                } | {
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                })[];
                            } | null;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            /** @description Id of the member whose role caps it */
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            /** @description To the minute */
                            last_used_at: string | null;
                            rotated_at: string | null;
                            /** @description How long the secret before the last rotation is good for */
                            previous_until: string | null;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End an API key for good and take it off the list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the key */
                    api_key_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Give an API key another expiry; its secret stays */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the key */
                    api_key_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description never, 7d, 30d, 60d, 90d, a day (its end, UTC) or a moment */
                        expires: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            api_key_id: string;
                            name: string;
                            /** @description How the secret begins */
                            prefix: string;
                            scopes: string[];
                            /** @description null: every instance of the workspace */
                            instances: string[] | null;
                            /** @description Addresses and ranges it may be used from; null: any */
                            addresses: string[] | null;
                            limits: {
                                /** @description Ledgers that every balance of a transaction must be in */
                                ledgers?: string[];
                                /** @description Balances that a transaction may touch, by id or indicator */
                                balances?: string[];
                                /** @description Currencies that may be moved */
                                currencies?: string[];
                                /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                                per_transaction?: {
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                }[];
                                /** @description How much, or how often, within a period */
                                windows?: ({
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    count_max: number;
                                } | {
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                })[];
                            } | null;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            /** @description Id of the member whose role caps it */
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            /** @description To the minute */
                            last_used_at: string | null;
                            rotated_at: string | null;
                            /** @description How long the secret before the last rotation is good for */
                            previous_until: string | null;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/cloud/keys/{api_key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an API key a new secret; the old one may go on for a while */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the key */
                    api_key_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 7d, 30d, 60d, 90d or a date; left out: none */
                        overlap?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            api_key_id: string;
                            name: string;
                            /** @description How the secret begins */
                            prefix: string;
                            scopes: string[];
                            /** @description null: every instance of the workspace */
                            instances: string[] | null;
                            /** @description Addresses and ranges it may be used from; null: any */
                            addresses: string[] | null;
                            limits: {
                                /** @description Ledgers that every balance of a transaction must be in */
                                ledgers?: string[];
                                /** @description Balances that a transaction may touch, by id or indicator */
                                balances?: string[];
                                /** @description Currencies that may be moved */
                                currencies?: string[];
                                /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                                per_transaction?: {
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                }[];
                                /** @description How much, or how often, within a period */
                                windows?: ({
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    count_max: number;
                                } | {
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                })[];
                            } | null;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            /** @description Id of the member whose role caps it */
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            /** @description To the minute */
                            last_used_at: string | null;
                            rotated_at: string | null;
                            /** @description How long the secret before the last rotation is good for */
                            previous_until: string | null;
                        } & {
                            /** @description Shown only now */
                            key: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/keys/{api_key_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an API key for good; it stays on the list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the key */
                    api_key_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            api_key_id: string;
                            name: string;
                            /** @description How the secret begins */
                            prefix: string;
                            scopes: string[];
                            /** @description null: every instance of the workspace */
                            instances: string[] | null;
                            /** @description Addresses and ranges it may be used from; null: any */
                            addresses: string[] | null;
                            limits: {
                                /** @description Ledgers that every balance of a transaction must be in */
                                ledgers?: string[];
                                /** @description Balances that a transaction may touch, by id or indicator */
                                balances?: string[];
                                /** @description Currencies that may be moved */
                                currencies?: string[];
                                /** @description Most that one transaction may move; a currency that is not listed may not be moved */
                                per_transaction?: {
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                }[];
                                /** @description How much, or how often, within a period */
                                windows?: ({
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    count_max: number;
                                } | {
                                    /**
                                     * @description Of the calendar, in UTC; weeks begin on Monday
                                     * @enum {string}
                                     */
                                    period: "minute" | "hour" | "day" | "week" | "month";
                                    currency: string;
                                    /** @description Minor units */
                                    amount_max: string;
                                })[];
                            } | null;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            /** @description Id of the member whose role caps it */
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            /** @description To the minute */
                            last_used_at: string | null;
                            rotated_at: string | null;
                            /** @description How long the secret before the last rotation is good for */
                            previous_until: string | null;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/oauth/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List OAuth clients, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                client_id: string;
                                name: string;
                                scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                                redirect_uris: string[];
                                /** @description It can keep no secret, has none, and must use PKCE */
                                public: boolean;
                                /** @description It may act alone, in the name of whoever registered it */
                                client_credentials: boolean;
                                /** @enum {string} */
                                status: "active" | "expired" | "revoked";
                                created_by: string;
                                /** Format: date-time */
                                created_at: string;
                                expires_at: string | null;
                                revoked_at: string | null;
                                last_used_at: string | null;
                            }[];
                            /** @description How many there are in all */
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /** Register an OAuth client; its secret is in this answer and nowhere else */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What people see on the page where they let it in */
                        name: string;
                        /** @description The most it can have */
                        scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                        /** @description https, or http to this machine; compared as they are, but for the port of the latter */
                        redirect_uris?: string[];
                        /** @description 7d, 30d, 60d, 90d, never or a date */
                        expires?: string;
                        /** @default false */
                        public?: boolean;
                        /** @default false */
                        client_credentials?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client_id: string;
                            name: string;
                            scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                            redirect_uris: string[];
                            /** @description It can keep no secret, has none, and must use PKCE */
                            public: boolean;
                            /** @description It may act alone, in the name of whoever registered it */
                            client_credentials: boolean;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            last_used_at: string | null;
                            /** @description Shown only now; null for a public client */
                            client_secret: string | null;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/oauth/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an OAuth client */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of a client */
                    client_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client_id: string;
                            name: string;
                            scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                            redirect_uris: string[];
                            /** @description It can keep no secret, has none, and must use PKCE */
                            public: boolean;
                            /** @description It may act alone, in the name of whoever registered it */
                            client_credentials: boolean;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            last_used_at: string | null;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End an OAuth client and all its tokens for good and take it off the list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of a client */
                    client_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Give an OAuth client another expiry; its secret stays */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of a client */
                    client_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 7d, 30d, 60d, 90d, never or a date */
                        expires: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client_id: string;
                            name: string;
                            scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                            redirect_uris: string[];
                            /** @description It can keep no secret, has none, and must use PKCE */
                            public: boolean;
                            /** @description It may act alone, in the name of whoever registered it */
                            client_credentials: boolean;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            last_used_at: string | null;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/cloud/oauth/clients/{client_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an OAuth client and all its tokens for good; it stays on the list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of a client */
                    client_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client_id: string;
                            name: string;
                            scopes: ("*" | "proxy:read" | "proxy:write" | "data:read" | "data:write" | "mcp:read" | "mcp:write" | "alerts:read" | "alerts:write" | "admin")[];
                            redirect_uris: string[];
                            /** @description It can keep no secret, has none, and must use PKCE */
                            public: boolean;
                            /** @description It may act alone, in the name of whoever registered it */
                            client_credentials: boolean;
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            expires_at: string | null;
                            revoked_at: string | null;
                            last_used_at: string | null;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List instances, oldest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                instance_id: string;
                                name: string;
                                /**
                                 * @description A ledger of our own, or a Core elsewhere
                                 * @enum {string}
                                 */
                                kind: "embedded" | "http";
                                core_url: string | null;
                                has_core_key: boolean;
                                disabled: boolean;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            /** @description How many there are in all */
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /** Add a ledger of our own or, with core_url, a Core elsewhere */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What it is called */
                        name: string;
                        /** @description Of a Core: http://host:5001 */
                        core_url?: string;
                        /** @description What that Core wants in X-Blnk-Key; never shown */
                        core_key?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            instance_id: string;
                            name: string;
                            /**
                             * @description A ledger of our own, or a Core elsewhere
                             * @enum {string}
                             */
                            kind: "embedded" | "http";
                            core_url: string | null;
                            has_core_key: boolean;
                            disabled: boolean;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/instances/{instance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an instance */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the instance */
                    instance_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            instance_id: string;
                            name: string;
                            /**
                             * @description A ledger of our own, or a Core elsewhere
                             * @enum {string}
                             */
                            kind: "embedded" | "http";
                            core_url: string | null;
                            has_core_key: boolean;
                            disabled: boolean;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take an instance off the list; what it holds stays where it is */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the instance */
                    instance_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Rename, disable or enable an instance, or lead its requests to another Core */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the instance */
                    instance_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        disabled?: boolean;
                        /** @description Of a Core: http://host:5001 */
                        core_url?: string;
                        core_key?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            instance_id: string;
                            name: string;
                            /**
                             * @description A ledger of our own, or a Core elsewhere
                             * @enum {string}
                             */
                            kind: "embedded" | "http";
                            core_url: string | null;
                            has_core_key: boolean;
                            disabled: boolean;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/cloud/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members, oldest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                member_id: string;
                                name: string;
                                /** @description null: nobody signs in as this member */
                                email: string | null;
                                /** @enum {string} */
                                role: "admin" | "operator" | "investigator" | "analyst";
                                two_factor: boolean;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            /** @description How many there are in all */
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a member */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the member */
                    member_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member_id: string;
                            name: string;
                            /** @description null: nobody signs in as this member */
                            email: string | null;
                            /** @enum {string} */
                            role: "admin" | "operator" | "investigator" | "analyst";
                            two_factor: boolean;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a member; their keys and sessions end at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the member */
                    member_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Another name or role; keys and sessions follow at once */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the member */
                    member_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @enum {string} */
                        role?: "admin" | "operator" | "investigator" | "analyst";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member_id: string;
                            name: string;
                            /** @description null: nobody signs in as this member */
                            email: string | null;
                            /** @enum {string} */
                            role: "admin" | "operator" | "investigator" | "analyst";
                            two_factor: boolean;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/cloud/members/{member_id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token with which the member sets a new password; shown once, good once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the member */
                    member_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitations that can still be accepted, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                invitation_id: string;
                                /** @description null: for whoever has the token */
                                email: string | null;
                                /** @enum {string} */
                                role: "admin" | "operator" | "investigator" | "analyst";
                                created_by: string;
                                /** Format: date-time */
                                created_at: string;
                                /** Format: date-time */
                                expires_at: string;
                            }[];
                            /** @description How many there are in all */
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /** Invite somebody; the token is shown once, for you to hand on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "admin" | "operator" | "investigator" | "analyst";
                        email?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            invitation_id: string;
                            /** @description null: for whoever has the token */
                            email: string | null;
                            /** @enum {string} */
                            role: "admin" | "operator" | "investigator" | "analyst";
                            created_by: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            expires_at: string;
                        } & {
                            /** @description Shown only now */
                            token: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the invitation */
                    invitation_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a member, with the token of an invitation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        /** Format: email */
                        email: string;
                        name: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            workspace_id: string;
                            name: string;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename it */
        patch: {
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
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            workspace_id: string;
                            name: string;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/cloud/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description The earliest beginning */
                    from?: string;
                    /** @description Beginnings before this */
                    to?: string;
                    /** @description Who */
                    member_id?: string;
                    /** @description With which key or session */
                    credential_id?: string;
                    /** @description On which instance */
                    instance_id?: string;
                    /** @description As the records say it */
                    action?: string;
                    /** @description unknown: it may have been carried out */
                    outcome?: "done" | "refused" | "failed" | "unknown" | "under_way";
                    status?: number;
                    /** @description What it was done to */
                    resource_id?: string;
                    /** @description X-Request-Id of the answer */
                    request_id?: string;
                    /** @description next_cursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                record_id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description Ledger created, Identity tokenized, key.create, ... */
                                action: string;
                                /**
                                 * @description unknown: it may have been carried out
                                 * @enum {string}
                                 */
                                outcome: "done" | "refused" | "failed" | "unknown" | "under_way";
                                /** @description Of HTTP; null: there was no answer, or it was no request to a ledger */
                                status: number | null;
                                /** @description Of an error that the gateway answered itself */
                                code: string | null;
                                resource_id: string | null;
                                member_id: string;
                                credential_kind: string;
                                credential_id: string;
                                /** @description null: in the control plane */
                                instance_id: string | null;
                                method: string | null;
                                route: string | null;
                                /** @description As in X-Request-Id */
                                request_id: string | null;
                                address: string | null;
                                duration_ms: number | null;
                                /** @description null: not sealed yet */
                                chain_seq: string | null;
                                chain_hash: string | null;
                            }[];
                            /** @description null: the end */
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, all of it, as CSV or as a JSON object a line */
        get: {
            parameters: {
                query?: {
                    /** @description The earliest beginning */
                    from?: string;
                    /** @description Beginnings before this */
                    to?: string;
                    /** @description Who */
                    member_id?: string;
                    /** @description With which key or session */
                    credential_id?: string;
                    /** @description On which instance */
                    instance_id?: string;
                    /** @description As the records say it */
                    action?: string;
                    /** @description unknown: it may have been carried out */
                    outcome?: "done" | "refused" | "failed" | "unknown" | "under_way";
                    status?: number;
                    /** @description What it was done to */
                    resource_id?: string;
                    /** @description X-Request-Id of the answer */
                    request_id?: string;
                    format?: "csv" | "jsonl";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All records, the newest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/jsonl": string;
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description AUTH_MISSING_CREDENTIAL, AUTH_INVALID_CREDENTIAL */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description AUTH_INSUFFICIENT_SCOPE, AUTH_ADDRESS_NOT_ALLOWED and others of AUTH_ */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From the X-Request-Id of an answer to what the request did */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the request */
                    request_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request_id: string;
                            records: {
                                record_id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description Ledger created, Identity tokenized, key.create, ... */
                                action: string;
                                /**
                                 * @description unknown: it may have been carried out
                                 * @enum {string}
                                 */
                                outcome: "done" | "refused" | "failed" | "unknown" | "under_way";
                                /** @description Of HTTP; null: there was no answer, or it was no request to a ledger */
                                status: number | null;
                                /** @description Of an error that the gateway answered itself */
                                code: string | null;
                                resource_id: string | null;
                                member_id: string;
                                credential_kind: string;
                                credential_id: string;
                                /** @description null: in the control plane */
                                instance_id: string | null;
                                method: string | null;
                                route: string | null;
                                /** @description As in X-Request-Id */
                                request_id: string | null;
                                address: string | null;
                                duration_ms: number | null;
                                /** @description null: not sealed yet */
                                chain_seq: string | null;
                                chain_hash: string | null;
                            }[];
                            transactions: {
                                transaction_id: string;
                                parent_transaction: string | null;
                                status: string;
                                reference: string;
                                source: string;
                                destination: string;
                                /** @description Minor units */
                                precise_amount: string;
                                currency: string;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            deliveries: {
                                /** @description As `tallygate events` shows it */
                                sequence: string;
                                /** @description webhook, or the id of a hook */
                                receiver: string;
                                event: string;
                                status: string;
                                attempts: number;
                                last_status: number | null;
                                last_error: string | null;
                                /** Format: date-time */
                                created_at: string;
                                finished_at: string | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member_id: string;
                            workspace_id: string;
                            /** @enum {string} */
                            role: "admin" | "operator" | "investigator" | "analyst";
                            name: string;
                            email: string;
                            two_factor: boolean;
                            /** @description Workspaces that one can switch to */
                            memberships: {
                                workspace_id: string;
                                member_id: string;
                                /** @enum {string} */
                                role: "admin" | "operator" | "investigator" | "analyst";
                            }[];
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /** Sign in; the answer sets the cookie of a new session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                        /** @description Of the authenticator app, or a recovery code */
                        code?: string;
                        workspace_id?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member_id: string;
                            workspace_id: string;
                            /** @enum {string} */
                            role: "admin" | "operator" | "investigator" | "analyst";
                            name: string;
                            email: string;
                            two_factor: boolean;
                            /** @description Workspaces that one can switch to */
                            memberships: {
                                workspace_id: string;
                                member_id: string;
                                /** @enum {string} */
                                role: "admin" | "operator" | "investigator" | "analyst";
                            }[];
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Go on in another workspace; the session gets a new cookie */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        workspace_id: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member_id: string;
                            workspace_id: string;
                            /** @enum {string} */
                            role: "admin" | "operator" | "investigator" | "analyst";
                            name: string;
                            email: string;
                            two_factor: boolean;
                            /** @description Workspaces that one can switch to */
                            memberships: {
                                workspace_id: string;
                                member_id: string;
                                /** @enum {string} */
                                role: "admin" | "operator" | "investigator" | "analyst";
                            }[];
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/cloud/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions of whoever asks, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                session_id: string;
                                /** @description Whether it is the one that asks */
                                current: boolean;
                                /** Format: date-time */
                                created_at: string;
                                /**
                                 * Format: date-time
                                 * @description Without requests it ends before
                                 */
                                expires_at: string;
                                /**
                                 * Format: date-time
                                 * @description To the minute
                                 */
                                last_seen_at: string;
                                address: string | null;
                                user_agent: string | null;
                            }[];
                            total: number;
                        };
                    };
                };
                /** @description AUTH_INVALID_REQUEST, or the request is malformed */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of them */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the session */
                    session_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Too many requests, or too many without a valid credential */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change it; all other sessions end */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        old_password: string;
                        new_password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set it with the token of a link; all sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        new_password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description AUTH_MISSING_CREDENTIAL, AUTH_INVALID_CREDENTIAL */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin: the secret for the app, shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            /** @description For a QR code */
                            uri: string;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        /** End it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm with a code of the app; from now on one is needed to sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Shown only now */
                            recovery_codes: string[];
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description GEN_UNAVAILABLE */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List ledgers, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 30 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "ledger_id" | "name" | "created_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "ledger_id" | "name" | "created_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Filter ledgers, newest first */
        post: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 30 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "ledger_id" | "name" | "created_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "ledger_id" | "name" | "created_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filters?: {
                            /** @description A field, or meta_data.a.b */
                            field: string;
                            /** @enum {string} */
                            operator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "between" | "like" | "ilike" | "isnull" | "isnotnull" | "exists" | "notexists";
                            /** @description Text, a number or a truth value */
                            value?: unknown;
                            /** @description For in, and two for between */
                            values?: unknown[];
                        }[];
                        /**
                         * @description Between filters. Default: and
                         * @enum {string}
                         */
                        logical_operator?: "and" | "or";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/ledgers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the ledgers */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List balances, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "balance_id" | "ledger_id" | "identity_id" | "indicator" | "currency" | "balance" | "credit_balance" | "debit_balance" | "inflight_balance" | "inflight_credit_balance" | "inflight_debit_balance" | "created_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "balance_id" | "ledger_id" | "identity_id" | "indicator" | "currency" | "balance" | "credit_balance" | "debit_balance" | "inflight_balance" | "inflight_credit_balance" | "inflight_debit_balance" | "created_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** Filter balances, newest first */
        post: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "balance_id" | "ledger_id" | "identity_id" | "indicator" | "currency" | "balance" | "credit_balance" | "debit_balance" | "inflight_balance" | "inflight_credit_balance" | "inflight_debit_balance" | "created_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "balance_id" | "ledger_id" | "identity_id" | "indicator" | "currency" | "balance" | "credit_balance" | "debit_balance" | "inflight_balance" | "inflight_credit_balance" | "inflight_debit_balance" | "created_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filters?: {
                            /** @description A field, or meta_data.a.b */
                            field: string;
                            /** @enum {string} */
                            operator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "between" | "like" | "ilike" | "isnull" | "isnotnull" | "exists" | "notexists";
                            /** @description Text, a number or a truth value */
                            value?: unknown;
                            /** @description For in, and two for between */
                            values?: unknown[];
                        }[];
                        /**
                         * @description Between filters. Default: and
                         * @enum {string}
                         */
                        logical_operator?: "and" | "or";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/balances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the balances */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List transactions, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "transaction_id" | "amount" | "currency" | "source" | "destination" | "reference" | "status" | "created_at" | "effective_date" | "description" | "precision";
                    /** @description What to order by; left out: newest first */
                    order_by?: "transaction_id" | "amount" | "currency" | "source" | "destination" | "reference" | "status" | "created_at" | "effective_date" | "description" | "precision";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                            total_is_estimate?: boolean;
                            /**
                             * @description Where total comes from
                             * @enum {string}
                             */
                            total_source?: "exact" | "estimate";
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** Filter transactions, newest first */
        post: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "transaction_id" | "amount" | "currency" | "source" | "destination" | "reference" | "status" | "created_at" | "effective_date" | "description" | "precision";
                    /** @description What to order by; left out: newest first */
                    order_by?: "transaction_id" | "amount" | "currency" | "source" | "destination" | "reference" | "status" | "created_at" | "effective_date" | "description" | "precision";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filters?: {
                            /** @description A field, or meta_data.a.b */
                            field: string;
                            /** @enum {string} */
                            operator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "between" | "like" | "ilike" | "isnull" | "isnotnull" | "exists" | "notexists";
                            /** @description Text, a number or a truth value */
                            value?: unknown;
                            /** @description For in, and two for between */
                            values?: unknown[];
                        }[];
                        /**
                         * @description Between filters. Default: and
                         * @enum {string}
                         */
                        logical_operator?: "and" | "or";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                            total_is_estimate?: boolean;
                            /**
                             * @description Where total comes from
                             * @enum {string}
                             */
                            total_source?: "exact" | "estimate";
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the transactions */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List identities, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "identity_id" | "identity_type" | "organization_name" | "category" | "first_name" | "last_name" | "other_names" | "gender" | "email_address" | "phone_number" | "nationality" | "street" | "country" | "state" | "post_code" | "city" | "dob" | "created_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "identity_id" | "identity_type" | "organization_name" | "category" | "first_name" | "last_name" | "other_names" | "gender" | "email_address" | "phone_number" | "nationality" | "street" | "country" | "state" | "post_code" | "city" | "dob" | "created_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** Filter identities, newest first */
        post: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "identity_id" | "identity_type" | "organization_name" | "category" | "first_name" | "last_name" | "other_names" | "gender" | "email_address" | "phone_number" | "nationality" | "street" | "country" | "state" | "post_code" | "city" | "dob" | "created_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "identity_id" | "identity_type" | "organization_name" | "category" | "first_name" | "last_name" | "other_names" | "gender" | "email_address" | "phone_number" | "nationality" | "street" | "country" | "state" | "post_code" | "city" | "dob" | "created_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filters?: {
                            /** @description A field, or meta_data.a.b */
                            field: string;
                            /** @enum {string} */
                            operator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "between" | "like" | "ilike" | "isnull" | "isnotnull" | "exists" | "notexists";
                            /** @description Text, a number or a truth value */
                            value?: unknown;
                            /** @description For in, and two for between */
                            values?: unknown[];
                        }[];
                        /**
                         * @description Between filters. Default: and
                         * @enum {string}
                         */
                        logical_operator?: "and" | "or";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the identities */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reconciliations, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "reconciliation_id" | "upload_id" | "status" | "matched_transactions" | "unmatched_transactions" | "is_dry_run" | "started_at" | "completed_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "reconciliation_id" | "upload_id" | "status" | "matched_transactions" | "unmatched_transactions" | "is_dry_run" | "started_at" | "completed_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Filter reconciliations, newest first */
        post: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "reconciliation_id" | "upload_id" | "status" | "matched_transactions" | "unmatched_transactions" | "is_dry_run" | "started_at" | "completed_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "reconciliation_id" | "upload_id" | "status" | "matched_transactions" | "unmatched_transactions" | "is_dry_run" | "started_at" | "completed_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filters?: {
                            /** @description A field, or meta_data.a.b */
                            field: string;
                            /** @enum {string} */
                            operator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "between" | "like" | "ilike" | "isnull" | "isnotnull" | "exists" | "notexists";
                            /** @description Text, a number or a truth value */
                            value?: unknown;
                            /** @description For in, and two for between */
                            values?: unknown[];
                        }[];
                        /**
                         * @description Between filters. Default: and
                         * @enum {string}
                         */
                        logical_operator?: "and" | "or";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/matching-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List matching-rules, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "rule_id" | "name" | "description" | "created_at" | "updated_at";
                    /** @description What to order by; left out: newest first */
                    order_by?: "rule_id" | "name" | "description" | "created_at" | "updated_at";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/external-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List external-transactions, newest first; filters are parameters like created_at_gte */
        get: {
            parameters: {
                query: {
                    /** @description The instance to read */
                    instance_id: string;
                    /** @description Default: 1 */
                    page?: number;
                    /** @description Rows of a page. Default: 20 */
                    pageSize?: number;
                    /** @description The same as pageSize */
                    per_page?: number;
                    /** @description The same as pageSize */
                    limit?: number;
                    /** @description Rows to skip, in the place of page */
                    offset?: number;
                    /** @description What to order by; left out: newest first */
                    sort?: "id" | "upload_id" | "amount" | "reference" | "currency" | "description" | "date" | "source";
                    /** @description What to order by; left out: newest first */
                    order_by?: "id" | "upload_id" | "amount" | "reference" | "currency" | "description" | "date" | "source";
                    /** @description Default: desc */
                    order?: "asc" | "desc";
                    /** @description Default: desc */
                    order_dir?: "asc" | "desc";
                    /** @description Taken and not looked at: the credential says whose data it is */
                    org_id?: string;
                    /** @description Never an estimate of total, whatever it takes */
                    strict_total?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                [key: string]: unknown;
                            }[];
                            /** @description Matches on all pages */
                            total: number;
                            /** @description Matches by their status, currency or type; only if they were counted */
                            stats?: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                            total_is_estimate?: boolean;
                            /**
                             * @description Where total comes from
                             * @enum {string}
                             */
                            total_source?: "exact" | "estimate";
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description The body is not JSON */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description The server failed */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
                /** @description A refusal; the codes are listed in docs/errors.md */
                504: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: string;
                            error_detail: {
                                code: string;
                                message: string;
                                details?: unknown;
                            };
                        };
                    };
                };
            };
        };
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
                /** @description How much may differ: percent of amounts, seconds of dates */
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
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": string;
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readHealth: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        status: "UP";
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
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
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listLedgers: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Ledger"][];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createLedger: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    filterLedgers: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readLedger: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description LGR_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "LGR_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    renameLedger: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description LGR_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "LGR_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listBalances: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createBalance: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    filterBalances: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": (components["schemas"]["Balance"][] | null) | {
                        data: components["schemas"]["Balance"][] | null;
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readBalance: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readBalanceByIndicator: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    linkBalanceIdentity: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readBalanceLineage: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readBalanceAt: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, BAL_INVALID_TIMESTAMP, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "BAL_INVALID_TIMESTAMP" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description BAL_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    takeSnapshots: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
                /** @description Balances in one statement; 1,000 if left out */
                batch_size?: number;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listMonitors: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Monitor"][] | null;
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createMonitor: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listMonitorsOfBalance: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Monitor"][] | null;
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readMonitor: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Monitor"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description BAL_MONITOR_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_MONITOR_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    updateMonitor: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    call_back_url?: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description BAL_MONITOR_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_MONITOR_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    deleteMonitor: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description BAL_MONITOR_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "BAL_MONITOR_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listTransactions: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createTransaction: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, TXN_INSUFFICIENT_FUNDS, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "TXN_INSUFFICIENT_FUNDS" | "TXN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE, TXN_DUPLICATE_REFERENCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE" | "TXN_DUPLICATE_REFERENCE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createTransactions: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED, TXN_INSUFFICIENT_FUNDS, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "TXN_BULK_EMPTY" | "TXN_BULK_LIMIT_EXCEEDED" | "TXN_INSUFFICIENT_FUNDS" | "TXN_VALIDATION_ERROR";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE, TXN_DUPLICATE_REFERENCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE" | "TXN_DUPLICATE_REFERENCE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    settleHold: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["Transaction"] | components["schemas"]["Preview"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, TXN_COMMIT_AMOUNT_EXCEEDED, TXN_INSUFFICIENT_FUNDS, TXN_INVALID_AMOUNT, TXN_INVALID_STATUS_ACTION, TXN_NOT_INFLIGHT, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "TXN_COMMIT_AMOUNT_EXCEEDED" | "TXN_INSUFFICIENT_FUNDS" | "TXN_INVALID_AMOUNT" | "TXN_INVALID_STATUS_ACTION" | "TXN_NOT_INFLIGHT" | "TXN_VALIDATION_ERROR";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE, TXN_ALREADY_COMMITTED, TXN_ALREADY_VOIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE" | "TXN_ALREADY_COMMITTED" | "TXN_ALREADY_VOIDED";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    commitHolds: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "TXN_BULK_EMPTY" | "TXN_BULK_LIMIT_EXCEEDED";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    voidHolds: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, TXN_BULK_EMPTY, TXN_BULK_LIMIT_EXCEEDED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "TXN_BULK_EMPTY" | "TXN_BULK_LIMIT_EXCEEDED";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    refundTransaction: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, TXN_INSUFFICIENT_FUNDS, TXN_VALIDATION_ERROR */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "TXN_INSUFFICIENT_FUNDS" | "TXN_VALIDATION_ERROR";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description GEN_CONFLICT, PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE, TXN_DUPLICATE_REFERENCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_CONFLICT" | "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE" | "TXN_DUPLICATE_REFERENCE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    filterTransactions: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["Transaction"][] | {
                        data: components["schemas"]["Transaction"][];
                        /** @description Of all matches */
                        total_count?: number;
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readTransaction: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readTransactionByReference: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readTransactionLineage: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, TXN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "TXN_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listIdentities: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createIdentity: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, IDT_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "IDT_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    filterIdentities: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readIdentity: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    updateIdentity: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    deleteIdentity: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listTokenizedFields: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                        tokenized_fields: string[];
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    tokenizeField: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, IDT_FIELD_NOT_TOKENIZABLE, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "IDT_FIELD_NOT_TOKENIZABLE" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, IDT_TOKENIZATION_DISABLED, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "IDT_TOKENIZATION_DISABLED" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description IDT_FIELD_ALREADY_TOKENIZED, PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_FIELD_ALREADY_TOKENIZED" | "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    tokenizeFields: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, IDT_FIELD_NOT_TOKENIZABLE, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "IDT_FIELD_NOT_TOKENIZABLE" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, IDT_TOKENIZATION_DISABLED, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "IDT_TOKENIZATION_DISABLED" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description IDT_FIELD_ALREADY_TOKENIZED, PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_FIELD_ALREADY_TOKENIZED" | "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    detokenizeField: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, IDT_FIELD_NOT_TOKENIZABLE, IDT_FIELD_NOT_TOKENIZED, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "IDT_FIELD_NOT_TOKENIZABLE" | "IDT_FIELD_NOT_TOKENIZED" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    detokenizeFields: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, IDT_FIELD_NOT_TOKENIZABLE, IDT_FIELD_NOT_TOKENIZED, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "IDT_FIELD_NOT_TOKENIZABLE" | "IDT_FIELD_NOT_TOKENIZED" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, IDT_TOKENIZATION_DISABLED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "IDT_TOKENIZATION_DISABLED";
                        };
                    };
                };
            };
            /** @description IDT_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "IDT_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description GEN_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description ACC_GENERATION_FAILED, GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "ACC_GENERATION_FAILED" | "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    filterAccounts: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_BAD_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_BAD_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description ACC_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "ACC_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                collection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, SRCH_QUERY_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "SRCH_QUERY_INVALID";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description GEN_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    searchMany: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, SRCH_QUERY_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "SRCH_QUERY_INVALID";
                        };
                    };
                    "text/plain": string;
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description GEN_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readSearchRebuild: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["ReindexProgress"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, SRCH_REINDEX_NOT_STARTED */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "SRCH_REINDEX_NOT_STARTED";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    mergeMetadata: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": {
                        /** @description Anything of yours. Its numbers are doubles */
                        meta_data: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, META_INVALID_ENTITY_ID, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "META_INVALID_ENTITY_ID" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description META_ENTITY_NOT_FOUND, PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "META_ENTITY_NOT_FOUND" | "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    createMatchingRule: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        /** @description How much may differ: percent of amounts, seconds of dates */
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
                    "application/json": components["schemas"]["MatchingRule"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, RECON_RULE_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "RECON_RULE_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    replaceMatchingRule: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        /** @description How much may differ: percent of amounts, seconds of dates */
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, RECON_RULE_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "RECON_RULE_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    deleteMatchingRule: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    uploadExternalTransactions: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, RECON_UPLOAD_FAILED, RECON_UPLOAD_HOST_NOT_ALLOWED, RECON_UPLOAD_URL_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "RECON_UPLOAD_FAILED" | "RECON_UPLOAD_HOST_NOT_ALLOWED" | "RECON_UPLOAD_URL_INVALID";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description GEN_PAYLOAD_TOO_LARGE, PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_PAYLOAD_TOO_LARGE" | "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL, RECON_UPLOAD_PROCESSING_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL" | "RECON_UPLOAD_PROCESSING_FAILED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    startReconciliation: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, RECON_MATCHING_RULES_REQUIRED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "RECON_MATCHING_RULES_REQUIRED";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL, RECON_START_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL" | "RECON_START_FAILED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    startInstantReconciliation: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
            };
            header?: {
                /** @description A request that is sent again with its key is answered again, and not carried out again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": {
                        reconciliation_id: string;
                    };
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_IDEMPOTENCY_KEY_INVALID, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST, RECON_EXTERNAL_TXNS_REQUIRED, RECON_MATCHING_RULES_REQUIRED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_IDEMPOTENCY_KEY_INVALID" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST" | "RECON_EXTERNAL_TXNS_REQUIRED" | "RECON_MATCHING_RULES_REQUIRED";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE, KEY_LIMIT_AMOUNT, KEY_LIMIT_BALANCE, KEY_LIMIT_CURRENCY, KEY_LIMIT_LEDGER, KEY_LIMIT_UNREADABLE, KEY_LIMIT_WINDOW_AMOUNT, KEY_LIMIT_WINDOW_COUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE" | "KEY_LIMIT_AMOUNT" | "KEY_LIMIT_BALANCE" | "KEY_LIMIT_CURRENCY" | "KEY_LIMIT_LEDGER" | "KEY_LIMIT_UNREADABLE" | "KEY_LIMIT_WINDOW_AMOUNT" | "KEY_LIMIT_WINDOW_COUNT";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_RULE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_RULE_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_IN_FLIGHT, PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN, PROXY_INSTANCE_NOT_WRITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_IN_FLIGHT" | "PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN" | "PROXY_INSTANCE_NOT_WRITABLE";
                        };
                    };
                };
            };
            /** @description PROXY_BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_BODY_TOO_LARGE";
                        };
                    };
                };
            };
            /** @description PROXY_UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UNSUPPORTED_MEDIA_TYPE";
                        };
                    };
                };
            };
            /** @description PROXY_IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL, RECON_START_FAILED */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL" | "RECON_START_FAILED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readReconciliation: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    readReconciliationProgress: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
                        };
                    };
                };
            };
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
    listUnmatched: {
        parameters: {
            query: {
                /** @description Which ledger */
                instance_id: string;
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
            /** @description AUTH_INVALID_REQUEST, GEN_MALFORMED_REQUEST, GEN_VALIDATION_ERROR, PROXY_INSTANCE_ID_INVALID, PROXY_INSTANCE_ID_REQUIRED, PROXY_INVALID_PATH, PROXY_MALFORMED_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_REQUEST" | "GEN_MALFORMED_REQUEST" | "GEN_VALIDATION_ERROR" | "PROXY_INSTANCE_ID_INVALID" | "PROXY_INSTANCE_ID_REQUIRED" | "PROXY_INVALID_PATH" | "PROXY_MALFORMED_REQUEST";
                        };
                    };
                };
            };
            /** @description AUTH_INVALID_CREDENTIAL, AUTH_MISSING_CREDENTIAL */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_INVALID_CREDENTIAL" | "AUTH_MISSING_CREDENTIAL";
                        };
                    };
                };
            };
            /** @description AUTH_ADDRESS_NOT_ALLOWED, AUTH_INSUFFICIENT_SCOPE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "AUTH_ADDRESS_NOT_ALLOWED" | "AUTH_INSUFFICIENT_SCOPE";
                        };
                    };
                };
            };
            /** @description PROXY_INSTANCE_NOT_FOUND, PROXY_ROUTE_NOT_FOUND, RECON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_INSTANCE_NOT_FOUND" | "PROXY_ROUTE_NOT_FOUND" | "RECON_NOT_FOUND";
                        };
                    };
                };
            };
            /** @description PROXY_REQUEST_TIMEOUT */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_REQUEST_TIMEOUT";
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
            /** @description PROXY_RATE_LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_RATE_LIMITED";
                        };
                    };
                };
            };
            /** @description GEN_INTERNAL, PROXY_INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_INTERNAL" | "PROXY_INTERNAL";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_AUTH_FAILED, PROXY_UPSTREAM_UNREACHABLE */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_AUTH_FAILED" | "PROXY_UPSTREAM_UNREACHABLE";
                        };
                    };
                };
            };
            /** @description GEN_UNAVAILABLE, PROXY_CIRCUIT_OPEN, PROXY_INSTANCE_BUSY, PROXY_INSTANCE_DISABLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "GEN_UNAVAILABLE" | "PROXY_CIRCUIT_OPEN" | "PROXY_INSTANCE_BUSY" | "PROXY_INSTANCE_DISABLED";
                        };
                    };
                };
            };
            /** @description PROXY_UPSTREAM_TIMEOUT */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_detail?: {
                            /** @enum {string} */
                            code?: "PROXY_UPSTREAM_TIMEOUT";
                        };
                    };
                };
            };
        };
    };
}
