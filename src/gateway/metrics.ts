/** Numbers about the gateway for Prometheus. Its port is anybody's, so they are only for those with the token. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter } from 'prom-client';
import type { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { metricsRefusal } from '../platform/metrics-access.ts';
import { type ForeignCounter, processMetrics } from '../platform/process-metrics.ts';

export interface GatewayMetrics {
  /** Counts the answer, once it is complete or its caller gone. */
  watch(surface: string, response: ServerResponse): void;
  /** Answers with the page. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createGatewayMetrics(
  token: string,
  { counters, worker }: { counters: readonly ForeignCounter[]; worker: number | null },
): GatewayMetrics {
  const { registry, contentType, page } = processMetrics(counters, worker);
  const answers = new Counter({
    name: 'tallygate_gateway_requests_total',
    help: 'Requests to the gateway, by what they were for and the status of their answer',
    labelNames: ['surface', 'status'],
    registers: [registry],
  });
  return {
    watch(surface, response) {
      response.once('close', () => answers.inc({ surface, status: response.statusCode }));
    },
    async handle({ headers }, response) {
      const refused = metricsRefusal(headers.authorization, { token }, true);
      if (refused !== null) return send(response, refused);
      const text = await page();
      response.writeHead(200, { ...ownHeaders(), 'content-type': contentType }).end(text);
    },
  };
}

function send(response: ServerResponse, refused: Refusal): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'www-authenticate': 'Bearer' };
  response.writeHead(refused.status, { ...ownHeaders(), ...headers }).end(JSON.stringify(refused));
}

function ownHeaders() {
  return { 'x-request-id': newId('request'), 'cache-control': 'no-store' };
}
