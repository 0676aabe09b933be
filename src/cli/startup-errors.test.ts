import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '../config.ts';
import { explainListen, explainStartup } from './startup-errors.ts';

function coded(code: string, message = 'as the system says', more: object = {}): Error {
  return Object.assign(new Error(message), { code, ...more });
}

for (const [what, error, sentence] of [
  ['a full disk', coded('ENOSPC', '', { path: '/data' }), /^The disk that holds \/data is full; free some space/],
  ['a full disk of the server', coded('53100'), /has a full disk; free some space/],
  ['a wrong password', coded('28P01'), /does not accept the user and password; correct them in DATABASE_URL/],
  ['no password', new Error('SASL: client password must be a string'), /does not accept the user and password/],
  ['a server that is down', coded('ECONNREFUSED'), /can't be reached \(ECONNREFUSED\); start it, or correct/],
  ['a server that hangs', new Error('timeout expired'), /can't be reached \(timeout expired\)/],
  ['a certificate nobody knows', coded('SELF_SIGNED_CERT_IN_CHAIN'), /can't be trusted over TLS/],
  ['no right to make a schema', coded('42501'), /lets this user create nothing; run `grant create/],
  ['a database not made yet', coded('3D000'), /if Tallygate is starting for the first time, wait until it is ready/],
  ['a copy', coded('25006'), /is a read-only copy; set DATABASE_URL to the primary/],
  ['a file of somebody else', coded('EACCES', '', { path: '/data/x' }), /^This user may not use \/data\/x; make it/],
  [
    'a directory for a file',
    coded('EISDIR', '', { path: '/data/x' }),
    /^\/data\/x is a directory where a file should be/,
  ],
  ['a setting', new ConfigError('Set it so.'), /^Set it so\.$/],
  ['a cause', new Error('outside', { cause: coded('28P01') }), /does not accept the user and password/],
] as const) {
  test(`${what} is told in one sentence`, () => assert.match(explainStartup(error) ?? '', sentence));
}

test('what nobody foresaw is not explained away', () => {
  assert.equal(explainStartup(new TypeError('x is not a function')), null);
  assert.equal(explainStartup('text'), null);
});

test('a port that can not be had is told with the setting that chose it', () => {
  const wanted = { host: '127.0.0.1', port: 80, setting: 'TALLYGATE_PORT' };
  const message = (code: string) => explainListen(coded(code), wanted)?.message ?? '';
  assert.match(message('EADDRINUSE'), /^Port 80 on 127\.0\.0\.1 is in use; .* set TALLYGATE_PORT to another port\.$/);
  assert.match(message('EACCES'), /^This user may not listen on port 80; set TALLYGATE_PORT to a port above 1023\.$/);
  assert.match(message('EADDRNOTAVAIL'), /is not an address of this machine; set TALLYGATE_HOST/);
  assert.equal(explainListen(coded('EIO'), wanted), null);
});
