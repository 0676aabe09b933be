import assert from 'node:assert/strict';
import { PassThrough, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { BodiesInTurn } from './bodies-in-turn.ts';
import { receiveBody } from './body.ts';

/** One body fills either limit. */
const oneByOne = { workBytesMax: 10, readBytesMax: 10 };

test('a body is read while the one before it is worked on, and those behind it are not', async () => {
  const bodies = new BodiesInTurn(oneByOne);
  const read: number[] = [];
  const done: (() => void)[] = [];
  const running = Array.from({ length: 4 }, (_, index) => {
    const body = whole(`number ${index}`);
    const reader = () => {
      read.push(index);
      return buffer(body);
    };
    return bodies.run(body, reader, async (bytes) => {
      await new Promise<void>((resolve) => done.push(resolve));
      return bytes.toString();
    });
  });
  const seen: [worked: number, read: number][] = [];
  for (let index = 0; index < running.length; index++) {
    while (done.length <= index || read.length < Math.min(index + 2, running.length)) await setImmediate();
    seen.push([done.length, read.length]);
    done[index]?.();
  }
  const expected = [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 4],
  ];
  assert.deepEqual(seen, expected);
  assert.deepEqual(await Promise.all(running), ['number 0', 'number 1', 'number 2', 'number 3']);
});

test('bodies that never come hold up nobody', async () => {
  const bodies = new BodiesInTurn(oneByOne);
  const never = Array.from({ length: 100 }, () => new PassThrough());
  const unanswered = never.map((body) => assert.rejects(bodies.run(body, () => received(body), text)));
  const behind = Array.from({ length: 20 }, (_, index) => whole(`number ${index}`));
  const answers = await Promise.all(behind.map((body) => bodies.run(body, () => received(body), text)));
  assert.deepEqual(
    answers,
    behind.map((_, index) => `number ${index}`),
  );
  for (const body of never) body.destroy();
  await Promise.all(unanswered);
});

test('a body that is here already does not wait for those that have to be read', async () => {
  const bodies = new BodiesInTurn(oneByOne);
  const never = new PassThrough();
  const unanswered = assert.rejects(bodies.run(never, () => received(never), text));
  const here = Buffer.from('here');
  assert.equal(await bodies.run(here, async () => here, text), 'here');
  never.destroy();
  await unanswered;
});

test('who leaves before the turn comes has nothing done, and neither has one whose body somebody else reads away', async () => {
  const bodies = new BodiesInTurn(oneByOne);
  const first = new PassThrough();
  const running = bodies.run(first, () => received(first), text);
  const worked: string[] = [];
  const noted = async (bytes: Buffer) => worked.push(bytes.toString());
  const [left, readAway] = [new PassThrough(), new PassThrough()];
  const refused = [left, readAway].map((body) => {
    body.write('{}');
    return assert.rejects(
      bodies.run(body, () => received(body), noted),
      /unexpected EOF/,
    );
  });
  left.destroy();
  readAway.resume();
  first.end('first');
  assert.equal(await running, 'first');
  await Promise.all(refused);
  assert.deepEqual(worked, []);
});

test('work that fails leaves its room to the next', async () => {
  const bodies = new BodiesInTurn(oneByOne);
  const failing = ['a', 'b', 'c'].map((name) => {
    const body = whole(name);
    const run = bodies.run(
      body,
      () => received(body),
      () => Promise.reject(new Error(name)),
    );
    return assert.rejects(run, new Error(name));
  });
  const last = whole('last');
  assert.equal(await bodies.run(last, () => received(last), text), 'last');
  await Promise.all(failing);
});

function whole(content: string): PassThrough {
  return new PassThrough().end(content);
}

function received(body: Readable): Promise<Buffer> {
  return receiveBody({ body });
}

async function text(bytes: Buffer): Promise<string> {
  return bytes.toString();
}
