import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pause } from './pause.ts';

const hourMs = 3_600_000;

test('a pause ends by itself', () => pause(1, new AbortController().signal));

test('a pause ends when its signal is aborted, whatever the reason, and at once if it already is', async () => {
  const stopped = new AbortController();
  const pausing = pause(hourMs, stopped.signal);
  stopped.abort(new Error('enough'));
  await pausing;
  await pause(hourMs, stopped.signal, { ref: false });
});

test('any other error is told', async () => {
  const notANumber = 'soon' as unknown as number;
  await assert.rejects(pause(notANumber, new AbortController().signal), { code: 'ERR_INVALID_ARG_TYPE' });
  await assert.rejects(pause(notANumber, AbortSignal.abort()), { code: 'ERR_INVALID_ARG_TYPE' });
});
