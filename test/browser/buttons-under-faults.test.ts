import type { Browser } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
import { openEmpty, openTracker, tabsOf } from '../tracker/open-tracker';
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
const alert = () => sidebar.page.locator('[role=alert]').first();

const WORDS = {
  en: {
    sheet: 'OKRs',
    tabs: { definitions: 'Definitions', notNow: 'Not now' },
    weak: 'Improve leads by 50%',
    failed: ['Google could not do this', 'Google has mixed up', 'did not arrive'],
    ready: 'Ready',
  },
  th: {
    sheet: 'OKR',
    tabs: { definitions: 'นิยามตัวชี้วัด', notNow: 'ยังไม่ทำตอนนี้' },
    weak: 'เพิ่มลีด 50%',
    failed: ['ตอนนี้ Google ยังทำให้ไม่ได้', 'Google สับสนระหว่างบัญชี', 'ไม่ได้รับคำตอบจาก Google'],
    ready: 'พร้อมใช้',
  },
} as const;
const FAULTS = ['server-error', 'denied', 'lost'] as const;

describe.each(['en', 'th'] as const)('whatever fails once, in %s', (language) => {
  const { sheet, tabs, weak, failed, ready } = WORDS[language];
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker({ language }, { user: { email: 'x@example.com', locale: language } });
    local.typeIn(sheet, 'B8', weak);
    local.select(sheet, 'B8');
    await sidebar.open(local, 'reviewThePlan');
  });

  /** Presses a button under each fault in turn, sees what is said, then presses it in peace. */
  async function persist(
    kind: string,
    press: () => Promise<void>,
    still: () => Promise<void>,
  ): Promise<void> {
    for (const [index, fault] of FAULTS.entries()) {
      sidebar.fault(kind, fault);
      await press();
      await alert()
        .getByText(failed[index] ?? '')
        .waitFor();
      await still();
    }
    await press();
  }

  test('Dismiss… keeps the reason until it is saved; Undo takes the rule up again', async () => {
    await key('dismiss ').click();
    const reason = sidebar.page.locator('.small-form input');
    await reason.fill('<b>we</b> agreed so');
    // An answer that got lost did its work: from then on the row is as asked for.
    sidebar.fault('set-aside', 'server-error');
    await key('save dismiss').click();
    await alert().getByText(failed[0]).waitFor();
    expect(await reason.inputValue()).toBe('<b>we</b> agreed so');
    await key('save dismiss').click();
    await sidebar.page.locator('.set-aside').getByText('<b>we</b> agreed so').waitFor();
    await sidebar.page.locator('.verdict.ready').waitFor();
    sidebar.fault('take-back', 'denied');
    await key('undo ').click();
    await alert().getByText(failed[1]).waitFor();
    await key('undo ').click();
    await sidebar.page.locator('.verdict.needs-work').waitFor();
  });

  test('Review all says why it failed, and writes every verdict once it can', async () => {
    await sidebar.page.locator('#tab-plan').click();
    await persist(
      'write-reviews',
      () => key('review-all').click(),
      async () => {},
    );
    await sidebar.page.locator('p.done').waitFor();
    expect(local.displayed(sheet, 'Q4:Q5')).toEqual([[ready], [ready]]);
  });

  test('a definition that was begun stays as typed until it is saved, once', async () => {
    await key('define ').click();
    const counts = sidebar.page.locator('.small-form textarea');
    await counts.fill('@ นับครั้งเดียว counted once');
    const still = async () => expect(await counts.inputValue()).toBe('@ นับครั้งเดียว counted once');
    await persist('add-definition', () => key('save define').click(), still);
    await sidebar.page.locator('p.done').waitFor();
    const lines = local
      .displayed(tabs.definitions, 'A4:B40')
      .filter((line) => line[1]?.includes('@ นับครั้งเดียว counted once'));
    expect(lines).toHaveLength(1);
  });

  test('a “not now” stays as typed until it is saved, once, and its reply can be copied', async () => {
    await key('not-now').click();
    const request = sidebar.page.locator('#not-now-request');
    await request.fill('{{podcast}}');
    const still = async () => expect(await request.inputValue()).toBe('{{podcast}}');
    await persist('add-not-now', () => key('save not-now').click(), still);
    await key('copy-reply').waitFor();
    expect(await sidebar.page.locator('section > blockquote').textContent()).toContain(
      '{{podcast}}',
    );
    const lines = local.displayed(tabs.notNow, 'A4:B40').filter(([line]) => line === '{{podcast}}');
    expect(lines).toHaveLength(1);
  });

  test('Fill the columns changes the row once it can', async () => {
    local.typeIn(
      sheet,
      'B9',
      language === 'en' ? 'Increase MQLs from 80 to 120' : 'เพิ่ม MQL จาก 80 เป็น 120 ราย',
    );
    local.typeIn(sheet, 'E9', '');
    local.typeIn(sheet, 'F9', '');
    local.select(sheet, 'B9');
    await sidebar.open(local, 'reviewThePlan');
    const kind = 'fill-columns';
    sidebar.fault(kind, 'server-error');
    await key('fix ').click();
    await alert().getByText(failed[0]).waitFor();
    await key('fix ').click();
    await sidebar.page.locator('p.done').first().waitFor();
    expect(local.displayed(sheet, 'E9:F9')).toEqual([['80', '120']]);
  });

  test('set-up keeps its answers, and one that did its work unheard is not done twice', async () => {
    const user = { email: 'x@example.com', locale: language };
    const empty = await openEmpty({ user });
    await sidebar.open(empty, 'setUp');
    const team = sidebar.page.locator('#team');
    await team.fill('ทีม <i>Acme</i>');
    const still = async () => expect(await team.inputValue()).toBe('ทีม <i>Acme</i>');
    await persist('set-up', () => key('submit').click(), still);
    await sidebar.page.locator('.done, .done-list, .fine').first().waitFor();
    expect(tabsOf(empty).filter((tab) => tab === sheet)).toHaveLength(1);
  });

  test('the keyboard alone goes from tab to tab and into the view', async () => {
    await sidebar.open(local, 'checkIn');
    await sidebar.page.locator('[role=tab][aria-selected=true]').focus();
    await sidebar.page.keyboard.press('Tab');
    const held = () => sidebar.page.evaluate(() => document.activeElement?.id);
    expect(await held()).toBe('whose');
    await sidebar.page.locator('#whose').selectOption('\n*');
    await sidebar.page.keyboard.press('Tab');
    expect(await held()).toBe('number-KR1');
    await sidebar.page.keyboard.type('5');
    await sidebar.page.keyboard.press('Tab');
    expect(await held()).toBe('confidence-KR1');
    await sidebar.page.keyboard.press('Shift+Tab');
    await sidebar.page.keyboard.press('Shift+Tab');
    await sidebar.page.keyboard.press('Shift+Tab');
    await sidebar.page.keyboard.press('ArrowLeft');
    expect(await held()).not.toBe('tab-check-in');
    await sidebar.page.keyboard.press('ArrowRight');
    expect(await held()).toBe('tab-check-in');
    expect(await sidebar.page.locator('#number-KR1').inputValue()).toBe('5');
  });
});
