/** A request through the Proxy or to the Data API, as the request log has it. No field holds what a caller wrote, but for ids of a checked form. */
export interface LoggedRequest {
  /** Holds the time of its arrival. */
  readonly requestId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly credentialKind: string;
  readonly credentialId: string;
  readonly instanceId: string | null;
  readonly method: string;
  /** Template; null: no route that is offered, or refused before it was looked for. */
  readonly route: string | null;
  readonly resourceId: string | null;
  readonly address: string | null;
  /** Null: the caller left before the answer. */
  readonly status: number | null;
  /** Of an error that the gateway answered itself. */
  readonly code: string | null;
  readonly durationMs: number | null;
}
