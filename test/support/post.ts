/** The smallest posting there is: one cent from the world to a shop. */

/** @returns the status of the answer, or null if there was none. */
export async function postCent(ledgerUrl: string, reference: string): Promise<number | null> {
  try {
    const answer = await fetch(`${ledgerUrl}/transactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ precise_amount: 1, precision: 100, currency: 'USD', reference, description: 'a cent' },
        ...{ source: '@world', destination: '@shop', allow_overdraft: true, skip_queue: true },
      }),
      signal: AbortSignal.timeout(10_000),
    });
    await answer.text();
    return answer.status;
  } catch {
    return null;
  }
}

/** All that the shop has received, in cents. */
export async function receivedCents(ledgerUrl: string): Promise<number> {
  const answer = await fetch(`${ledgerUrl}/balances/indicator/@shop/currency/USD`);
  const balance = (await answer.json()) as { credit_balance: number };
  return balance.credit_balance;
}
