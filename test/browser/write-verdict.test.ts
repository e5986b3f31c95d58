import type { Browser } from 'playwright-core';
import { openTracker } from '../tracker/open-tracker';
import { connectToBrowser } from './browser';
import { openSidebarPage, type SidebarPage } from './sidebar-page';

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

const TYPED = { en: ['Increase', 'qualified leads'], th: ['เพิ่ม', 'ลีดที่ผ่านเกณฑ์'] } as const;
const FIELDS = [
  ...['verb', 'about', 'from', 'to', 'unit', 'due', 'owner', 'measure', 'signal', 'countsFrom'],
  ...['why', 'sentence'],
];

/** Top and bottom of what a person looks at, in pixels of the window. */
const span = async (selector: string): Promise<{ readonly top: number; readonly bottom: number }> =>
  sidebar.page.locator(selector).evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return { top, bottom };
  });

describe.each([
  ['en', 900],
  ['en', 600],
  ['th', 900],
  ['th', 600],
] as const)('in %s in a sidebar %i pixels high', (language, height) => {
  test('the verdict and its reason are in view beside every field that is typed in', async () => {
    const user = { email: 'x@example.com', locale: language };
    const local = await openTracker({ language }, { user });
    await sidebar.open(local, 'reviewThePlan');
    await sidebar.page.setViewportSize({ width: 300, height });
    await sidebar.page.locator('#tab-write').click();
    const [verb, about] = TYPED[language];
    await sidebar.page.locator('#write-verb').fill(verb);
    await sidebar.page.locator('#write-about').fill(about);
    for (const name of FIELDS) {
      const field = `#write-${name}`;
      await sidebar.page.locator(field).focus();
      // Leaving it and coming back scrolls as the Tab key does.
      await sidebar.page.keyboard.press('Tab');
      await sidebar.page.keyboard.press('Shift+Tab');
      const [verdict, typed, tabs] = [
        await span('.live-verdict .verdict'),
        await span(field),
        await span('.tabs'),
      ];
      const seen = {
        name,
        verdict: verdict.top >= 0 && verdict.bottom <= height,
        fieldIsFree: typed.bottom <= verdict.top && typed.top >= Math.min(tabs.bottom, 60),
        tabs: tabs.top >= 0,
      };
      expect(seen).toEqual({ name, verdict: true, fieldIsFree: true, tabs: true });
    }
    const says = await sidebar.page.locator('.live-verdict').textContent();
    expect(says).toContain(language === 'en' ? 'has no number to reach' : 'ยังไม่มีตัวเลขที่ต้องไปให้ถึง');
  });
});
