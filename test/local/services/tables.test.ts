import { SHEET, withScript } from './with-script';

const TYPED = 'This operation is not allowed on cells in typed columns';

describe('a range that a person made into a Google table', () => {
  const code = `${SHEET}
    function rule() { return SpreadsheetApp.newDataValidation().requireValueInList(['a']).build(); }
    function choose(a1) { sheet().getRange(a1).setDataValidation(rule()); return 'went on'; }
    function chooseEach() { sheet().getRange('A2:B2').setDataValidations([[rule(), null]]); }
    function unchoose() { sheet().getRange('B3').clearDataValidations(); }
    function tick() { sheet().getRange('C2:C4').insertCheckboxes(); }
    function caught() { var said = []; try { sheet().getRange('A2').setDataValidation(rule()); said.push('no word'); } catch (e) { said.push(e.name); }
      try { sheet().getRange('A2').getValue(); } catch (e) { said.push(e.name + ': ' + e.message); } return said.join(', '); }
    function write(a1, v) { sheet().getRange(a1).setValue(v); SpreadsheetApp.flush(); }
    function format() { sheet().getRange('B2:B4').setNumberFormat('0'); SpreadsheetApp.flush(); }
    function colour() { sheet().getRange('B2').setBackground('#ff0000'); SpreadsheetApp.flush(); }
    function append() { sheet().appendRow(['x', 1, true]); SpreadsheetApp.flush(); }
    function insert() { sheet().insertRowsAfter(2, 1); }`;
  const withTable = async (habits?: { when: 'early' | 'late'; strict?: boolean }) => {
    const local = await withScript(code);
    local.typeIn('Sheet1', 'A1', [
      ['Name', 'Amount', 'Done'],
      ['one', '1', ''],
      ['two', '2', ''],
      ['three', '3', ''],
    ]);
    local.makeTable('Sheet1', 'A1:C4', habits);
    return local;
  };

  test('refuses a script every dropdown and checkbox, and lets it write values', async () => {
    const local = await withTable();
    for (const refused of ['chooseEach', 'unchoose', 'tick'])
      expect(() => local.run(refused)).toThrow(TYPED);
    expect(() => local.run('choose', 'C1:C9')).toThrow(TYPED);
    expect(local.run('choose', 'D2')).toBe('went on');
    local.run('write', 'B2', 5);
    expect(local.displayed('Sheet1', 'A2:B2')).toEqual([['one', '5']]);
  });

  test('may say so late: a try around the write sees nothing, the next read throws', async () => {
    const early = await withTable({ when: 'early' });
    expect(early.run('caught')).toBe('Exception');
    const late = await withTable({ when: 'late' });
    expect(late.run('caught')).toBe(`no word, Exception: ${TYPED}.`);
    expect(() => late.run('choose', 'A2')).toThrow(TYPED);
  });

  test.each(['early', 'late'] as const)(
    'at its strictest (%s) refuses values, formats and new rows too, but not the person',
    async (when) => {
      const local = await withTable({ when, strict: true });
      for (const refused of ['format', 'colour', 'append', 'insert', 'tick'])
        expect(() => local.run(refused)).toThrow(TYPED);
      expect(() => local.run('write', 'A1', 'Title')).toThrow(TYPED);
      expect(() => local.run('write', 'B3', 1)).toThrow(TYPED);
      local.run('write', 'E9', 'free');
      local.typeIn('Sheet1', 'B3', '7');
      expect(local.displayed('Sheet1', 'A1:C3')).toEqual([
        ['Name', 'Amount', 'Done'],
        ['one', '1', ''],
        ['two', '7', ''],
      ]);
    },
  );

  test('stays a table in a copy of the file, and moves with its cells', async () => {
    const local = await withTable();
    const copy = await withScript(code, { from: local.standing() });
    expect(() => copy.run('choose', 'A4')).toThrow(TYPED);
    copy.run('insert');
    expect(() => copy.run('choose', 'A5')).toThrow(TYPED);
    expect(copy.run('choose', 'A6')).toBe('went on');
  });
});

describe('a tab that is no grid', () => {
  const code = `
    function types() { return SpreadsheetApp.getActive().getSheets().map(function (s) { return s.getName() + ' ' + s.getType(); }).join(', '); }
    function isObject(name) { return SpreadsheetApp.getActive().getSheetByName(name).getType() === SpreadsheetApp.SheetType.OBJECT; }
    function ask(name, member, given) { return SpreadsheetApp.getActive().getSheetByName(name)[member].apply(null, given || []); }
    function here() { return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange()].join(); }`;

  test('says its type, and refuses whatever is about cells', async () => {
    const local = await withScript(code);
    local.addObjectTab('Chart1');
    local.addObjectTab('Warehouse', 'DATASOURCE');
    expect(local.run('types')).toBe('Sheet1 GRID, Chart1 OBJECT, Warehouse DATASOURCE');
    expect(local.run('isObject', 'Chart1')).toBe(true);
    for (const [member, given] of [
      ['getRange', ['A1']],
      ['getDataRange', []],
      ['getLastRow', []],
      ['getMaxColumns', []],
      ['hideRows', [1]],
    ] as const)
      expect(() => local.run('ask', 'Chart1', member, given)).toThrow(
        'The action is not supported for OBJECT sheet',
      );
    expect(() => local.run('ask', 'Warehouse', 'getDataRange')).toThrow('DATASOURCE sheet');
  });

  test('can be where a person is, with no cell selected, also in a copy of the file', async () => {
    const first = await withScript(code);
    first.addObjectTab('Chart1');
    const local = await withScript(code, { from: first.standing() });
    local.select('Chart1');
    expect(local.run('here')).toBe('Chart1,');
  });
});
