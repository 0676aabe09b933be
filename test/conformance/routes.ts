/** The ways to reach a ledger of our own, each with what the checker needs to take it. */
import { openLedger, serveLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { ledgerDatabase } from '../support/database.ts';
import type { Options } from './check.mjs';

export interface ConformanceRoute {
  readonly name: string;
  readonly options: Partial<Options>;
  close(): Promise<void>;
}

/** A new ledger on a port of its own, where nobody is asked for a key. */
export async function openLedgerPort(): Promise<ConformanceRoute> {
  const closing = closeList();
  const database = await ledgerDatabase({ after: closing.add });
  const log = createLog('error');
  const ledger = openLedger({ database, clock: systemClock, log });
  closing.add(() => ledger.close());
  const served = await serveLedger({ ledger, host: '127.0.0.1', port: 0, masterKey: null, log });
  closing.add(() => served.close());
  return {
    name: 'ledger port',
    options: { base: `http://127.0.0.1:${served.port}`, profile: 'open' },
    close: closing.run,
  };
}

/** What to undo, the latest first. */
function closeList(): { add(undo: unknown): void; run(): Promise<void> } {
  const undos: (() => unknown)[] = [];
  return {
    add: (undo) => undos.unshift(undo as () => unknown),
    async run() {
      for (const undo of undos) await undo();
    },
  };
}
