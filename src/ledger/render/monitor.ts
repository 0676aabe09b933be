/** Monitors as clients see them. */
import { bareInteger } from '../../platform/json.ts';
import type { MonitorRow } from '../store/monitors.ts';

export function renderMonitor(monitor: MonitorRow): object {
  return {
    monitor_id: monitor.monitor_id,
    balance_id: monitor.balance_id,
    description: monitor.description === '' ? undefined : monitor.description,
    created_at: monitor.created_at,
    condition: {
      value: monitor.value,
      precision: monitor.precision,
      precise_value: bareInteger(BigInt(monitor.precise_value)),
      field: monitor.field,
      operator: monitor.operator,
    },
  };
}
