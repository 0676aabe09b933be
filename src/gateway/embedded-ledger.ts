/** An instance that is a ledger of our own in this process: a function call, no socket, no second parse. */
import { type IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { LedgerReply, LedgerRequest, Records } from '../ledger/index.ts';
import { auditUnavailable } from './failure.ts';
import { replyHeaders } from './headers.ts';
import { type ForwardedRequest, type Instance, isRead, type ReplySink } from './instance.ts';
import { timeoutFailure } from './upstream-failure.ts';

/** What the gateway needs of a ledger. */
export interface EmbeddedLedger {
  /** Answers any request; never throws. */
  handle(request: LedgerRequest): Promise<LedgerReply>;
  /** What the Data API reads. */
  readonly records?: Records;
  /** Where it moves money; left out: nobody's affair. */
  readonly databaseUrl?: string;
  close(): Promise<void>;
}

export function embeddedInstance(ledger: EmbeddedLedger, answerTimeoutMs: number): Instance {
  const { records } = ledger;
  return {
    ...(records === undefined ? {} : { records }),
    databaseUrl: ledger.databaseUrl ?? null,
    async forward(request, sink) {
      const reply = await inTime(ledger.handle(ledgerRequest(request)), request, answerTimeoutMs);
      if (request.rider != null && request.rider.failure !== null) throw auditUnavailable(request.rider.failure);
      const headers = replyHeaders(reply.headers, request.arrival.requestId);
      if (reply.rest !== undefined) return pass(reply, headers, sink, reply.rest);
      headers.push('content-length', String(Buffer.byteLength(reply.body)));
      sink.answer(reply.status, headers, reply.body);
    },
    close: () => ledger.close(),
  };
}

function ledgerRequest(request: ForwardedRequest): LedgerRequest {
  const { method, path, query, headers, body, arrival, credentialId, rider = null } = request;
  const byName: IncomingHttpHeaders = {};
  for (let i = 0; i < headers.length; i += 2) byName[(headers[i] ?? '').toLowerCase()] = headers[i + 1];
  return {
    method,
    path,
    query,
    headers: byName,
    body,
    principal: 'master',
    sender: { credentialId, requestId: arrival.requestId },
    rider,
  };
}

/**
 * The call goes on after the deadline: whether it moved money is then not known to the caller, as with any instance. As
 * long as its body is on its way, the wait starts anew.
 */
function inTime(
  reply: Promise<LedgerReply>,
  { method, body }: Pick<ForwardedRequest, 'method' | 'body'>,
  timeoutMs: number,
): Promise<LedgerReply> {
  return new Promise((resolve, reject) => {
    let seen = bytesReceived(body);
    const timer = setTimeout(() => {
      const received = bytesReceived(body);
      if (received === seen) reject(timeoutFailure({ isSent: true, isRead: isRead(method) }));
      else {
        seen = received;
        timer.refresh();
      }
    }, timeoutMs);
    reply.then(
      (answer) => {
        clearTimeout(timer);
        resolve(answer);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

/** To be compared with the same later: listening to the body itself would set it in motion before anybody reads it. */
function bytesReceived(body: ForwardedRequest['body']): number {
  return body instanceof IncomingMessage ? body.socket.bytesRead : 0;
}

/** An answer that comes piece by piece, at the pace of the caller. */
async function pass(
  { status, body }: LedgerReply,
  headers: readonly string[],
  sink: ReplySink,
  rest: AsyncIterable<string>,
): Promise<void> {
  let isGone = false;
  let goOn: () => void = () => undefined;
  sink.source = {
    onDrain: () => goOn(),
    onGone: () => {
      isGone = true;
      goOn();
    },
  };
  sink.begin(status, headers);
  try {
    sink.write(Buffer.from(body));
    for await (const piece of rest) {
      if (isGone) return;
      if (sink.write(Buffer.from(piece))) continue;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    sink.end();
  } catch (error) {
    sink.breakOff(error);
  }
}
