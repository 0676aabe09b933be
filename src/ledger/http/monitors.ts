/** /balance-monitors: conditions on a balance's figures. */

import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { LedgerContext } from '../context.ts';
import { renderMonitor } from '../render/monitor.ts';
import {
  deleteMonitor,
  findMonitor,
  insertMonitor,
  listMonitors,
  type MonitorRow,
  updateMonitor,
} from '../store/monitors.ts';
import { answer } from './description/answers.ts';
import { listOrNull, message } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { listLengthMax } from './input/page.ts';
import { type Decoded, struct } from './input/struct.ts';
import { blank, problemText, refuseProblems } from './input/validation.ts';
import { type Call, json, type LedgerReply, type Route } from './route.ts';

const condition = struct('model.MonitorCondition', {
  field: 'string',
  operator: 'string',
  value: 'float',
  precision: 'float',
});
const createMonitor = struct('model.CreateBalanceMonitor', {
  balance_id: 'string',
  condition,
  call_back_url: 'string',
  meta_data: 'object',
});
const monitorUpdate = struct('model.BalanceMonitor', {
  monitor_id: 'string',
  balance_id: 'string',
  condition: struct('model.AlertCondition', {
    value: 'float',
    precision: 'float',
    precise_value: 'bigint',
    field: 'string',
    operator: 'string',
  }),
  description: 'string',
  created_at: 'time',
});

export function monitorRoutes({ pool, memory, clock }: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/balance-monitors',
      about: {
        id: 'createMonitor',
        tag: 'balance-monitors',
        summary: 'Be told when a figure of a balance meets a condition',
        body: { struct: createMonitor, required: ['balance_id', 'condition'] },
        answers: { 201: answer.monitor },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ request }) => {
        const body = await readBody(request, createMonitor);
        refuseProblems({
          balance_id: body.balance_id === '' ? blank : null,
          condition: conditionProblem(body.condition),
        });
        const monitor = await insertMonitor(pool, {
          monitor_id: newId('monitor'),
          balance_id: body.balance_id,
          ...body.condition,
          call_back_url: body.call_back_url,
          created_at: rfc3339(clock.nowMs()),
        });
        if (monitor === null) throw invalidBalance();
        // From now on every posting to the balance is compared.
        await memory.refresh();
        return json(201, renderMonitor(monitor));
      },
    },
    {
      method: 'GET',
      path: '/balance-monitors',
      about: {
        id: 'listMonitors',
        tag: 'balance-monitors',
        summary: 'List monitors',
        answers: { 200: listOrNull(answer.monitor) },
      },
      handle: async () => monitorList(await listMonitors(pool, null, listLengthMax)),
    },
    {
      method: 'GET',
      path: '/balance-monitors/balances/:id',
      about: {
        id: 'listMonitorsOfBalance',
        tag: 'balance-monitors',
        summary: 'List the monitors of a balance',
        answers: { 200: listOrNull(answer.monitor) },
      },
      handle: async ({ params: { id = '' } }) => monitorList(await listMonitors(pool, id, listLengthMax)),
    },
    {
      method: 'GET',
      path: '/balance-monitors/:id',
      about: {
        id: 'readMonitor',
        tag: 'balance-monitors',
        summary: 'Read a monitor',
        answers: { 200: answer.monitor },
        refusals: ['BAL_MONITOR_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        const monitor = await findMonitor(pool, id);
        if (monitor === null) throw unknownMonitor(id, { details: {} });
        return json(200, renderMonitor(monitor));
      },
    },
    {
      method: 'PUT',
      path: '/balance-monitors/:id',
      about: {
        id: 'updateMonitor',
        tag: 'balance-monitors',
        summary: 'Change a monitor',
        body: { struct: monitorUpdate, required: ['condition'] },
        answers: { 200: message },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST', 'BAL_MONITOR_NOT_FOUND'],
      },
      handle: (call) => update({ pool, memory }, call),
    },
    {
      method: 'DELETE',
      path: '/balance-monitors/:id',
      about: {
        id: 'deleteMonitor',
        tag: 'balance-monitors',
        summary: 'Delete a monitor',
        answers: { 200: message },
        refusals: ['BAL_MONITOR_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        if (!(await deleteMonitor(pool, id))) throw unknownMonitor(id, { details: {} });
        return json(200, { message: 'BalanceMonitor deleted successfully' });
      },
    },
  ];
}

async function update(
  { pool, memory }: Pick<LedgerContext, 'pool' | 'memory'>,
  { request, params: { id = '' } }: Call,
): Promise<LedgerReply> {
  const body = await readBody(request, monitorUpdate);
  if ((await findMonitor(pool, id)) === null) throw unknownMonitor(id);
  const { field, operator, value } = body.condition;
  const problems = problemText({ field: fieldProblem(field), operator: operatorProblem(operator) });
  refuseProblems({ condition: problems === null ? null : `(${problems})` });
  const { balance_id, description } = body;
  const isUpdated = await updateMonitor(pool, { monitor_id: id, balance_id, field, operator, value, description });
  if (!isUpdated) throw invalidBalance();
  await memory.refresh();
  return json(200, { message: 'BalanceMonitor updated successfully' });
}

const fields = [
  'debit_balance',
  'credit_balance',
  'balance',
  'inflight_debit_balance',
  'inflight_credit_balance',
  'inflight_balance',
];
/** Both spellings of equality are known: Core stores the one and evaluates the other. */
const conditionOperators = ['>', '<', '>=', '<=', '=', '==', '!='];
const notValid = 'must be a valid value';

function fieldProblem(field: string): string | null {
  if (field === '') return blank;
  return fields.includes(field) ? null : notValid;
}

function operatorProblem(operator: string): string | null {
  if (operator === '') return blank;
  return conditionOperators.includes(operator) ? null : notValid;
}

function conditionProblem({ field, operator, value, precision }: Decoded<typeof condition>): string | null {
  const problems = problemText({
    field: fieldProblem(field),
    operator: operatorProblem(operator),
    value: value === 0 ? blank : null,
    precision: precision === 0 ? blank : precision < 0 ? 'precision cannot be negative' : null,
  });
  return problems === null ? null : `(${problems})`;
}

function monitorList(monitors: readonly MonitorRow[]): LedgerReply {
  return json(200, monitors.length === 0 ? null : monitors.map(renderMonitor));
}

function invalidBalance(): Refusal {
  return new Refusal('GEN_BAD_REQUEST', 'Invalid balance ID', { details: {} });
}

function unknownMonitor(id: string, options: { details?: object } = {}): Refusal {
  return new Refusal('BAL_MONITOR_NOT_FOUND', `Monitor with ID '${id}' not found`, options);
}
