/** What every route of the Management API is made with. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { Caller } from '../model/credential.ts';
import type { Parts } from '../parts.ts';
import type { Visitor } from '../sessions.ts';
import type { WantedTrace } from '../trace-request.ts';

export { answers } from '../../platform/request-schemas.ts';

/** An app whose handlers get parsed, typed input. */
type CloudApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/**
 * Who may call a route. `admin`: the right of that name, from a key or a person's role. `member`: also a person of any
 * role who has signed in. `person`: only somebody who has signed in. `anybody`: no credential is looked at.
 */
export type Access = 'admin' | 'member' | 'person' | 'anybody';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Set for every route but those for `anybody`. */
    caller: Caller | null;
  }
}

export interface CloudContext {
  readonly parts: Parts;
  readonly settings: CloudSettings;
}

export interface CloudSettings {
  /** Where people reach this server: `https://ledger.example.com`; null: wherever their browser says it is. */
  readonly publicUrl: string | null;
  /** The address a request came from, with proxies in front seen through. */
  readonly addressOf: (request: IncomingMessage) => string | null;
  readonly traceInLedger?: WantedTrace['traceInLedger'];
  /** Counts a request without a good credential. @throws Refusal when one address has made too many. */
  readonly countGuess: (address: string | null) => void;
}

/** One file per noun registers its routes with this. */
export type Routes = (app: CloudApp, context: CloudContext) => void;

/** The caller of a route that is not for anybody: the hook has refused all others. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new Error('a route for anybody has no caller');
  return caller;
}

/** Whoever has no credential yet. */
export function visitorOf(request: FastifyRequest, { addressOf }: CloudSettings): Visitor {
  const userAgent = request.headers['user-agent'] ?? null;
  return { requestId: request.id, address: addressOf(request.raw), userAgent };
}
