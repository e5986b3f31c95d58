import type { Browser } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
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

/** A sentence that each page can say only once the server has answered it. */
const reads = (sentence: string) => sidebar.page.getByText(sentence).first().waitFor();

describe.each(['everywhere', 'outside-quotes'] as const)(
  'HtmlService takes comments out (%s), and what the menu opens works:',
  (htmlStripping) => {
    let local: LocalSheets;
    beforeAll(async () => {
      local = await openTracker({}, { htmlStripping });
      local.select('OKRs', 'B5');
    });
    // Each page had to come with its script whole: none asked for it.
    afterEach(() => expect(sidebar.asked('page-script')).toBe(0));

    test('every view of the sidebar', async () => {
      await sidebar.open(local, 'reviewThePlan');
      const views = [
        ['tab-review', 'Every row is ready.'],
        ['tab-plan', '17 of 17 ready'],
        ['tab-write', 'The verdict shows here as you type.'],
        ['tab-check-in', 'Choose your name above'],
      ] as const;
      const tabs = await sidebar.page
        .locator('[role=tab]')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(tabs).toEqual(views.map(([tab]) => tab));
      for (const [tab, sentence] of views) {
        await sidebar.page.locator(`#${tab}`).click();
        await reads(sentence);
      }
    });

    test.each([
      ['setUp', 'Acme Marketing'],
      ['emailTheSummary', 'Example: '],
      ['scheduleEmails', 'This is the example plan'],
    ])('the dialog of %s', async (item, sentence) => {
      await sidebar.open(local, item);
      await reads(sentence);
    });

    test('a check-in, from the click to the log', async () => {
      const lines = () => local.displayed('Check-ins', 'A4:H200').filter(([, id]) => id === 'KR5');
      const before = lines().length;
      await sidebar.open(local, 'checkIn');
      await sidebar.page.locator('#whose').selectOption('\n*');
      await sidebar.page.locator('[data-key="same KR5"]').check();
      await sidebar.page.locator('[data-key=save]').click();
      await reads('Saved: KR5.');
      expect(lines()).toHaveLength(before + 1);
    });
  },
);
