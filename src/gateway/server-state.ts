/** `/health` and `/ready`, for load balancers and whoever else wonders. */
import type { ServerResponse } from 'node:http';
import type { Control } from '../control/index.ts';
import type { Draining } from '../platform/draining.ts';
import { newId } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { Handler } from './front-server.ts';

/** Answers anybody. */
export function stateAnswerer(control: Control, leaving: Draining, log: Log): Handler {
  async function isReady(): Promise<boolean> {
    if (!control.isConfirmed()) await control.refresh();
    return control.isConfirmed() && !leaving.isDraining();
  }
  return async ({ url = '' }, response) => {
    if (url.startsWith('/health')) return sendJson(response, 200, { status: 'UP' });
    const ready = await isReady().catch((error: unknown) => {
      log.error({ err: error }, 'it could not be found out whether the server is ready');
      return false;
    });
    sendJson(response, ready ? 200 : 503, { ready });
  };
}

function sendJson(response: ServerResponse, status: number, answer: object): void {
  const body = JSON.stringify(answer);
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'x-request-id': newId('request'),
    })
    .end(body);
}
