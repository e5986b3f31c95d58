/** What it costs a browser to open the page: from the first byte of it to the first thing drawn. */
import type { Browser } from 'playwright-core';
import { unpackedScript } from './sidebar-html';

/** Milliseconds, the median of `rounds` openings, each in a process of its own that has seen nothing. */
export interface Opening {
  /** As it is built. */
  readonly packed: number;
  /** The same page with its script standing in it as it runs. */
  readonly plain: number;
  /** Packed to plain. */
  readonly ratio: number;
}

const ADDRESS = 'http://sidebar.test/';

/** Records when the page has drawn something for the first time. */
const WATCH = `
  new MutationObserver((_, watch) => {
    if (!document.querySelector('#page > *')) return;
    watch.disconnect();
    document.body.getBoundingClientRect();
    window.drawn = performance.now();
  }).observe(document, { childList: true, subtree: true });
`;

/** Opens this page, whose start is filled in, `rounds` times in both forms by turns. */
export async function measureOpening(
  browser: Browser,
  html: string,
  rounds: number,
): Promise<Opening> {
  const script = unpackedScript(html).replace(/<(?=\/script)/gi, () => '\\x3c');
  const forms = {
    packed: html,
    plain: html.replace(/<script>[\s\S]*<\/script>/, () => `<script>${script}</script>`),
  };
  const taken: Record<keyof typeof forms, number[]> = { packed: [], plain: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const form of ['packed', 'plain'] as const) {
      taken[form].push(await openOnce(browser, forms[form]));
    }
  }
  const packed = median(taken.packed);
  const plain = median(taken.plain);
  return { packed, plain, ratio: Math.round((packed / plain) * 100) / 100 };
}

async function openOnce(browser: Browser, html: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(ADDRESS);
  await page.waitForFunction('window.drawn !== undefined');
  const time = await page.evaluate<number>(
    "window.drawn - performance.getEntriesByType('navigation')[0].responseStart",
  );
  await context.close();
  return time;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}
