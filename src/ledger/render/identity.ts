/** Identities as clients see them. */
import { zeroTime } from '../../platform/clock.ts';
import type { IdentityRow } from '../store/identities.ts';
import { metaDataView } from './meta-data.ts';

export function renderIdentity(row: IdentityRow): object {
  return {
    ...row,
    dob: row.dob === null ? zeroTime : `${row.dob}T00:00:00Z`,
    meta_data: metaDataView(row.meta_data),
  };
}
