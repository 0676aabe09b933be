/** What is about the server itself: its greeting, its health, and the backups it does not take. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { json, type LedgerReply, type Route } from './route.ts';

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
    { method: 'GET', path: '/backup', handle: refuseBackup },
    { method: 'GET', path: '/backup-s3', handle: refuseBackup },
  ];
}

/** In the envelope of Core's own failure, so that whoever relies on it learns that there is no backup. */
async function refuseBackup(): Promise<LedgerReply> {
  const message = "no backup was made: take it from the database itself, with pg_dump or the database's own means";
  throw new Refusal('ADMIN_BACKUP_FAILED', message, {
    legacyValue: { code: 'INTERNAL_SERVER_ERROR', message, details: {} },
    details: {},
  });
}
