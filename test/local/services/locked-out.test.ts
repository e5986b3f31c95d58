import type { LocalSheets } from '../../../local/index';
import { SHEET, withScript } from './with-script';

const GOOGLES = /trying to edit a protected cell or object/;

describe('cells that somebody else protected', () => {
  let local: LocalSheets;
  beforeEach(async () => {
    local = await withScript(`${SHEET}
      function write(at) { sheet().getRange(at).setValue('new'); SpreadsheetApp.flush(); }
      function colour(at) { sheet().getRange(at).setBackground('#ff0000'); SpreadsheetApp.flush(); }
      function read(at) { return sheet().getRange(at).getValue(); }
      function ranges() { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE); }
      function mayEdit() { return ranges()[0].canEdit(); }
      function takeOver() { ranges()[0].setWarningOnly(true); }
      function remove() { ranges()[0].remove(); }`);
    local.typeIn('Sheet1', 'B2', 'old');
    local.lockOut('Sheet1', 'B2:B4');
  });

  test('are read, and every change of them is refused', () => {
    expect(() => local.run('write', 'A1:C3')).toThrow(GOOGLES);
    expect(() => local.run('colour', 'B4')).toThrow(GOOGLES);
    expect(local.run('read', 'B2')).toBe('old');
  });

  test('say that this person may not edit them, and nobody else can take that away', () => {
    expect(local.run('mayEdit')).toBe(false);
    expect(() => local.run('takeOver')).toThrow(GOOGLES);
    expect(() => local.run('remove')).toThrow(GOOGLES);
  });

  test('move with their rows', () => {
    local.workbook.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: local.workbook.model.getters.getSheetIds()[0],
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 0,
      position: 'before',
      quantity: 1,
    });
    local.run('write', 'B2');
    expect(() => local.run('write', 'B5')).toThrow(GOOGLES);
  });

  test('as a whole sheet leave no cell to write', () => {
    local.lockOut('Sheet1');
    expect(() => local.run('write', 'Z9')).toThrow(GOOGLES);
  });
});
