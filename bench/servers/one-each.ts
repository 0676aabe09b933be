/**
 * The ordinary way to post: one SQL transaction for each request, on a pool, into the same tables and with the same
 * checks (funds, currency, one use of a reference). What group commit is measured against.
 */
import fastify from 'fastify';
import type pg from 'pg';
import { newId } from '#src/platform/ids.ts';
import { isDatabaseError, openPool, uniqueViolation } from '#src/platform/sql.ts';
import { listening } from './listening.ts';

const poolSize = 16;

interface Body {
  readonly precise_amount: number;
  readonly precision: number;
  readonly currency: string;
  readonly reference: string;
  readonly description: string;
  readonly source: string;
  readonly destination: string;
}

interface BalanceRow {
  readonly balance_id: string;
  readonly currency: string;
  readonly credit_balance: string;
  readonly debit_balance: string;
  readonly inflight_debit_balance: string;
}

const [, , url = '', schema = ''] = process.argv;
const pool = openPool({ url, schema, name: 'one transaction each' }, poolSize, (error) => {
  throw error;
});

const app = fastify({ logger: false });
app.post<{ Body: Body }>('/transactions', async (request, reply) => {
  const { body } = request;
  const problem = problemOf(body);
  if (problem !== null) return reply.code(400).send({ error: problem });
  const client = await pool.connect();
  try {
    return reply.code(201).send(await post(client, body));
  } catch (error) {
    await client.query('rollback');
    if (error instanceof Refused) return reply.code(400).send({ error: error.message });
    if (isDatabaseError(error, uniqueViolation)) return reply.code(409).send({ error: 'reference used before' });
    throw error;
  } finally {
    client.release();
  }
});
await app.ready();
listening(app.server);

class Refused extends Error {}

function problemOf({ precise_amount, currency, reference, description, source, destination }: Body): string | null {
  if (!Number.isSafeInteger(precise_amount) || precise_amount <= 0) return 'precise_amount must be a positive integer';
  for (const text of [currency, reference, description, source, destination]) {
    if (typeof text !== 'string' || text === '') return 'a field is blank';
  }
  return source === destination ? 'source and destination cannot be the same balance' : null;
}

/** Five round trips: begin, lock, insert, update both sides, commit. */
async function post(client: pg.PoolClient, body: Body): Promise<unknown> {
  await client.query('begin');
  await checkParties(client, body);
  const transactionId = newId('transaction');
  const createdAt = new Date().toISOString();
  await client.query({
    name: 'insert',
    text: `
      insert into transactions (transaction_id, source, destination, reference, currency, description, status,
                                precise_amount, precision, created_at)
      values ($1, $2, $3, $4, $5, $6, 'APPLIED', $7, $8, $9)`,
    values: [
      transactionId,
      body.source,
      body.destination,
      body.reference,
      body.currency,
      body.description,
      body.precise_amount,
      body.precision,
      createdAt,
    ],
  });
  await client.query({
    name: 'update',
    text: `
      update balances
         set debit_balance = debit_balance + case when balance_id = $1 then $3::numeric else 0 end,
             credit_balance = credit_balance + case when balance_id = $2 then $3::numeric else 0 end,
             version = version + 1
       where balance_id in ($1, $2)`,
    values: [body.source, body.destination, body.precise_amount],
  });
  await client.query('commit');
  return { ...body, transaction_id: transactionId, status: 'APPLIED', created_at: createdAt };
}

/** Locks both balances, in id order so that two transactions over the same pair can't deadlock. */
async function checkParties(client: pg.PoolClient, body: Body): Promise<void> {
  const { rows } = await client.query<BalanceRow>({
    name: 'lock',
    text: `
      select balance_id, currency, credit_balance, debit_balance, inflight_debit_balance
        from balances
       where balance_id in ($1, $2)
       order by balance_id
         for update`,
    values: [body.source, body.destination],
  });
  const source = rows.find((row) => row.balance_id === body.source);
  if (source === undefined || rows.length !== 2) throw new Refused('balance not found');
  if (rows.some((row) => row.currency !== body.currency)) throw new Refused('currency mismatch');
  const availableMinor =
    BigInt(source.credit_balance) - BigInt(source.debit_balance) - BigInt(source.inflight_debit_balance);
  if (availableMinor < BigInt(body.precise_amount)) throw new Refused('insufficient funds');
}
