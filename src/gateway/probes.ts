/** Looks at regular times whether the Cores elsewhere are there; says so in the control plane's database. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Control, InstanceHealth } from '../control/index.ts';
import type { Log } from '../platform/log.ts';
import type { HttpCore } from './http-core.ts';
import type { Instances } from './instances.ts';
import type { Limits } from './limits.ts';

/** An answer that takes longer is a sign of trouble. */
const slowMs = 2_000;
/** Probes in a row without an answer until a Core counts as gone: one may be lost at a restart. */
const silentMax = 2;
const probesAtOnce = 16;

export interface ProbesOptions {
  readonly control: Control;
  readonly instances: Instances;
  readonly limits: Limits;
  readonly log: Log;
}

/** Probes never stand in the way of requests. @returns what ends them. */
export function startProbes({ control, instances, limits, log }: ProbesOptions): () => Promise<void> {
  const stopped = new AbortController();
  /** Probes in a row without an answer, by instance. */
  const silent = new Map<string, number>();

  async function probe(instanceId: string, workspaceId: string): Promise<void> {
    const record = await control.findInstance(instanceId, workspaceId);
    if (record === null || record.kind !== 'http') return;
    const core = await instances.open(record);
    if (!isHttpCore(core)) return;
    const health = await look(instanceId, core);
    if (!stopped.signal.aborted) await control.health.note(health);
  }

  async function look(instanceId: string, core: HttpCore): Promise<InstanceHealth> {
    const askedAt = performance.now();
    try {
      const { status } = await core.probe();
      const answeredMs = Math.round(performance.now() - askedAt);
      silent.delete(instanceId);
      core.breaker.sawLife();
      const problem = status >= 500 ? `answers ${status}` : answeredMs > slowMs ? 'answers slowly' : null;
      return { instanceId, state: problem === null ? 'connected' : 'degraded', problem, answeredMs };
    } catch (error) {
      const count = (silent.get(instanceId) ?? 0) + 1;
      silent.set(instanceId, count);
      const problem = error instanceof Error ? error.message : String(error);
      return { instanceId, state: count < silentMax ? 'degraded' : 'unreachable', problem, answeredMs: null };
    }
  }

  async function round(): Promise<void> {
    const all = await control.health.probed();
    for (let at = 0; at < all.length && !stopped.signal.aborted; at += probesAtOnce) {
      await Promise.all(
        all
          .slice(at, at + probesAtOnce)
          .map(({ instanceId, workspaceId }) =>
            probe(instanceId, workspaceId).catch((error: unknown) =>
              log.debug({ err: error, instance: instanceId }, 'an instance could not be probed'),
            ),
          ),
      );
    }
  }

  async function keepProbing(): Promise<void> {
    while (!stopped.signal.aborted) {
      await round().catch((error: unknown) => log.debug({ err: error }, 'instances could not be probed'));
      await delay(limits.probeEveryMs, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  }
  const probing = keepProbing();
  return async () => {
    stopped.abort();
    await probing;
  };
}

function isHttpCore(instance: object): instance is HttpCore {
  return 'probe' in instance;
}
