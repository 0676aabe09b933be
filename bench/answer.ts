/** What a question came to. */
import type { Goal } from './goals.ts';
import type { Measurement } from './measure.ts';
import type { Question } from './question.ts';

export interface Answer {
  readonly question: Question;
  readonly measurements: readonly Measurement[];
  readonly goals: readonly Goal[];
  /** Everything that is wrong; empty if the books are right and every answer was. */
  readonly mistakes: readonly string[];
}
