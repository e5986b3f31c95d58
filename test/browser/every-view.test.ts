import type { Browser } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
import { openTracker } from '../tracker/open-tracker';
import { violationsOn } from './accessibility';
import { connectToBrowser } from './browser';
import { openSidebarPage, type SidebarPage } from './sidebar-page';

/** What people and programs put into cells, with a word that no line break helps. */
const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what templates would fill in has to stay as it is
  '{{x}} ${x} <?= x ?> $&',
  '=IMPORTXML("https://example.com","//a")',
  '\u202Eright to left\u202C 🎯👩🏽‍💻',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์',
  'w'.repeat(50_000),
];

let browser: Browser;
let sidebar: SidebarPage;
beforeAll(async () => {
  browser = await connectToBrowser();
  sidebar = await openSidebarPage(browser);
});
afterAll(async () => {
  await sidebar?.close();
  await browser?.close();
});

/** What the checker finds on the page as it stands. The mail's own page is judged by the tests of the mail. */
const violations = () => violationsOn(sidebar.page);

const isTooWide = (): Promise<boolean> =>
  sidebar.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

/** Does this in every view of the sidebar, whichever there are, with everything in it unfolded. */
async function inEveryView(
  local: LocalSheets,
  look: (view: string) => Promise<void>,
): Promise<void> {
  await sidebar.open(local, 'reviewThePlan');
  const tabs = sidebar.page.locator('[role=tab]');
  for (let index = 0; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click();
    const view = (await tabs.nth(index).getAttribute('id')) ?? '';
    if (view === 'tab-check-in') await sidebar.page.locator('#whose').selectOption('\n*');
    for (const key of ['fold', 'not-now']) {
      const button = sidebar.page.locator(`[data-key="${key}"]`);
      if ((await button.count()) > 0) await button.click();
    }
    for (const kind of ['define', 'dismiss']) {
      const button = sidebar.page.locator(`button[data-key^="${kind} "]`).first();
      if ((await button.count()) > 0) await button.click();
    }
    await look(view);
  }
}

describe.each(['en', 'th'] as const)('in %s', (language) => {
  const sheet = language === 'en' ? 'OKRs' : 'OKR';
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker({ language }, { user: { email: 'x@example.com', locale: language } });
    local.typeIn(sheet, 'B8', language === 'en' ? 'Improve leads by 50%' : 'เพิ่มลีด 50%');
    local.select(sheet, 'B8');
  });

  test('an accessibility checker finds nothing in any view, at 300 pixels nothing hangs over', async () => {
    const seen: string[] = [];
    await inEveryView(local, async (view) => {
      seen.push(view);
      expect({ view, found: await violations() }).toEqual({ view, found: [] });
      expect({ view, tooWide: await isTooWide() }).toEqual({ view, tooWide: false });
    });
    expect(seen).toEqual(expect.arrayContaining(['tab-review', 'tab-plan', 'tab-check-in']));
  });

  test('nor in any dialog', async () => {
    local.open();
    const dialogs: string[] = [];
    for (const { run } of local.ui.menus[0]?.items ?? []) {
      if (run === null || run === 'updateTheSummary') continue;
      await sidebar.open(local, run);
      if (local.ui.dialog === null) continue;
      dialogs.push(run);
      expect({ run, found: await violations() }).toEqual({ run, found: [] });
      expect({ run, tooWide: await isTooWide() }).toEqual({ run, tooWide: false });
    }
    expect(dialogs).toEqual(expect.arrayContaining(['emailTheSummary', 'setUp']));
  });

  test('whatever stands in cells shows as text and harms nothing', async () => {
    const column = (cells: readonly string[]) => cells.map((one) => [one]);
    local.typeIn(sheet, 'B4', column(HOSTILE.map((one) => `'${one}`)));
    const level = language === 'en' ? 'Key result' : 'Key Result';
    local.typeIn(sheet, 'C5', column(HOSTILE.slice(1).map(() => level)));
    local.typeIn(sheet, 'L4', column(HOSTILE.map((one) => `'${one}`)));
    local.typeIn(sheet, 'D4', column(HOSTILE.map((one) => `'${one.slice(0, 90)}`)));
    for (let row = 4; row < 4 + HOSTILE.length; row += 3) {
      local.select(sheet, `B${row}`);
      await inEveryView(local, async (view) => {
        expect({ view, tooWide: await isTooWide() }).toEqual({ view, tooWide: false });
        expect(await sidebar.page.locator('#page img, #page script, #page iframe').count()).toBe(0);
      });
    }
    await sidebar.page.locator('#tab-check-in').click();
    const shown = await sidebar.page
      .locator('legend, textarea')
      .evaluateAll((nodes) =>
        nodes.map((node) => (node as HTMLTextAreaElement).value ?? node.textContent),
      );
    for (const text of HOSTILE.slice(1)) {
      expect(shown.filter((one) => one.includes(text)).length).toBeGreaterThan(1);
    }
    expect(await sidebar.page.title()).toBe('Guidepost');
  });
});

test('a person who asked for no motion sees none', async () => {
  const local = await openTracker({ content: 'empty' });
  await sidebar.page.emulateMedia({ reducedMotion: 'reduce' });
  await sidebar.open(local, 'setUp');
  const animated = await sidebar.page.evaluate(() => {
    document.querySelector('button')?.setAttribute('aria-busy', 'true');
    const button = document.querySelector('button');
    return button ? getComputedStyle(button, '::before').animationName : null;
  });
  expect(animated).toBe('none');
});
