/** `tallygate requests`: what came through the Proxy and to the Data API. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Control,
  type ExportFormat,
  exportText,
  type RequestFilter,
  renderRequest,
  requestTable,
  type StoredRequest,
} from '../control/index.ts';
import { moment, wholeNumber } from './arguments.ts';
import { type LogFilterOptions, logFilterOf } from './log-filter.ts';
import { printJson, printPieces, printTable } from './output.ts';
import { withControl } from './with-control.ts';

interface FilterOptions extends LogFilterOptions {
  readonly method?: string;
  readonly route?: string;
  readonly status?: string;
  readonly code?: string;
  readonly slowerThan?: number;
}

export function register(program: Command): void {
  const requests = program
    .command('requests')
    .description('what came through the Proxy and to the Data API, reads and refusals included');
  withFilters(requests.command('list').description('requests, newest first'))
    .option('--limit <n>', 'so many', wholeNumber, 20)
    .option('--json', 'print JSON')
    .action(list);
  withFilters(requests.command('export').description('all requests, newest first, on standard output'))
    .addOption(new Option('--format <format>', 'as what').choices(['csv', 'jsonl']).default('csv'))
    .action(print);
}

function withFilters(command: Command): Command {
  return command
    .option('--from <time>', 'at this moment or later: a day or RFC 3339', moment)
    .option('--to <time>', 'before this', moment)
    .option('--member <id>', 'of this member')
    .option('--credential <id>', 'with this key or session')
    .option('--instance <id>', 'to this instance')
    .option('--method <method>', 'such as GET')
    .option('--route <template>', 'such as /balances/:id')
    .option('--resource <id>', 'about this')
    .option('--status <status>', 'such as 404, or a class of them: 4xx', status)
    .option('--code <code>', 'of an error that the gateway answered itself')
    .option('--slower-than <ms>', 'that took so many milliseconds or more', wholeNumber)
    .option('--workspace <id>', 'in this workspace; left out: the oldest');
}

/** @throws InvalidArgumentError, which the command line tells the user. */
function status(text: string): string {
  if (/^[1-5](?:\d\d|xx)$/.test(text)) return text;
  throw new InvalidArgumentError('Use a status like 404, or a class of them like 4xx.');
}

async function filterOf(control: Control, options: FilterOptions): Promise<RequestFilter> {
  return {
    ...(await logFilterOf(control, options)),
    method: options.method,
    route: options.route,
    status: options.status,
    code: options.code,
    durationMsMin: options.slowerThan,
  };
}

function list({ limit, json, ...options }: FilterOptions & { limit: number; json?: true }): Promise<void> {
  return withControl(async (control) => {
    const requests = await control.requests.list(await filterOf(control, options), limit);
    if (json) printJson(requests.map(renderRequest));
    else printTable(['AT', 'METHOD', 'ROUTE', 'STATUS', 'MS', 'CREDENTIAL', 'REQUEST'], requests.map(cells));
  });
}

function cells(request: StoredRequest): string[] {
  const { at, method, route, status: answered, code, duration_ms, credential_id, request_id } = renderRequest(request);
  const outcome = [answered ?? '', code ?? ''].join(' ').trim();
  return [at, method, route ?? '', outcome, String(duration_ms ?? ''), credential_id, request_id];
}

function print({ format, ...options }: FilterOptions & { format: ExportFormat }): Promise<void> {
  return withControl(async (control) => {
    const pages = await control.requests.pages(await filterOf(control, options));
    await printPieces(exportText(pages, format, requestTable));
  });
}
