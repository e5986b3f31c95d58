import { readDayCell, readNumberCell } from '../../src/text/cells';

test.each([
  ['1.5k', 1500, false],
  ['๓๐', 30, false],
  ['2,500', 2500, false],
  ['10 000', 10000, false],
  ['1.000,5', 1000.5, false],
  ['25%', 25, true],
  ['๒๕.๕ %', 25.5, true],
  ['ร้อยละ 25', 25, true],
  ['฿1.2M', 1200000, false],
  ['$ 1,500', 1500, false],
  ['8 ล้านบาท', 8000000, false],
  ['สองร้อย', 200, false],
  ['สิบ', 10, false],
  ['twenty', 20, false],
  ['two hundred and fifty', 250, false],
  ['-5', -5, false],
  ['(1,200)', -1200, false],
])('the cell “%s” means %d', (text, value, percent) => {
  expect(readNumberCell(text)).toEqual({ value, percent });
});

test.each(['', 'n/a', '20-30', '4/5', '30 leads', 'about 30', '3x', '12 คน', '30 Sep', 'Q4'])(
  'the cell “%s” is no number',
  (text) => expect(readNumberCell(text)).toBeNull(),
);

test.each([
  '30 Sep 2026',
  'Sep 30, 2026',
  '30 ก.ย. 2569',
  '30 ก.ย. 69',
  '๓๐ กันยายน ๒๕๖๙',
  'วันที่ 30 กันยายน 2569',
  '30/9/2569',
  '30/09/26',
  '9/30/2026',
  '30.9.2026',
  '2026-09-30',
  'Wed, 30 Sep 2026',
])('the cell “%s” is a day', (text) => expect(readDayCell(text)).toBe('2026-09-30'));

test.each(['30 Sep', '30/9', '30 ก.ย.'])(
  'the cell “%s” is a day once the year is known',
  (text) => {
    expect(readDayCell(text)).toBeNull();
    expect(readDayCell(text, { defaultYear: 2026 })).toBe('2026-09-30');
  },
);

test.each(['Q4', 'September', '31/02/2026', 'next week', 'tomorrow', '20', ''])(
  'the cell “%s” is no day',
  (text) => expect(readDayCell(text, { defaultYear: 2026 })).toBeNull(),
);
