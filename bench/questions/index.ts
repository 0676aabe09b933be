/** Every question, in the order they are asked. */
import type { Question } from '../question.ts';
import { question as addedLatency } from './added-latency.ts';
import { question as balanceAt } from './balance-at.ts';
import { question as bulk } from './bulk.ts';
import { question as echo } from './echo.ts';
import { question as filter } from './filter.ts';
import { question as holdAndCommit } from './hold-and-commit.ts';
import { question as keys } from './keys.ts';
import { question as pages } from './pages.ts';
import { question as passThrough } from './pass-through.ts';
import { question as passThroughPost } from './pass-through-post.ts';
import { question as queued } from './queued.ts';
import { question as readBalance } from './read-balance.ts';
import { question as syncHotPair } from './sync-hot-pair.ts';
import { question as syncHotSource } from './sync-hot-source.ts';
import { question as syncRandom } from './sync-random.ts';

export const questions: readonly Question[] = [
  syncRandom,
  echo,
  syncHotSource,
  syncHotPair,
  queued,
  bulk,
  holdAndCommit,
  readBalance,
  balanceAt,
  filter,
  pages,
  passThrough,
  passThroughPost,
  addedLatency,
  keys,
];
