/** `tallygate audit`: who did what. */
import { type Command, Option } from 'commander';
import {
  type AuditFilter,
  auditTable,
  type Control,
  type ExportFormat,
  exportText,
  renderAuditRecord,
  type StoredRecord,
} from '../control/index.ts';
import { moment, wholeNumber } from './arguments.ts';
import { type LogFilterOptions, logFilterOf } from './log-filter.ts';
import { clearProgress, printJson, printPieces, printTable } from './output.ts';
import { withControl } from './with-control.ts';

interface FilterOptions extends LogFilterOptions {
  readonly action?: string;
  readonly outcome?: NonNullable<AuditFilter['outcome']>;
  readonly request?: string;
}

export function register(program: Command): void {
  const audit = program.command('audit').description('who did what, when, and how it ended');
  withFilters(audit.command('list').description('records, newest first'))
    .option('--limit <n>', 'so many', wholeNumber, 20)
    .option('--json', 'print JSON')
    .action(list);
  withFilters(audit.command('export').description('all records, newest first, on standard output'))
    .addOption(new Option('--format <format>', 'as what').choices(['csv', 'jsonl']).default('csv'))
    .action(print);
  audit
    .command('verify')
    .description('recompute the hash chain of the log; exit code 1 if it is broken')
    .option('--json', 'print JSON')
    .action(verify);
}

function withFilters(command: Command): Command {
  return command
    .option('--from <time>', 'begun at this moment or later: a day or RFC 3339', moment)
    .option('--to <time>', 'begun before this', moment)
    .option('--member <id>', 'by this member')
    .option('--credential <id>', 'with this key or session')
    .option('--instance <id>', 'on this instance')
    .option('--action <text>', 'such as "Ledger created"')
    .addOption(
      new Option('--outcome <outcome>', 'ended so').choices(['done', 'refused', 'failed', 'unknown', 'under_way']),
    )
    .option('--resource <id>', 'done to this')
    .option('--request <id>', 'of the request with this X-Request-Id')
    .option('--workspace <id>', 'in this workspace; left out: the oldest');
}

async function filterOf(control: Control, options: FilterOptions): Promise<AuditFilter> {
  return {
    ...(await logFilterOf(control, options)),
    action: options.action,
    outcome: options.outcome,
    requestId: options.request,
  };
}

function list({ limit, json, ...options }: FilterOptions & { limit: number; json?: true }): Promise<void> {
  return withControl(async (control) => {
    const records = await control.audit.list(await filterOf(control, options), limit);
    if (json) printJson(records.map(renderAuditRecord));
    else printTable(['AT', 'ACTION', 'OUTCOME', 'STATUS', 'RESOURCE', 'CREDENTIAL', 'REQUEST'], records.map(cells));
  });
}

function cells(record: StoredRecord): string[] {
  const { at, action, outcome, status, resource_id, credential_id, request_id } = renderAuditRecord(record);
  return [at, action, outcome, String(status ?? ''), resource_id ?? '', credential_id, request_id ?? ''];
}

function print({ format, ...options }: FilterOptions & { format: ExportFormat }): Promise<void> {
  return withControl(async (control) => {
    const pages = await control.audit.pages(await filterOf(control, options));
    await printPieces(exportText(pages, format, auditTable));
  });
}

function verify({ json }: { json?: true }): Promise<void> {
  return withControl(async (control) => {
    const verdict = await control.audit.verify((links) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${links} records`);
    });
    clearProgress();
    if (!verdict.isSound) process.exitCode = 1;
    if (json) {
      printJson(
        verdict.isSound ? { ...verdict, sealed: String(verdict.sealed) } : { ...verdict, seq: String(verdict.seq) },
      );
    } else if (verdict.isSound) {
      process.stdout.write(`audit log verified: ${verdict.sealed} records sealed, head ${verdict.headHash}\n`);
    } else {
      const which = verdict.recordId === null ? '' : ` (${verdict.recordId})`;
      process.stdout.write(`audit log BROKEN at ${verdict.seq}${which}: ${verdict.reason}\n`);
    }
  });
}
