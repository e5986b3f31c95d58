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

const field = (name: string) => sidebar.page.locator(`#write-${name}`);
const says = (text: string) => sidebar.page.getByText(text, { exact: true }).first().waitFor();
const insert = () => sidebar.page.locator('[data-key=insert]');
const verdict = () => sidebar.page.locator('[data-view=write] .verdict').textContent();
const open = async (local: LocalSheets): Promise<void> => {
  await sidebar.open(local, 'reviewThePlan');
  await sidebar.page.locator('#tab-write').click();
  await field('verb').waitFor();
};
const write = async (parts: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(parts)) await field(name).fill(text);
};

const PARTS = {
  en: {
    parts: {
      verb: 'Increase',
      about: 'partner leads',
      from: '10',
      to: '30',
      unit: 'leads',
      owner: 'Nan',
    },
    sentence: 'Increase partner leads from 10 to 30',
    sheet: 'OKRs',
    ready: 'Ready',
    inserted: 'Inserted as KR18: Ready.',
    noAnswer: 'What you wrote is still here.',
  },
  th: {
    parts: { verb: 'เพิ่ม', about: 'ลีดจากพาร์ตเนอร์', from: '10', to: '30', unit: 'ราย', owner: 'Nan' },
    sentence: 'เพิ่มลีดจากพาร์ตเนอร์ จาก 10 เป็น 30 ราย',
    sheet: 'OKR',
    ready: 'พร้อมใช้',
    inserted: 'ใส่ในแผนแล้วเป็น KR18: พร้อมใช้',
    noAnswer: 'ข้อความที่เขียนไว้ยังอยู่ครบ',
  },
} as const;

describe.each(['en', 'th'] as const)('writing in %s', (language) => {
  const { parts, sentence, sheet, ready, inserted, noAnswer } = PARTS[language];
  const rowsWith = (text: string) =>
    local.displayed(sheet, 'A4:V80').filter((line) => line[1] === text);
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker({ language }, { user: { email: 'x@example.com', locale: language } });
    local.select(sheet, 'B10');
    await open(local);
  });

  test('the sentence comes together from its parts and is judged at once, without asking the server', async () => {
    const asked = sidebar.asked('plan');
    await write({ verb: parts.verb, about: parts.about });
    expect(await verdict()).not.toContain(ready);
    await write(parts);
    expect(await field('sentence').inputValue()).toBe(sentence);
    expect(await verdict()).toContain(ready);
    expect(await sidebar.page.locator('[data-view=write] .letters li').count()).toBe(4);
    expect(sidebar.asked('plan') - asked).toBeLessThanOrEqual(1);
  });

  test.each<Fault>(['server-error', 'denied', 'busy'])(
    'nothing typed is lost on: %s',
    async (fault) => {
      sidebar.fault('insert-row', fault);
      await insert().click();
      await sidebar.page.getByText(noAnswer).waitFor();
      local.lock.busy = false;
      for (const [name, text] of Object.entries(parts)) {
        expect(await field(name).inputValue()).toBe(text);
      }
      expect(rowsWith(sentence)).toEqual([]);
    },
  );

  test('one slow click, another click and the Enter key insert one row, filled and selected', async () => {
    const asked = sidebar.asked('insert-row');
    sidebar.fault('insert-row', 'slow');
    await insert().evaluate((node) => {
      (node as HTMLElement).click();
      (node as HTMLElement).click();
    });
    await sidebar.page.keyboard.press('Enter');
    sidebar.arrive();
    await says(`${inserted}`);
    expect(sidebar.asked('insert-row') - asked).toBe(1);
    expect(rowsWith(sentence)).toHaveLength(1);
    expect(rowsWith(sentence)[0]).toMatchObject({
      0: 'KR18',
      3: 'Nan',
      4: '10',
      5: '30',
      21: 'O1',
    });
    expect(await field('sentence').inputValue()).toBe('');
    expect(await field('verb').inputValue()).toBe('');
  });

  test('an answer that got lost is not written twice: the second try finds the row that is there', async () => {
    const again = `${sentence} 2`;
    await field('sentence').fill(again);
    sidebar.fault('insert-row', 'lost');
    await insert().click();
    await sidebar.page.getByText(noAnswer).waitFor();
    expect(await field('sentence').inputValue()).toBe(again);
    await insert().click();
    await sidebar.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#write-sentence')?.value === '',
    );
    expect(rowsWith(again)).toHaveLength(1);
  });

  test('an example fills the form; another number goes into its sentence', async () => {
    await sidebar.page.locator('#write-example').selectOption('0 0');
    await field('owner').fill('Nan');
    expect(await field('from').inputValue()).toBe('80');
    expect(await field('unit').inputValue()).not.toBe('');
    const was = await field('sentence').inputValue();
    await field('to').fill('150');
    expect(await field('sentence').inputValue()).toBe(was.replace('120', '150'));
    expect(await verdict()).toContain(ready);
    await sidebar.page.locator('#write-example').selectOption('1');
    expect(await field('level').inputValue()).toBe('objective');
    expect(await field('to').isVisible()).toBe(false);
  });

  test('an example that can only come late counts in the sheet from the day that the form shows', async () => {
    const late = '0 3';
    await sidebar.page.locator('#write-example').selectOption(late);
    expect(await field('countsFrom').inputValue()).toBe('2026-11-01');
    await field('owner').fill('Nan');
    const text = `${await field('sentence').inputValue()} 2`;
    await field('sentence').fill(text);
    await insert().click();
    await sidebar.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#write-sentence')?.value === '',
    );
    expect(rowsWith(text)[0]?.[20]).toMatch(/^1 /);
    expect(await field('countsFrom').inputValue()).toBe('');
  });

  test('what cannot be inserted yet is said, with the keyboard in its field', async () => {
    const asked = sidebar.asked('insert-row');
    await field('level').selectOption('key-result');
    await field('sentence').fill('');
    await insert().click();
    expect(await sidebar.page.evaluate(() => document.activeElement?.id)).toBe('write-verb');
    await write({ ...parts, about: 'x', to: '<b>many</b>' });
    await insert().click();
    await sidebar.page.locator('.error', { hasText: '“<b>many</b>”' }).waitFor();
    expect(sidebar.asked('insert-row')).toBe(asked);
  });

  test('hostile and very long text shows as text, fits and harms nothing', async () => {
    for (const text of [
      '<img src=x onerror="document.title=1">',
      '{{x}} $& <?= x ?>',
      '=IMPORTXML("https://example.com","//a")',
      '\u202Eright to left\u202C 🎯👩🏽‍💻',
      'w'.repeat(50_000),
    ]) {
      await field('sentence').fill(text);
      await field('about').fill(text);
      await field('sentence').fill(text);
      const wide = await sidebar.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect({ text: text.slice(0, 40), wide }).toEqual({ text: text.slice(0, 40), wide: false });
      expect(await sidebar.page.locator('#page img, #page script, #page b > i').count()).toBe(0);
    }
    expect(await sidebar.page.title()).toBe('Guidepost');
  });
});

test('by the keyboard alone: from the tab to the row in the sheet', async () => {
  const local = await openTracker({ content: 'empty' });
  await open(local);
  const { keyboard } = sidebar.page;
  await field('level').focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  await keyboard.type('Build');
  await keyboard.press('Tab');
  await keyboard.type('demand among our ideal customers');
  for (let steps = 0; steps < 25; steps += 1) {
    await keyboard.press('Tab');
    const key = await sidebar.page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    if (key === 'insert') break;
  }
  await keyboard.press('Enter');
  await says('Inserted as O1: Ready.');
  expect(local.displayed('OKRs', 'A4:B4')).toEqual([
    ['O1', 'Build demand among our ideal customers'],
  ]);
  expect(await field('under').inputValue()).toBe('O1');
});
