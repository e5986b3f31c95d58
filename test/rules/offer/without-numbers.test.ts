import { withoutNumbers } from '../../../src/rules/offer/without-numbers';

/** A key result that goes into the next quarter keeps its words and not its numbers. */
test.each([
  ['Increase MQLs from 80 to 120', 'MQLs', 'Increase MQLs'],
  ['Increase MQLs from 80 last quarter to 120', 'MQLs', 'Increase MQLs'],
  ['Cut page load time from 4.2 to 2.5 seconds', 'seconds', 'Cut page load time'],
  ['Book 24 demos with target accounts', 'demos', 'Book demos with target accounts'],
  [
    'Create ฿8,000,000 of pipeline from marketing leads',
    '฿',
    'Create pipeline from marketing leads',
  ],
  [
    'Win 6 new customers from marketing leads',
    'customers',
    'Win new customers from marketing leads',
  ],
  [
    'Increase organic visits from 8,000 to 12,000 a month',
    'visits',
    'Increase organic visits a month',
  ],
  ['เพิ่ม MQL จากไตรมาสก่อน 80 ราย เป็น 120 ราย', 'ราย', 'เพิ่ม MQL'],
  ['ลดเวลาโหลดหน้าเว็บจาก 4.2 เหลือ 2.5 วินาที', 'วินาที', 'ลดเวลาโหลดหน้าเว็บ'],
  ['ได้คำขอเดโมจากเว็บไซต์ 90 ราย', 'ราย', 'ได้คำขอเดโมจากเว็บไซต์'],
  ['Marketing budget approved by the CFO', '', 'Marketing budget approved by the CFO'],
])('%s', (text, unit, rest) => {
  expect(withoutNumbers(text, unit)).toBe(rest);
});
