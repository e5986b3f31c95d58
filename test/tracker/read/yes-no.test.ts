import { yesOrNo } from '../../../src/tracker/read/yes-no';

test.each([
  'No',
  'no',
  'N',
  'FALSE',
  'false',
  'Off',
  'OFF ',
  'never',
  'Never!',
  'none',
  '0',
  'no thanks',
  'No, on leave',
  'not now',
  'don’t',
  'do not send',
  'stop',
  'unsubscribe',
  '✗',
  '❌',
  '-',
  'ไม่',
  'ไม่รับ',
  'ไม่ต้องการ',
  'ไม่ต้องส่ง',
  'ปิด',
  'งด',
  'ยกเลิก',
  ' no\u00a0',
])('“%s” is a no', (word) => {
  expect(yesOrNo(word)).toBe(false);
});

test.each([
  'Yes',
  'y',
  'TRUE',
  'true',
  'On',
  '1',
  'ok',
  '✓',
  '✔',
  'ใช่',
  'รับ',
  'เปิด',
  'yes please, weekly',
  'Yes, by mail',
])('“%s” is a yes', (word) => {
  expect(yesOrNo(word)).toBe(true);
});

test.each(['maybe', 'x', 'Norway', 'notify', 'weekly', 'แล้วแต่', '2'])('“%s” is neither', (word) => {
  expect(yesOrNo(word)).toBeNull();
});
