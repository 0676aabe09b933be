/** What is about the server itself: its greeting and its health. */
import type { LedgerContext } from '../context.ts';
import { json, type Route } from './route.ts';

export function serverRoutes({ pool, log }: Pick<LedgerContext, 'pool' | 'log'>): Route[] {
  return [
    { method: 'GET', path: '/', handle: async () => json(200, 'server running...') },
    {
      method: 'GET',
      path: '/health',
      handle: async () => {
        try {
          await pool.query('select 1');
          return json(200, { status: 'UP' });
        } catch (error) {
          log.warn({ err: error }, 'the database of a ledger is out of reach');
          return json(503, { status: 'DOWN', reason: 'database ping failed' });
        }
      },
    },
  ];
}
