/** /hooks: who is told before and after each posting. For the master key only. */

import { rfc3339, zeroTime } from '../../platform/clock.ts';
import { type ErrorCode, Refusal } from '../../platform/errors.ts';
import { newRandomId } from '../../platform/ids.ts';
import type { LedgerContext } from '../context.ts';
import { giveUpOrphans, webhookReceiver } from '../store/deliveries.ts';
import { deleteHook, findHook, type HookRow, type HookType, listHooks, putHook, updateHook } from '../store/hooks.ts';
import { answer } from './description/answers.ts';
import { listOf, message, text } from './description/pieces.ts';
import { readBody, receiveBody } from './input/body.ts';
import { DecodeError, mismatchOffset } from './input/json-scanner.ts';
import { listLengthMax } from './input/page.ts';
import { type Decoded, foldName, struct } from './input/struct.ts';
import { type Call, json, type LedgerReply, type Route } from './route.ts';

const hookBody = struct('model.Hook', {
  id: 'string',
  name: 'string',
  url: 'string',
  type: 'string',
  active: 'bool',
  timeout: 'int',
  retry_count: 'int',
  created_at: 'time',
  last_run: 'time',
  last_success: 'bool',
});
type HookBody = Decoded<typeof hookBody>;

const defaultTimeout = 30;
/** An hour; Core has no limit. */
const timeoutMax = 3_600;
const defaultRetryCount = 3;
const retryCountMax = 10;

export function hookRoutes(context: LedgerContext): Route[] {
  const { pool, memory, clock } = context;
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/hooks',
      about: {
        id: 'createHook',
        tag: 'hooks',
        summary: 'Have a URL called before or after each posting',
        body: { struct: hookBody, required: ['url', 'type'] },
        answers: { 201: answer.hook },
        refusals: ['AUTH_MASTER_KEY_REQUIRED', 'HOOK_INVALID', 'HOOK_OPERATION_FAILED'],
      },
      handle: (call) => create(context, call),
    },
    {
      method: 'GET',
      path: '/hooks',
      about: {
        id: 'listHooks',
        tag: 'hooks',
        summary: 'List hooks',
        query: { type: text('Only those of this type') },
        answers: { 200: listOf(answer.hook) },
        refusals: ['AUTH_MASTER_KEY_REQUIRED'],
      },
      handle: async ({ query }) => {
        const type = query.get('type') ?? '';
        return json(200, (await listHooks(pool, type === '' ? null : type, listLengthMax)).map(renderHook));
      },
    },
    {
      method: 'GET',
      path: '/hooks/:id',
      about: {
        id: 'readHook',
        tag: 'hooks',
        summary: 'Read a hook',
        answers: { 200: answer.hook },
        refusals: ['AUTH_MASTER_KEY_REQUIRED', 'HOOK_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        const hook = await findHook(pool, id);
        if (hook === null) throw hookRefusal('HOOK_NOT_FOUND', 'NOT_FOUND', 'hook not found');
        return json(200, renderHook(hook));
      },
    },
    {
      method: 'PUT',
      path: '/hooks/:id',
      about: {
        id: 'updateHook',
        tag: 'hooks',
        summary: 'Change a hook',
        body: { struct: hookBody, required: ['url', 'type'] },
        answers: { 200: answer.hook },
        refusals: ['AUTH_MASTER_KEY_REQUIRED', 'HOOK_INVALID', 'HOOK_NOT_FOUND', 'HOOK_OPERATION_FAILED'],
      },
      handle: (call) => update(context, call),
    },
    {
      method: 'DELETE',
      path: '/hooks/:id',
      about: {
        id: 'deleteHook',
        tag: 'hooks',
        summary: 'Delete a hook',
        answers: { 200: message },
        refusals: ['AUTH_MASTER_KEY_REQUIRED', 'HOOK_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        if (!(await deleteHook(pool, id))) {
          throw hookRefusal('HOOK_NOT_FOUND', 'INVALID_INPUT', 'failed to delete hook');
        }
        await memory.refresh();
        await giveUpOrphans(pool, rfc3339(clock.nowMs()));
        return json(200, { message: 'hook deleted successfully' });
      },
    },
  ];
  return routes.map((route) => ({
    ...route,
    handle: async (call) => {
      if (call.request.principal !== 'master') {
        throw new Refusal('AUTH_MASTER_KEY_REQUIRED', 'hook management requires master key');
      }
      return route.handle(call);
    },
  }));
}

async function create({ pool, memory, clock }: LedgerContext, { request }: Call): Promise<LedgerReply> {
  const body = await readHook(request);
  const hook = {
    hook_id: body.id === '' ? newRandomId('hook') : body.id,
    ...settingsOf(body, 'failed to register hook'),
    created_at: rfc3339(clock.nowMs()),
  };
  await putHook(pool, hook);
  await memory.refresh();
  return json(201, renderHook({ ...hook, last_run: null, last_success: false }));
}

async function update({ pool, memory }: LedgerContext, { request, params: { id = '' } }: Call): Promise<LedgerReply> {
  const body = await readHook(request);
  const unknown = hookRefusal('HOOK_NOT_FOUND', 'INVALID_INPUT', 'failed to update hook');
  if ((await findHook(pool, id)) === null) throw unknown;
  const hook = await updateHook(pool, { hook_id: id, ...settingsOf(body, 'failed to update hook') });
  if (hook === null) throw unknown;
  await memory.refresh();
  return json(200, renderHook(hook));
}

async function readHook(request: Call['request']): Promise<HookBody> {
  let bytes: Buffer = Buffer.alloc(0);
  try {
    bytes = await receiveBody(request);
    return await readBody({ ...request, body: bytes }, hookBody);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const details = error.cause instanceof DecodeError ? detailsOf(error.cause, bytes) : {};
    throw hookRefusal('HOOK_INVALID', 'INVALID_INPUT', 'invalid hook data', details);
  }
}

/** Core shows its decoder's error here as it is: where a value is of the wrong type it tells how far it had read. */
function detailsOf({ details }: DecodeError, bytes: Buffer): object {
  if (!('Field' in details)) return details;
  const { Field: field } = details;
  return { ...details, Offset: mismatchOffset(bytes, field === '' ? null : (name) => foldName(name) === field) };
}

/**
 * @throws Refusal HOOK_OPERATION_FAILED for a type that is none, for no URL (its form is not looked at, as in Core), and
 * for the one id that means another receiver.
 */
function settingsOf(body: HookBody, message: string) {
  const { id, name, url, type, active, timeout, retry_count: retryCount } = body;
  if (id === webhookReceiver || url === '' || !isHookType(type))
    throw hookRefusal('HOOK_OPERATION_FAILED', 'INVALID_INPUT', message);
  return {
    name,
    url,
    type,
    active,
    timeout: timeout <= 0 ? defaultTimeout : Math.min(timeout, timeoutMax),
    retry_count: retryCount < 0 ? defaultRetryCount : Math.min(retryCount, retryCountMax),
  };
}

function isHookType(text: string): text is HookType {
  return text === 'PRE_TRANSACTION' || text === 'POST_TRANSACTION';
}

function renderHook(hook: HookRow): object {
  const { hook_id: id, last_run: lastRun, ...rest } = hook;
  return { id, ...rest, last_run: lastRun ?? zeroTime };
}

/** Hooks have an envelope of their own: the message at the top, and a code of an older list beside it. */
function hookRefusal(code: ErrorCode, legacyCode: string, message: string, details = {}): Refusal {
  return new Refusal(code, message, {
    legacyKey: 'message',
    details,
    isCallersMistake: true,
    beside: { code: legacyCode, details },
  });
}
