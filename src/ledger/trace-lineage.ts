/**
 * Follows money of tracked balances: for each row that touched one, shadow transactions between the provider's shadow
 * balance and the identity's aggregate. Done after the row's own commit, in order, exactly once: the work is written
 * in that commit, and the shadows have references made from the row's.
 */
import type pg from 'pg';
import { Refusal } from '../platform/errors.ts';
import type { LedgerContext } from './context.ts';
import { type Allocation, aggregateIndicator, allocate, shadowIndicator } from './model/lineage.ts';
import type { MetaData, TransactionRow } from './model/transaction.ts';
import { type NewTransaction, toCommand } from './record-transaction.ts';
import { settleHolds } from './settle-holds.ts';
import {
  deleteLineageWork,
  findProviders,
  findShadows,
  findTrackedBalance,
  insertProvider,
  nextLineageWork,
  noteAllocation,
  type Provider,
  type TrackedBalance,
} from './store/lineage.ts';
import { findIndicators } from './store/posting.ts';
import { findTransaction } from './store/transactions.ts';

type Context = Pick<LedgerContext, 'pool' | 'poster'>;

/** Does the next piece of lineage work. @returns whether there was one. */
export async function traceNext(context: Context): Promise<boolean> {
  const client = await context.pool.connect();
  try {
    await client.query('begin');
    const row = await nextLineageWork(client);
    if (row !== null) {
      await traceRow(context, client, row);
      await deleteLineageWork(client, row.transactionId);
    }
    await client.query('commit');
    return row !== null;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function traceRow(context: Context, client: pg.PoolClient, row: TransactionRow): Promise<void> {
  const parent = row.parentTransaction === null ? null : await findTransaction(context.pool, row.parentTransaction);
  if (parent?.status === 'INFLIGHT') {
    // What settles a hold makes no shadows of its own, as in Core: those of the hold go its way.
    const shadows = await findShadows(client, parent.transactionId);
    // The rows that settled them carry the same mark.
    const held = shadows.filter((shadow) => shadow.status === 'INFLIGHT');
    return settleShadows(context, row, held);
  }

  const [source, destination] = await Promise.all([
    findTrackedBalance(context.pool, row.source),
    findTrackedBalance(context.pool, row.destination),
  ]);
  const earlier = await findShadows(client, row.transactionId);
  const shadows = earlier.length > 0 ? [] : await shadowsOf(client, row, source, destination);
  if (shadows.length > 0) await post(context, shadows);
  await noteProviders(client, row, destination, source);
  if (source !== null) await noteSpent(client, row);
}

/** A hold's shadows are held with it, and go its way, whole. */
async function settleShadows(context: Context, row: TransactionRow, held: readonly TransactionRow[]): Promise<void> {
  const action = row.status === 'VOID' ? 'void' : 'commit';
  for (const shadow of held) {
    try {
      await settleHolds(context, { target: shadow.transactionId, action, amount: null, isQueued: false });
    } catch (error) {
      // Settled by an earlier try of this work.
      if (!(error instanceof Refusal) || !/^TXN_ALREADY_/.test(error.code)) throw error;
    }
  }
}

interface Shadow {
  readonly kind: 'shadow' | 'release' | 'receive';
  readonly provider: string;
  readonly amountMinor: bigint;
  readonly source: string;
  readonly destination: string;
  readonly description: string;
  readonly metaData: MetaData;
  readonly row: TransactionRow;
}

async function shadowsOf(
  client: pg.PoolClient,
  row: TransactionRow,
  source: TrackedBalance | null,
  destination: TrackedBalance | null,
): Promise<Shadow[]> {
  const named = row.metaData?.BLNK_LINEAGE_PROVIDER;
  if (source === null) {
    return destination === null || typeof named !== 'string' || named === '' ? [] : [creditOf(row, destination, named)];
  }
  const spent = await spentBy(client, row, source);
  return spent.flatMap((part) => [
    releaseOf(row, source, part),
    ...(destination === null ? [] : [receiptOf(row, source, destination, part)]),
  ]);
}

async function spentBy(client: pg.PoolClient, row: TransactionRow, source: TrackedBalance): Promise<Allocation[]> {
  const providers = await findProviders(client, source.balanceId);
  const funds = providers.map((each) => ({ provider: each.provider, availableMinor: availableMinor(each) }));
  return allocate(source.strategy, row.amountMinor, funds);
}

/** What a provider brought, less what has been spent of it or is held. */
export function availableMinor({ receivedMinor, spentMinor, heldMinor }: Provider): bigint {
  return receivedMinor - spentMinor - heldMinor;
}

function creditOf(row: TransactionRow, { balanceId, identity }: TrackedBalance, provider: string): Shadow {
  return {
    kind: 'shadow',
    provider,
    amountMinor: row.amountMinor,
    source: shadowIndicator(provider, identity),
    destination: aggregateIndicator(identity),
    description: `Shadow credit from ${provider}`,
    metaData: { ...markOf(row, provider, 'credit', balanceId), _identity_id: identity.identityId },
    row,
  };
}

function releaseOf(row: TransactionRow, source: TrackedBalance, { provider, amountMinor }: Allocation): Shadow {
  return {
    kind: 'release',
    provider,
    amountMinor,
    source: aggregateIndicator(source.identity),
    destination: shadowIndicator(provider, source.identity),
    description: `Release ${provider} funds`,
    metaData: { ...markOf(row, provider, 'release', source.balanceId), _allocation: source.strategy },
    row,
  };
}

function receiptOf(
  row: TransactionRow,
  source: TrackedBalance,
  { balanceId, identity }: TrackedBalance,
  { provider, amountMinor }: Allocation,
): Shadow {
  return {
    kind: 'receive',
    provider,
    amountMinor,
    source: shadowIndicator(provider, identity),
    destination: aggregateIndicator(identity),
    description: `Receive ${provider} funds`,
    metaData: { ...markOf(row, provider, 'receive', balanceId), _from_balance: source.balanceId },
    row,
  };
}

function markOf(row: TransactionRow, provider: string, type: string, mainBalance: string): MetaData {
  return { _shadow_for: row.transactionId, _provider: provider, _lineage_type: type, _main_balance: mainBalance };
}

/** All shadows of a row in one commit, or none. */
async function post({ poster }: Context, shadows: readonly Shadow[]): Promise<void> {
  const items = shadows.map((shadow) => toCommand(transactionOf(shadow)));
  const outcome = await poster.submit({ kind: 'record-batch', atomic: true, items });
  if (outcome.kind === 'refused') throw new Error(`shadows were refused: ${outcome.refused.message}`);
}

function transactionOf({ kind, provider, row, ...shadow }: Shadow): NewTransaction {
  const { source, destination, amountMinor, description, metaData } = shadow;
  return {
    route: 'direct',
    amountMinor,
    precision: row.precision,
    currency: row.currency,
    reference: `${row.reference}_${kind}_${provider}`,
    description,
    source,
    destination,
    split: null,
    // Shadows of money coming in go below zero: that is what was received.
    allowOverdraft: kind !== 'release',
    overdraftLimitMinor: null,
    inflight: row.status === 'INFLIGHT',
    atomic: false,
    effectiveDate: null,
    dueAt: null,
    voidAt: null,
    commitAt: null,
    metaData,
  };
}

/** Writes down which providers the receiving balance has, from the shadows that are on disk. */
async function noteProviders(
  client: pg.PoolClient,
  row: TransactionRow,
  destination: TrackedBalance | null,
  source: TrackedBalance | null,
): Promise<void> {
  if (destination === null) return;
  const wanted = source === null ? 'credit' : 'receive';
  const shadows = await findShadows(client, row.transactionId);
  for (const { metaData } of shadows.filter((shadow) => shadow.metaData?._lineage_type === wanted)) {
    const provider = String(metaData?._provider);
    const names = [shadowIndicator(provider, destination.identity), aggregateIndicator(destination.identity)];
    const found = await findIndicators(
      client,
      names.map((name) => ({ name, currency: row.currency })),
    );
    const [shadow, aggregate] = names.map((name) => found.find((each) => each.name === name)?.balanceId);
    if (shadow === undefined || aggregate === undefined) throw new Error(`shadows of ${row.transactionId} are gone`);
    await insertProvider(client, destination.balanceId, { provider, shadow, aggregate });
  }
}

async function noteSpent(client: pg.PoolClient, row: TransactionRow): Promise<void> {
  const shadows = await findShadows(client, row.transactionId);
  const parts = shadows
    .filter((shadow) => shadow.metaData?._lineage_type === 'release')
    .map((shadow) => ({ provider: String(shadow.metaData?._provider), amountMinor: shadow.amountMinor }));
  if (parts.length > 0) await noteAllocation(client, row.transactionId, parts);
}
