/** A search that can't be carried out, in the words of the search engine that Core asks. */
export class SearchProblem extends Error {
  /** HTTP status that the engine answers with; Core's answer quotes it. */
  readonly engineStatus: number;

  constructor(engineStatus: number, message: string) {
    super(message);
    this.engineStatus = engineStatus;
  }
}
