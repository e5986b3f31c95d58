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

const key = (start: string) => sidebar.page.locator(`button[data-key^="${start}"]`).first();

const WORDS = {
  en: {
    sheet: 'OKRs',
    objective: ['Build demand among our ideal customers', 'Objective', 'Ploy'],
    keyResult: ['Increase MQLs from 80 to 120', 'Key result', 'Ploy'],
    few: 'Key results of O1: 1.',
    failed: 'Google could not do this just now',
  },
  th: {
    sheet: 'OKR',
    objective: ['สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย', 'Objective', 'Ploy'],
    keyResult: ['เพิ่ม MQL จาก 80 เป็น 120 ราย', 'Key Result', 'Ploy'],
    few: 'O1 มี 1 Key Result',
    failed: 'ตอนนี้ Google ยังทำให้ไม่ได้',
  },
} as const;

test.each(['en', 'th'] as const)(
  'in %s a finding of the plan about one objective is dismissed there, with a reason, and taken up again',
  async (language) => {
    const { sheet, objective, keyResult, few, failed } = WORDS[language];
    const user = { email: 'x@example.com', locale: language };
    const local = await openTracker({ language, content: 'empty' }, { user });
    local.typeIn(sheet, 'B4', [[...objective], [...keyResult]]);
    local.select(sheet, 'B4');
    await sidebar.open(local, 'reviewThePlan');
    await sidebar.page.locator('#tab-plan').click();
    const finding = sidebar.page.getByText(few);
    await finding.waitFor();
    await key('dismiss O1 plan/key-result-count').click();
    const reason = sidebar.page.locator('.small-form input');
    await reason.fill('one is enough');
    sidebar.fault('set-aside', 'server-error');
    await key('save dismiss').click();
    await sidebar.page.locator('[role=alert]').getByText(failed).waitFor();
    expect(await reason.inputValue()).toBe('one is enough');
    await key('save dismiss').click();
    await finding.waitFor({ state: 'detached' });
    expect(local.displayed(sheet, 'Y4')).toEqual([['plan/key-result-count: one is enough']]);

    await sidebar.page.locator('#tab-review').click();
    await sidebar.page.locator('.set-aside').getByText('one is enough').waitFor();
    await key('undo ').click();
    await sidebar.page.locator('.set-aside').waitFor({ state: 'detached' });
    expect(local.displayed(sheet, 'Y4')).toEqual([['']]);
    await sidebar.page.locator('#tab-plan').click();
    await finding.waitFor();
  },
);
