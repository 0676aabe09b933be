/** POST /:id/metadata, for every kind of record: the prefix of the id tells which. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { withoutMarker } from '../model/tokenized-fields.ts';
import { metaDataView } from '../render/meta-data.ts';
import { type MergeTarget, mergeMetaData, mergeTransactionMetaData } from '../store/meta-data.ts';
import { object, recordOf } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { type JsonObject, struct } from './input/struct.ts';
import { requireFields } from './input/validation.ts';
import { json, type Route } from './route.ts';

const metadataRequest = struct('api.MetadataRequest', { meta_data: 'object' });

const targets: Readonly<Record<string, MergeTarget | 'transaction'>> = {
  ldg: 'ledger',
  bln: 'balance',
  idt: 'identity',
  txn: 'transaction',
  bulk: 'transaction',
};

export function metaDataRoutes({ pool, poster }: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/:id/metadata',
      about: {
        id: 'mergeMetadata',
        tag: 'metadata',
        summary: 'Merge metadata into a ledger, balance, identity or transaction',
        description:
          'The prefix of the id says which. The answer shows the merged whole; of a transaction only what was sent, as in Core.',
        body: { struct: metadataRequest, required: ['meta_data'] },
        answers: { 200: object({ meta_data: recordOf({}) }) },
        refusals: ['META_INVALID_ENTITY_ID', 'META_ENTITY_NOT_FOUND'],
      },
      handle: async ({ request, params: { id = '' } }) => {
        const { meta_data: metaData } = await readBody(request, metadataRequest);
        requireFields('MetadataRequest', { Metadata: metaData });
        const prefix = id.slice(0, Math.max(id.indexOf('_'), 0));
        const target = Object.hasOwn(targets, prefix) ? targets[prefix] : undefined;
        if (target === undefined) throw new Refusal('META_INVALID_ENTITY_ID', `invalid entity ID format: ${id}`);
        return json(200, { meta_data: await merge({ pool, poster }, target, id, metaData ?? {}) });
      },
    },
  ];
}

/** What the answer shows: the merged whole, but of a transaction only what was sent, as in Core. */
async function merge(
  { pool, poster }: Pick<LedgerContext, 'pool' | 'poster'>,
  target: MergeTarget | 'transaction',
  id: string,
  sent: JsonObject,
): Promise<JsonObject> {
  const metaData = JSON.stringify(target === 'identity' ? withoutMarker(sent) : sent);
  if (target === 'transaction') {
    if (!(await mergeTransactionMetaData(pool, id, metaData))) throw unknownEntity();
    poster.metaDataChanged(id);
    return sent;
  }
  const merged = metaDataView(await mergeMetaData(pool, { target, id, metaData }));
  if (merged === null) throw unknownEntity();
  return merged;
}

function unknownEntity(): Refusal {
  return new Refusal('META_ENTITY_NOT_FOUND', 'entity not found');
}
