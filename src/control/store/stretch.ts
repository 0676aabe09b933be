/** Stretches of the two logs, whose ids hold times: what can be asked of both, from which moment on, and how many rows. */
import { idAt } from '../../platform/ids.ts';
import type { Sql } from '../../platform/sql.ts';

/** What both logs can be asked for. Left out: any. */
export interface LogFilter {
  readonly workspaceId: string;
  /** RFC 3339; `to` is not included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly memberId?: string | undefined;
  readonly credentialId?: string | undefined;
  readonly instanceId?: string | undefined;
  readonly resourceId?: string | undefined;
  readonly requestId?: string | undefined;
  /** Only what was before this place. */
  readonly before?: string | undefined;
}

/** What was found in a stretch. */
export interface Stretch<Item> {
  readonly items: readonly Item[];
  /** What was found so far is all from this place on: go on with what was before it. Null: this is the end. */
  readonly next: string | null;
}

/** How much one look may be. */
export interface Reach {
  /** Items that are found. */
  readonly limit: number;
  /** Rows that are gone through, where no index says where to look. */
  readonly rowsMax: number;
}

/** As the database reads moments: small letters too, a blank for the T, and a leap second. */
export function momentMs(moment: string): number {
  return Math.ceil(Date.parse(moment.toUpperCase().replace(/\s/, 'T').replace(':60', ':59')));
}

/** A record's id is made when its time is taken, or later; this much is for a clock that is put back in between. */
const slackMs = 60_000;

/** No record from this moment on has a smaller id. */
export function firstRecordFrom(moment: string): string {
  return idAt('auditRecord', momentMs(moment) - slackMs);
}

/**
 * The last id of a stretch of so many rows, beginning with the newest. Null: there are fewer.
 * @param conditions that one index serves, so that rows are counted without a look at them: 100,000 in 17 ms.
 */
export async function stretchEnd(
  sql: Sql,
  { table, id, conditions, values }: Readonly<Record<'table' | 'id', string>> & Conditions,
  rowsMax: number,
): Promise<string | null> {
  const { rows } = await sql.query<{ id: string }>(
    `select ${id} as id
       from ${table}
      where ${conditions.join(' and ')}
      order by ${id} desc
     offset ${rowsMax - 1}
      limit 1`,
    [...values],
  );
  return rows[0]?.id ?? null;
}

interface Conditions {
  readonly conditions: readonly string[];
  /** All of them are in the conditions. */
  readonly values: readonly unknown[];
}
