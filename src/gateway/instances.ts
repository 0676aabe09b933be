/** Instances that are open, by id: each is opened at its first request and replaced when its registration changes. */
import type { Control, EmbeddedInstance, InstanceRecord } from '../control/index.ts';
import type { Log } from '../platform/log.ts';
import type { OpenConnections } from './core-connections.ts';
import { type EmbeddedLedger, embeddedInstance } from './embedded-ledger.ts';
import { Failure } from './failure.ts';
import type { Instance } from './instance.ts';
import type { Limits } from './limits.ts';

export interface InstancesOptions {
  readonly control: Control;
  /** Makes the ledger's schema if it is missing. */
  readonly openEmbeddedLedger: (instance: EmbeddedInstance) => Promise<EmbeddedLedger>;
  readonly hidesKeyRefusals: boolean;
  /** Whether Cores may be inside our own network. */
  readonly allowsPrivate: boolean;
  readonly limits: Limits;
  readonly log: Log;
}

export interface Instances {
  /** @throws Failure if the instance is not set up or can't be opened. */
  open(record: InstanceRecord): Instance | Promise<Instance>;
  close(): Promise<void>;
}

interface Entry {
  record: InstanceRecord;
  /** Once it is there, no promise needs to be waited for. */
  instance: Instance | null;
  readonly opening: Promise<Instance>;
}

export function createInstances(options: InstancesOptions): Instances {
  const { control, log } = options;
  const entries = new Map<string, Entry>();
  const connections: OpenConnections = new Map();

  function start(record: InstanceRecord): Promise<Instance> {
    const entry: Entry = { record, instance: null, opening: openInstance(record, options, connections) };
    entries.set(record.instanceId, entry);
    entry.opening.then(
      (instance) => {
        entry.instance = instance;
      },
      (error: unknown) => {
        log.error({ err: error, instance: record.instanceId }, 'an instance could not be opened');
        if (entries.get(record.instanceId) === entry) entries.delete(record.instanceId); // the next request tries again
      },
    );
    return entry.opening;
  }

  function stop(entry: Entry): void {
    entries.delete(entry.record.instanceId);
    entry.opening
      .then((instance) => instance.close())
      .catch((error: unknown) => log.warn({ err: error }, 'an instance was not closed cleanly'));
  }

  const unwatch = control.watchInstances((records) => {
    for (const entry of entries.values()) {
      const record = records.get(entry.record.instanceId);
      if (record === undefined || !isSameTarget(record, entry.record)) stop(entry);
    }
  });

  return {
    open(record) {
      const entry = entries.get(record.instanceId);
      return entry === undefined ? start(record) : (entry.instance ?? entry.opening);
    },
    async close() {
      unwatch();
      const opening = [...entries.values()].map((entry) => entry.opening);
      entries.clear();
      // One that could not be opened has nothing to close, and was reported then.
      await Promise.all(
        opening.map((one) =>
          one.then(
            (instance) => instance.close(),
            () => undefined,
          ),
        ),
      );
    },
  };
}

async function openInstance(
  record: InstanceRecord,
  options: InstancesOptions,
  connections: OpenConnections,
): Promise<Instance> {
  const { control, limits, hidesKeyRefusals, allowsPrivate } = options;
  if (record.kind === 'http') {
    if (record.coreUrl === null) {
      throw new Failure('PROXY_INSTANCE_NOT_WRITABLE', 'The instance has no Core URL yet');
    }
    const key = control.coreKey(record);
    // With the HTTP client behind it, which a server with no Core elsewhere does not need.
    const { openHttpCore } = await import('./http-core.ts');
    const place = { workspaceId: record.workspaceId, url: record.coreUrl };
    const { instanceId } = record;
    return openHttpCore(connections, { instanceId, place, key, limits, hidesKeyRefusals, allowsPrivate });
  }
  try {
    return embeddedInstance(await options.openEmbeddedLedger(record), limits.answerTimeoutMs);
  } catch (error) {
    throw new Failure('PROXY_UPSTREAM_UNREACHABLE', 'The ledger could not be opened; nothing was done', {
      proxyError: 'destination_unavailable',
      delivery: 'not_sent',
      cause: error,
    });
  }
}

/** Whether requests go to the same place with the same key; a new name changes nothing. */
function isSameTarget(one: InstanceRecord, other: InstanceRecord): boolean {
  if (one.kind === 'embedded') {
    if (other.kind !== 'embedded' || one.schema !== other.schema) return false;
    return isSame(one.databaseSealed, other.databaseSealed);
  }
  if (other.kind !== 'http' || one.coreUrl !== other.coreUrl) return false;
  return isSame(one.coreKeySealed, other.coreKeySealed);
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}
