import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import type { AuditLog } from './audit-log.ts';
import type { Memory } from './memory.ts';
import type { RequestLog } from './request-log.ts';
import type { Secrets } from './secrets.ts';

/** What every operation of the control plane works with. */
export interface Parts {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly memory: Memory;
  readonly audit: AuditLog;
  readonly requests: RequestLog;
  readonly clock: Clock;
  readonly log: Log;
}
