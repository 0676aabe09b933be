import { runBench } from '../bench.ts';
import type { Accounts } from '../core-api.ts';
import type { Question } from '../question.ts';
import { proxyHeaders, reading } from '../subject.ts';

export const question: Question = {
  name: 'read-balance',
  asks: 'How many balances a second can be read by id?',
  async subjects(stage) {
    const { server, ledger, accounts } = await stage.product();
    const paths = pathsOf(accounts);
    const proxied = paths.map((path) => `/proxy${path}?instance_id=${server.instanceId}`);
    const subjects = [
      reading('ledger', ledger.endpoint, paths),
      reading('proxy', server.gateway, proxied, proxyHeaders(server)),
    ];
    const { reference, options } = stage;
    if (reference === null) return subjects;
    const theirs = await reference.createAccounts(options.balanceCount);
    return [...subjects, reading('reference', reference.endpoint, pathsOf(theirs), reference.headers)];
  },
};

function pathsOf({ balances }: Accounts): string[] {
  return balances.map((id) => `/balances/${id}`);
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
