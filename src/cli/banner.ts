/** What a person reads after a start. */

export interface Started {
  /** Of the gateway; null: a ledger alone. */
  readonly url: string | null;
  /** Null: the ledger has no port of its own. */
  readonly ledgerUrl: string | null;
  readonly isLedgerOpen: boolean;
  readonly instanceId: string | null;
  /** Whether requests for it can be answered here. */
  readonly hasLedgers: boolean;
  /** After a first start: with it the first admin chooses a password. */
  readonly invitationToken: string | null;
  /** After a first start: the new key, or 'given' if it came from the settings. */
  readonly firstKey: { readonly secret: string } | 'given' | null;
}

/** Text for standard output. The secret is in it: it must not go to a log. */
export function banner(started: Started): string {
  const { url, ledgerUrl, isLedgerOpen, instanceId, hasLedgers, firstKey } = started;
  const lines = [url === null ? `A ledger is ready at ${ledgerUrl}` : `Tallygate is ready at ${url}`, ''];
  if (instanceId !== null) lines.push(`  Instance   ${instanceId}`);
  if (firstKey !== null && firstKey !== 'given')
    lines.push(`  API key    ${firstKey.secret}   (shown only now: keep it)`);
  if (firstKey === 'given') lines.push('  API key    the one in TALLYGATE_BOOTSTRAP_KEY');
  if (firstKey === null && url !== null) lines.push('  API key    make a new one with: bin/tallygate keys create');
  if (started.invitationToken !== null)
    lines.push(`  Sign-up    ${started.invitationToken}   (for the first admin: docs/management.md)`);
  if (ledgerUrl !== null) lines.push(`  Ledger     ${ledgerUrl}`);
  if (ledgerUrl !== null && isLedgerOpen) {
    lines.push('', '  WARNING: the ledger port asks for no key. Set TALLYGATE_LEDGER_KEY to close it.');
  }
  if (firstKey !== null && instanceId !== null && url !== null && hasLedgers) {
    lines.push('', 'Move some money:', '', ...curl(url, instanceId, firstKey));
  }
  return `${lines.join('\n')}\n\n`;
}

const example = {
  amount: 25,
  precision: 100,
  currency: 'USD',
  reference: 'first-transaction',
  description: 'Welcome',
  source: '@world',
  destination: '@alice',
  allow_overdraft: true,
  skip_queue: true,
};

function curl(url: string, instanceId: string, key: { readonly secret: string } | 'given'): string[] {
  const secret = key === 'given' ? '$TALLYGATE_BOOTSTRAP_KEY' : key.secret;
  return [
    `  curl '${url}/proxy/transactions?instance_id=${instanceId}' \\`,
    `    -H "Authorization: Bearer ${secret}" \\`,
    `    -H 'Content-Type: application/json' \\`,
    `    -d '${JSON.stringify(example)}'`,
  ];
}
