import { openLocalSheets } from '../../../local/index';
import { SHEET, withScript } from './with-script';

describe('what a script hands to a service', () => {
  const code = `${SHEET}
    function range() { return sheet().getRange('A1:B2'); }
    var CALLS = {
      noSheet: function () { SpreadsheetApp.getActive().getSheetByName(undefined); },
      noRange: function () { sheet().getRange(null); },
      noRow: function () { sheet().deleteRow(null); },
      wrongRow: function () { sheet().getRange('1', 2); },
      tooMany: function () { sheet().getRange(1, 1, 1, 1, 1); },
      nothing: function () { sheet().getRange(); },
      flat: function () { range().setValues([1, 2]); },
      builder: function () { range().setDataValidation(SpreadsheetApp.newDataValidation().requireDate()); },
      unknownEnum: function () { range().setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAPPED); },
      nameForEnum: function () { range().setWrapStrategy('WRAP'); },
      otherEnum: function () { sheet().getProtections(SpreadsheetApp.SheetType.GRID); },
      object: function () { MailApp.sendEmail('a@example.com', {}); },
      maybe: function () { SpreadsheetApp.getActive().getSheetByName(2026); },
    };
    function call(name) { CALLS[name](); }
    function enums() { var S = SpreadsheetApp.SheetType; return [typeof S.GRID, String(S.GRID), JSON.stringify([S.GRID]), S.GRID === S.GRID, S.GRID == 'GRID', S.GRID === 'GRID', S.PAGE, S.OBJECT.ordinal()].join(); }
    function converted() { range().setNote(5); PropertiesService.getUserProperties().setProperty('k', 5); return range().getNote() + PropertiesService.getUserProperties().getProperty('k'); }
    function cleared() { return range().setBackground(undefined).setNote(null).getBackground(); }`;
  const SAID: Readonly<Record<string, string>> = {
    noSheet: 'Argument cannot be null: name',
    noRange: 'Argument cannot be null: a1Notation',
    noRow:
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
    wrongRow:
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    tooMany:
      "The parameters (number,number,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    nothing:
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    flat: "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    builder:
      "The parameters (SpreadsheetApp.DataValidationBuilder) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    unknownEnum: 'Argument cannot be null: strategy',
    nameForEnum:
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    otherEnum:
      "The parameters (SpreadsheetApp.SheetType) don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
    object:
      "The parameters (String,(class)) don't match the method signature for MailApp.sendEmail.",
    maybe: 'Spreadsheet.getSheetByName with (number) is not in the local Sheets yet',
  };

  test.each(Object.entries(SAID))('is refused in Google’s words: %s', async (name, words) => {
    const local = await withScript(code);
    expect(() => local.run('call', name)).toThrow(words);
  });

  test('may be a number where Google is known to make text of it, and null where it resets', async () => {
    const local = await withScript(code);
    expect(local.run('converted')).toBe('55');
    expect(local.run('cleared')).toBe('#ffffff');
  });

  test('may be a member of an enum, which is no text and has only Google’s names', async () => {
    const local = await withScript(code);
    expect(local.run('enums')).toBe('object,GRID,["GRID"],true,true,false,,1');
  });
});

describe('a service that the local Sheets does not have', () => {
  test.each([
    ['GmailApp', 'getInboxThreads'],
    ['DriveApp', 'createFile'],
    ['UrlFetchApp', 'fetch'],
    ['CalendarApp', 'getDefaultCalendar'],
    ['Browser', 'msgBox'],
    ['Maps', 'newGeocoder'],
    ['LanguageApp', 'translate'],
    ['XmlService', 'parse'],
    ['Jdbc', 'getConnection'],
    ['ContentService', 'createTextOutput'],
    ['DocumentApp', 'create'],
  ])('is found by its name, and refuses by name: %s.%s', async (service, member) => {
    const local = await withScript(`function f() { ${service}.${member}('x'); }
      function unknown() { ${service}.favourite('x'); }`);
    expect(() => local.run('f')).toThrow(`${service}.${member} is not in the local Sheets yet`);
    expect(() => local.run('unknown')).toThrow(/not a function/);
  });

  test('Logger has no levels, as on Google', async () => {
    const { globals } = await openLocalSheets({ bundle: null });
    const { Logger } = globals as { Logger: Record<string, (...given: unknown[]) => unknown> };
    Logger['log']?.('%s of %s', 1, 2);
    expect(Logger['getLog']?.()).toContain('1 of 2');
    expect(Logger['warn']).toBeUndefined();
  });
});
