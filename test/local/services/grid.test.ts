import { SHEET, withScript } from './with-script';

/** What a script of one expression answers, or says when it is refused. */
async function says(expression: string, before = ''): Promise<unknown> {
  const local = await withScript(`${SHEET}
    function f() { var ss = SpreadsheetApp.getActive(); var s = sheet(); ${before}; return ${expression}; }`);
  try {
    const answer: unknown = local.run('f');
    return answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the grid of a sheet holds to its bounds', () => {
  test.each([
    ['s.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['s.deleteColumns(1, 26)', 'Sorry, it is not possible to delete all non-frozen columns.'],
    ['s.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['s.deleteColumn(27)', 'Those columns are out of bounds.'],
    ['s.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ['s.insertColumnBefore(0)', 'Those columns are out of bounds.'],
    ['s.hideRows(999, 5)', 'Those rows are out of bounds.'],
    ['s.setColumnWidth(30, 100)', 'Those columns are out of bounds.'],
    ['s.getRowHeight(5000)', 'Those rows are out of bounds.'],
    ['s.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['s.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['s.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['s.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      's.getRange("A1").offset(-1, 0)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['s.getRange("A1:B2").getCell(3, 1)', 'Cell reference out of range'],
    ['s.hideSheet()', "You can't hide all the sheets in a document."],
    ['ss.deleteSheet(s)', "You can't remove all the sheets in a document."],
    [
      'ss.insertSheet("sheet1")',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
  ])('%s', async (expression, words) => {
    expect(await says(expression)).toBe(words);
  });

  test('frozen rows are not among those that may all go', async () => {
    expect(await says('s.deleteRows(3, 998)', 's.setFrozenRows(2)')).toMatch(/non-frozen rows/);
    expect(
      await says('(s.deleteRows(1, 3), [s.getMaxRows(), s.getFrozenRows()])', 's.setFrozenRows(2)'),
    ).toEqual([997, 0]);
  });

  test('nothing is frozen across a merge', async () => {
    const merged = 's.getRange("B2:C3").merge()';
    expect(await says('s.setFrozenColumns(2)', merged)).toBe(
      "You can't freeze columns which contain only part of a merged cell.",
    );
    expect(await says('s.setFrozenRows(2)', merged)).toMatch(/^You can't freeze rows/);
    expect(await says('(s.setFrozenColumns(3), s.getFrozenColumns())', merged)).toBe(3);
  });

  test('two sheets have no common name, and one may be told its own again', async () => {
    const two = 'ss.insertSheet("Two")';
    expect(await says('s.setName("two")', `var s = ss.getSheets()[0]; ${two}`)).toMatch(
      'A sheet with the name "two" already exists',
    );
    expect(await says('s.setName("Sheet1").getName()')).toBe('Sheet1');
    expect(await says('s.setName("SHEET1").getName()')).toBe('SHEET1');
    expect(await says('s.setName("a/b")')).toMatch('not in the local Sheets yet');
  });

  test('an empty sheet ends at A1', async () => {
    expect(
      await says(
        '[s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), ss.getSheetByName("None")]',
      ),
    ).toEqual([0, 0, 'A1', null]);
  });

  test('groups are counted by their depth', async () => {
    const groups =
      's.getRange("B1:F1").shiftColumnGroupDepth(1); s.getRange("C1:D1").shiftColumnGroupDepth(1)';
    expect(
      await says(
        '[s.getColumnGroupDepth(3), s.getColumnGroup(3, 1).getRange().getColumn(), s.getColumnGroup(3, 2).getDepth(), s.getColumnGroup(3, 2).getRange().getNumColumns(), s.getColumnGroup(2, 2)]',
        groups,
      ),
    ).toEqual([2, 2, 2, 2, null]);
  });

  test('clearing a sheet leaves what it is told to leave', async () => {
    const written = 's.getRange("A1").setValue("x").setBackground("red").setNote("n")';
    const state =
      '[s.getRange("A1").getValue(), s.getRange("A1").getBackground(), s.getRange("A1").getNote()]';
    expect(await says(state, `${written}; s.clear({ contentsOnly: true })`)).toEqual([
      '',
      '#ff0000',
      'n',
    ]);
    expect(await says(state, `${written}; s.clear({ formatOnly: true })`)).toEqual([
      'x',
      '#ffffff',
      'n',
    ]);
    expect(await says(state, `${written}; s.clear(); s.clearNotes()`)).toEqual(['', '#ffffff', '']);
  });
});

describe('the look of cells', () => {
  test('of a blank cell is Google’s', async () => {
    expect(
      await says(
        `(function (r) { return [r.getBackground(), r.getFontColor(), r.getFontWeight(), r.getFontStyle(), r.getFontLine(), r.getFontSize(), r.getFontFamily(), r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrapStrategy(), r.getWrap(), r.getNumberFormat()]; })(s.getRange('A1'))`,
      ),
    ).toEqual([
      '#ffffff',
      '#000000',
      'normal',
      'normal',
      'none',
      10,
      'Arial',
      'general',
      'bottom',
      'OVERFLOW',
      true,
      '0.###############',
    ]);
  });

  test.each([
    ['red', '#ff0000'],
    ['#F00', '#ff0000'],
    ['#FFFBEA', '#fffbea'],
    ['rgb(1, 2, 3)', '#010203'],
    ['RebeccaPurple', '#663399'],
    ['no colour', '#ffffff'],
  ])('%s is read back as %s', async (colour, hex) => {
    expect(await says(`s.getRange('A1').setBackground('${colour}').getBackground()`)).toBe(hex);
    expect(
      await says(`s.getRange('A1:B1').setFontColors([['${colour}', null]]).getFontColors()`),
    ).toEqual([[hex === '#ffffff' ? '#000000' : hex, '#000000']]);
  });

  test('null takes away what was set', async () => {
    const all = `r.setBackground('red').setFontWeight('bold').setHorizontalAlignment('center').setVerticalAlignment('top').setFontLine('underline')`;
    const none = `r.setBackground(null).setFontWeight(null).setHorizontalAlignment(null).setVerticalAlignment(null).setFontLine(null)`;
    const state = `[r.getBackground(), r.getFontWeight(), r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getFontLine()]`;
    expect(await says(state, `var r = s.getRange('A1'); ${all}`)).toEqual([
      '#ff0000',
      'bold',
      'center',
      'top',
      'underline',
    ]);
    expect(await says(state, `var r = s.getRange('A1'); ${all}; ${none}`)).toEqual([
      '#ffffff',
      'normal',
      'general',
      'bottom',
      'none',
    ]);
  });

  test('a matrix has the shape of the range, and a word is one of Google’s', async () => {
    expect(await says(`s.getRange('A1:B2').setBackgrounds([['red', 'red']])`)).toMatch(
      'The data has 1 but the range has 2',
    );
    expect(await says(`s.getRange('A1:B1').setFontSizes([[10]])`)).toMatch('number of columns');
    expect(await says(`s.getRange('A1').setFontWeight('heavy')`)).toMatch(
      'Range.setFontWeight with “heavy” is not in the local Sheets',
    );
    expect(
      await says(`s.getRange('A1').setHorizontalAlignment('foo').getHorizontalAlignment()`),
    ).toBe('general');
    expect(await says(`s.getRange('A1:B1').setNotes([[25, 'x']]).getNotes()`)).toEqual([
      ['25.0', 'x'],
    ]);
  });
});
