/** How long what leads to a token, and the token itself, is good for; in seconds, as the protocol counts. */

/** From being sent here to having signed in. */
export const signInSeconds = 600;
/** From being sent back to the client's asking for its tokens (RFC 6749 section 4.1.2 allows ten minutes). */
export const codeSeconds = 60;
export const accessTokenSeconds = 3_600;
/** Without being used. */
export const refreshIdleSeconds = 30 * 86_400;
/** From signing in; then one signs in again. */
export const grantSeconds = 90 * 86_400;
