import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { useLedger } from '../support/ledger.ts';
import { until } from '../support/until.ts';

describe('fund lineage', () => {
  const { call } = useLedger();
  let ledgerId = '';
  let count = 0;

  before(async () => {
    ledgerId = (await call('POST', '/ledgers', { name: 'Tracked' })).body.ledger_id;
  });

  /** A tracked balance of a person of its own. */
  async function open(strategy: string): Promise<string> {
    const { body: identity } = await call('POST', '/identities', { first_name: 'Ada', last_name: `Obi ${++count}` });
    const { body } = await call('POST', '/balances', {
      ...{ ledger_id: ledgerId, currency: 'USD', identity_id: identity.identity_id },
      ...{ track_fund_lineage: true, allocation_strategy: strategy },
    });
    return body.balance_id;
  }

  async function pay(fields: object): Promise<string> {
    const { status, body } = await call('POST', '/transactions', {
      ...{ precision: 100, currency: 'USD', description: 'd', reference: `lineage-${++count}`, skip_queue: true },
      ...fields,
    });
    assert.equal(status, 201, JSON.stringify(body));
    return body.transaction_id;
  }

  const fund = (destination: string, provider: string, amount: number): Promise<string> =>
    pay({
      ...{ source: `@${provider}`, destination, amount, allow_overdraft: true },
      meta_data: { BLNK_LINEAGE_PROVIDER: provider },
    });

  async function becomes(balanceId: string, expected: Record<string, number>): Promise<void> {
    await until(`the funds are ${JSON.stringify(expected)}`, async () => {
      const { body } = await call('GET', `/balances/${balanceId}/lineage`);
      const available = Object.fromEntries(
        body.providers.map((each: { provider: string; available: number }) => [each.provider, each.available]),
      );
      return JSON.stringify(available) === JSON.stringify(expected);
    });
  }

  test('a spend takes the last money first under LIFO, and says whose it was', async () => {
    const wallet = await open('LIFO');
    await fund(wallet, 'stripe', 60);
    await fund(wallet, 'paypal', 40);
    const spend = await pay({ source: wallet, destination: '@shop', amount: 70 });
    await becomes(wallet, { stripe: 3000, paypal: 0 });
    const { body } = await call('GET', `/transactions/${spend}/lineage`);
    assert.deepEqual(body.fund_allocation, [
      { provider: 'paypal', amount: 4000 },
      { provider: 'stripe', amount: 3000 },
    ]);
    await until('the transaction says so itself', async () => {
      const { body: stored } = await call('GET', `/transactions/${spend}`);
      return JSON.stringify(stored.meta_data?.BLNK_FUND_ALLOCATION ?? []).length > 2;
    });
  });

  test('between two tracked balances the money keeps its providers', async () => {
    const [from, to] = [await open('FIFO'), await open('FIFO')];
    await fund(from, 'stripe', 50);
    await pay({ source: from, destination: to, amount: 20 });
    await becomes(from, { stripe: 3000 });
    await becomes(to, { stripe: 2000 });
  });

  test('a hold holds its funds, a void gives them back, a commit spends them', async () => {
    const wallet = await open('FIFO');
    await fund(wallet, 'stripe', 50);
    const first = await pay({ source: wallet, destination: '@shop', amount: 30, inflight: true });
    await becomes(wallet, { stripe: 2000 });
    await call('PUT', `/transactions/inflight/${first}`, { status: 'void', skip_queue: true });
    await becomes(wallet, { stripe: 5000 });
    const second = await pay({ source: wallet, destination: '@shop', amount: 30, inflight: true });
    await becomes(wallet, { stripe: 2000 });
    await call('PUT', `/transactions/inflight/${second}`, { status: 'commit', skip_queue: true });
    await until('the spend is posted', async () => {
      const { body } = await call('GET', `/balances/${wallet}/lineage`);
      return body.providers[0].spent === 3000 && body.providers[0].available === 2000;
    });
  });

  test('a hold committed in two parts is followed by later payments, too', async () => {
    const wallet = await open('FIFO');
    await fund(wallet, 'stripe', 50);
    const hold = await pay({ source: wallet, destination: '@shop', amount: 30, inflight: true });
    for (const amount of [10, 20]) {
      const { status } = await call('PUT', `/transactions/inflight/${hold}`, {
        status: 'commit',
        amount,
        skip_queue: true,
      });
      assert.equal(status, 200);
    }
    await pay({ source: wallet, destination: '@shop', amount: 5 });
    await becomes(wallet, { stripe: 1500 });
  });

  // References that the Proxy makes up look like those of commits and voids; these payments were once taken for such.
  test('a payment is followed whatever its reference looks like', async () => {
    const wallet = await open('FIFO');
    await pay({
      ...{ source: '@stripe', destination: wallet, amount: 7, allow_overdraft: true },
      ...{ reference: `ref_${randomUUID()}`, meta_data: { BLNK_LINEAGE_PROVIDER: 'stripe' } },
    });
    await becomes(wallet, { stripe: 700 });
  });

  test('money without a provider, and balances that are not tracked, leave no shadows', async () => {
    const wallet = await open('FIFO');
    const id = await pay({ source: '@world', destination: wallet, amount: 5, allow_overdraft: true });
    await fund(wallet, 'stripe', 1);
    await becomes(wallet, { stripe: 100 });
    const { body } = await call('GET', `/transactions/${id}/lineage`);
    assert.equal(body.shadow_transactions, null);
  });
});
