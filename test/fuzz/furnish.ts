/** Something of everything, so that ids are found, and credentials that nothing of what is tried can end. */
import { type RunningServer, runCommand, serverEnvironment } from '../support/server.ts';

export const masterKey = 'the master key of the fuzzed ledger';

export const serverSettings = {
  TALLYGATE_LEDGER_KEY: masterKey,
  // Requests without a credential are among what is tried; each would else be 429 after the first hundred.
  TALLYGATE_PROXY_GUESSES_MAX: '1000000',
  TALLYGATE_LOG_LEVEL: 'error',
};

const password = 'correct horse battery staple';
const email = 'ada@example.com';

// biome-ignore lint/suspicious/noExplicitAny: taken apart at once
type Answer = { readonly body: any; readonly cookie: string };

/** @returns what the .toml files name. */
export async function furnish(server: RunningServer): Promise<Record<string, string>> {
  const key = await allScopesKey(server);
  const send = async (line: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const [method = 'GET', path = '/'] = line.split(' ');
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${line}: ${response.status} ${text}`);
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { body: text === '' ? null : JSON.parse(text), cookie };
  };
  const records = await fillLedger(send, server.instanceId);
  const token = /Sign-up +(\S+)/.exec(server.output.stdout)?.[1];
  await send('POST /cloud/invitations/accept', { token, email, name: 'Ada', password });
  const signIn = async () => (await send('POST /cloud/session', { email, password }, { authorization: '' })).cookie;
  const cookie = await signIn();
  return {
    FUZZ_KEY: key,
    FUZZ_SESSION: cookie.slice(cookie.indexOf('=') + 1),
    FUZZ_ORIGIN: server.url,
    FUZZ_INSTANCE: server.instanceId,
    ...records,
    ...(await decoys(send, await signIn())),
  };
}

async function allScopesKey({ home }: RunningServer): Promise<string> {
  const args = ['keys', 'create', '--name', 'fuzz', '--scopes', '*', '--json'];
  const { code, stdout, stderr } = await runCommand(args, serverEnvironment(home));
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout).key;
}

type Send = (line: string, body?: object, headers?: Record<string, string>) => Promise<Answer>;

async function fillLedger(send: Send, instance: string): Promise<Record<string, string>> {
  const proxy = async (path: string, body: object) =>
    (await send(`POST /proxy${path}?instance_id=${instance}`, body)).body;
  const ledger = await proxy('/ledgers', { name: 'Savings' });
  const identity = await proxy('/identities', { first_name: 'Ann', email_address: 'ann@example.com' });
  // An identity with a balance can't be deleted.
  const of = { ledger_id: ledger.ledger_id, identity_id: identity.identity_id, currency: 'USD' };
  const balance = await proxy('/balances', of);
  const payment = {
    ...{ precise_amount: 2_500, precision: 100, currency: 'USD', description: 'rent', skip_queue: true },
    ...{ source: '@world', destination: balance.balance_id, allow_overdraft: true },
  };
  const paid = await proxy('/transactions', { ...payment, reference: 'paid' });
  const held = await proxy('/transactions', { ...payment, reference: 'held', inflight: true });
  const condition = { field: 'balance', operator: '>', value: 100, precision: 100 };
  const monitor = await proxy('/balance-monitors', { balance_id: balance.balance_id, condition });
  const criteria = [{ field: 'amount', operator: 'equals' }];
  const rule = await proxy('/reconciliation/matching-rules', { name: 'same amount', criteria });
  const run = await proxy('/reconciliation/start-instant', {
    ...{ strategy: 'one_to_one', matching_rule_ids: [rule.rule_id] },
    external_transactions: [{ id: 'b1', amount: 25, currency: 'USD', reference: 'paid', source: 'bank' }],
  });
  return {
    FUZZ_LEDGER: ledger.ledger_id,
    FUZZ_IDENTITY: identity.identity_id,
    FUZZ_BALANCE: balance.balance_id,
    FUZZ_TRANSACTION: paid.transaction_id,
    FUZZ_HELD_TRANSACTION: held.transaction_id,
    FUZZ_MONITOR: monitor.monitor_id,
    FUZZ_RULE: rule.rule_id,
    FUZZ_RECONCILIATION: run.reconciliation_id,
  };
}

/** What may be changed and ended in the place of what the run itself stands on. */
async function decoys(send: Send, otherCookie: string): Promise<Record<string, string>> {
  const { body: key } = await send('POST /cloud/keys', { name: 'decoy', scopes: ['proxy:read'], expires: 'never' });
  const { body: instance } = await send('POST /cloud/instances', { name: 'decoy' });
  const { body: invitation } = await send('POST /cloud/invitations', { role: 'analyst' });
  const decoy = { token: invitation.token, email: 'decoy@example.com', name: 'Decoy', password };
  await send('POST /cloud/invitations/accept', decoy);
  const { body: members } = await send('GET /cloud/members');
  const asOther = { authorization: '', cookie: otherCookie };
  const { body: sessions } = await send('GET /cloud/sessions', undefined, asOther);
  const other = sessions.data.find(({ current }: { current: boolean }) => current);
  return {
    FUZZ_DECOY_KEY: key.api_key_id,
    FUZZ_DECOY_INSTANCE: instance.instance_id,
    FUZZ_DECOY_MEMBER: members.data.at(-1).member_id,
    FUZZ_DECOY_SESSION: other.session_id,
  };
}
