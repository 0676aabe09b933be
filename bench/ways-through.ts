/** What can stand between a caller and a server elsewhere, and where the same thing is found through each. */
import type { Endpoint } from './load/connection.ts';
import type { Stage } from './stage.ts';
import { proxyHeaders } from './subject.ts';

export interface Way {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly headers: Readonly<Record<string, string>>;
  /** The request target for a path of the server elsewhere. */
  targetOf(path: string): string;
}

/** Straight there, and with nothing checked on the way. nginx is left out, and that is said, where there is none. */
export async function uncheckedWays(stage: Stage): Promise<Way[]> {
  const plain = { headers: {}, targetOf: (path: string) => path };
  const { endpoint } = await stage.upstream();
  const direct = { name: 'direct', endpoint, ...plain };
  const nginx = await stage.nginx();
  if (nginx !== null) return [direct, { name: 'nginx', endpoint: nginx, ...plain }];
  console.log('There is no nginx on this machine: it is left out, and so are the targets against it.');
  return [direct];
}

export async function throughHttpProxy(stage: Stage): Promise<Way> {
  return { ...(await throughProxy(stage)), name: 'http-proxy', endpoint: await stage.httpProxy() };
}

export async function throughProxy(stage: Stage): Promise<Way> {
  const { server } = stage;
  const { instanceId } = await stage.upstream();
  return {
    name: 'proxy',
    endpoint: server.gateway,
    headers: proxyHeaders(server),
    targetOf: (path) => `/proxy${path}?instance_id=${instanceId}`,
  };
}

export async function throughTwoWorkers(stage: Stage): Promise<Way> {
  return { ...(await throughProxy(stage)), name: 'proxy, 2 workers', endpoint: await stage.twoWorkers() };
}
