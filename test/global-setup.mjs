/** Once before all tests: a fresh bundle, and one browser for the tests that need one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowserServer } from './browser/chromium.mjs';
import buildBundle from './build-bundle.mjs';

/** The test files that open a page, or connect to the browser themselves. */
function browserTests(root) {
  return readdirSync(root, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(root, name))
    .filter((file) => /\b(connectToBrowser|openLocalPage)\(/.test(readFileSync(file, 'utf8')));
}

export default async function globalSetup(config) {
  buildBundle();
  const patterns = config.testPathPatterns?.patterns ?? [];
  const wanted = (file) => patterns.some((pattern) => new RegExp(pattern, 'i').test(file));
  if (patterns.length > 0 && !browserTests(join(config.rootDir, 'test')).some(wanted)) return;
  const server = await launchBrowserServer();
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
  globalThis.browserServer = server;
}
