import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../../platform/clock.ts';
import type { DeliveryOutcome, PendingDelivery } from '../store/deliveries.ts';
import { Lane } from './lane.ts';

const receiver = {
  name: 'webhook',
  url: 'https://receiver.example/',
  secret: null,
  headers: {},
  timeoutMs: 1_000,
  retries: 5,
  isContent: (status: number) => status === 200,
};
const pending: PendingDelivery = {
  sequence: '1',
  receiver: 'webhook',
  event: 'transaction.applied',
  subjects: ['bln_1'],
  body: '{}',
  attempts: 0,
  waitMs: 0,
};

/** A lane whose receiver gives these answers. @returns what ends one attempt. */
function lane(statuses: number[]) {
  let ended: PromiseWithResolvers<DeliveryOutcome> = Promise.withResolvers();
  const answer = async () => ({ status: statuses.shift() ?? 500, body: '' });
  const outbound = { post: answer, get: answer, close: async () => undefined };
  const attempted = (outcome: DeliveryOutcome) => ended.resolve(outcome);
  const one = new Lane({ outbound, clock: systemClock, source: 'test', retryBaseMs: 0, attempted }, receiver);
  return {
    one,
    async attempt(): Promise<DeliveryOutcome> {
      ended = Promise.withResolvers();
      one.start();
      return ended.promise;
    },
  };
}

// The second outcome was taken for written, since the first was: the event was sent once more.
test('what was delivered at the second try is not sent again while only the first outcome is in the database', async () => {
  const { one, attempt } = lane([503, 200]);
  one.refill([pending]);
  assert.equal((await attempt()).status, 'pending');
  one.noteWritten('1');
  assert.equal((await attempt()).status, 'delivered');
  one.beginRefill();
  one.refill([{ ...pending, attempts: 1 }]);
  assert.equal(one.size, 0);
});

test('what the database knows as well as we do is taken from it', async () => {
  const { one, attempt } = lane([503, 200]);
  one.refill([pending]);
  await attempt();
  one.noteWritten('1');
  one.beginRefill();
  one.refill([{ ...pending, attempts: 1 }]);
  assert.equal(one.size, 1);
});
