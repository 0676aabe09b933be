import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Deadlines, stopWaiting, Waiting } from './deadlines.ts';

class Waiter extends Waiting {
  readonly #name: string;
  readonly #late: string[];
  constructor(name: string, late: string[]) {
    super();
    this.#name = name;
    this.#late = late;
  }
  onLate(): void {
    this.#late.push(this.#name);
  }
}

function scene(t: { after(end: () => void): void }) {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  t.after(() => mock.timers.reset());
  const late: string[] = [];
  const waiter = (name: string) => new Waiter(name, late);
  const deadlines = (waitMs: number) => new Deadlines(waitMs, () => Date.now());
  return { late, waiter, deadlines, pass: (ms: number) => mock.timers.tick(ms) };
}

test('each is late when its own time is over, and once', (t) => {
  const { late, waiter, deadlines, pass } = scene(t);
  const waits = deadlines(100);
  waits.start(waiter('first'));
  pass(60);
  waits.start(waiter('second'));
  pass(39);
  assert.deepEqual(late, []);
  pass(1);
  assert.deepEqual(late, ['first']);
  pass(60);
  assert.deepEqual(late, ['first', 'second']);
  pass(1_000);
  waits.start(waiter('third'));
  pass(100);
  assert.deepEqual(late, ['first', 'second', 'third']);
});

test('who stops is never late; who starts anew has all the time again', (t) => {
  const { late, waiter, deadlines, pass } = scene(t);
  const waits = deadlines(100);
  const [stopped, renewed, last] = [waiter('stopped'), waiter('renewed'), waiter('last')];
  for (const one of [stopped, renewed, last]) waits.start(one);
  pass(50);
  stopWaiting(stopped);
  stopWaiting(stopped);
  waits.start(renewed);
  pass(50);
  assert.deepEqual(late, ['last']);
  pass(50);
  assert.deepEqual(late, ['last', 'renewed']);
});

test('one that goes to another list waits there alone', (t) => {
  const { late, waiter, deadlines, pass } = scene(t);
  const one = waiter('one');
  deadlines(100).start(one);
  deadlines(300).start(one);
  pass(299);
  assert.deepEqual(late, []);
  pass(1);
  assert.deepEqual(late, ['one']);
});

test('somebody may stop or start while others are told that they are late', (t) => {
  const { late, waiter, deadlines, pass } = scene(t);
  const waits = deadlines(100);
  const other = waiter('other');
  const again = waiter('again');
  class Meddler extends Waiting {
    onLate(): void {
      stopWaiting(other);
      waits.start(again);
    }
  }
  waits.start(new Meddler());
  waits.start(other);
  pass(100);
  assert.deepEqual(late, []);
  pass(100);
  assert.deepEqual(late, ['again']);
});
