/** Where a Core elsewhere is, and for whom. Apart from its connections, as the probes need not load those to tell. */
export interface CorePlace {
  /** Whose instance it is. */
  readonly workspaceId: string;
  /** Without a slash at the end. */
  readonly url: string;
}

/** The same for all instances that share connections, breaker and probes. */
export function placeKey({ workspaceId, url }: CorePlace): string {
  return `${workspaceId} ${url}`;
}
