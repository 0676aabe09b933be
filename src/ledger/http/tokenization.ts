/** Tokens in identities: tokenize, list, detokenize. Statuses are Core's: 200 throughout. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import type { DetokenizationReader } from '../store/detokenizations.ts';
import { detokenizeIdentity, tokenizedFieldsOf, tokenizeIdentity } from '../tokenize-identity.ts';
import { listOf, message, object, recordOf, text } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { struct } from './input/struct.ts';
import { requireFields } from './input/validation.ts';
import { json, type LedgerRequest, type Route } from './route.ts';

const tokenizeRequest = struct('model.TokenizeRequest', { fields: 'strings' });
const detokenizeRequest = struct('model.DetokenizeRequest', { fields: 'strings' });

const anyRefusals = ['IDT_NOT_FOUND', 'IDT_TOKENIZATION_DISABLED'] as const;
const tokenizeRefusals = [...anyRefusals, 'IDT_FIELD_NOT_TOKENIZABLE', 'IDT_FIELD_ALREADY_TOKENIZED'] as const;
const detokenizeRefusals = [...anyRefusals, 'IDT_FIELD_NOT_TOKENIZABLE', 'IDT_FIELD_NOT_TOKENIZED'] as const;

export function tokenizationRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'GET',
      path: '/identities/:id/tokenized-fields',
      about: {
        id: 'listTokenizedFields',
        tag: 'identities',
        summary: 'Which fields are tokenized',
        answers: { 200: object({ tokenized_fields: listOf(text()) }) },
        refusals: anyRefusals,
      },
      handle: async ({ params: { id = '' } }) => json(200, { tokenized_fields: await tokenizedFieldsOf(context, id) }),
    },
    {
      method: 'POST',
      path: '/identities/:id/tokenize/:field',
      about: {
        id: 'tokenizeField',
        tag: 'identities',
        summary: 'Put a token in the place of a value',
        answers: { 200: message },
        refusals: tokenizeRefusals,
      },
      handle: async ({ params: { id = '', field = '' } }) => {
        await tokenizeIdentity(context, id, [field]);
        return json(200, { message: 'Field tokenized successfully' });
      },
    },
    {
      method: 'POST',
      path: '/identities/:id/tokenize',
      about: {
        id: 'tokenizeFields',
        tag: 'identities',
        summary: 'Put tokens in the place of several values',
        body: { struct: tokenizeRequest, required: ['fields'] },
        answers: { 200: message },
        refusals: [...tokenizeRefusals, 'GEN_VALIDATION_ERROR'],
      },
      handle: async ({ request, params: { id = '' } }) => {
        const { fields } = await readBody(request, tokenizeRequest);
        requireFields('TokenizeRequest', { Fields: fields });
        if (fields === null || fields.length === 0) {
          throw new Refusal('GEN_VALIDATION_ERROR', 'at least one field must be specified');
        }
        await tokenizeIdentity(context, id, fields);
        return json(200, { message: 'Fields tokenized successfully' });
      },
    },
    {
      method: 'GET',
      path: '/identities/:id/detokenize/:field',
      about: {
        id: 'detokenizeField',
        tag: 'identities',
        summary: 'Read the value behind a token',
        description: 'Who reads is noted.',
        answers: { 200: object({ field: text(), value: text() }) },
        refusals: detokenizeRefusals,
      },
      handle: async ({ request, params: { id = '', field = '' } }) => {
        const asked = { identityId: id, names: [field], reader: readerOf(request) };
        const values = await detokenizeIdentity(context, asked);
        return json(200, { field, value: values[field] });
      },
    },
    {
      method: 'POST',
      path: '/identities/:id/detokenize',
      about: {
        id: 'detokenizeFields',
        tag: 'identities',
        summary: 'Read the values behind several tokens',
        description: 'Who reads is noted. No fields: all that are tokenized.',
        body: { struct: detokenizeRequest, required: ['fields'] },
        answers: { 200: object({ fields: recordOf(text()) }) },
        refusals: detokenizeRefusals,
      },
      handle: async ({ request, params: { id = '' } }) => {
        const { fields } = await readBody(request, detokenizeRequest);
        requireFields('DetokenizeRequest', { Fields: fields });
        const asked = { identityId: id, names: fields ?? [], reader: readerOf(request) };
        return json(200, { fields: await detokenizeIdentity(context, asked) });
      },
    },
  ];
}

const requestIdLengthMax = 200;

/** Through the gateway: its key and its id of the request. On the ledger's own port: what the caller says of the latter. */
function readerOf({ principal, sender, headers }: LedgerRequest): DetokenizationReader {
  if (sender !== undefined) return { reader: sender.credentialId, requestId: sender.requestId };
  const given = headers['x-request-id'];
  return {
    reader: typeof principal === 'object' ? principal.apiKeyId : principal,
    requestId: typeof given === 'string' ? given.slice(0, requestIdLengthMax) : null,
  };
}
