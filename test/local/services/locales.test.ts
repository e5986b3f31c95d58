import { SHEET, withScript } from './with-script';

const READ = `${SHEET}
  function write(text) { sheet().getRange('A1').setValue(text); }
  function read() { return sheet().getRange('A1').getValue(); }
  function isDay() { return Utilities.formatDate(read(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'); }
  function locale() { return SpreadsheetApp.getActive().getSpreadsheetLocale(); }`;

describe('a German spreadsheet', () => {
  test.each([
    ['1,5', 1.5, '1,5'],
    ['1.234,5', 1234.5, '1234,5'],
    ['=1,5*2', 3, '3'],
    ['=SUM(1,5;2)', 3.5, '3,5'],
    ['="1,5; "&1,5', '1,5; 1,5', '1,5; 1,5'],
    ['MQLs', 'MQLs', 'MQLs'],
    ["'1,5", '1,5', '1,5'],
  ])('reads what is typed, %s, with a decimal comma', async (typed, value, shown) => {
    const local = await withScript(READ, { locale: 'de_DE' });
    local.typeIn('Sheet1', 'A1', typed);
    expect(local.run('read')).toBe(value);
    expect(local.displayed('Sheet1', 'A1:A1')).toEqual([[shown]]);
  });

  test('reads a text that a script sets as if it were typed', async () => {
    const local = await withScript(READ, { locale: 'de_DE' });
    local.run('write', '1.234,5');
    expect(local.run('read')).toBe(1234.5);
  });

  test('reads a day as day, month, year', async () => {
    const local = await withScript(READ, { locale: 'de_DE' });
    local.typeIn('Sheet1', 'A1', '4.11.2026');
    expect(local.run('isDay')).toBe('2026-11-04');
  });

  test('is still German when its file is opened again', async () => {
    const local = await withScript(READ, { locale: 'de_DE' });
    const again = await withScript(READ, { from: local.standing() });
    expect(again.run('locale')).toBe('de_DE');
  });
});

describe('a Thai spreadsheet', () => {
  test('has a decimal point and reads a day as day, month, year', async () => {
    const local = await withScript(READ, { locale: 'th_TH' });
    local.typeIn('Sheet1', 'A1', '1,234.5');
    expect(local.run('read')).toBe(1234.5);
    local.typeIn('Sheet1', 'A1', '4/11/2026');
    expect(local.run('isDay')).toBe('2026-11-04');
  });
});

test('a locale that the local Sheets has not is refused with those it has', async () => {
  await expect(withScript(READ, { locale: 'xx_XX' })).rejects.toThrow(
    /no locale xx_XX\. It has en_US, .*de_DE, th_TH/,
  );
});
