/** A reconciliation that can't be done; the text is for whoever asked for it. */
export class RunFailure extends Error {}
