/** The examples in the OpenAPI documents are true: the story that they were recorded from goes the same way again. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { testGateway } from '../support/gateway.ts';
import { exampleFiles, examplesText } from './files.ts';

type Content = Record<string, { readonly schema: object; readonly example?: unknown }>;
interface ApiDocument {
  readonly paths: Record<
    string,
    Record<
      string,
      { readonly requestBody?: { content: Content }; readonly responses: Record<string, { content?: Content }> }
    >
  >;
  readonly components: object;
}

for (const { name, file, document: url, record } of exampleFiles) {
  test(`${name}: every example is what is answered (npm run api-examples records them), and as described`, async (t) => {
    const { send } = await testGateway(t);
    const document = (await (await send(url, { key: null })).json()) as ApiDocument;
    const examples = await record(t);
    assert.equal(await readFile(file, 'utf8'), examplesText(examples));
    for (const [line, { status, request, answer }] of Object.entries(examples)) {
      const [method = '', path = ''] = line.split(' ');
      const described = document.paths[path]?.[method.toLowerCase()];
      assertShown(document, described?.requestBody?.content, request, `the request of ${line}`);
      assertShown(document, described?.responses[status]?.content, answer, `the answer of ${line}`);
    }
  });
}

/** The example stands where a reader finds it, and its schema allows it. */
function assertShown({ components }: ApiDocument, content: Content | undefined, example: unknown, what: string): void {
  const json = content?.['application/json'];
  assert.deepEqual(json?.example, example, what);
  if (json === undefined) return;
  const ajv = ajvFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addFormat('bigint', true);
  ajv.addSchema({ $id: 'document', components });
  const schema = JSON.parse(JSON.stringify(json.schema).replaceAll('"#/', '"document#/'));
  assert.ok(ajv.validate(schema, example), `${what}: ${ajv.errorsText()}`);
}
