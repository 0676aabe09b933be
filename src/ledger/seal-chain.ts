/** Seals transaction rows into the hash chain, some time after they were written, and proves the chain. */
import { rfc3339, zeroTime } from '../platform/clock.ts';
import { idAt } from '../platform/ids.ts';
import type { Sql } from '../platform/sql.ts';
import type { LedgerContext } from './context.ts';
import { chainHash, genesisHash } from './model/chain.ts';
import {
  appendToChain,
  chainAfter,
  type LookBack,
  lastSealedId,
  lockChainHead,
  readChainHead,
  unsealedRows,
} from './store/chain.ts';

/** A row is sealed when it is this old: by then every row with an earlier id is on disk. */
const sealAfterMs = 30_000;
/** How far behind the last sealed row a late one is looked for: far longer than a command may wait to be written. */
const lookBackMs = 10 * 60_000;
const rowsMax = 1_000;

/** Seals the next rows, in one SQL transaction. @returns how many there were. */
export async function sealNext({ pool, clock }: Pick<LedgerContext, 'pool' | 'clock'>): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const head = await lockChainHead(client);
    const lookBack = lookBackFrom(await lastSealedId(client, head));
    const writtenBefore = rfc3339(clock.nowMs() - sealAfterMs);
    const rows = await unsealedRows(client, { writtenBefore, lookBack, limit: rowsMax });
    let { seq, hash } = head;
    const sealed = rows.map((row) => {
      seq += 1n;
      hash = chainHash(hash, row);
      return { seq, hash, transactionId: row.transactionId };
    });
    await appendToChain(client, sealed);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** What a row written up to `lookBackMs` before this one can be found by. */
function lookBackFrom(transactionId: string): LookBack {
  const time = /^txn_([0-9a-f]{8})-([0-9a-f]{4})/.exec(transactionId);
  if (time === null) return { id: '', postedAt: zeroTime };
  const fromMs = Number.parseInt(`${time[1]}${time[2]}`, 16) - lookBackMs;
  return { id: idAt('transaction', fromMs), postedAt: rfc3339(fromMs) };
}

export type ChainVerdict =
  | { readonly isSound: true; readonly sealed: bigint; readonly headHash: string }
  | { readonly isSound: false; readonly seq: bigint; readonly transactionId: string; readonly reason: string };

/**
 * Recomputes every link from the rows as they are now, a page at a time, and stops at the first that is wrong.
 * @param onProgress is told how many links are proven so far, and waited for.
 */
export async function verifyChain(
  sql: Sql,
  onProgress: (links: bigint) => void | Promise<void> = () => {},
): Promise<ChainVerdict> {
  const head = await readChainHead(sql);
  let seq = 0n;
  let hash = genesisHash;
  let transactionId = '';
  for (;;) {
    const links = await chainAfter(sql, seq, rowsMax);
    for (const link of links) {
      // What was sealed since the head was read is for the next time.
      if (link.seq > head.seq) break;
      ({ transactionId } = link.row);
      const reason = faultOf(link.seq, seq + 1n, chainHash(hash, link.row), link.hash);
      if (reason !== null) return { isSound: false, seq: link.seq, transactionId, reason };
      ({ seq, hash } = link);
    }
    await onProgress(seq);
    if (links.length < rowsMax || seq >= head.seq) break;
  }
  if (seq !== head.seq || hash !== head.hash) {
    return { isSound: false, seq, transactionId, reason: 'replayed head does not match chain_state head_hash' };
  }
  return { isSound: true, sealed: seq, headHash: hash };
}

function faultOf(seq: bigint, expectedSeq: bigint, recomputed: string, stored: string): string | null {
  if (seq !== expectedSeq) return `non-contiguous chain_seq: expected ${expectedSeq}, got ${seq}`;
  return recomputed === stored ? null : 'recomputed hash does not match stored chain_hash';
}
