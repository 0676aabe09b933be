/** Instances: `/cloud/instances`. */
import { Type } from 'typebox';
import {
  addInstance,
  listWorkspaceInstances,
  removeWorkspaceInstance,
  showInstance,
  updateWorkspaceInstance,
} from '../instances.ts';
import type { Parts } from '../parts.ts';
import { renderInstance } from '../render.ts';
import { healthStates, type InstanceHealth, listHealth } from '../store/instance-health.ts';
import type { InstanceRecord } from '../store/instances.ts';
import { answers, callerOf, type Routes } from './route.ts';
import {
  id,
  listOf,
  message,
  name,
  nullable,
  oneOf,
  only,
  pageOf,
  paging,
  patterned,
  renderList,
  time,
} from './schema.ts';

const coreUrl = Type.String({ minLength: 1, maxLength: 2_000, description: 'Of a Core: http://host:5001' });
const coreKey = Type.String({
  minLength: 1,
  maxLength: 1_000,
  // It goes into a header, which holds no others; and no blanks at its ends.
  ...patterned('^[!-~](?:[ -~]*[!-~])?$', 'ASCII text without blanks at its ends'),
  description: 'What that Core wants in X-Blnk-Key; never shown',
});

const instance = Type.Object({
  instance_id: Type.String(),
  name: Type.String(),
  kind: oneOf(['embedded', 'http'], 'A ledger of our own, or a Core elsewhere'),
  core_url: nullable(Type.String()),
  has_core_key: Type.Boolean(),
  disabled: Type.Boolean(),
  state: nullable(
    oneOf(
      healthStates,
      'Whether the Core was there when a server looked last; null: not known, or a ledger of our own',
    ),
  ),
  problem: nullable(Type.String()),
  created_at: time(),
});
const params = Type.Object({ instance_id: id('the instance') });

export const routes: Routes = (app, { parts }) => {
  app.get(
    '/instances',
    {
      config: { access: 'member' },
      schema: {
        summary: 'List instances, oldest first',
        tags: ['instances'],
        querystring: only(paging),
        response: answers({ 200: listOf(instance) }, 400, 401, 403),
      },
    },
    async (request) => {
      const { items, total } = await listWorkspaceInstances(parts, callerOf(request), pageOf(request.query));
      const health = await healthOf(parts, items);
      const rendered = items.map((one) => renderInstance(one, health.get(one.instanceId)));
      return renderList(rendered, total, request.query);
    },
  );

  app.post(
    '/instances',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Add a ledger of our own or, with core_url, a Core elsewhere',
        tags: ['instances'],
        body: only({
          name: name('What it is called'),
          core_url: Type.Optional(coreUrl),
          core_key: Type.Optional(coreKey),
        }),
        response: answers({ 201: instance }, 400, 401, 403),
      },
    },
    async (request, reply) => {
      const { name: title, core_url: url, core_key } = request.body;
      const made = await addInstance(parts, callerOf(request), { name: title, url, coreKey: core_key });
      return reply.code(201).send(renderInstance(made));
    },
  );

  app.get(
    '/instances/:instance_id',
    {
      config: { access: 'member' },
      schema: {
        summary: 'Read an instance',
        tags: ['instances'],
        params,
        response: answers({ 200: instance }, 401, 403, 404),
      },
    },
    async (request) => {
      const found = await showInstance(parts, callerOf(request), request.params.instance_id);
      const health = await healthOf(parts, [found]);
      return renderInstance(found, health.get(found.instanceId));
    },
  );

  app.patch(
    '/instances/:instance_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Rename, disable or enable an instance, or lead its requests elsewhere',
        tags: ['instances'],
        params,
        body: Type.Object(
          {
            name: Type.Optional(name()),
            disabled: Type.Optional(Type.Boolean()),
            kind: Type.Optional(oneOf(['embedded', 'http'], 'Where its requests go from now on')),
            core_url: Type.Optional(coreUrl),
            core_key: Type.Optional(nullable(coreKey)),
          },
          { additionalProperties: false, minProperties: 1 },
        ),
        response: answers({ 200: instance }, 400, 401, 403, 404),
      },
    },
    async (request) => {
      const { name: title, kind, disabled, core_url: url, core_key } = request.body;
      const change = { name: title, kind, isDisabled: disabled, url, coreKey: core_key };
      const instanceId = request.params.instance_id;
      return renderInstance(await updateWorkspaceInstance(parts, callerOf(request), { instanceId, ...change }));
    },
  );

  app.delete(
    '/instances/:instance_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Take an instance off the list; what it holds stays where it is',
        tags: ['instances'],
        params,
        response: answers({ 200: message }, 401, 403, 404),
      },
    },
    async (request) => {
      await removeWorkspaceInstance(parts, callerOf(request), request.params.instance_id);
      return { message: 'Instance removed' };
    },
  );
};

async function healthOf(
  { pool }: Pick<Parts, 'pool'>,
  instances: readonly InstanceRecord[],
): Promise<ReadonlyMap<string, InstanceHealth>> {
  const ids = instances.map((one) => one.instanceId);
  return new Map((await listHealth(pool, ids)).map((one) => [one.instanceId, one]));
}
