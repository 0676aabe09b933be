/** The one way in which anything in the control plane is changed. */
import type { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Sql } from '../platform/sql.ts';
import type { Caller } from './model/credential.ts';
import type { Parts } from './parts.ts';
import { insertIntake } from './store/audit.ts';
import { inChange } from './store/state.ts';

/** What is done, as records name it: noun and verb. */
export interface Action {
  readonly name: `${string}.${string}`;
  /** Id of what it is done to. */
  readonly target: string;
  /** What else a reader of the record needs; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Runs `work` in one SQL transaction, and makes its outcome known to this process before it returns; others hear of it
 * within a second. What throws inside has changed nothing.
 */
export async function controlAction<T>(
  parts: Parts,
  caller: Caller,
  action: Action,
  work: (tx: Sql) => Promise<T>,
): Promise<T> {
  const result = await inChange(parts.pool, async (tx) => {
    const done = await work(tx);
    await recordAction(tx, parts.clock, caller, action);
    return done;
  });
  const { kind, id, memberId, workspaceId, origin } = caller;
  parts.log.info(
    { ...action, by: { kind, id, member: memberId }, workspace: workspaceId, ...origin },
    'control action',
  );
  await parts.memory.refresh();
  return result;
}

/** In the transaction of the change, so that neither is there without the other. Details stay out: they name people. */
export async function recordAction(
  tx: Sql,
  clock: Clock,
  {
    kind,
    id,
    memberId,
    workspaceId,
    origin,
  }: Pick<Caller, 'id' | 'memberId' | 'workspaceId' | 'origin'> & { kind: string },
  { name, target }: Pick<Action, 'name' | 'target'>,
): Promise<void> {
  const recordId = newId('auditRecord');
  const facts = {
    recordId,
    atMs: clock.nowMs(),
    workspaceId,
    memberId,
    credentialKind: kind,
    credentialId: id,
    instanceId: null,
    method: null,
    route: null,
    action: name,
    resourceId: target,
    ...origin,
  };
  const end = { recordId, outcome: 'done', status: null, code: null, durationMs: null, resourceId: null } as const;
  await insertIntake(tx, { begun: [facts], ended: [end] });
}
