/** Once before the tests of the browser: one browser for all of them. */
import { launchBrowserServer } from './chromium.mjs';

export default async function launchBrowser() {
  const server = await launchBrowserServer();
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
  globalThis.browserServer = server;
}
