import assert from 'node:assert/strict';
import test from 'node:test';
import { redirectUriProblem } from './redirect-uri.ts';

for (const uri of [
  'https://app.example.com/callback',
  'https://app.example.com/callback?tenant=7',
  'https://app.example.com:8443/',
  'https://app.example.com',
  'http://127.0.0.1/callback',
  'http://127.0.0.1:7777/callback',
  'http://[::1]:7777/callback',
  'http://localhost:3000/callback',
]) {
  test(`${uri} can be registered`, () => assert.equal(redirectUriProblem(uri), null));
}

for (const uri of [
  '',
  'callback',
  '/callback',
  '//app.example.com/callback',
  'http://app.example.com/callback',
  'http://127.0.0.1.example.com/callback',
  'http://127.1/callback',
  'https://localhost/callback',
  'https://app.example.com/callback#part',
  'https://app.example.com/callback#',
  'https://user@app.example.com/callback',
  'https://app.example.com\\@evil.example/callback',
  'https://app.example.com/a/../callback',
  'https://app.example.com/a/%2e%2e/callback',
  'https://*.example.com/callback',
  'https://APP.example.com/callback',
  'https://app.example.com:443/callback',
  'https://app.example.com/call back',
  'https://äpp.example.com/callback',
  'javascript:alert(1)',
  'data:text/html,hello',
  'com.example.app:/callback',
]) {
  test(`"${uri}" can't be registered`, () => assert.equal(typeof redirectUriProblem(uri), 'string'));
}
