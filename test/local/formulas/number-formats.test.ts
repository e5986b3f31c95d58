import { type Opened, sheetOf } from './sheet-of';

describe('a number in a format', () => {
  let on: Opened;
  beforeAll(async () => {
    on = await sheetOf();
  });

  // 2026-11-03 14:05:09.
  const MOMENT = 46329 + (14 * 3600 + 5 * 60 + 9) / 86_400;

  test.each([
    [MOMENT, 'yyyy-MM-dd', '2026-11-03'],
    [MOMENT, 'yyyy-MM-dd HH:mm', '2026-11-03 14:05'],
    [MOMENT, 'd mmm yyyy', '3 Nov 2026'],
    [MOMENT, 'dddd, mmmm d', 'Tuesday, November 3'],
    [MOMENT, 'mmmmm', 'N'],
    [MOMENT, 'h:mm', '14:05'],
    [MOMENT, 'h:mm am/pm', '2:05 PM'],
    [MOMENT, 'h:mm a/p', '2:05 P'],
    [MOMENT, 'mm:ss', '05:09'],
    [MOMENT, 's.00', '9.00'],
    [1.5, '[h]:mm', '36:00'],
    [1.5, '[mm]:ss', '2160:00'],
    [0.5, '0%', '50%'],
    [0.1234, '0.0%', '12.3%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [1234567, '#,##0', '1,234,567'],
    [1234567, '0.0,,"M"', '1.2M'],
    [1234567, '#,##0,', '1,235'],
    [5, '"x"0', 'x5'],
    [5, '0" days"', '5 days'],
    [5, '000', '005'],
    [0, '#', ''],
    [0.5, '#.##', '.5'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"none"', 'none'],
    [-5, '[Red]0', '-5'],
    [-5, '0;[Red]-0', '-5'],
    [50, '[<100]"low";"high"', 'low'],
    [150, '[<100]"low";"high"', 'high'],
    [12345, '0.00E+00', '1.23E+04'],
    [1234.5, '[$€-407]#,##0.00', '€1,234.50'],
    [1234.5, '"฿"#,##0', '฿1,235'],
    [2.675, '0.00', '2.68'],
    [-0.001, '0.00', '0.00'],
    [5, '@', '5'],
    [5, '\\#0', '#5'],
    [66_123_456, '00-0000-0000', '00-6612-3456'],
  ])('%d as %s is %s', (number, format, text) => {
    expect(on.as(number, format)).toBe(text);
  });

  test.each([
    'yyyy-MM-dd',
    'h:mm',
    '[Red]0',
    '[h]:mm',
    '"x"0',
    '0.0,,"M"',
    '[<100]"low";0',
    '# ?/?',
  ])('as %s keeps its value, and the format is read back as it was set', (format) => {
    const cell = on.cell('A1').setNumberFormat(format).setValue(46329);
    expect(cell.getNumberFormat()).toBe(format);
    cell.setNumberFormat('0');
    expect(cell.getValue()).toBe(46329);
    cell.setNumberFormat(format);
    on.cell('A2').setFormula('=A1+1').setNumberFormat('0');
    expect(on.cell('A2').getValue()).toBe(46330);
    expect(on.value('=ISNUMBER(A1)')).toBe(true);
  });

  test('a format that cannot be shown here is named, and harms no value', () => {
    const cell = on.cell('A1').setNumberFormat('# ?/?').setValue(0.5);
    expect(cell.getValue()).toBe(0.5);
    expect(() => cell.getDisplayValue()).toThrow(/Sheet1!A1: the number format # \?\/\?/);
  });

  test('a result takes its format from what it was made of', () => {
    on.cell('B1').setNumberFormat('[Red]0.0').setValue(1.25);
    expect(on.shown('=B1*2')).toBe('2.5');
    on.cell('B1').setNumberFormat('"฿"#,##0');
    expect(on.shown('=B1*2000')).toBe('฿2,500');
  });

  test('a time is shown as it was typed', () => {
    on.local.typeIn('Sheet1', 'C1', [['9:05'], ['1:30 PM'], ['36:00'], ['12:30:15']]);
    expect(on.local.displayed('Sheet1', 'C1:C4')).toEqual([
      ['9:05'],
      ['1:30 PM'],
      ['36:00'],
      ['12:30:15'],
    ]);
  });
});

describe('names of months and days are in the file’s language', () => {
  test.each([
    ['en_US', 'd mmmm yyyy', '1 March 2026'],
    ['de_DE', 'd mmmm yyyy', '1 März 2026'],
    ['de_DE', 'dddd', 'Sonntag'],
    ['th_TH', 'd mmm yyyy', '1 มี.ค. 2026'],
    ['th_TH', 'dddd', 'วันอาทิตย์'],
    ['fr_FR', 'mmmm', 'mars'],
  ])('in %s, %s', async (locale, format, text) => {
    const on = await sheetOf({ locale });
    expect(on.as(46082, format)).toBe(text);
    on.cell('A1').setValue(46082);
    expect(on.value(`=TEXT(A1;"${format}")`)).toBe(text);
  });

  test('a German number has a decimal comma, and TEXT with a pattern of digits is refused', async () => {
    const on = await sheetOf({ locale: 'de_DE' });
    expect(on.as(1234.5, '#,##0.00')).toBe('1.234,50');
    expect(on.value('=TEXT(5;"000")')).toBe('005');
    expect(() => on.value('=TEXT(1234;"#,##0")')).toThrow(/TEXT with the pattern #,##0/);
  });
});

describe('a percent cell', () => {
  test('takes 20 from a person for 20 %, and from a script for 2000 %', async () => {
    const { cell, local } = await sheetOf();
    cell('A1').setNumberFormat('0%');
    local.typeIn('Sheet1', 'A1', '20');
    expect(cell('A1').getValue()).toBe(0.2);
    local.typeIn('Sheet1', 'A1', '20%');
    expect(cell('A1').getValue()).toBe(0.2);
    cell('A1').setValue(20);
    expect(cell('A1').getDisplayValue()).toBe('2000%');
  });
});
