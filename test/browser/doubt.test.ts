import type { Browser } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
import { okrCell, realTracker } from '../commands/real-tracker';
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

const shown = (local: LocalSheets, cell: string, sheet = 'OKRs') =>
  local.displayed(sheet, cell)[0]?.[0]?.replace(/^'/, '');
const choice = (name: string) => sidebar.page.getByRole('button', { name });
const picture = (name: string) =>
  process.env['PICTURES']
    ? sidebar.page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })
    : Promise.resolve();

test('the Review of a row asks about its number first, and one click answers', async () => {
  const local = await realTracker();
  local.typeIn('OKRs', okrCell('current', 5), '12');
  local.select('OKRs', 'B5');
  await sidebar.open(local, 'reviewThePlan');
  await sidebar.page.getByText('Is 12 MQLs only this week?').waitFor();
  await picture('review-en');
  await choice('Yes: new total 61 MQLs').click();
  await sidebar.page.getByText('KR1 saved: Current 61 MQLs.').waitFor();
  expect(shown(local, okrCell('current', 5))).toBe('61');
  expect(await sidebar.page.getByText('only this week').count()).toBe(0);
});

test('the Plan view lists the numbers to check, with the answers beside each', async () => {
  const local = await realTracker();
  local.typeIn('OKRs', okrCell('current', 5), '3/4');
  local.typeIn('OKRs', okrCell('current', 6), '33');
  local.typeIn('OKRs', okrCell('weight', 6), '-2');
  await sidebar.open(local, 'reviewThePlan');
  await sidebar.page.locator('#tab-plan').click();
  await sidebar.page.getByText('Numbers to check (3)').waitFor();
  await picture('plan-en');
  await choice('It is 3.3 seconds').click();
  await sidebar.page.getByText('KR2 saved: Current 3.3 seconds.').waitFor();
  await sidebar.page.getByText('Numbers to check (2)').waitFor();
  expect(shown(local, okrCell('current', 6))).toBe('3.3');
});

test('Check in asks about a number that was typed in the sheet, in Thai too', async () => {
  const local = await realTracker({}, { language: 'th' });
  local.typeIn('OKR', okrCell('current', 5), '12');
  await sidebar.open(local, 'checkIn');
  await sidebar.page.locator('#whose').selectOption('\n*');
  await sidebar.page.getByText('เป็นยอดเฉพาะสัปดาห์นี้หรือไม่').waitFor();
  await picture('check-in-th');
  await choice('ไม่ใช่ 12 MQLs คือยอดรวม').click();
  await sidebar.page.getByText('บันทึก KR1 แล้ว: ตัวเลขถูกต้อง').waitFor();
  expect(shown(local, okrCell('doubt', 5), 'OKR')).toBe('=current:fell:12');
});

test('a number far from the target is asked about before it is saved, and said to be right once', async () => {
  const local = await realTracker();
  await sidebar.open(local, 'checkIn');
  await sidebar.page.locator('#whose').selectOption('\n*');
  const number = sidebar.page.locator('#number-KR1');
  await number.fill('4900');
  await number.blur();
  await sidebar.page.getByText('Is 4,900 MQLs right for KR1?').waitFor();
  await choice('Yes, 4,900 MQLs is right').click();
  await sidebar.page.locator('[data-key=save]').click();
  await sidebar.page.getByText('Saved: KR1.').waitFor();
  expect(shown(local, okrCell('doubt', 5))).toBe('=current:scale:4900');
});

test('case 48: in a German file 1.500 is 1500, 12,5 is 12.5, and 1,500 is asked', async () => {
  const local = await openTracker({ content: 'empty' }, { locale: 'de_DE' });
  local.typeIn('OKRs', 'B5', [
    ['Increase organic visits from 1.200 to 2.500 a month', '', '', '1.200', '2.500', 'visits'],
  ]);
  await sidebar.open(local, 'checkIn');
  await sidebar.page.locator('#whose').selectOption('\n*');
  const number = sidebar.page.locator('#number-KR1');
  const says = (text: string) => sidebar.page.getByText(text, { exact: true }).waitFor();
  await number.fill('1.500');
  await says('= 1.500 visits');
  await number.fill('12,5');
  await says('= 12,5 visits');
  await number.fill('1,500');
  await number.blur();
  await sidebar.page.getByText('That can be read as two numbers.').waitFor();
  await picture('either-de');
  await choice('It is 1.500 visits').click();
  await says('= 1.500 visits');
  await sidebar.page.locator('[data-key=save]').click();
  await sidebar.page.getByText('Saved: KR1.').waitFor();
  expect(shown(local, okrCell('current', 5))).toBe('1.500');
});
