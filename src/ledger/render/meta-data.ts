/** meta_data between the wire and its column. */
import { parsePlainJson } from '../../platform/json.ts';
import type { MetaData } from '../model/transaction.ts';

/** JSON text for the column; null stays null. */
export function metaDataColumn(metaData: MetaData | null): string | null {
  return metaData === null ? null : JSON.stringify(metaData);
}

/** What the column holds, with numbers as doubles, as Core shows them. */
export function metaDataView(text: string | null): MetaData | null {
  return text === null ? null : (parsePlainJson(text) as MetaData);
}
