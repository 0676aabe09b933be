/** The sign-in page in a real Chromium, as people use it: by keyboard, without scripts, and sent back at the end. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { firstAdmin, password, testCloud } from '../support/cloud.ts';
import { exchangeCode, proxyStatus, testClient } from '../support/oauth.ts';

/** Debian's. */
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

async function openPage(t: TestContext, options: BrowserContextOptions = {}): Promise<Page> {
  assert.ok(executablePath !== undefined, 'there is no Chromium; on Debian: apt-get install chromium');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  t.after(() => browser.close());
  return (await browser.newContext({ viewport: { width: 480, height: 860 }, ...options })).newPage();
}

/** A client's own server, which people are sent back to. */
async function callback(t: TestContext): Promise<string> {
  const server = createServer((_request, response) => response.end('back'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
}

for (const javaScriptEnabled of [true, false]) {
  test(`somebody signs in by keyboard, ${javaScriptEnabled ? 'with' : 'without'} scripts, and is sent back`, async (t) => {
    const cloud = await testCloud(t);
    await firstAdmin(cloud);
    const tested = await testClient(cloud, { redirect_uris: [await callback(t)] });
    const page = await openPage(t, { javaScriptEnabled });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${cloud.origin}/oauth/authorize?${new URLSearchParams(tested.request)}`);
    assert.equal(await page.title(), 'Sign in to Reports');
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/sign-in.png`, fullPage: true });

    // A mistake first: it is told at the top, where the focus then is, and beside the field.
    await page.keyboard.type('ada@example.com');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    assert.equal(await page.title(), 'Error: Sign in to Reports');
    assert.equal(await page.getByLabel('Email').inputValue(), 'ada@example.com');
    assert.equal(await page.getByLabel('Email').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.getByLabel('Password').inputValue(), '');
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/error.png`, fullPage: true });

    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/callback?**');
    const tokens = await exchangeCode(tested, new URL(page.url()));
    assert.equal(await proxyStatus(cloud, tokens.access_token), 400);
    // Chromium itself tells of a 401; what breaks the policy of the page would be told, too.
    assert.deepEqual(
      complaints.filter((text) => !/status of (401|404)/.test(text)),
      [],
    );
  });
}

test('the order of the focus is that of the page, and cancelling needs nothing typed', async (t) => {
  const cloud = await testCloud(t);
  const tested = await testClient(cloud, { redirect_uris: [await callback(t)] });
  const page = await openPage(t);
  await page.goto(`${cloud.origin}/oauth/authorize?${new URLSearchParams(tested.request)}`);
  const order: string[] = [];
  for (let i = 0; i < 5; i++) {
    order.push(await page.evaluate('document.activeElement.id || document.activeElement.value'));
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(order, ['email', 'password', 'code', 'sign-in', 'cancel']);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL('**/callback?**');
  assert.equal(new URL(page.url()).searchParams.get('error'), 'access_denied');
});

test('the page can be put in no frame, and no script that gets into it would run', async (t) => {
  const cloud = await testCloud(t);
  const tested = await testClient(cloud);
  const page = await openPage(t);
  await page.goto(`${cloud.origin}/oauth/authorize?${new URLSearchParams(tested.request)}`);
  await page.evaluate(`{
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
  }`);
  assert.equal(await page.title(), 'Sign in to Reports');
  const framed = await openPage(t);
  const refused: string[] = [];
  framed.on('console', (message) => refused.push(message.text()));
  await framed.setContent(`<iframe src="${page.url()}"></iframe>`);
  await framed.waitForLoadState('networkidle');
  assert.equal(await framed.frames().at(-1)?.getByLabel('Password').count(), 0);
});
