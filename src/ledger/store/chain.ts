/** The hash chain's tables. */
import type { Sql } from '../../platform/sql.ts';
import type { TransactionRow } from '../model/transaction.ts';
import { type StoredTransaction, toTransactionRow } from './transactions.ts';

/** The end of the chain. */
export interface ChainHead {
  /** 0: nothing is sealed yet. */
  readonly seq: bigint;
  /** Hex. */
  readonly hash: string;
}

/** Locks the end of the chain: only one server seals at a time. */
export async function lockChainHead(sql: Sql): Promise<ChainHead> {
  return head(sql, 'lock-chain-head', 'for update');
}

export async function readChainHead(sql: Sql): Promise<ChainHead> {
  return head(sql, 'read-chain-head', '');
}

async function head(sql: Sql, name: string, lock: string): Promise<ChainHead> {
  const { rows } = await sql.query<{ head_seq: string; head_hash: Buffer }>({
    name,
    text: `
      select head_seq, head_hash
        from chain_state ${lock}`,
  });
  const [row] = rows;
  if (row === undefined) throw new Error('the chain has no head');
  return { seq: BigInt(row.head_seq), hash: row.head_hash.toString('hex') };
}

/** From where on rows are looked for: an id, and RFC 3339 for those posted later than their ids say. */
export interface LookBack {
  readonly id: string;
  readonly postedAt: string;
}

/**
 * Rows to seal next, in order of their ids: written before `writtenBefore` (RFC 3339) and not sealed yet. Ids are
 * minted a moment before their row is written, so a row may come to light behind the last sealed one; `lookBack`, the
 * smallest id and the earliest posting to consider, finds it without reading the whole chain.
 */
export async function unsealedRows(
  sql: Sql,
  { writtenBefore, lookBack, limit }: { writtenBefore: string; lookBack: LookBack; limit: number },
): Promise<TransactionRow[]> {
  const { rows } = await sql.query<StoredTransaction>({
    name: 'unsealed-rows',
    text: `
      select *
        from (
          (select t.*
             from transactions t
            where t.transaction_id > $1
              and t.posted_at is null
              and t.created_at < $2
              and not exists (select from transaction_chain c where c.transaction_id = t.transaction_id)
            order by t.transaction_id
            limit $3)
          union all
          (select t.*
             from transactions t
            where t.posted_at > $4
              and t.posted_at < $2
              and not exists (select from transaction_chain c where c.transaction_id = t.transaction_id)
            order by t.posted_at
            limit $3)) unsealed
       order by transaction_id
       limit $3`,
    values: [lookBack.id, writtenBefore, limit, lookBack.postedAt],
  });
  return rows.map(toTransactionRow);
}

/** Id of the last sealed row; '' if there is none. */
export async function lastSealedId(sql: Sql, { seq }: ChainHead): Promise<string> {
  const { rows } = await sql.query<{ transaction_id: string }>({
    name: 'last-sealed-id',
    text: 'select transaction_id from transaction_chain where chain_seq = $1',
    values: [seq.toString()],
  });
  return rows[0]?.transaction_id ?? '';
}

export async function appendToChain(
  sql: Sql,
  sealed: readonly { readonly seq: bigint; readonly transactionId: string; readonly hash: string }[],
): Promise<void> {
  const last = sealed.at(-1);
  if (last === undefined) return;
  await sql.query({
    name: 'append-to-chain',
    text: `
      insert into transaction_chain (chain_seq, transaction_id, chain_hash)
      select seq, transaction_id, decode(hash, 'hex')
        from unnest($1::bigint[], $2::text[], $3::text[]) as u (seq, transaction_id, hash)`,
    values: [
      sealed.map(({ seq }) => seq.toString()),
      sealed.map(({ transactionId }) => transactionId),
      sealed.map(({ hash }) => hash),
    ],
  });
  await sql.query({
    name: 'move-chain-head',
    text: `update chain_state set head_seq = $1, head_hash = decode($2, 'hex')`,
    values: [last.seq.toString(), last.hash],
  });
}

export interface SealedRow {
  readonly seq: bigint;
  /** Hex, as stored. */
  readonly hash: string;
  readonly row: TransactionRow;
}

/** The links after `seq`, in order, with the rows they seal as these are now. */
export async function chainAfter(sql: Sql, seq: bigint, limit: number): Promise<SealedRow[]> {
  const { rows } = await sql.query<StoredTransaction & { chain_seq: string; chain_hash: Buffer }>({
    name: 'chain-after',
    text: `
      select c.chain_seq, c.chain_hash, t.*
        from transaction_chain c
        join transactions t using (transaction_id)
       where c.chain_seq > $1
       order by c.chain_seq
       limit $2`,
    values: [seq.toString(), limit],
  });
  return rows.map((row) => ({
    seq: BigInt(row.chain_seq),
    hash: row.chain_hash.toString('hex'),
    row: toTransactionRow(row),
  }));
}
