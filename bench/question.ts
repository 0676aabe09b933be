/** One question: a workload, and the servers that answer it in turns. */
import type { Stage } from './stage.ts';
import type { Subject } from './subject.ts';

export interface Question {
  readonly name: string;
  readonly asks: string;
  /** In the order of their turns. */
  subjects(stage: Stage): Promise<readonly Subject[]>;
}
