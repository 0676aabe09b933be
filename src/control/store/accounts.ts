import type { Sql } from '../../platform/sql.ts';

/** A person who can sign in; one for all workspaces. */
export interface Account {
  readonly accountId: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  /** Null: no second factor, and none begun. */
  readonly totpSealed: Buffer | null;
  readonly hasTwoFactor: boolean;
}

interface AccountRow {
  readonly account_id: string;
  readonly email: string;
  readonly name: string;
  readonly password_hash: string;
  readonly totp_sealed: Buffer | null;
  readonly has_two_factor: boolean;
}

const select = `select account_id, email, name, password_hash, totp_sealed, totp_confirmed_at is not null as has_two_factor
       from accounts`;

export async function insertAccount(
  sql: Sql,
  account: Pick<Account, 'accountId' | 'email' | 'name' | 'passwordHash'> & { readonly nowMs: number },
): Promise<void> {
  await sql.query(
    `insert into accounts (account_id, email, name, password_hash, password_changed_at, created_at)
     values ($1, $2, $3, $4, $5, $5)`,
    [account.accountId, account.email, account.name, account.passwordHash, new Date(account.nowMs)],
  );
}

export async function findAccount(
  sql: Sql,
  by: { readonly accountId: string } | { readonly email: string },
): Promise<Account | null> {
  const { rows } = await sql.query<AccountRow>(
    'accountId' in by ? `${select} where account_id = $1` : `${select} where email = $1`,
    ['accountId' in by ? by.accountId : by.email],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    accountId: row.account_id,
    email: row.email,
    name: row.name,
    passwordHash: row.password_hash,
    totpSealed: row.totp_sealed,
    hasTwoFactor: row.has_two_factor,
  };
}

export async function setPassword(
  sql: Sql,
  {
    accountId,
    passwordHash,
    nowMs,
  }: { readonly accountId: string; readonly passwordHash: string; readonly nowMs: number },
): Promise<void> {
  await sql.query('update accounts set password_hash = $2, password_changed_at = $3 where account_id = $1', [
    accountId,
    passwordHash,
    new Date(nowMs),
  ]);
}

/** A second factor is begun, or (null) taken away with its recovery codes. */
export async function setTotpSecret(sql: Sql, accountId: string, sealed: Buffer | null): Promise<void> {
  await sql.query(
    `update accounts
        set totp_sealed = $2, totp_confirmed_at = null, totp_last_step = null
      where account_id = $1`,
    [accountId, sealed],
  );
  await sql.query('delete from recovery_codes where account_id = $1', [accountId]);
}

export async function confirmTotp(sql: Sql, accountId: string, nowMs: number): Promise<void> {
  await sql.query('update accounts set totp_confirmed_at = $2 where account_id = $1', [accountId, new Date(nowMs)]);
}

/** Takes a time step for good. @returns false if it, or a later one, was taken before. */
export async function takeTotpStep(sql: Sql, accountId: string, step: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update accounts
        set totp_last_step = $2
      where account_id = $1
        and (totp_last_step is null or totp_last_step < $2)`,
    [accountId, step],
  );
  return rowCount === 1;
}

export async function replaceRecoveryCodes(sql: Sql, accountId: string, digests: readonly Buffer[]): Promise<void> {
  await sql.query('delete from recovery_codes where account_id = $1', [accountId]);
  await sql.query('insert into recovery_codes (account_id, digest) select $1, unnest($2::bytea[])', [
    accountId,
    digests,
  ]);
}

/** Takes a recovery code for good. @returns false if it is unknown or was taken before. */
export async function takeRecoveryCode(
  sql: Sql,
  { accountId, digest, nowMs }: { readonly accountId: string; readonly digest: Buffer; readonly nowMs: number },
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update recovery_codes
        set used_at = $3
      where account_id = $1
        and digest = $2
        and used_at is null`,
    [accountId, digest, new Date(nowMs)],
  );
  return rowCount === 1;
}
