/** What people and programs are told while the control database is away: to come back, in the form of the surface. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAdmin, password, testCloud } from '../support/cloud.ts';
import { type FaultProxy, faultProxy } from '../support/fault-proxy.ts';
import { basic, beginSignIn, submit, testClient } from '../support/oauth.ts';
import { until } from '../support/until.ts';
import { wholeFile } from '../support/whole-file.ts';

let proxy: FaultProxy | null = null;
const cloud = await testCloud(wholeFile, {
  through: async (database) => {
    proxy = await faultProxy(wholeFile, database);
    return proxy.database;
  },
});
await firstAdmin(cloud);
const tested = await testClient(cloud);
const { page, jar } = await beginSignIn(cloud, tested.request);
assert.ok(page !== null);

const origin = { origin: cloud.origin };
const json = { ...origin, 'content-type': 'application/json' };
const form = { ...origin, 'content-type': 'application/x-www-form-urlencoded' };
const cookie = { cookie: jar.header(page) };

const requests: readonly [what: string, form: 'page' | 'oauth' | 'envelope', send: () => Promise<Response>][] = [
  ['GET /oauth/authorize', 'page', async () => (await beginSignIn(cloud, tested.request)).response],
  ['the sign-in page', 'page', () => cloud.send(page, { key: null, headers: cookie })],
  [
    'its form',
    'page',
    () => cloud.send(page, { key: null, method: 'POST', headers: { ...form, ...cookie }, body: 'email=a' }),
  ],
  [
    'POST /oauth/token',
    'oauth',
    () =>
      cloud.send('/oauth/token', {
        key: null,
        method: 'POST',
        headers: { 'content-type': form['content-type'], ...basic(tested) },
        body: 'grant_type=refresh_token&refresh_token=x',
      }),
  ],
  [
    'POST /cloud/session',
    'envelope',
    () =>
      cloud.send('/cloud/session', {
        key: null,
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email: 'ada@example.com', password }),
      }),
  ],
  ['GET /cloud/keys', 'envelope', () => cloud.send('/cloud/keys', { key: cloud.adminKey })],
  ['the Proxy, for an unknown key', 'envelope', () => cloud.send('/proxy/ledgers', { key: `blnk_${'0'.repeat(64)}` })],
];

for (const when of ['at once', 'when nothing in memory is confirmed any more']) {
  for (const [what, shape, send] of requests) {
    test(`${what} is 503 with Retry-After while the database is away: ${when}`, async () => {
      proxy?.goAway();
      try {
        if (when !== 'at once') await until('it is noticed', () => !cloud.control.isConfirmed());
        const answer = await send();
        const text = await answer.text();
        assert.equal(answer.status, 503, text);
        assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
        assert.match(answer.headers.get('x-request-id') ?? '', /^req_/);
        if (shape === 'page') assert.match(text, /<title>Try again in a moment<\/title>/);
        else if (shape === 'oauth') assert.equal(JSON.parse(text).error, 'temporarily_unavailable');
        else assert.equal(JSON.parse(text).error_detail.code, 'GEN_UNAVAILABLE');
      } finally {
        proxy?.comeBack();
        await until('it is there again', async () => {
          await cloud.control.refresh();
          return cloud.control.isConfirmed();
        });
      }
    });
  }
}

test('the sign-in that was begun before goes on when it is back', async () => {
  assert.equal((await submit(cloud, { page, jar }, {})).status, 303);
});
