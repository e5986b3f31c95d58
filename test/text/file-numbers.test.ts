import { marksOf } from '../../src/language/number-marks';
import { readNumberCell } from '../../src/text/cells';
import { otherScale } from '../../src/text/numbers/file-numbers';
import { read } from '../../src/text/read';

const values = (text: string, locale: string): readonly number[] =>
  read(text, { numbers: marksOf(locale) }).quantities.map(({ value }) => value);

describe('a sentence is read as its file writes numbers', () => {
  test.each([
    ['de_DE', 'Cut page load time from 4,2 to 2,5 seconds', [4.2, 2.5]],
    ['de_DE', 'Increase organic visits from 8.000 to 12.500 a month', [8000, 12_500]],
    ['de_DE', 'Grow pipeline from 1.234,5 to 2.000.000,75', [1234.5, 2_000_000.75]],
    ['de_DE', 'ลดเวลาโหลดหน้าเว็บจาก 4,2 เหลือ 2,5 วินาที', [4.2, 2.5]],
    ['de_DE', 'Raise conversion from 2,4% to 3,6%', [2.4, 3.6]],
    ['de_DE', 'Lower cost per MQL from €3.800 to €2.900', [3800, 2900]],
    ['de_DE', 'Lower cost per lead from €3,80 to €2,90', [3.8, 2.9]],
    ['es_ES', 'Cut load time from 1,5 to 0,25 seconds', [1.5, 0.25]],
    ['pt_BR', 'Create R$1.500.000 of pipeline', [1_500_000]],
    ['id_ID', 'Reduce cost per lead from Rp150.000 to Rp120.000', [150_000, 120_000]],
    ['fr_FR', 'Increase visits from 8\u202f000 to 12\u202f500 a month', [8000, 12_500]],
    ['sv_SE', 'Increase visits from 8 000 to 12 500,5 a month', [8000, 12_500.5]],
    ['de_CH', "Increase visits from 8'000 to 12’500.5 a month", [8000, 12_500.5]],
    ['it_CH', 'Cut page load time from 4.2 to 2.5 seconds', [4.2, 2.5]],
    ['en_GB', 'Increase visits from 8,000 to 12,500.5 a month', [8000, 12_500.5]],
    ['en_IN', 'Increase visits from 80,000 to 1,20,000 a month', [80_000, 120_000]],
    ['th_TH', 'เพิ่มการเข้าชมจาก 8,000 เป็น 12,500.5 ครั้ง', [8000, 12_500.5]],
    ['ja_JP', 'Cut page load time from 4.2 to 2.5 seconds', [4.2, 2.5]],
  ])('%s: %s', (locale, text, wanted) => {
    expect(values(text, locale)).toEqual(wanted);
  });

  test('what is no number by the signs of the file stays what it is', () => {
    expect(values('Cut page load time from 4.2 to 2.5 seconds', 'de_DE')).toEqual([4.2, 2.5]);
    const { dates } = read('Reach 1.200 demos by 31.12.2026', {
      numbers: marksOf('de_DE'),
      today: '2026-11-13',
    });
    expect(dates[0]?.last).toBe('2026-12-31');
  });

  test('spans lie in the text as it was written', () => {
    const text = 'Grow from 1.234,5 to 2.500 visits';
    const { quantities } = read(text, { numbers: marksOf('de_DE') });
    expect(quantities.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '1.234,5',
      '2.500',
    ]);
  });
});

describe('a cell that holds a number as text', () => {
  test.each([
    ['de_DE', '4,2', 4.2],
    ['de_DE', '1.500', 1500],
    ['de_DE', '-1.234,56', -1234.56],
    ['de_DE', '12,5k', 12_500],
    ['de_DE', '12.5', 12.5],
    ['de_DE', '1500', 1500],
    ['fr_FR', '1\u202f500,5', 1500.5],
    ['sv_SE', '1\u00a0500', 1500],
    ['de_CH', '1’500.5', 1500.5],
    ['pt_BR', '฿1.200.000', 1_200_000],
    ['th_TH', '๑,๕๐๐', 1500],
    ['de_DE', '๔,๒', 4.2],
    ['en_US', '1,500', 1500],
  ])('%s: “%s” is %d', (locale, text, value) => {
    expect(readNumberCell(text, marksOf(locale))?.value).toBe(value);
  });
});

test.each([
  ['1.500', 'en_US', 1000],
  ['1,500', 'en_US', 1],
  ['1,500', 'de_DE', 1000],
  ['1.500', 'de_DE', 1],
  ['1.500', 'fr_FR', 1 / 1000],
  ['1,500', 'de_CH', 1 / 1000],
  ['0.125', 'en_US', 1],
  ['12.50', 'en_US', 1],
  ['1.500.000', 'en_US', 1],
])('“%s” in a file of %s could be %d times what is read', (digits, locale, times) => {
  expect(otherScale(digits, marksOf(locale))).toBe(times);
});
