/**
 * Requests with an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): a write that is sent again is answered
 * again, not done again. The key is reserved before the request goes on and the answer kept before it goes out, in the
 * control plane's database: a restart or another process changes nothing.
 */
import type { Control, Idempotency, KeptAnswer } from '../control/index.ts';
import type { Log } from '../platform/log.ts';
import { errorDetail } from './error-detail.ts';
import { Failure, isNotSent } from './failure.ts';
import type { ForwardedRequest, Instance, ReplySink } from './instance.ts';
import { KeptReply, type WholeAnswer } from './kept-reply.ts';
import type { Limits } from './limits.ts';
import { firstAnswerOf, isReferenceTaken } from './repeated-transaction.ts';

export interface KeyedWrite {
  /** For a transaction that has none: made from the key, so that no retry can move money twice. */
  newReference(): string;
  /** Forwards the request, unless it was before; the caller gets the answer either way. */
  forward(instance: Instance, request: ForwardedRequest, reply: ReplySink): Promise<void>;
}

export interface IdempotentWrites {
  /** @throws Failure PROXY_IDEMPOTENCY_KEY_INVALID. */
  begin(header: string | string[], scope: Scope): KeyedWrite;
  close(): void;
}

interface Scope {
  readonly workspaceId: string;
  readonly instanceId: string;
  readonly isTransaction: boolean;
}

interface Parts {
  readonly store: Idempotency;
  readonly limits: Limits;
  readonly log: Log;
}

/** A string of structured fields (RFC 9651), as the draft has it, or the same without quotes, as most clients send it. */
const keyForm = /^(?:"([!#-[\]-~]{1,255})"|([!#-[\]-~]{1,255}))$/;

const sweepEveryMs = 10 * 60_000;
/** Beyond the time an answer may take: an attempt is not taken for dead while it is only slow. */
const leaseMarginMs = 5_000;

export function idempotentWrites(control: Control, limits: Limits, log: Log): IdempotentWrites {
  const parts = { store: control.idempotency, limits, log };
  const sweep = () =>
    parts.store.sweep().catch((error: unknown) => log.warn({ err: error }, 'old idempotency keys were not deleted'));
  const timer = setInterval(() => void sweep(), sweepEveryMs).unref();
  return {
    begin: (header, scope) => keyedWrite(parts, parseKey(header), scope),
    close: () => clearInterval(timer),
  };
}

function parseKey(header: string | string[]): string {
  const [, quoted, bare] = (typeof header === 'string' && keyForm.exec(header)) || [];
  const key = quoted ?? bare;
  if (key !== undefined) return key;
  throw new Failure(
    'PROXY_IDEMPOTENCY_KEY_INVALID',
    'Idempotency-Key must be one text of 1 to 255 visible ASCII characters, such as a UUID',
    { delivery: 'not_sent' },
  );
}

function keyedWrite({ store, limits, log }: Parts, key: string, scope: Scope): KeyedWrite {
  const { isTransaction } = scope;
  const keyDigest = store.keyDigest({ ...scope, key });
  let derived: string | null = null;

  async function reserve({ method, path, query, headers, body }: ForwardedRequest) {
    const content = [method, path, query, body instanceof Uint8Array ? body : ''];
    // Its reference lets the ledger refuse what it has done; a body in disguise may have none.
    const isSafeAgain = isTransaction && !hasHeader(headers, 'content-encoding');
    const leaseMs = limits.answerTimeoutMs + leaseMarginMs;
    const wanted = { content, leaseMs, retentionMs: limits.keptForMs, isSafeAgain };
    return store.reserve(keyDigest, wanted).catch((error: unknown) => {
      throw new Failure('GEN_UNAVAILABLE', 'Idempotency keys cannot be looked up at the moment; nothing was sent', {
        proxyError: 'proxy_internal_error',
        delivery: 'not_sent',
        cause: error,
      });
    });
  }

  return {
    newReference() {
      derived = referenceFrom(keyDigest);
      return derived;
    },

    async forward(instance, request, reply) {
      const reservation = await reserve(request);
      if (reservation.kind === 'answered') return replay(reservation.answer, request, reply);
      if (reservation.kind !== 'reserved') throw refusalOf(reservation);
      const { attempt, isRetry } = reservation;
      const note = (what: Promise<void>) =>
        what.catch((error: unknown) => log.warn({ err: error }, 'the outcome under an idempotency key was not kept'));

      const kept = new KeptReply(reply, limits.keptAnswerBytesMax);
      let answer: WholeAnswer | null;
      try {
        await instance.forward(request, kept);
        answer = kept.whole;
        if (isRetry && derived !== null && answer !== null && isReferenceTaken(answer)) {
          answer = (await firstAnswerOf(derived, instance, request, limits)) ?? answer;
        }
      } catch (error) {
        await note(isNotSent(error) && !isRetry ? store.forget(attempt) : store.giveUp(attempt));
        throw error;
      }
      if (answer === null) {
        const { passedStatus: status } = kept;
        await note(status === null ? store.giveUp(attempt) : store.keep(attempt, { status, headers: [], body: null }));
        return;
      }
      switch (fateOf(answer, isTransaction)) {
        case 'kept':
          await note(store.keep(attempt, { ...answer, headers: withoutRequestId(answer.headers) }));
          break;
        case 'forgotten':
          await note(isRetry ? store.giveUp(attempt) : store.forget(attempt));
          break;
        case 'open':
          await note(store.giveUp(attempt));
      }
      reply.answer(answer.status, withLength(answer), answer.body);
    },
  };
}

/**
 * What is remembered of an answer. Open: what came of the request is not known. A transaction may be tried again, since
 * the reference tells whether it was done; nothing else may.
 */
function fateOf(answer: WholeAnswer, isTransaction: boolean): 'kept' | 'forgotten' | 'open' {
  const { status } = answer;
  // Too early, too often, or locked: nothing was done, and the same request may do better later.
  if (status === 408 || status === 423 || status === 425 || status === 429) return 'forgotten';
  if (status >= 500 && saysNothingWasDone(answer)) return 'forgotten';
  // What stands before a Core, and the ledger when its database is gone, say with these that they don't know either.
  const isOutage = status === 502 || status === 503 || status === 504;
  return isOutage || (status >= 500 && isTransaction) ? 'open' : 'kept';
}

/**
 * A 503 alone may come of a connection that broke after the request had gone out. One that says when to come back is a
 * refusal (RFC 9110 section 15.6.4), and so is Core's about its queue; a gateway like this one tells in `details`.
 */
function saysNothingWasDone({ status, headers, body }: WholeAnswer): boolean {
  if (status === 503 && hasHeader(headers, 'retry-after')) return true;
  const detail = errorDetail(body);
  return detail?.code === 'QUEUE_BACKPRESSURE' || detail?.details?.delivery === 'not_sent';
}

function replay({ status, headers, body }: KeptAnswer, { arrival }: ForwardedRequest, reply: ReplySink): void {
  reply.answer(status, [...headers, 'x-request-id', arrival.requestId, 'idempotency-replayed', 'true'], body);
}

function refusalOf(reservation: { kind: 'not kept' | 'under way' | 'other request' | 'unknown' }): Failure {
  switch (reservation.kind) {
    case 'under way':
      return new Failure('PROXY_IDEMPOTENCY_IN_FLIGHT', 'A request with this Idempotency-Key is under way', {
        retryAfterSeconds: 1,
      });
    case 'other request':
      return new Failure('PROXY_IDEMPOTENCY_KEY_REUSED', 'Another request was sent with this Idempotency-Key');
    case 'not kept':
      return new Failure(
        'PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN',
        'The request was answered before, and the answer was too long to be kept; look up what it did',
      );
    case 'unknown':
      return new Failure(
        'PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN',
        'The request was sent before, and what became of it is not known; look it up, then use another Idempotency-Key',
        { delivery: 'unknown' },
      );
  }
}

/** `ref_` and a UUID of version 8 (RFC 9562 section 5.8): 122 bits of the digest. */
function referenceFrom(keyDigest: Buffer): string {
  const bytes = Buffer.from(keyDigest.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `ref_${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** Each answer has its own. */
function withoutRequestId(headers: readonly string[]): string[] {
  return headers.filter((_, i) => headers[i - (i % 2)]?.toLowerCase() !== 'x-request-id');
}

function withLength({ headers, body }: WholeAnswer): readonly string[] {
  if (hasHeader(headers, 'content-length')) return headers;
  return [...headers, 'content-length', String(body.length)];
}

function hasHeader(headers: readonly string[], name: string): boolean {
  return headers.some((text, i) => i % 2 === 0 && text.toLowerCase() === name);
}
