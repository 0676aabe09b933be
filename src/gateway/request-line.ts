/** What of a request goes into the request log; never what was sent or answered. */
import type { IncomingMessage } from 'node:http';
import { type Credential, idOrNull, type LoggedRequest } from '../control/index.ts';
import { idInPath } from './audit.ts';
import { type Gatekeeping, originOf } from './caller-checks.ts';

/** How a request of somebody known was answered. */
interface Answered extends Pick<LoggedRequest, 'requestId' | 'route' | 'status' | 'code' | 'durationMs'> {
  readonly credential: Credential;
  readonly path: string | null;
  /** As the caller wrote it. */
  readonly instanceId: string | null;
}

/** Costs next to nothing if the line is not wanted. */
export function logRequest(options: Gatekeeping, request: IncomingMessage, answered: Answered): void {
  const { requests } = options.control;
  const isGood = answered.status !== null && answered.status < 400;
  if (!requests.takes({ isGood })) return;
  const { credential, path, instanceId, route, status, ...more } = answered;
  requests.add({
    ...more,
    workspaceId: credential.workspaceId,
    memberId: credential.memberId,
    credentialKind: credential.kind,
    credentialId: credential.id,
    instanceId: idOrNull(instanceId),
    method: request.method ?? 'GET',
    route,
    resourceId: route === null || path === null ? null : idInPath(route, path),
    address: originOf(options, request).address,
    status,
  });
}
