import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PATIENCE } from '../until';
import { connectToBrowser } from './browser';

const ADDRESS = 'http://sidebar.test/';
const START = '{"view":"review","language":"en"}'.replace(/"/g, '&quot;');

let browser: Browser;
let page: Page;
beforeEach(async () => {
  browser = await connectToBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  page.setDefaultTimeout(PATIENCE);
});
afterEach(() => browser?.close());

/** Opens the built page with this as its start. */
async function open(start: string): Promise<void> {
  const html = readFileSync('build/Sidebar.html', 'utf8').replace('<?= start ?>', () => start);
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(ADDRESS);
}

test('an error of the page’s script names the script, so that a report of it can be followed', async () => {
  const stack = new Promise<string>((resolve) =>
    page.on('pageerror', (error) => resolve(error.stack ?? '')),
  );
  await open('no JSON');
  expect(await stack).toContain('guidepost-sidebar.js:');
});

test('a browser that is too old is told so in both languages, inside 300 pixels', async () => {
  await page.addInitScript('delete window.DecompressionStream');
  await open(START);
  await page.getByText('This browser is too old for this panel').waitFor();
  await page.getByText('เบราว์เซอร์นี้เก่าเกินไป').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(300);
});
