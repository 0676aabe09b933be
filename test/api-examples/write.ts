/** `npm run api-examples`: records the examples of the OpenAPI documents anew. */
import { writeFile } from 'node:fs/promises';
import { globalSetup, globalTeardown } from '../support/postgres-setup.ts';
import { exampleFiles, examplesText } from './files.ts';

const done: (() => unknown)[] = [];
const scope = { after: (work?: unknown) => void done.push(work as () => unknown) };

await globalSetup();
try {
  for (const { name, file, record } of exampleFiles) {
    await writeFile(file, examplesText(await record(scope)));
    console.log(`wrote the examples of the ${name}`);
  }
} finally {
  for (const work of done) await work();
  await globalTeardown();
}
