/** What was asked for can't be done; the message is a sentence for the person at the command line. */
export class ControlProblem extends Error {}
