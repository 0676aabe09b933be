/** `npm run api-types`: writes the types of the API for those who call it from TypeScript. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { testGateway } from '../support/gateway.ts';
import { globalSetup, globalTeardown } from '../support/postgres-setup.ts';
import { apiTypes, typeFiles } from './generate.ts';

const done: (() => unknown)[] = [];

await globalSetup();
try {
  const gateway = await testGateway({ after: (work) => void done.push(work as () => unknown) });
  for (const { document, file } of typeFiles) {
    await writeFile(file, await apiTypes(gateway, document));
    console.log(`wrote types/${path.basename(file.pathname)}`);
  }
} finally {
  for (const work of done) await work();
  await globalTeardown();
}
