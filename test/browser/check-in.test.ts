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

const EVERYONE = '\n*';
const logOf = (local: LocalSheets, sheet: string, id: string): string[][] =>
  local.displayed(sheet, 'A4:H200').filter((line) => line[1] === id);
const number = (id: string) => sidebar.page.locator(`#number-${id}`);
const save = () => sidebar.page.locator('[data-key=save]').click();
const status = () => sidebar.page.locator('[role=status]').first();

describe('checking in', () => {
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker();
    await sidebar.open(local, 'checkIn');
  });

  test('a person whom Google does not name chooses a name once, and sees their own key results', async () => {
    await sidebar.page.getByText('Choose your name above').waitFor();
    await sidebar.page.locator('#whose').selectOption('Bank');
    await sidebar.page.getByText('Last: 5 · target 24 demos · yesterday').waitFor();
    expect(await number('KR1').count()).toBe(0);
    await sidebar.open(local, 'checkIn');
    await number('KR2').waitFor();
  });

  test('numbers are read as people write them and shown back; what cannot be read is said', async () => {
    await sidebar.page.locator('#whose').selectOption(EVERYONE);
    for (const [typed, shown] of [
      ['1,234', '= 1,234 MQLs'],
      ['1.5k', '= 1,500 MQLs'],
      ['๕๘', '= 58 MQLs'],
      ['58 MQLs', '= 58 MQLs'],
    ] as const) {
      await number('KR1').fill(typed);
      await sidebar.page.getByText(shown, { exact: true }).waitFor();
    }
    await number('KR1').fill('58%');
    await number('KR1').blur();
    await sidebar.page.getByText('This is counted in MQLs, not in per cent.').waitFor();
    await number('KR1').fill('many');
    await save();
    await sidebar.page.getByText('“many” is not a number.').waitFor();
    expect(await number('KR1').getAttribute('aria-invalid')).toBe('true');
    expect(sidebar.asked('check-in')).toBe(0);
  });

  test('a total that falls asks once, and takes the answer', async () => {
    await number('KR1').fill('6');
    await save();
    await sidebar.page.getByText('Is 6 MQLs only this week?').waitFor();
    expect(sidebar.asked('check-in')).toBe(0);
    await sidebar.page.getByRole('button', { name: 'Yes: new total 55 MQLs' }).click();
    await sidebar.page.locator('#note-KR1').fill('@Nan: two webinars');
    await save();
    await sidebar.page.getByText('Saved: KR1.').waitFor();
    expect(local.displayed('OKRs', 'H5:H5')).toEqual([['55']]);
    const log = logOf(local, 'Check-ins', 'KR1');
    expect(log[log.length - 1]?.slice(3, 5)).toEqual(['49', '55']);
    expect(await number('KR1').inputValue()).toBe('');
    await sidebar.page.getByText('Last: 55 · target 120 MQLs · today').waitFor();
  });

  test('no change and a milestone are a click each, and a double click on Save logs once', async () => {
    const before = logOf(local, 'Check-ins', 'KR5').length;
    await sidebar.page.locator('[data-key="same KR5"]').check();
    await sidebar.page.locator('[data-key="state KR17 not-yet"]').check();
    await sidebar.page.locator('[data-key=save]').dblclick();
    await sidebar.page.getByText('Saved: KR5, KR17.').waitFor();
    expect(logOf(local, 'Check-ins', 'KR5')).toHaveLength(before + 1);
    const [row] = local.displayed('OKRs', 'A4:H40').filter(([id]) => id === 'KR17');
    expect(row?.[7]).toBe('Not yet');
  });

  test('a line that a colleague changed meanwhile stays filled with its reason; saving again means it', async () => {
    await number('KR2').fill('9');
    local.typeIn('OKRs', 'H8', '7');
    await save();
    await sidebar.page.getByText('“Current” of KR2 is 7 demos by now').waitFor();
    expect(await number('KR2').inputValue()).toBe('9');
    expect(local.displayed('OKRs', 'H8:H8')).toEqual([['7']]);
    await save();
    await sidebar.page.getByText('Saved: KR2.').waitFor();
    expect(local.displayed('OKRs', 'H8:H8')).toEqual([['9']]);
  });

  test('a number that a formula keeps up to date is shown, with no field to type over it', async () => {
    local.typeIn('OKRs', 'H9', '=3000+ROWS(A1:A50)');
    await sidebar.open(local, 'checkIn');
    await sidebar.page.locator('#whose').selectOption(EVERYONE);
    await sidebar.page.getByText('Last: ฿3,050 · target ฿2,900').waitFor();
    expect(await number('KR3').count()).toBe(0);
    await sidebar.page.getByText('A formula keeps this number up to date').waitFor();
  });
});

describe.each([
  {
    language: 'en',
    log: 'Check-ins',
    says: {
      'server-error': 'Google could not do this just now.',
      denied: 'Google has mixed up the accounts',
      lost: 'The answer from Google did not arrive.',
      busy: 'Someone else’s change is being saved.',
    },
    kept: 'What you typed is still here.',
    saved: 'Saved: KR1.',
    saving: 'Saving…',
  },
  {
    language: 'th',
    log: 'ประวัติอัปเดต',
    says: {
      'server-error': 'ตอนนี้ Google ยังทำให้ไม่ได้',
      denied: 'Google สับสนระหว่างบัญชี',
      lost: 'ไม่ได้รับคำตอบจาก Google',
      busy: 'กำลังบันทึกการเปลี่ยนแปลงของคนอื่น',
    },
    kept: 'ข้อมูลที่กรอกยังอยู่',
    saved: 'บันทึกแล้ว: KR1',
    saving: 'กำลังบันทึก…',
  },
] as const)('when Google fails, in $language', ({ language, log, says, kept, saved, saving }) => {
  let local: LocalSheets;
  let value = 60;
  beforeAll(async () => {
    local = await openTracker({ language }, { user: { email: 'x@example.com', locale: language } });
    await sidebar.open(local, 'checkIn');
    await sidebar.page.locator('#whose').selectOption(EVERYONE);
  });

  test.each(Object.entries(says))(
    '%s: nothing typed is lost, and saving again logs it once',
    async (fault, words) => {
      value += 1;
      const before = logOf(local, log, 'KR1').length;
      await number('KR1').fill(String(value));
      await sidebar.page.locator('#note-KR1').fill(`note ${value}`);
      sidebar.fault('check-in', fault as Fault);
      await save();
      await status().getByText(words).waitFor();
      await status().getByText(kept).waitFor();
      expect(await number('KR1').inputValue()).toBe(String(value));
      expect(await sidebar.page.locator('#note-KR1').inputValue()).toBe(`note ${value}`);
      await save();
      await status().getByText(saved).waitFor();
      expect(logOf(local, log, 'KR1')).toHaveLength(before + 1);
      expect(logOf(local, log, 'KR1')[before]?.slice(4, 7)).toEqual([
        String(value),
        expect.any(String),
        `note ${value}`,
      ]);
    },
  );

  test('slow: it says that it works, and nothing can be sent twice', async () => {
    await number('KR1').fill('90');
    sidebar.fault('check-in', 'slow');
    await save();
    await sidebar.page.getByRole('button', { name: saving }).waitFor();
    expect(await sidebar.page.locator('[data-key=save]').isDisabled()).toBe(true);
    expect(await number('KR1').isDisabled()).toBe(true);
    sidebar.arrive();
    await status().getByText(saved).waitFor();
    expect(await number('KR1').isDisabled()).toBe(false);
  });
});
