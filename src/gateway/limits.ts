/** Every limit and wait of the gateway, with its default. */

const mebibyte = 1024 * 1024;

const defaultLimits = {
  /** From handing a request to an instance until its answer begins; a body on its way starts the wait anew. */
  answerTimeoutMs: 30_000,
  /** Between two pieces of an answer. */
  answerGapTimeoutMs: 30_000,
  connectTimeoutMs: 5_000,
  /** A connection to a Core with nothing on it is kept so long, if the Core doesn't say how long itself; Go closes none. */
  idleConnectionMs: 30_000,
  /** Connections to one Core. */
  connectionsMax: 256,
  /** Requests to one Core that are under way or wait for a connection; beyond that callers are told to come back. */
  requestsMax: 2_048,
  /** Circuit breaker: see circuit-breaker.ts. */
  breakerWindowMs: 60_000,
  breakerFailuresMin: 10,
  breakerOpenMs: 60_000,
  breakerTrialsMax: 100,
  /** Between two looks at whether a Core is there. */
  probeEveryMs: 15_000,
  probeTimeoutMs: 5_000,
  /** Attempts to reach a Core, the first one included. */
  attemptsMax: 3,
  /** Before the second attempt; doubled for each further one, with jitter. */
  retryWaitMinMs: 1_000,
  retryWaitMaxMs: 5_000,
  /** Refused beyond this. Core's own limit for uploads. */
  bodyBytesMax: 256 * mebibyte,
  /** A transaction up to this size gets its defaults; Core refuses larger JSON, so a larger one passes untouched. */
  transactionBytesMax: 5 * mebibyte,
  /** Bodies up to this size are read before anything is sent: half a small request never reaches an instance. */
  smallBodyBytesMax: 64 * 1024,
  /** An answer up to this size is kept for an Idempotency-Key. */
  keptAnswerBytesMax: mebibyte,
  /** For how long answers to requests with an Idempotency-Key are given again. */
  keptForMs: 24 * 60 * 60 * 1_000,
  /** Request line and headers together: ids of 10,000 characters must fit. */
  headerBytesMax: 32 * 1024,
  headersTimeoutMs: 20_000,
  /** A connection with nothing moving, between requests; longer than the minute of most load balancers before it. */
  keepAliveTimeoutMs: 75_000,
  /** A connection with nothing moving at all: longer than any wait above. */
  idleTimeoutMs: 90_000,
  /** Requests with a wrong credential, or none, that an address may send at once; as many a minute come back. */
  guessesMax: 120,
  /** After refusing a request whose body is still coming: how long the rest is read away, so that the refusal arrives. */
  lingerMs: 2_000,
  /** While callers and load balancers are told that the server is about to close; shorter if nobody is connected. */
  drainGraceMs: 250,
  /** For requests under way when the server closes. */
  drainTimeoutMs: 35_000,
} as const satisfies Record<string, number>;

export type Limits = { readonly [name in keyof typeof defaultLimits]: number };

/** The defaults with some of them changed; waits that must be longer than others stay so. */
export function limitsWith(given: Partial<Limits>): Limits {
  const limits: Limits = { ...defaultLimits, ...given };
  const { answerTimeoutMs, keepAliveTimeoutMs } = limits;
  const waitsMax = Math.max(answerTimeoutMs * 3, keepAliveTimeoutMs + 15_000);
  return { ...limits, idleTimeoutMs: given.idleTimeoutMs ?? Math.max(limits.idleTimeoutMs, waitsMax) };
}
