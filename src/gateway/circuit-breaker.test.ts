import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CircuitBreaker, type Verdict } from './circuit-breaker.ts';

const limits = { breakerWindowMs: 1_000, breakerFailuresMin: 3, breakerOpenMs: 500, breakerTrialsMax: 2 };

function breaker() {
  let nowMs = 0;
  const one = new CircuitBreaker(limits, () => nowMs);
  const send = (...verdicts: Verdict[]) =>
    verdicts.map((verdict) => {
      const waitMs = one.enter();
      if (waitMs === null) one.leave(verdict);
      return waitMs;
    });
  return { one, send, after: (ms: number) => (nowMs += ms) };
}

test('failures open the circuit, and for a while nobody gets through', () => {
  const { one, send, after } = breaker();
  send('failed', 'failed', 'failed');
  assert.equal(one.circuit, 'open');
  assert.equal(one.enter(), 500);
  after(499);
  assert.equal(one.enter(), 1);
});

test('as long as most requests are answered, or failures are rare, it stays closed', () => {
  const { one, send, after } = breaker();
  send('answered', 'answered', 'answered', 'answered', 'failed', 'failed', 'failed');
  assert.equal(one.circuit, 'closed');
  after(1_000);
  send('failed', 'failed');
  after(1_000);
  send('failed', 'failed', 'neither', 'neither');
  assert.equal(one.circuit, 'closed');
});

test('on trial a few get through: an answer closes the circuit, a failure opens it again', () => {
  const { one, send, after } = breaker();
  send('failed', 'failed', 'failed');
  after(500);
  assert.deepEqual([one.enter(), one.enter(), one.enter()], [null, null, 1_000]);
  one.leave('neither');
  assert.equal(one.enter(), null);
  one.leave('failed');
  assert.equal(one.circuit, 'open');
  after(500);
  send('answered');
  assert.equal(one.circuit, 'closed');
});

test('a sign of life ends the waiting', () => {
  const { one, send } = breaker();
  send('failed', 'failed', 'failed');
  one.sawLife();
  assert.equal(one.enter(), null);
  one.leave('answered');
  assert.equal(one.circuit, 'closed');
});
