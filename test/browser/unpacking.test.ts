import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
import { openTracker } from '../tracker/open-tracker';
import { connectToBrowser } from './browser';
import { type Arrival, openSidebarPage, type SidebarPage } from './sidebar-page';

let browser: Browser;
let sidebar: SidebarPage;
let local: LocalSheets;
beforeAll(async () => {
  browser = await connectToBrowser();
  local = await openTracker({ content: 'empty' });
});
afterEach(() => sidebar?.page.close());
afterAll(() => browser?.close());

/** The page before anything is done with it; `init` runs in it first. */
async function arriving(arrival: Arrival, init = ''): Promise<void> {
  sidebar = await openSidebarPage(browser, arrival);
  await sidebar.page.addInitScript(init);
}

/** What happens to the page on its way, and the server will not bring its script. */
const failing =
  ({ damage = (html) => html }: Arrival) =>
  (html: string): string => {
    sidebar.fault('page-script', 'server-error');
    return damage(html);
  };

const NO_INFLATING = 'delete window.DecompressionStream';
const CUT: Arrival = { damage: (html) => html.replace(/"[\w-]{464}",\n/, '') };

const CHANGED: Arrival = {
  damage: (html) =>
    html.replace(/(?<="[\w-]{50})[\w-](?=[\w-]{413}",)/, (sign) => (sign === 'A' ? 'B' : 'A')),
};

/** Allows the scripts that stand in the page, and these sources. */
const only =
  (...sources: readonly string[]) =>
  (html: string): string => {
    const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    );
    return `script-src ${[...hashes, ...sources].join(' ')}`;
  };

describe('the page opens', () => {
  test.each([
    ['as it is', {}, '', 0],
    [
      'where scripts may not be put into a page, but evaluated',
      { policy: only("'unsafe-eval'") },
      '',
      0,
    ],
    ['in a browser that cannot inflate', {}, NO_INFLATING, 1],
    ['though a piece of its script was lost on the way', CUT, '', 1],
    ['though a sign of its script was changed on the way', CHANGED, '', 1],
  ] as const)('%s', async (_, arrival, init, asked) => {
    await arriving(arrival, init);
    await sidebar.open(local, 'reviewThePlan');
    expect(sidebar.asked('page-script')).toBe(asked);
    await sidebar.page.locator('#tab-plan').click();
    await sidebar.page.getByText('The plan is empty.').waitFor();
    await sidebar.close();
  });
});

describe('what a person reads where it cannot open, in both languages, inside 300 pixels', () => {
  const TOO_OLD = ['This browser is too old for this panel', 'เบราว์เซอร์นี้เก่าเกินไป'];
  const INCOMPLETE = ['This panel arrived from Google incomplete', 'หน้านี้มาจาก Google ไม่ครบ'];

  test.each([
    ['it cannot inflate and the server does not answer', {}, NO_INFLATING, TOO_OLD],
    ['nothing may run but what stands in the page', { policy: only() }, '', TOO_OLD],
    ['its script was damaged and the server does not answer', CUT, '', INCOMPLETE],
  ] as const)('%s', async (_, arrival, init, sentences) => {
    await arriving({ ...arrival, damage: failing(arrival) }, init);
    await sidebar.open(local, 'reviewThePlan');
    for (const sentence of sentences) await sidebar.page.getByText(sentence).waitFor();
    const width = await sidebar.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(300);
    await sidebar.close();
  });
});

test.each([
  ['put into the page', {}],
  ['evaluated', { policy: only("'unsafe-eval'") }],
])(
  'an error of the page’s script names the script, so that a report of it can be followed (%s)',
  async (_, how) => {
    await arriving({
      ...how,
      damage: (html) => html.replace(/data-start="[^"]*"/, 'data-start="no JSON"'),
    });
    const stack = new Promise<string>((resolve) =>
      sidebar.page.on('pageerror', (error) => resolve(error.stack ?? '')),
    );
    const opening = sidebar.open(local, 'reviewThePlan').catch(() => {});
    expect(await stack).toContain('guidepost-sidebar.js:');
    expect(sidebar.asked('page-script')).toBe(0);
    await sidebar.page.close();
    await opening;
  },
);
