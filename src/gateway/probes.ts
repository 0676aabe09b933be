/** Looks at regular times whether the Cores elsewhere are there; says so in the control plane's database. */
import type { Control, InstanceHealth, ProbedInstance } from '../control/index.ts';
import type { Log } from '../platform/log.ts';
import { pause } from '../platform/pause.ts';
import { placeKey } from './core-place.ts';
import type { HttpCore } from './http-core.ts';
import type { Instances } from './instances.ts';
import type { Limits } from './limits.ts';

/** An answer that takes longer is a sign of trouble. */
const slowMs = 2_000;
/** Probes in a row without an answer until a Core counts as gone: one may be lost at a restart. */
const silentMax = 2;
/** Cores that are asked at once where there are few. Many are spread over the time until the next look. */
const togetherMin = 16;
/** Between two lots of them. */
const lotEveryMs = 500;

export interface ProbesOptions {
  readonly control: Control;
  readonly instances: Instances;
  readonly limits: Limits;
  readonly log: Log;
}

type Seen = Omit<InstanceHealth, 'instanceId'>;

/** Probes never stand in the way of requests. @returns what ends them. */
export function startProbes({ control, instances, limits, log }: ProbesOptions): () => Promise<void> {
  const stopped = new AbortController();
  /** Probes in a row without an answer, by place. */
  const silent = new Map<string, number>();

  const wait = (ms: number): Promise<void> => pause(ms, stopped.signal, { ref: false });

  /** Asked once, whatever number of instances lead there. */
  async function probe(place: string, leading: readonly ProbedInstance[]): Promise<InstanceHealth[]> {
    const core = await openAny(leading);
    if (core === null) return [];
    const seen = await look(place, core);
    return leading.map(({ instanceId }) => ({ instanceId, ...seen }));
  }

  /**
   * By the first that still leads there and can be opened: they may have changed since they were listed, and the key of
   * one that no longer opens is no reason to leave the others alone. @throws what the last one had, if none can be opened.
   */
  async function openAny(leading: readonly ProbedInstance[]): Promise<HttpCore | null> {
    let problem: unknown = null;
    for (const { instanceId, workspaceId, coreUrl } of leading) {
      const record = await control.findInstance(instanceId, workspaceId);
      if (record === null || record.kind !== 'http' || record.coreUrl !== coreUrl) continue;
      try {
        const core = await instances.open(record);
        if (isHttpCore(core)) return core;
      } catch (error) {
        problem = error;
      }
    }
    if (problem !== null) throw problem;
    return null;
  }

  async function look(place: string, core: HttpCore): Promise<Seen> {
    const askedAt = performance.now();
    try {
      const { status } = await core.probe();
      const answeredMs = Math.round(performance.now() - askedAt);
      silent.delete(place);
      core.breaker.sawLife();
      const problem = status >= 500 ? `answers ${status}` : answeredMs > slowMs ? 'answers slowly' : null;
      return { state: problem === null ? 'connected' : 'degraded', problem, answeredMs };
    } catch (error) {
      const count = (silent.get(place) ?? 0) + 1;
      silent.set(place, count);
      const problem = error instanceof Error ? error.message : String(error);
      return { state: count < silentMax ? 'degraded' : 'unreachable', problem, answeredMs: null };
    }
  }

  /** Written together: one commit for each instance would cost more than the probes. */
  async function probeLot(lot: readonly [place: string, leading: readonly ProbedInstance[]][]): Promise<void> {
    const seen = await Promise.all(
      lot.map(([place, leading]) =>
        probe(place, leading).catch((error: unknown) => {
          log.debug({ err: error, instances: leading.map(({ instanceId }) => instanceId) }, 'a Core was not probed');
          return [];
        }),
      ),
    );
    if (!stopped.signal.aborted) await control.health.note(seen.flat());
  }

  async function round(): Promise<void> {
    const byPlace = Map.groupBy(await control.health.probed(), placeOf);
    for (const place of silent.keys()) if (!byPlace.has(place)) silent.delete(place);
    const cores = [...byPlace];
    const together = Math.max(togetherMin, Math.ceil((cores.length * lotEveryMs) / limits.probeEveryMs));
    const begun: Promise<void>[] = [];
    for (let at = 0; at < cores.length && !stopped.signal.aborted; at += together) {
      if (at > 0) await wait(lotEveryMs);
      // Not waited for before the next: one that is silent must not keep the others from being looked at.
      begun.push(probeLot(cores.slice(at, at + together)).catch(reportRound));
    }
    await Promise.all(begun);
  }

  function reportRound(error: unknown): void {
    log.debug({ err: error }, 'instances could not be probed');
  }

  async function keepProbing(): Promise<void> {
    while (!stopped.signal.aborted) {
      const begunAt = performance.now();
      await round().catch(reportRound);
      await wait(Math.max(0, limits.probeEveryMs - (performance.now() - begunAt)));
    }
  }
  const probing = keepProbing();
  return async () => {
    stopped.abort();
    await probing;
  };
}

function placeOf({ workspaceId, coreUrl }: ProbedInstance): string {
  return placeKey({ workspaceId, url: coreUrl });
}

function isHttpCore(instance: object): instance is HttpCore {
  return 'probe' in instance;
}
