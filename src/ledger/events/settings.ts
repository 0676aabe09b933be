/** How a ledger tells others what has happened in it. */
export interface EventSettings {
  /** Where all events go; null: nowhere. Hooks have URLs of their own. */
  readonly webhookUrl: string | null;
  /** Sent with each event to the webhook; may take the place of ours. */
  readonly webhookHeaders: Readonly<Record<string, string>>;
  /** What signatures are made with: the master key of the ledger port. Null: events to the webhook are not signed. */
  readonly secret: string | null;
  /** Whether receivers may be inside our own network. */
  readonly allowPrivate: boolean;
  /** For the whole exchange with the webhook; hooks have times of their own. */
  readonly webhookTimeoutMs: number;
  /** Wait after the first failure; it doubles with each one after. */
  readonly retryBaseMs: number;
}

/** Nobody is told, but for hooks. */
export const defaultEventSettings: EventSettings = {
  webhookUrl: null,
  webhookHeaders: {},
  secret: null,
  allowPrivate: false,
  webhookTimeoutMs: 30_000,
  retryBaseMs: 1_000,
};
