import type { Browser } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
import { openTracker } from '../tracker/open-tracker';
import { connectToBrowser } from './browser';
import { type Fault, openSidebarPage, type SidebarPage } from './sidebar-page';

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
const alert = (text: string) => sidebar.page.locator('[role=alert]').getByText(text).first();

const WORDS = {
  en: {
    tabs: { okrs: 'OKRs', settings: 'Settings' },
    levels: ['Objective', 'Key result'],
    objective: 'Build demand among our ideal customers',
    vague: 'Improve lead quality',
    exact: 'Increase MQLs from 80 to 120',
    unit: 'leads',
    server: 'Google could not do this just now',
    busy: 'Someone else’s change is being saved',
    lost: 'The answer from Google did not arrive',
    sent: 'Sent to Somchai, Nida.',
    notTwice: 'Not sent a second time to Somchai',
  },
  th: {
    tabs: { okrs: 'OKR', settings: 'ตั้งค่า' },
    levels: ['Objective', 'Key Result'],
    objective: 'สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย',
    vague: 'ยกระดับคุณภาพลีด',
    exact: 'เพิ่ม MQL จาก 80 เป็น 120 ราย',
    unit: 'ราย',
    server: 'ตอนนี้ Google ยังทำให้ไม่ได้',
    busy: 'กำลังบันทึกการเปลี่ยนแปลงของคนอื่น',
    lost: 'ไม่ได้รับคำตอบจาก Google',
    sent: 'ส่งแล้วถึง Somchai, Nida',
    notTwice: 'ไม่ส่งซ้ำถึง Somchai',
  },
} as const;

const SOMCHAI = 'ceo@example.com';
const NIDA = 'cfo@example.com';

describe.each(['en', 'th'] as const)('in %s', (language) => {
  const words = WORDS[language];
  const { okrs, settings } = words.tabs;
  let local: LocalSheets;
  beforeEach(async () => {
    const user = { email: 'x@example.com', locale: language };
    local = await openTracker({ language, content: 'empty' }, { user });
    const [objective, keyResult] = words.levels;
    local.typeIn(okrs, 'B4', [
      [words.objective, objective, 'Ploy', '', '', '', ''],
      [words.vague, keyResult, 'Ploy', '80', '120', words.unit, '90'],
      [words.exact, keyResult, 'Nan', '', '', '', ''],
    ]);
    local.typeIn(settings, 'K4', [
      ['Somchai', SOMCHAI, 'English'],
      ['Nida', NIDA, 'ไทย'],
    ]);
  });

  /** Presses a button while that goes wrong, and reads why. */
  async function fails(kind: string, fault: Fault, press: () => Promise<void>): Promise<void> {
    sidebar.fault(kind, fault);
    await press();
    const said = { 'server-error': words.server, busy: words.busy, lost: words.lost };
    await alert(said[fault as keyof typeof said]).waitFor();
    // Whoever held the lock is done.
    local.lock.busy = false;
  }
  /** Two clicks before the answer to the first comes. */
  const clickTwice = (start: string) =>
    key(start).evaluate((node: HTMLElement) => {
      node.click();
      node.click();
    });
  const plan = (cells: string) => local.displayed(okrs, cells);
  const mailsTo = () => local.outbox.flatMap(({ to }) => to);

  test('Use this wording leaves the row alone where it fails, and puts it in once where it can', async () => {
    local.select(okrs, 'B5');
    await sidebar.open(local, 'reviewThePlan');
    const fix = 'fix key-results/better-sentence';
    const wording = await key(fix).locator('xpath=preceding-sibling::blockquote').textContent();
    await key('dismiss KR1 key-results/better-sentence').click();
    const reason = sidebar.page.locator('.small-form input');
    await reason.fill('we say it so');
    for (const fault of ['server-error', 'busy'] as const) {
      await fails('use-wording', fault, () => key(fix).click());
      expect(plan('B5')).toEqual([[words.vague]]);
      expect(await reason.inputValue()).toBe('we say it so');
    }
    const asked = sidebar.asked('use-wording');
    sidebar.fault('use-wording', 'slow');
    await clickTwice(fix);
    sidebar.arrive();
    await sidebar.page.locator('p.done').first().waitFor();
    expect(sidebar.asked('use-wording') - asked).toBe(1);
    expect(plan('B5:F5')).toEqual([[wording, words.levels[1], 'Ploy', '80', '120']]);
  });

  test('where only the answer to Use this wording is lost, the page finds out that it stands there', async () => {
    local.select(okrs, 'B5');
    await sidebar.open(local, 'reviewThePlan');
    const fix = 'fix key-results/better-sentence';
    const wording = await key(fix).locator('xpath=preceding-sibling::blockquote').textContent();
    sidebar.fault('use-wording', 'lost');
    await key(fix).click();
    await sidebar.page.locator('p.done').first().waitFor();
    expect(plan('B5')).toEqual([[wording]]);
    expect(await sidebar.page.locator('[role=alert]').count()).toBe(0);
  });

  test('Fill the columns fills none where it fails, and all of them once where it can', async () => {
    local.select(okrs, 'B6');
    await sidebar.open(local, 'reviewThePlan');
    for (const fault of ['server-error', 'busy'] as const) {
      await fails('fill-columns', fault, () => key('fix ').click());
      expect(plan('E6:F6')).toEqual([['', '']]);
    }
    const asked = sidebar.asked('fill-columns');
    sidebar.fault('fill-columns', 'slow');
    await clickTwice('fix ');
    sidebar.arrive();
    await sidebar.page.locator('p.done').first().waitFor();
    expect(sidebar.asked('fill-columns') - asked).toBe(1);
    expect(plan('E6:F6')).toEqual([['80', '120']]);
  });

  test('where only the answer to Fill the columns is lost, the page finds out that they are filled', async () => {
    local.select(okrs, 'B6');
    await sidebar.open(local, 'reviewThePlan');
    sidebar.fault('fill-columns', 'lost');
    await key('fix ').click();
    await sidebar.page.locator('p.done').first().waitFor();
    expect(plan('E6:F6')).toEqual([['80', '120']]);
    expect(await sidebar.page.locator('[role=alert]').count()).toBe(0);
  });

  test('the mail keeps who was chosen where it fails, and goes once to each where it can', async () => {
    await sidebar.open(local, 'emailTheSummary');
    const nida = sidebar.page.locator(`[data-key="to ${NIDA}"]`);
    await nida.uncheck();
    for (const fault of ['server-error', 'busy'] as const) {
      await fails('send-summary', fault, () => key('send').click());
      expect(await nida.isChecked()).toBe(false);
      expect(mailsTo()).toEqual([]);
    }
    const asked = sidebar.asked('send-summary');
    sidebar.fault('send-summary', 'slow');
    await clickTwice('send');
    sidebar.arrive();
    await sidebar.page.locator('p.done').getByText('Somchai').waitFor();
    expect(sidebar.asked('send-summary') - asked).toBe(1);
    expect(mailsTo()).toEqual([SOMCHAI]);
  });

  test('where only the answer is lost, the dialog says that the mails went out', async () => {
    await sidebar.open(local, 'emailTheSummary');
    sidebar.fault('send-summary', 'lost');
    await key('send').click();
    await sidebar.page.getByText(words.sent).waitFor();
    expect(mailsTo()).toEqual([SOMCHAI, NIDA]);
  });

  test('where nothing can be found out either, a second send reaches only who has not got it', async () => {
    await sidebar.open(local, 'emailTheSummary');
    await sidebar.page.locator(`[data-key="to ${NIDA}"]`).uncheck();
    sidebar.fault('send-summary', 'lost');
    sidebar.fault('mail-preview', 'lost');
    await key('send').click();
    await alert(words.lost).waitFor();
    await sidebar.page.locator(`[data-key="to ${NIDA}"]`).check();
    await key('send').click();
    await sidebar.page.locator('p.done').getByText('Nida').waitFor();
    await sidebar.page.getByText(words.notTwice).waitFor();
    expect(mailsTo()).toEqual([SOMCHAI, NIDA]);
  });

  test('the schedule keeps what was typed where it fails, and is saved once where it can', async () => {
    await sidebar.open(local, 'scheduleEmails');
    await sidebar.page.locator('#summary-on').check();
    await sidebar.page.locator('#summary-day').selectOption('4');
    await key('add').click();
    const address = sidebar.page.locator('[data-key="address 2"]');
    await sidebar.page.locator('[data-key="name 2"]').fill('<b>Mali</b>');
    await address.fill('mali@example.com');
    for (const fault of ['server-error', 'busy', 'lost'] as const) {
      await fails('set-schedule', fault, () => key('save').click());
      expect(await address.inputValue()).toBe('mali@example.com');
      expect(await sidebar.page.locator('#summary-day').inputValue()).toBe('4');
      if (fault !== 'lost') expect(local.triggers).toHaveLength(0);
    }
    const asked = sidebar.asked('set-schedule');
    sidebar.fault('set-schedule', 'slow');
    await clickTwice('save');
    sidebar.arrive();
    await sidebar.page.locator('p.done').first().waitFor();
    expect(sidebar.asked('set-schedule') - asked).toBe(1);
    expect(local.triggers.map(({ run }) => run)).toEqual(['sendDueMails']);
    expect(local.displayed(settings, 'K4:L8').filter(([name]) => name !== '')).toEqual([
      ['Somchai', SOMCHAI],
      ['Nida', NIDA],
      ['<b>Mali</b>', 'mali@example.com'],
    ]);
  });
});
