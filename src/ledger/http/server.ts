/** What is about the server itself: its greeting, its health, and the backups it does not take. */

import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { choice, object, oneOf, ref, text } from './description/pieces.ts';
import { json, type LedgerReply, type Route } from './route.ts';

export function serverRoutes({ pool, log }: Pick<LedgerContext, 'pool' | 'log'>): Route[] {
  return [
    {
      method: 'GET',
      path: '/',
      about: { id: 'greet', tag: 'server', summary: 'Greeting of the server', answers: { 200: text() } },
      handle: async () => json(200, 'server running...'),
    },
    {
      method: 'GET',
      path: '/health',
      about: {
        id: 'readHealth',
        tag: 'server',
        summary: 'Whether the database of the ledger answers',
        answers: {
          200: object({ status: choice(['UP']) }),
          503: oneOf(object({ status: choice(['DOWN']), reason: text() }), ref('Error')),
        },
      },
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
    backupRoute('backUp', '/backup'),
    backupRoute('backUpToS3', '/backup-s3'),
  ];
}

function backupRoute(id: string, path: string): Route {
  return {
    method: 'GET',
    path,
    about: {
      id,
      tag: 'server',
      summary: 'No backup is made: this says so',
      description: 'Backups are taken from the database itself.',
      answers: {},
      refusals: ['ADMIN_BACKUP_FAILED'],
    },
    handle: refuseBackup,
  };
}

/** In the envelope of Core's own failure, so that whoever relies on it learns that there is no backup. */
async function refuseBackup(): Promise<LedgerReply> {
  const message = "no backup was made: take it from the database itself, with pg_dump or the database's own means";
  throw new Refusal('ADMIN_BACKUP_FAILED', message, {
    legacyValue: { code: 'INTERNAL_SERVER_ERROR', message, details: {} },
    details: {},
    isCallersMistake: true,
  });
}
