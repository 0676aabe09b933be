import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

/** What a logger of its own process writes to standard error. */
function logged(script: string): string {
  const code = `import { createLog } from '${new URL('./log.ts', import.meta.url)}'; const log = createLog('info'); ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stderr;
}

test('an error is logged with what it says and its cause, not with what hangs on it', () => {
  const line = logged(`
    const cause = Object.assign(new Error('inner'), { client: { password: 'hunter2' } });
    log.warn({ err: Object.assign(new Error('outer', { cause }), { code: '57P01', client: { password: 'hunter2' } }) }, 'lost');`);
  const { err } = JSON.parse(line);
  assert.deepEqual([err.message, err.code, err.cause.message], ['outer', '57P01', 'inner']);
  assert.equal(line.includes('hunter2'), false);
});

test('credentials in headers are blotted out', () => {
  const line = logged(
    `log.info({ headers: { authorization: 'Bearer blnk_1', 'x-blnk-key': 'k1', accept: '*/*' } }, 'x');`,
  );
  assert.equal(line.includes('blnk_1') || line.includes('k1'), false);
  assert.equal(line.includes('*/*'), true);
});
