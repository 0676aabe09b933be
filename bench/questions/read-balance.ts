import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { proxyHeaders, reading } from '../subject.ts';

export const question: Question = {
  name: 'read-balance',
  asks: 'How many balances a second can be read by id?',
  async subjects(stage) {
    const { server, ledger, accounts } = await stage.product();
    const reference = await stage.reference();
    const paths = accounts.balances.map((id) => `/balances/${id}`);
    const proxied = paths.map((path) => `/proxy${path}?instance_id=${server.instanceId}`);
    const subjects = [
      reading('ledger', ledger.endpoint, paths),
      reading('proxy', server.gateway, proxied, proxyHeaders(server)),
    ];
    if (reference === null) return subjects;
    const { api } = reference;
    const theirs = reference.accounts.balances.map((id) => `/balances/${id}`);
    return [...subjects, reading('reference', api.endpoint, theirs, api.headers)];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
