/** A transaction that was sent twice because the first answer was lost: what that answer was. */
import { errorDetail } from './error-detail.ts';
import type { ForwardedRequest, Instance } from './instance.ts';
import { KeptReply, type WholeAnswer } from './kept-reply.ts';
import type { Limits } from './limits.ts';

/** Whether the ledger has refused the reference as used before. */
export function isReferenceTaken({ status, body }: WholeAnswer): boolean {
  return status === 409 && errorDetail(body)?.code === 'TXN_DUPLICATE_REFERENCE';
}

/**
 * The transaction under a reference that nobody but the gateway can have made, as the answer to its creation.
 * @returns null if the ledger doesn't show it.
 */
export async function firstAnswerOf(
  reference: string,
  instance: Instance,
  { headers, arrival, credentialId }: ForwardedRequest,
  { keptAnswerBytesMax }: Limits,
): Promise<WholeAnswer | null> {
  const kept = new KeptReply(nowhere, keptAnswerBytesMax);
  const path = `/transactions/reference/${reference}`;
  const aboutBody = /^(?:content-|idempotency-key$|if-)/i;
  const asked = headers.filter((_, i) => !aboutBody.test(headers[i - (i % 2)] ?? ''));
  await instance.forward(
    { method: 'GET', path, query: '', headers: asked, body: null, bodyBytes: 0, arrival, credentialId },
    kept,
  );
  const { whole } = kept;
  return whole?.status === 200 ? { ...whole, status: 201 } : null;
}

/** What is too long, or breaks off, is not used. */
const nowhere = {
  answer() {},
  begin() {},
  write: () => true,
  end() {},
  breakOff() {},
  source: null,
};
