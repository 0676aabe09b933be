/** An instance that is a ledger of our own in this process: a function call, no socket, no second parse. */
import type { IncomingHttpHeaders } from 'node:http';
import type { LedgerReply, LedgerRequest } from '../ledger/index.ts';
import { replyHeaders } from './headers.ts';
import { type ForwardedRequest, type Instance, isRead } from './instance.ts';
import { timeoutFailure } from './upstream-failure.ts';

/** What the gateway needs of a ledger. */
export interface EmbeddedLedger {
  /** Answers any request; never throws. */
  handle(request: LedgerRequest): Promise<LedgerReply>;
  close(): Promise<void>;
}

export function embeddedInstance(ledger: EmbeddedLedger, answerTimeoutMs: number): Instance {
  return {
    async forward(request, sink) {
      const reply = await inTime(ledger.handle(ledgerRequest(request)), request.method, answerTimeoutMs);
      const headers = replyHeaders(reply.headers, request.arrival.requestId);
      headers.push('content-length', String(Buffer.byteLength(reply.body)));
      sink.answer(reply.status, headers, reply.body);
    },
    close: () => ledger.close(),
  };
}

function ledgerRequest({ method, path, query, headers, body, arrival, apiKeyId }: ForwardedRequest): LedgerRequest {
  const byName: IncomingHttpHeaders = {};
  for (let i = 0; i < headers.length; i += 2) byName[(headers[i] ?? '').toLowerCase()] = headers[i + 1];
  return {
    method,
    path,
    query,
    headers: byName,
    body,
    principal: 'master',
    sender: { apiKeyId, requestId: arrival.requestId },
  };
}

/** The call goes on after the deadline: whether it moved money is then not known to the caller, as with any instance. */
function inTime(reply: Promise<LedgerReply>, method: string, timeoutMs: number): Promise<LedgerReply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeoutFailure({ isSent: true, isRead: isRead(method) })), timeoutMs);
    reply.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
