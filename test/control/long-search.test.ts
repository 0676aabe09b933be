/** Lists that no index serves: gone through in stretches, whatever their length they show the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Look } from '#src/control/long-search.ts';
import { listRecords } from '#src/control/store/audit.ts';
import { listRequests } from '#src/control/store/request-list.ts';
import { makePartition } from '#src/control/store/request-log.ts';
import type { Stretch } from '#src/control/store/stretch.ts';
import { newId } from '#src/platform/ids.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import { controlDatabase } from '../support/database.ts';
import { wholeFile } from '../support/whole-file.ts';

const pool = openPool({ ...(await controlDatabase(wholeFile)), name: 'test' }, 1, () => undefined);
wholeFile.after(() => pool.end());

const dayMs = 86_400_000;
const beganAtMs = Math.floor(Date.now() / dayMs) * dayMs - 100_000;
const rowsEach = 200;
const workspaceId = 'org_1';

/** Records and lines, a second apart, over midnight; every third is another workspace's. */
async function fill(sql: Pool): Promise<void> {
  for (const day of [0, 1]) await makePartition(sql, Math.floor(beganAtMs / dayMs) + day);
  for (let n = 0; n < rowsEach; n += 1) {
    const atMs = beganAtMs + n * 1_000;
    const of = n % 3 === 0 ? 'org_2' : workspaceId;
    const credential = n % 50 === 1 ? 'apikey_rare' : 'apikey_common';
    const status = n % 7 === 0 ? 404 : 200;
    await sql.query(
      `insert into request_log (request_id, workspace_id, member_id, credential_kind, credential_id, method, status, duration_ms)
       values ($1, $2, 'user_1', 'api_key', $3, 'GET', $4, $5)`,
      [newId('request', atMs), of, credential, status, n],
    );
    await sql.query(
      `insert into audit_records (record_id, at, workspace_id, member_id, credential_kind, credential_id, method, action,
                                  status, outcome, resource_id, request_id)
       values ($1, $2, $3, 'user_1', 'api_key', $4, $5, 'A thing done', $6, $7, $8, $9)`,
      [
        newId('auditRecord', atMs),
        new Date(atMs),
        of,
        credential,
        n % 10 === 0 ? null : 'POST',
        status,
        status === 200 ? 'done' : 'refused',
        `bln_${n % 5}`,
        newId('request', atMs),
      ],
    );
  }
}
await fill(pool);

/** All of it, in stretches of so many rows and pages of so many items. */
async function inStretches<Item>(look: Look<Item>, limit: number, rowsMax: number): Promise<Item[]> {
  const items: Item[] = [];
  let next: string | null | undefined;
  while (next !== null) {
    const found: Stretch<Item> = await look(next, { limit, rowsMax });
    assert.ok(found.items.length <= limit);
    assert.ok(next === undefined || found.next === null || found.next < next, 'each stretch ends further back');
    items.push(...found.items);
    next = found.next;
  }
  return items;
}

const at = (n: number) => new Date(beganAtMs + n * 1_000).toISOString();

for (const [filter, records, requests] of [
  [{}, 133, 253],
  [{ credentialId: 'apikey_rare' }, 3, 6],
  [{ credentialId: 'apikey_none' }, 0, 0],
  [{ credentialId: 'apikey_rare', from: at(100) }, 2, 4],
  [{ credentialId: 'apikey_rare', to: at(100) }, 1, 2],
  [{ credentialId: 'apikey_common', from: at(50), to: at(60) }, 7, 13],
  [{ resourceId: 'bln_1' }, 27, 27],
] as const) {
  test(`records and requests in stretches: ${JSON.stringify(filter)}`, async () => {
    const ofRecords: Look<{ recordId: string }> = (before, reach) =>
      listRecords(pool, { workspaceId, ...filter, before }, reach);
    const ofRequests: Look<{ place: string }> = (before, reach) =>
      listRequests(pool, { workspaceId, ...filter, before }, reach);
    const [allRecords, allRequests] = [
      await inStretches(ofRecords, 1_000, 1_000_000),
      await inStretches(ofRequests, 1_000, 1_000_000),
    ];
    assert.deepEqual([allRecords.length, allRequests.length], [records, requests]);
    for (const [limit, rowsMax] of [
      [1, 7],
      [1_000, 7],
      [10, 50],
      [10, 1_000],
    ] as const) {
      assert.deepEqual(await inStretches(ofRecords, limit, rowsMax), allRecords);
      assert.deepEqual(await inStretches(ofRequests, limit, rowsMax), allRequests);
    }
  });
}

test('failures are looked for among failures', async () => {
  const failed = { workspaceId, credentialId: 'apikey_common' };
  const ofRecords: Look<unknown> = (before, reach) => listRecords(pool, { ...failed, status: 404, before }, reach);
  const ofRequests: Look<unknown> = (before, reach) => listRequests(pool, { ...failed, status: '4xx', before }, reach);
  // Seven failures are a stretch of seven rows, though there are forty others between them.
  assert.equal((await ofRecords(undefined, { limit: 100, rowsMax: 7 })).items.length, 7);
  assert.deepEqual(await inStretches(ofRecords, 100, 7), await inStretches(ofRecords, 100, 1_000_000));
  assert.deepEqual(await inStretches(ofRequests, 100, 7), await inStretches(ofRequests, 100, 1_000_000));
});
