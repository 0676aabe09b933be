/**
 * What requests leave in the books; and, where nobody was told whether a request was carried out, which of the ways it
 * may have gone the books show. Any other way is a mistake.
 */
import type pg from 'pg';
import { type Database, inSnapshot, mistakesIn } from '../books.ts';

export type Effect =
  /** Rows are APPLIED, all or none, under these references. */
  | { readonly kind: 'post'; readonly references: readonly string[] }
  /** A QUEUED row, and its APPLIED outcome. */
  | { readonly kind: 'queue'; readonly reference: string }
  /** An INFLIGHT row, open until something ends it. */
  | { readonly kind: 'hold'; readonly reference: string }
  /** Ends a hold, known by its transaction id. */
  | { readonly kind: 'commit' | 'void'; readonly hold: string }
  | { readonly kind: 'refund'; readonly of: string };

/** APPLIED rows it leaves, once it has happened. */
export function appliedBy(effect: Effect): number {
  switch (effect.kind) {
    case 'post':
      return effect.references.length;
    case 'queue':
    case 'commit':
    case 'refund':
      return 1;
    case 'hold':
    case 'void':
      return 0;
  }
}

/** What the books show of requests without an answer. */
export interface Findings {
  /** Of the requests that would have changed something. */
  readonly happened: number;
  readonly openHolds: number;
  /** Of the whole ledger. Empty: everything that was acknowledged is there, and nothing that nobody asked for. */
  readonly mistakes: readonly string[];
}

/**
 * Looks at the whole ledger, at one moment: requests without an answer may still be carried out meanwhile.
 * @param applied APPLIED rows that must be there. @param unanswered what else may have happened, each once or not at all.
 */
export async function checkEffects(
  database: Database,
  { applied, unanswered }: { readonly applied: number; readonly unanswered: readonly Effect[] },
): Promise<Findings> {
  return inSnapshot(database, async (client) => {
    const rows = new Rows(await readRows(client, unanswered));
    const traces = unanswered.map((effect) => traceOf(effect, rows));
    const openHolds = traces.flatMap(({ openHold }) => openHold ?? []);
    const expected = traces.reduce((sum, trace) => sum + trace.applied, applied);
    const { APPLIED = 0, REJECTED = 0 } = await countByStatus(client);
    return {
      happened: traces.filter(({ happened }) => happened).length,
      openHolds: openHolds.length,
      mistakes: [
        ...traces.flatMap(({ mistake }) => mistake ?? []),
        ...(APPLIED === expected && REJECTED === 0
          ? []
          : [`${expected} rows should be applied, ${APPLIED} are; ${REJECTED} were rejected`]),
        ...(await mistakesIn(client, { openHolds })),
      ],
    };
  });
}

/** All of the ledger's rows. */
export async function countApplied(database: Database): Promise<number> {
  return inSnapshot(database, async (client) => (await countByStatus(client)).APPLIED ?? 0);
}

async function countByStatus(client: pg.Client): Promise<Partial<Record<string, number>>> {
  const { rows } = await client.query<{ status: string; count: string }>(
    'select status, count(*) from transactions group by status',
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}

interface Row {
  readonly transaction_id: string;
  readonly parent_transaction: string | null;
  readonly reference: string;
  readonly status: string;
}

/** The rows that effects name, and those that came of them. */
async function readRows(client: pg.Client, effects: readonly Effect[]): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `with named as (
       select transaction_id from transactions where reference = any($1) or transaction_id = any($2)
     )
     select transaction_id, parent_transaction, reference, status
       from transactions
      where transaction_id in (select transaction_id from named)
         or parent_transaction in (select transaction_id from named)`,
    [effects.flatMap(referencesOf), effects.flatMap(targetOf)],
  );
  return rows;
}

function referencesOf(effect: Effect): readonly string[] {
  if (effect.kind === 'post') return effect.references;
  return 'reference' in effect ? [effect.reference] : [];
}

function targetOf(effect: Effect): readonly string[] {
  if ('hold' in effect) return [effect.hold];
  return 'of' in effect ? [effect.of] : [];
}

class Rows {
  readonly #rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /** Each as its status; in the order of the references. */
  statusesUnder(references: readonly string[]): string[] {
    return references.flatMap((reference) =>
      this.#rows.filter((row) => row.reference === reference).map(({ status }) => status),
    );
  }

  idUnder(reference: string): string | null {
    return this.#rows.find((row) => row.reference === reference)?.transaction_id ?? null;
  }

  /** Of what came of a transaction. */
  statusesBelow(id: string): string[] {
    return this.#rows.filter((row) => row.parent_transaction === id).map(({ status }) => status);
  }

  has(id: string): boolean {
    return this.#rows.some((row) => row.transaction_id === id);
  }
}

/** What the books show of one request. */
interface Trace {
  readonly happened: boolean;
  /** APPLIED rows there are of it. */
  readonly applied: number;
  readonly openHold?: string;
  readonly mistake?: string;
}

const nothing: Trace = { happened: false, applied: 0 };

function traceOf(effect: Effect, rows: Rows): Trace {
  const done: Trace = { happened: true, applied: appliedBy(effect) };
  const wrong = (found: readonly string[]): Trace => ({
    ...nothing,
    mistake: `${JSON.stringify(effect)} has left: ${found.join(', ')}`,
  });
  switch (effect.kind) {
    case 'post': {
      const found = rows.statusesUnder(effect.references);
      if (found.length === 0) return nothing;
      const isWhole = found.length === effect.references.length && found.every((status) => status === 'APPLIED');
      return isWhole ? done : wrong(found);
    }
    case 'queue': {
      const id = rows.idUnder(effect.reference);
      if (id === null) return nothing;
      const found = [...rows.statusesUnder([effect.reference]), ...rows.statusesBelow(id)];
      return found.join() === 'QUEUED,APPLIED' ? done : wrong(found);
    }
    case 'hold': {
      const id = rows.idUnder(effect.reference);
      if (id === null) return nothing;
      // Whoever isn't told of a hold can't end it.
      const found = [...rows.statusesUnder([effect.reference]), ...rows.statusesBelow(id)];
      return found.join() === 'INFLIGHT' ? { ...done, openHold: id } : wrong(found);
    }
    case 'commit':
    case 'void': {
      const { hold } = effect;
      const found = rows.statusesBelow(hold);
      if (found.length === 0) return rows.has(hold) ? { ...nothing, openHold: hold } : wrong(['not even the hold']);
      return found.join() === (effect.kind === 'commit' ? 'APPLIED' : 'VOID') ? done : wrong(found);
    }
    case 'refund': {
      const found = rows.statusesBelow(effect.of);
      if (found.length === 0) return rows.has(effect.of) ? nothing : wrong(['not even what was to be refunded']);
      return found.join() === 'APPLIED' ? done : wrong(found);
    }
  }
}
