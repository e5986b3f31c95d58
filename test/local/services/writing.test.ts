import { evaluations } from '../../../local/evaluation';
import { SHEET, withScript } from './with-script';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what a range is handed', () => {
  test.each([
    ['r.setValues()', 'The parameters () don'],
    ['r.setValues(null)', 'Argument cannot be null: values'],
    ['r.setValues([1, 2])', 'The parameters (number[]) don'],
    ["r.setValues('x')", 'The parameters (String) don'],
    ['r.setValues([[1, 2]])', 'The data has 1 but the range has 2.'],
    ['r.setValues([[1], [2]])', 'The number of columns in the data does not match'],
    ['r.setValues([[1, 2], [3]])', 'The data has 1 but the range has 2.'],
    ['r.setValues([[1, 2], [3, undefined]])', 'The parameters (number[][]) don'],
    ['r.setValues([[1, 2], [3, ,]])', 'The parameters (number[][]) don'],
    ['r.setValue()', 'The parameters () don'],
    ['r.setValue(undefined)', 'The parameters (null) don'],
    ['r.setFormula(undefined)', 'Argument cannot be null: formula'],
    ['r.setFormula(5)', 'Range.setFormula with (number) is not in the local'],
    [
      "r.setFormulas([['=1', 2], ['', '']])",
      'Range.setFormulas with (String[][]) is not in the local',
    ],
    ["r.clear('x')", 'The parameters (String) don'],
    ['r.clear({skipFilteredRows: true})', 'Range.clear with skipFilteredRows is not in the local'],
  ])('%s is refused in Google’s words, and nothing is written', async (call, message) => {
    const local = await withScript(`${SHEET}
      function f() { var r = sheet().getRange('A1:B2'); ${call}; }`);
    expect(() => local.run('f')).toThrow(message);
    expect(local.displayed('Sheet1', 'A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('null empties a cell', async () => {
    const local = await withScript(`${SHEET}
      function f() { var r = sheet().getRange('A1'); r.setValue(5); r.setValue(null); return r.isBlank(); }`);
    expect(local.run('f')).toBe(true);
  });
});

describe('clear', () => {
  test.each([
    ['', ['', '0.###############', 'a note', 'VALUE_IN_LIST']],
    ['{contentsOnly: true}', ['', '0.00', 'a note', 'VALUE_IN_LIST']],
    ['{formatOnly: true}', [1, '0.###############', 'a note', 'VALUE_IN_LIST']],
    ['{commentsOnly: true}', [1, '0.00', '', 'VALUE_IN_LIST']],
    ['{validationsOnly: true}', [1, '0.00', 'a note', '']],
    ['{contentsOnly: true, validationsOnly: true}', ['', '0.00', 'a note', '']],
    ['{formatOnly: false}', ['', '0.###############', 'a note', 'VALUE_IN_LIST']],
  ])('with %s clears that and nothing else', async (options, left) => {
    const local = await withScript(`${SHEET}
      function f() { var r = sheet().getRange('A1').setValue(1).setNumberFormat('0.00').setNote('a note');
        r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1', '2']).build());
        r.clear(${options});
        var rule = r.getDataValidation();
        return [r.getValue(), r.getNumberFormat(), r.getNote(), rule ? String(rule.getCriteriaType()) : '']; }`);
    expect(plain(local.run('f'))).toEqual(left);
  });
});

describe('a range by its name', () => {
  test.each([
    ['D:F', 'D1:F1000'],
    ['F:D', 'D1:F1000'],
    ['B4:A1', 'A1:B4'],
    ['A4:B1', 'A1:B4'],
    ['$A$1:$B$2', 'A1:B2'],
    ['2:5', 'A2:Z5'],
    ['5:2', 'A2:Z5'],
    ['A5:B', 'A5:B1000'],
    ['a1', 'A1'],
  ])('%s is %s', async (name, place) => {
    const local = await withScript(`${SHEET}
      function f() { return sheet().getRange(${JSON.stringify(name)}).getA1Notation(); }`);
    expect(local.run('f')).toBe(place);
  });

  test.each(['', 'A', '5', 'A0', 'A1:', ':B2', 'A:5', 'A1:B2:C3', 'hello world'])(
    '“%s” is none',
    async (name) => {
      const local = await withScript(`${SHEET}
        function f() { sheet().getRange(${JSON.stringify(name)}); }`);
      expect(() => local.run('f')).toThrow(/Range not found/);
    },
  );
});

describe('writes that follow each other', () => {
  const CODE = `${SHEET}
    function prepare() { sheet().getRange('A1').setFormula('=SUM(B1:B60)'); sheet().getRange('D1:D9').setNumberFormat('@'); }
    function many() { var names = []; for (var row = 1; row <= 50; row += 1) names.push('B' + row); sheet().getRangeList(names).setValue(2); return sheet().getRange('A1').getValue(); }
    function turns() { var s = sheet(); for (var row = 1; row <= 20; row += 1) s.getRange('C' + row).setValue(row); return s.getRange('C20').getValue(); }
    function asText() { var s = sheet(); s.getRange('E1').setNumberFormat('@'); s.getRange('E1').setValue('2026-01-01'); return s.getRange('E1').getValue(); }
    function asNumber() { var s = sheet(); s.getRange('D1').setNumberFormat('0'); s.getRange('D1').setValue('5'); return s.getRange('D1').getValue(); }`;

  test('are calculated once, when they are read', async () => {
    const local = await withScript(CODE);
    local.run('prepare');
    const before = evaluations.count;
    expect(local.run('many')).toBe(100);
    expect(local.run('turns')).toBe(20);
    expect(evaluations.count - before).toBe(2);
  });

  test('know the formats that were set just before', async () => {
    const local = await withScript(CODE);
    local.run('prepare');
    expect(local.run('asText')).toBe('2026-01-01');
    expect(local.run('asNumber')).toBe(5);
  });
});
