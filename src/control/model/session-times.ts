/** How long a session of a signed-in person lasts. */

const hourMs = 3_600_000;

/** Without a request. */
export const sessionIdleMs = 2 * hourMs;
/** In all; then one signs in again. The hosted product's sessions last as long. */
export const sessionMs = 24 * hourMs;
