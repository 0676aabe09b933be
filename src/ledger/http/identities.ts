/** /identities: create, read, change, delete, list, filter. Core checks nothing of what an identity says. */

import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { newRandomId } from '../../platform/ids.ts';
import { changeIdentity, unknownIdentity } from '../change-identity.ts';
import type { LedgerContext } from '../context.ts';
import { withoutMarker } from '../model/tokenized-fields.ts';
import { renderIdentity } from '../render/identity.ts';
import { metaDataColumn } from '../render/meta-data.ts';
import {
  deleteIdentity,
  findIdentity,
  type IdentityChanges,
  type IdentityRow,
  identityList,
  insertIdentity,
} from '../store/identities.ts';
import { answer } from './description/answers.ts';
import { filtered, listOrNull, message } from './description/pieces.ts';
import { filtersNote, logicalOperator, paging } from './description/route-description.ts';
import { readBody } from './input/body.ts';
import { filterRequest, filtersOfBody } from './input/filter-body.ts';
import { type Decoded, struct } from './input/struct.ts';
import { type Listing, replyWithAll, replyWithList } from './list-reply.ts';
import { type Call, json, type LedgerReply, type Route } from './route.ts';

const identityBody = struct('model.Identity', {
  identity_id: 'string',
  identity_type: 'string',
  organization_name: 'string',
  category: 'string',
  first_name: 'string',
  last_name: 'string',
  other_names: 'string',
  gender: 'string',
  email_address: 'string',
  phone_number: 'string',
  nationality: 'string',
  street: 'string',
  country: 'string',
  state: 'string',
  post_code: 'string',
  city: 'string',
  dob: 'time',
  created_at: 'time',
  meta_data: 'object',
});

const listing: Listing<IdentityRow> = { table: identityList, render: renderIdentity, empty: null };

export function identityRoutes(context: LedgerContext): Route[] {
  const { pool, lists } = context;
  return [
    {
      method: 'POST',
      path: '/identities',
      about: {
        id: 'createIdentity',
        tag: 'identities',
        summary: 'Create an identity: a person or an organization',
        body: { struct: identityBody },
        answers: { 201: answer.identity },
        refusals: ['IDT_VALIDATION_ERROR'],
      },
      handle: (call) => create(context, call),
    },
    {
      method: 'GET',
      path: '/identities',
      about: {
        id: 'listIdentities',
        tag: 'identities',
        summary: 'List identities, newest first',
        description: `Without filters all of them. ${filtersNote}`,
        query: { ...paging('With filters: 20 if left out or above 100'), ...logicalOperator },
        answers: { 200: listOrNull(answer.identity) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: ({ query }) => replyWithAll(lists, listing, query),
    },
    {
      method: 'POST',
      path: '/identities/filter',
      about: {
        id: 'filterIdentities',
        tag: 'identities',
        summary: 'List the identities that filters find',
        body: { struct: filterRequest },
        answers: { 200: filtered(listOrNull(answer.identity)) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ request }) => replyWithList(lists, listing, await filtersOfBody(request)),
    },
    {
      method: 'GET',
      path: '/identities/:id',
      about: {
        id: 'readIdentity',
        tag: 'identities',
        summary: 'Read an identity',
        description: 'Tokenized fields show their tokens.',
        answers: { 200: answer.identity },
        refusals: ['IDT_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        const identity = await findIdentity(pool, id);
        if (identity === null) throw unknownIdentity(id, { details: {} });
        return json(200, renderIdentity(identity));
      },
    },
    {
      method: 'PUT',
      path: '/identities/:id',
      about: {
        id: 'updateIdentity',
        tag: 'identities',
        summary: 'Change fields of an identity',
        description: 'Fields that are left out or empty stay as they are.',
        body: { struct: identityBody },
        answers: { 200: message },
        refusals: ['IDT_NOT_FOUND', 'GEN_BAD_REQUEST'],
      },
      handle: (call) => update(context, call),
    },
    {
      method: 'DELETE',
      path: '/identities/:id',
      about: {
        id: 'deleteIdentity',
        tag: 'identities',
        summary: 'Delete an identity',
        description: 'One that is in use is not deleted: 500, as in Core.',
        answers: { 200: message },
        refusals: ['IDT_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        const outcome = await deleteIdentity(pool, id);
        if (outcome === 'unknown') throw unknownIdentity(id);
        if (outcome === 'in use') {
          throw new Refusal('GEN_INTERNAL', 'Failed to delete identity', { details: {}, isCallersMistake: true });
        }
        return json(200, { message: 'Identity deleted successfully' });
      },
    },
  ];
}

async function create({ outbox, clock }: LedgerContext, { request }: Call): Promise<LedgerReply> {
  const body = await readBody(request, identityBody);
  checkGivenId(body.identity_id);
  const identity: IdentityRow = {
    ...changesOf(body),
    identity_id: body.identity_id === '' ? newRandomId('identity') : body.identity_id,
    created_at: rfc3339(clock.nowMs()),
  };
  // The date of birth comes back as it was sent; later reads show its day.
  const dob = body.dob === null ? {} : { dob: body.dob.text };
  const created = { ...renderIdentity(identity), ...dob };
  const event = { event: 'identity.created', data: created, subjects: [identity.identity_id] };
  const isInserted = await outbox.record(
    (sql) => insertIdentity(sql, identity),
    (isNew) => (isNew ? event : null),
  );
  if (!isInserted) {
    throw new Refusal('IDT_VALIDATION_ERROR', `Identity already exists: ${identity.identity_id}`, { details: {} });
  }
  return json(201, created);
}

/** A UUID in any form Go's parser takes: plain, without hyphens, in braces, or as a URN. */
const uuid =
  /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$|^[0-9a-f]{32}$/i;

function checkGivenId(id: string): void {
  if (id === '') return;
  if (!id.startsWith('idt_')) {
    throw new Refusal('IDT_VALIDATION_ERROR', "identity_id must start with the 'idt_' prefix");
  }
  if (!uuid.test(id.slice(4))) {
    throw new Refusal('IDT_VALIDATION_ERROR', "identity_id suffix after 'idt_' must be a valid UUID", { details: {} });
  }
}

async function update({ pool }: LedgerContext, { request, params: { id = '' } }: Call): Promise<LedgerReply> {
  const changes = changesOf(await readBody(request, identityBody));
  if (Object.values(changes).every((value) => value === '' || value === null)) {
    throw new Refusal('GEN_BAD_REQUEST', 'No fields provided for update');
  }
  await changeIdentity(pool, id, changes);
  return json(200, { message: 'Identity updated successfully' });
}

/** What can be set: the id and the time of creation can't. */
function changesOf(body: Decoded<typeof identityBody>): IdentityChanges {
  const { identity_id: _id, created_at: _createdAt, dob, meta_data, ...texts } = body;
  const isUnset = dob === null || dob.utc === '0001-01-01T00:00:00Z';
  // The calendar date as written, whatever the offset.
  return {
    ...texts,
    dob: isUnset ? null : dob.text.slice(0, 10),
    meta_data: metaDataColumn(meta_data && withoutMarker(meta_data)),
  };
}
