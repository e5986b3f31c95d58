/** One browser for all tests of a run; each test connects to it by BROWSER_ENDPOINT. */
import { launchBrowserServer } from './chromium.mjs';

export default async function globalSetup() {
  const server = await launchBrowserServer();
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
  globalThis.browserServer = server;
}
