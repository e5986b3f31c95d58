import type { Browser } from 'playwright-core';
import { openEmpty, openTracker } from '../tracker/open-tracker';
import { until } from '../until';
import { violationsOn } from './accessibility';
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

const PLANS = {
  en: {
    sheet: 'OKRs',
    text: [
      'Marketing OKRs Q4 2026',
      'O1: Build demand among our ideal customers',
      'KR1.1 Increase MQLs from 80 to 120 (Owner: Ploy)',
      'KR1.2 Book 24 demos with target accounts',
      '- Agree the ideal customer profile with sales',
    ],
    rows: [
      'O1 | Build demand among our ideal customers | Objective',
      'KR1 | Increase MQLs from 80 to 120 | Key result',
      'KR2 | Book 24 demos with target accounts | Key result',
      'A1 | Agree the ideal customer profile with sales | Action',
    ],
    write: 'Write 4 lines into the plan',
    done: '4 lines are in the plan now.',
    left: 'Left out (1)',
  },
  th: {
    sheet: 'OKR',
    text: [
      'แผน OKR ทีมการตลาด ไตรมาส 4/2569',
      'O1: สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย',
      'KR1.1 เพิ่ม MQL จาก 80 ราย เป็น 120 ราย (ผู้รับผิดชอบ: คุณพลอย)',
      'KR1.2 นัดเดโมกับบริษัทเป้าหมาย 24 ราย',
      '- ตกลง ICP กับทีมขาย',
    ],
    rows: [
      'O1 | สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย | Objective',
      'KR1 | เพิ่ม MQL จาก 80 ราย เป็น 120 ราย | Key Result',
      'KR2 | นัดเดโมกับบริษัทเป้าหมาย 24 ราย | Key Result',
      'A1 | ตกลง ICP กับทีมขาย | Action',
    ],
    write: 'เขียนลงแผน 4 บรรทัด',
    done: 'เขียนลงแผนแล้ว 4 บรรทัด',
    left: 'ไม่นำเข้า (1)',
  },
} as const;

const by = (key: string) => sidebar.page.locator(`[data-key="${key}"]`);

describe.each(['en', 'th'] as const)('bringing in a plan in %s', (language) => {
  const { sheet, text, rows, write, done, left } = PLANS[language];

  test('from set-up: “I have a plan already”, paste, look, write, in seven clicks', async () => {
    const local = await openEmpty({ user: { email: 'x@example.com', locale: language } });
    await sidebar.open(local, 'setUp');
    await sidebar.page.locator('#team').fill('Acme');
    await by('choice bring').check();
    await by('submit').click();
    await until(() => /Bring|นำแผน/.test(local.ui.dialog?.title ?? ''));
    await sidebar.follow();
    await sidebar.page.setViewportSize({ width: 300, height: 700 });
    await by('text').fill(text.join('\n'));
    await by('look').click();
    await sidebar.page.getByText(write).waitFor();
    await sidebar.page.getByText(left).click();
    expect(await violationsOn(sidebar.page)).toEqual([]);
    expect(
      await sidebar.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      ),
    ).toBe(false);
    await by('write').click();
    await sidebar.page.getByText(done).waitFor();
    expect(local.displayed(sheet, 'A4:C7').map((row) => row.join(' | '))).toEqual(rows);
    expect(local.displayed(sheet, 'D5')[0]?.[0]).toBe(language === 'en' ? 'Ploy' : 'คุณพลอย');
  });

  test('by the keyboard alone, a line left out and another one made an action', async () => {
    const local = await openTracker({ language, content: 'empty' });
    await sidebar.open(local, 'reviewThePlan');
    await sidebar.page.locator('#tab-write').click();
    await by('bring').focus();
    await sidebar.page.keyboard.press('Enter');
    await until(() => local.ui.dialog !== null);
    await sidebar.follow();
    const { keyboard } = sidebar.page;
    await by('from').waitFor();
    await until(() => sidebar.page.evaluate(() => document.activeElement?.id === 'from'));
    await keyboard.press('Tab');
    await keyboard.insertText(text.join('\n'));
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await by('write').waitFor();
    await by('level 3').focus();
    await keyboard.press('End');
    await by('level 2').focus();
    await keyboard.press('ArrowDown');
    await until(async () => ((await by('write').textContent()) ?? '').includes('3'));
    await by('write').focus();
    await keyboard.press('Enter');
    await sidebar.page.locator('.done').waitFor();
    expect(local.displayed(sheet, 'A4:A7').flat()).toEqual(['O1', 'KR1', 'A1', '']);
  });
});

test('what Google refuses is said, and what was pasted is still there', async () => {
  const local = await openTracker({ content: 'empty' });
  await sidebar.open(local, 'reviewThePlan');
  await sidebar.page.locator('#tab-write').click();
  await by('bring').click();
  await until(() => local.ui.dialog !== null);
  await sidebar.follow();
  await by('text').fill(PLANS.en.text.join('\n'));
  sidebar.fault('bring-preview', 'server-error');
  await by('look').click();
  await sidebar.page.locator('[role=alert]').waitFor();
  expect(await by('text').inputValue()).toBe(PLANS.en.text.join('\n'));
  await by('look').click();
  await by('write').waitFor();
  sidebar.fault('bring-in', 'lost');
  await by('write').click();
  await sidebar.page.locator('[role=alert]').waitFor();
  await by('write').click();
  await sidebar.page.getByText('4 stood there already').waitFor();
  expect(
    local
      .displayed('OKRs', 'B4:B12')
      .flat()
      .filter((one) => one !== ''),
  ).toHaveLength(4);
});
