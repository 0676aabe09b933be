/** Answers questions one after another: starts what they need, measures, checks the books, prints, saves, stops it all. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answer } from './answer.ts';
import { checkBooks, type Database, sizeOfTransactions, type TableSize } from './books.ts';
import type { Child } from './child.ts';
import { describeEnvironment, memoryOf } from './environment.ts';
import { bytesGoal, type Goal, goalsOf, memoryGoal, verdictOn } from './goals.ts';
import { type Measurement, measure } from './measure.ts';
import { type Options, readOptions, usage } from './options.ts';
import type { Question } from './question.ts';
import { renderAnswer, renderEnvironment } from './report.ts';
import { openStage, type Stage } from './stage.ts';

const resultsDirectory = path.join(import.meta.dirname, 'results');

/** Exits with 1 if a question's books don't balance, or an answer of ours was not the right one. */
export async function runBench(questions: readonly Question[], argv: readonly string[]): Promise<void> {
  const options = optionsOrExit(argv);
  const stage = await openStage(options);
  try {
    const isRight = await Promise.race([answerAll(questions, stage), interruption(), endOf(stage.server)]);
    process.exitCode = isRight ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    await stage.close();
    process.exit(130);
  } finally {
    await stage.close();
  }
}

class Interrupted extends Error {}

/** Whether all was right. */
async function answerAll(questions: readonly Question[], stage: Stage): Promise<boolean> {
  const { options } = stage;
  const environment = await describeEnvironment(stage.server.databaseUrl, stage.directory);
  print(renderEnvironment(environment, options));
  const answers: Answer[] = [];
  for (const question of questions) {
    const answer = await answerTo(question, stage);
    print(renderAnswer(answer));
    answers.push(answer);
  }
  print(`saved as ${await save({ environment, options, answers })}`);
  return answers.every((answer) => answer.mistakes.length === 0);
}

/** Better said than guessed from the errors of everything that talks to it. */
function endOf({ process: server }: Child): Promise<never> {
  return new Promise((_, reject) => {
    server.once('exit', (code, signal) => reject(new Error(`tallygate serve ended while measured: ${signal ?? code}`)));
  });
}

/** Ctrl-C ends the measuring, and what was started is stopped in order. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Interrupted(signal)));
  });
}

function optionsOrExit(argv: readonly string[]): Options {
  try {
    return readOptions(argv);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

async function answerTo(question: Question, stage: Stage): Promise<Answer> {
  const subjects = await question.subjects(stage);
  const databases = [...new Set(subjects.flatMap(({ database }) => database ?? []))];
  const before = await Promise.all(databases.map(sizeOfTransactions));
  const measurements = await measure(stage, subjects);
  const after = await Promise.all(databases.map(sizeOfTransactions));
  // Reads too must leave the books as they were.
  const books = new Set([...databases, (await stage.product()).database]);
  const wrongBooks = (await Promise.all([...books].map(checkBooks))).flat();
  const memory = await memoryOf(stage.server.process.pid ?? 0);
  return {
    question,
    measurements,
    goals: [
      ...goalsOf(question.name, measurements),
      ...databases.map((database, index) => sizeGoal(database, before[index], after[index], measurements)),
      ...(memory === null ? [] : [memoryGoal(memory)]),
    ],
    mistakes: [
      ...measurements.flatMap(({ subject, mistakes }) => mistakes.map((mistake) => `${subject.name}: ${mistake}`)),
      ...wrongBooks,
    ],
  };
}

/** What the transactions of this question take on disk. */
function sizeGoal(
  database: Database,
  before: TableSize = nothing,
  after: TableSize = nothing,
  measurements: readonly Measurement[],
): Goal {
  const transactions = measurements
    .filter(({ subject }) => subject.database === database)
    .reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  const rowsEach = Math.round((after.rows - before.rows) / transactions);
  return bytesGoal(database, (after.bytes - before.bytes) / transactions, rowsEach);
}

const nothing: TableSize = { bytes: 0, rows: 0 };

async function save({
  environment,
  options,
  answers,
}: {
  environment: unknown;
  options: Options;
  answers: readonly Answer[];
}) {
  await mkdir(resultsDirectory, { recursive: true });
  const file = path.join(resultsDirectory, `${new Date().toISOString().replaceAll(':', '-')}.json`);
  const { referenceKey, ...shownOptions } = options;
  const saved = answers.map(({ question, measurements, goals, mistakes }) => ({
    question: question.name,
    asks: question.asks,
    subjects: measurements.map(({ subject, ...measured }) => ({ name: subject.name, ...measured })),
    goals: goals.map((goal) => ({ ...goal, verdict: verdictOn(goal) })),
    mistakes,
  }));
  const text = JSON.stringify({ environment, options: shownOptions, answers: saved }, null, 2);
  await writeFile(file, `${text}\n`);
  return path.relative(process.cwd(), file);
}

function print(text: string): void {
  console.log(text);
}
