/** Everything that is sealed under the previous encryption key is sealed under the current one; then the former can go. */
import type { Pool, Sql } from '../platform/sql.ts';
import { ControlProblem } from './problem.ts';
import { type EncryptionKeys, type Secrets, tokenKeyOf } from './secrets.ts';
import { deleteKeptKeys, insertKeptKey, keptKeyOwner } from './store/kept-keys.ts';
import {
  listControlConnections,
  lockOthersSealed,
  type SealedColumn,
  sealedColumns,
  writeSealed,
} from './store/sealed.ts';
import { inChange } from './store/state.ts';
import { openStoredKeys } from './stored-keys.ts';

/** A batch is one SQL transaction: what is done is done, and what is not is found again. */
const batchRows = 100;

/** How a control plane's connections are called, so that one without the current key can be told. */
export function connectionName({ sealPrefix }: Pick<Secrets, 'sealPrefix'>): string {
  return `tallygate control ${sealPrefix.toString('hex')}`;
}

/**
 * Servers may be up that have both keys. Interrupted, it is simply run again.
 * @returns how many secrets were sealed anew.
 * @throws ControlProblem if a server is connected that does not know the current key: it could not open what is sealed.
 */
export async function rotateSecrets(pool: Pool, keys: EncryptionKeys): Promise<number> {
  const { secrets } = await openStoredKeys(pool, keys);
  await requireOthersKnow(pool, secrets);
  // First what the others depend on, whole or not at all: from here on the stored secrets count as under the current key.
  await inChange(pool, (tx) => keepKeys(tx, keys));
  let resealed = 0;
  for (const column of sealedColumns) {
    let count: number;
    do {
      count = await inChange(pool, (tx) => resealSome(tx, secrets, column));
      resealed += count;
    } while (count > 0);
  }
  return resealed;
}

/** What was made with keys from the previous one can't be made anew by us: digests never, tokens by `pii rotate`. */
async function keepKeys(tx: Sql, keys: EncryptionKeys): Promise<void> {
  // Read under the lock of the change: of two rotations at once, the second finds this done.
  const { secrets, digestKey, isUnderPrevious, kept } = await openStoredKeys(tx, keys);
  if (!isUnderPrevious || keys.previous === null) return;
  await deleteKeptKeys(tx);
  const former = [...kept.tokens, tokenKeyOf(keys.previous)];
  for (const [purpose, key] of [['digests', digestKey], ...former.map((one) => ['tokens', one] as const)] as const) {
    await insertKeptKey(tx, purpose, secrets.seal(key.toString('hex'), keptKeyOwner(purpose)));
  }
}

async function resealSome(tx: Sql, secrets: Secrets, column: SealedColumn): Promise<number> {
  const rows = await lockOthersSealed(tx, column, { prefix: secrets.sealPrefix, limit: batchRows });
  for (const { key, owner, sealed } of rows) {
    await writeSealed(tx, column, { key, sealed: secrets.seal(secrets.unseal(sealed, owner), owner) });
  }
  return rows.length;
}

async function requireOthersKnow(pool: Pool, secrets: Secrets): Promise<void> {
  const known = connectionName(secrets);
  const others = (await listControlConnections(pool)).filter((name) => name !== known);
  if (others.length === 0) return;
  throw new ControlProblem(
    'A server is up that does not know the new encryption key. Restart every server with both keys, then run this again.',
  );
}
