/** The browser of the test run. */
import { type Browser, chromium } from 'playwright-core';

/** Connects to the one browser that the run's set-up started. Close it in afterAll. */
export function connectToBrowser(): Promise<Browser> {
  const endpoint = process.env['BROWSER_ENDPOINT'];
  if (!endpoint) throw new Error('There is no browser: jest.config.mjs lacks its globalSetup.');
  return chromium.connect(endpoint);
}
