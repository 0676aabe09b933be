/** What is wrong with an uploaded file. Core has one answer to all of it; the words are ours, and go beside that answer. */
export class UploadProblem extends Error {}
