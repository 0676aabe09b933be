import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { proxyHeaders, reading } from '../subject.ts';

export const question: Question = {
  name: 'proxy-upstream',
  asks: 'What does the Proxy leave of the speed of an instance elsewhere (GET, 600 bytes of JSON)?',
  async subjects(stage) {
    const { server } = stage;
    const { endpoint, instanceId } = await stage.upstream();
    const path = '/balances/bln_0';
    return [
      reading('direct', endpoint, [path]),
      reading('proxy', server.gateway, [`/proxy${path}?instance_id=${instanceId}`], proxyHeaders(server)),
    ];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
