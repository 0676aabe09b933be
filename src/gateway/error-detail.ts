/** What an error of an instance says, read by the code that is to act on it. */
interface ErrorDetail {
  readonly code?: unknown;
  readonly details?: { readonly delivery?: unknown } | null;
}

/** Of Core's error envelope; null: the body is something else. */
export function errorDetail(body: Buffer): ErrorDetail | null {
  try {
    const answer: { error_detail?: ErrorDetail | null } | null = JSON.parse(body.toString());
    return answer?.error_detail ?? null;
  } catch {
    return null; // not JSON
  }
}
