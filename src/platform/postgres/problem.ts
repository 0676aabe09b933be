/** The embedded PostgreSQL can't be used; the message is one sentence that says what to do. */
export class PostgresProblem extends Error {}
