import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptsHeeded, DeliveryWindow, type Queued } from './delivery-window.ts';

function queued(sequence: number, subjects: string, rest: Partial<Queued> = {}): Queued {
  return { sequence: String(sequence), subjects: subjects.split(' '), attempts: 0, nextAttemptAtMs: 0, ...rest };
}

function windowOf(...all: Queued[]): DeliveryWindow<Queued> {
  const window = new DeliveryWindow<Queued>();
  window.replace(all);
  return window;
}

const numbers = (all: readonly Queued[]) => all.map(({ sequence }) => Number(sequence));

test('what has a balance in common goes one after the other, the rest at once', () => {
  const window = windowOf(queued(1, 'a b'), queued(2, 'b c'), queued(3, 'd'), queued(4, 'c'));
  // 4 waits for 2, which itself waits.
  assert.deepEqual(numbers(window.begin(0, 10)), [1, 3]);
  assert.deepEqual(numbers(window.begin(0, 10)), []);
  window.remove('1');
  assert.deepEqual(numbers(window.begin(0, 10)), [2]);
  window.remove('2');
  assert.deepEqual(numbers(window.begin(0, 10)), [4]);
});

test('no more than wanted are begun, the first in line first', () => {
  const window = windowOf(queued(1, 'a'), queued(2, 'b'), queued(3, 'c'));
  assert.deepEqual(numbers(window.begin(0, 2)), [1, 2]);
  assert.deepEqual(numbers(window.begin(0, 2)), [3]);
});

test('one that is not due yet keeps those behind it waiting', () => {
  const window = windowOf(queued(1, 'a', { attempts: 1, nextAttemptAtMs: 50 }), queued(2, 'a'), queued(3, 'b'));
  assert.deepEqual(numbers(window.begin(0, 10)), [3]);
  assert.equal(window.nextDueAtMs(0), 50);
  assert.deepEqual(numbers(window.begin(50, 10)), [1]);
});

test('one that has failed too often is waited for no more, unless it is just being tried', () => {
  const stubborn = queued(1, 'a', { attempts: attemptsHeeded, nextAttemptAtMs: 50 });
  assert.deepEqual(numbers(windowOf(stubborn, queued(2, 'a')).begin(0, 10)), [2]);
  assert.deepEqual(numbers(windowOf(stubborn, queued(2, 'a')).begin(50, 10)), [1]);
});

test('one that failed is back in its place', () => {
  const window = windowOf(queued(1, 'a'), queued(2, 'a'));
  assert.deepEqual(numbers(window.begin(0, 10)), [1]);
  window.putBack(queued(1, 'a', { attempts: 1, nextAttemptAtMs: 20 }));
  assert.deepEqual(numbers(window.begin(10, 10)), []);
  assert.equal(window.nextDueAtMs(10), 20);
  assert.deepEqual(numbers(window.begin(20, 10)), [1]);
  // 2 waits for 1, not for a moment.
  assert.equal(window.nextDueAtMs(20), Number.POSITIVE_INFINITY);
});
