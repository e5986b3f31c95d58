import type { Browser, BrowserServer } from 'playwright-core';

export function launchBrowserServer(): Promise<BrowserServer>;
export function launchBrowser(): Promise<Browser>;
