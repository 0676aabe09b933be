/** How long a session of a signed-in person lasts. */

const hourMs = 3_600_000;

/** Without a request. */
export const sessionIdleMs = 2 * hourMs;
