/** Every code a client can see, with its one status. A retired code is never used again. Listed in docs/errors.md. */
export const statusByCode = {
  // The ledger's codes are Core's; what is not produced yet is not listed yet.
  GEN_MALFORMED_REQUEST: 400,
  GEN_VALIDATION_ERROR: 400,
  GEN_BAD_REQUEST: 400,
  GEN_NOT_FOUND: 404,
  GEN_CONFLICT: 409,
  GEN_PAYLOAD_TOO_LARGE: 413,
  GEN_RATE_LIMITED: 429,
  GEN_INTERNAL: 500,
  GEN_UNAVAILABLE: 503,
  AUTH_MISSING_API_KEY: 401,
  AUTH_INVALID_API_KEY: 401,
  AUTH_EXPIRED_API_KEY: 401,
  AUTH_MISSING_PRINCIPAL: 401,
  AUTH_UNKNOWN_RESOURCE: 403,
  AUTH_INSUFFICIENT_PERMISSIONS: 403,
  AUTH_MASTER_KEY_REQUIRED: 403,
  AUTH_CROSS_OWNER_ACCESS: 403,
  AUTH_SCOPE_ESCALATION: 403,
  AUTH_METRICS_TOKEN_REQUIRED: 401,
  AUTH_INVALID_BEARER_TOKEN: 401,
  AUTH_METRICS_DISABLED: 403,
  APIKEY_OWNER_REQUIRED: 400,
  APIKEY_NOT_FOUND: 404,
  LGR_NOT_FOUND: 404,
  BAL_NOT_FOUND: 404,
  BAL_INVALID_TIMESTAMP: 400,
  BAL_MONITOR_NOT_FOUND: 404,
  IDT_NOT_FOUND: 404,
  IDT_VALIDATION_ERROR: 400,
  IDT_FIELD_NOT_TOKENIZABLE: 400,
  IDT_FIELD_NOT_TOKENIZED: 400,
  IDT_FIELD_ALREADY_TOKENIZED: 409,
  IDT_TOKENIZATION_DISABLED: 403,
  ACC_NOT_FOUND: 404,
  ACC_GENERATION_FAILED: 500,
  TXN_NOT_FOUND: 404,
  TXN_VALIDATION_ERROR: 400,
  TXN_INSUFFICIENT_FUNDS: 400,
  TXN_DUPLICATE_REFERENCE: 409,
  TXN_INVALID_AMOUNT: 400,
  TXN_INVALID_STATUS_ACTION: 400,
  TXN_NOT_INFLIGHT: 400,
  TXN_COMMIT_AMOUNT_EXCEEDED: 400,
  TXN_ALREADY_COMMITTED: 409,
  TXN_ALREADY_VOIDED: 409,
  TXN_BULK_EMPTY: 400,
  TXN_BULK_LIMIT_EXCEEDED: 400,
  HOOK_INVALID: 400,
  HOOK_NOT_FOUND: 404,
  HOOK_OPERATION_FAILED: 500,
  ADMIN_BACKUP_FAILED: 500,
  SRCH_QUERY_INVALID: 400,
  RECON_NOT_FOUND: 404,
  RECON_RULE_INVALID: 400,
  RECON_RULE_NOT_FOUND: 404,
  RECON_MATCHING_RULES_REQUIRED: 400,
  RECON_EXTERNAL_TXNS_REQUIRED: 400,
  RECON_START_FAILED: 500,
  RECON_UPLOAD_FAILED: 400,
  RECON_UPLOAD_URL_INVALID: 400,
  RECON_UPLOAD_HOST_NOT_ALLOWED: 400,
  RECON_UPLOAD_PROCESSING_FAILED: 500,
  SRCH_REINDEX_NOT_STARTED: 404,
  SRCH_REINDEX_IN_PROGRESS: 409,
  META_INVALID_ENTITY_ID: 400,
  META_ENTITY_NOT_FOUND: 404,
  // The gateway's own.
  AUTH_MISSING_CREDENTIAL: 401,
  AUTH_INVALID_CREDENTIAL: 401,
  AUTH_INVALID_REQUEST: 400,
  AUTH_INSUFFICIENT_SCOPE: 403,
  PROXY_MALFORMED_REQUEST: 400,
  PROXY_INVALID_PATH: 400,
  PROXY_ROUTE_NOT_FOUND: 404,
  PROXY_METHOD_NOT_ALLOWED: 405,
  PROXY_INSTANCE_ID_REQUIRED: 400,
  PROXY_INSTANCE_ID_INVALID: 400,
  PROXY_INSTANCE_NOT_FOUND: 404,
  PROXY_INSTANCE_NOT_WRITABLE: 409,
  PROXY_INSTANCE_DISABLED: 503,
  PROXY_INSTANCE_BUSY: 503,
  PROXY_CIRCUIT_OPEN: 503,
  PROXY_AUDIT_UNAVAILABLE: 503,
  PROXY_REQUEST_TIMEOUT: 408,
  PROXY_BODY_TOO_LARGE: 413,
  PROXY_UNSUPPORTED_MEDIA_TYPE: 415,
  PROXY_RATE_LIMITED: 429,
  PROXY_IDEMPOTENCY_KEY_INVALID: 400,
  PROXY_IDEMPOTENCY_IN_FLIGHT: 409,
  PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN: 409,
  PROXY_IDEMPOTENCY_KEY_REUSED: 422,
  PROXY_EXPECTATION_FAILED: 417,
  PROXY_HEADERS_TOO_LARGE: 431,
  PROXY_INTERNAL: 500,
  PROXY_UPSTREAM_UNREACHABLE: 502,
  PROXY_UPSTREAM_AUTH_FAILED: 502,
  PROXY_UPSTREAM_TIMEOUT: 504,
  PROXY_LOOP_DETECTED: 508,
  AUTH_ADDRESS_NOT_ALLOWED: 403,
  KEY_LIMIT_LEDGER: 403,
  KEY_LIMIT_BALANCE: 403,
  KEY_LIMIT_CURRENCY: 403,
  KEY_LIMIT_AMOUNT: 403,
  KEY_LIMIT_WINDOW_AMOUNT: 403,
  KEY_LIMIT_WINDOW_COUNT: 403,
  KEY_LIMIT_UNREADABLE: 403,
  // The Data API's.
  DATA_INSTANCE_NOT_READABLE: 409,
  DATA_QUERY_TIMEOUT: 504,
  // The Management API's.
  CLOUD_MALFORMED_REQUEST: 400,
  CLOUD_VALIDATION_ERROR: 400,
  CLOUD_NOT_FOUND: 404,
  CLOUD_METHOD_NOT_ALLOWED: 405,
  CLOUD_BODY_TOO_LARGE: 413,
  CLOUD_UNSUPPORTED_MEDIA_TYPE: 415,
  CLOUD_QUERY_TIMEOUT: 504,
  CLOUD_INTERNAL: 500,
  AUTH_CROSS_ORIGIN: 403,
  AUTH_SESSION_REQUIRED: 403,
  AUTH_INVALID_LOGIN: 401,
  AUTH_CODE_REQUIRED: 401,
  AUTH_TOO_MANY_ATTEMPTS: 429,
  AUTH_EXCEEDS_OWN_RIGHTS: 403,
  KEY_NOT_ACTIVE: 409,
  MEMBER_LAST_ADMIN: 409,
  MEMBER_ALREADY: 409,
  LINK_INVALID: 400,
  PASSWORD_REFUSED: 400,
  SECOND_FACTOR_STATE: 409,
  INSTANCE_URL_REFUSED: 400,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof statusByCode;

/** A request that was understood and won't be carried out. `message` is for the client, `cause` for the log. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  /** The top-level key that Core's older clients read: `error`, `errors` for validation, `message` for hooks. */
  readonly legacyKey: 'error' | 'errors' | 'message';
  /** Goes out as `error_detail.details`; left out when undefined. */
  readonly details: unknown;
  /** What stands under the legacy key when it is not the message (query filters: an array). */
  readonly legacyValue: unknown;
  /** More top-level keys. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** When to come back; goes out as Retry-After. */
  readonly retryAfterSeconds: number | undefined;
  /** Core labels a few refusals as plain text, though they are JSON all the same. */
  readonly isLabelledText: boolean;
  /** Core answers a few mistakes of callers with 500: nobody who looks after the server needs to hear of them. */
  readonly isCallersMistake: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      legacyKey?: 'error' | 'errors' | 'message';
      details?: unknown;
      legacyValue?: unknown;
      beside?: Readonly<Record<string, unknown>>;
      isLabelledText?: boolean;
      isCallersMistake?: boolean;
      retryAfterSeconds?: number | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.legacyKey = options.legacyKey ?? 'error';
    this.details = options.details;
    this.legacyValue = options.legacyValue ?? message;
    this.beside = options.beside ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.isLabelledText = options.isLabelledText ?? false;
    this.isCallersMistake = options.isCallersMistake ?? this.status < 500;
  }

  get status(): number {
    return statusByCode[this.code];
  }

  /** The error envelope of Core, which the gateway uses too. */
  toJSON(): object {
    const { code, message, details } = this;
    return {
      ...this.beside,
      [this.legacyKey]: this.legacyValue,
      error_detail: details === undefined ? { code, message } : { code, message, details },
    };
  }
}
