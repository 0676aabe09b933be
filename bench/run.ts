/** `npm run bench`: every question, or those named on the command line. */
import { runBench } from './bench.ts';
import { usage } from './options.ts';
import { questions } from './questions/index.ts';

const argv = process.argv.slice(2);
const named = argv.filter((argument) => questions.some(({ name }) => name === argument));

if (argv.includes('--help')) {
  console.log(`${usage}\nQuestions:\n${questions.map(({ name, asks }) => `  ${name.padEnd(17)} ${asks}`).join('\n')}`);
} else {
  await runBench(
    questions.filter(({ name }) => named.length === 0 || named.includes(name)),
    argv.filter((argument) => !named.includes(argument)),
  );
}
