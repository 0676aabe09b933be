/** `tallygate trace`: from the id of a request to what it did. */
import type { Command } from 'commander';
import { type EmbeddedInstance, renderAuditRecord, renderRequest } from '../control/index.ts';
import { type LedgerTrace, traceResource } from '../ledger/index.ts';
import { withLedgerPool } from './each-ledger.ts';
import { printJson, printTable } from './output.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  program
    .command('trace <request-id>')
    .description('from the X-Request-Id of an answer to its record, its transactions and what was told of them')
    .option('--workspace <id>', 'of this workspace; left out: the oldest')
    .option('--json', 'print JSON')
    .action(trace);
}

function trace(requestId: string, { workspace, json }: { workspace?: string; json?: true }): Promise<void> {
  return withControl(async (control, url) => {
    const traceInLedger = (ledger: EmbeddedInstance, id: string): Promise<LedgerTrace> =>
      withLedgerPool({ control, url, ledger, name: 'tallygate trace' }, (pool) => traceResource(pool, id));
    const caller = await control.commandLine(workspace);
    const { request: line, records, ledger } = await control.traceRequest({ requestId, traceInLedger }, caller);
    const rendered = records.map(renderAuditRecord);
    const request = line === null ? null : renderRequest(line);
    const { transactions, deliveries } = (ledger ?? { transactions: [], deliveries: [] }) as LedgerTrace; // made above
    if (json) return printJson({ request_id: requestId, request, records: rendered, transactions, deliveries });
    if (request !== null) {
      printTable(
        ['AT', 'METHOD', 'ROUTE', 'STATUS', 'MS', 'CREDENTIAL'],
        [
          [
            ...[request.at, request.method, request.route ?? '', [request.status ?? '', request.code ?? ''].join(' ')],
            ...[String(request.duration_ms ?? ''), request.credential_id],
          ],
        ],
      );
      if (rendered.length === 0) return;
      process.stdout.write('\n');
    }
    printTable(
      ['AT', 'ACTION', 'OUTCOME', 'STATUS', 'RESOURCE', 'CREDENTIAL'],
      rendered.map((one) => [
        ...[one.at, one.action, one.outcome, String(one.status ?? '')],
        ...[one.resource_id ?? '', one.credential_id],
      ]),
    );
    if (transactions.length > 0) {
      process.stdout.write('\n');
      printTable(
        ['TRANSACTION', 'STATUS', 'MINOR UNITS', 'CURRENCY', 'SOURCE', 'DESTINATION'],
        transactions.map((one) => [
          ...[one.transaction_id, one.status, one.precise_amount, one.currency],
          ...[one.source, one.destination],
        ]),
      );
    }
    if (deliveries.length > 0) {
      process.stdout.write('\n');
      printTable(
        ['DELIVERY', 'EVENT', 'RECEIVER', 'STATUS', 'TRIES'],
        deliveries.map((one) => [one.sequence, one.event, one.receiver, one.status, String(one.attempts)]),
      );
    }
  });
}
