/** Filters that `audit` and `requests` share. */
import type { Control, LogFilter } from '../control/index.ts';

export interface LogFilterOptions {
  readonly from?: string;
  readonly to?: string;
  readonly member?: string;
  readonly credential?: string;
  readonly instance?: string;
  readonly resource?: string;
  readonly workspace?: string;
}

/** @throws Refusal if there is no such workspace. */
export async function logFilterOf(control: Control, options: LogFilterOptions): Promise<LogFilter> {
  const { workspaceId } = await control.commandLine(options.workspace);
  return {
    workspaceId,
    from: options.from,
    to: options.to,
    memberId: options.member,
    credentialId: options.credential,
    instanceId: options.instance,
    resourceId: options.resource,
  };
}
