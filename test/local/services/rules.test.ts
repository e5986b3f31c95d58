import { SHEET, withScript } from './with-script';

/** What a script of one expression answers after another one ran, or says when it is refused. */
async function says(expression: string, before = ''): Promise<unknown> {
  const local = await withScript(`${SHEET}
    var name = function (r) { return r && r.getA1Notation ? r.getSheet().getName() + '!' + r.getA1Notation() : r; };
    function g() { var ss = SpreadsheetApp.getActive(); var s = sheet(); ${before}; }
    function f() { var ss = SpreadsheetApp.getActive(); var s = sheet(); return ${expression}; }`);
  try {
    local.run('g');
    const answer: unknown = local.run('f');
    return answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('data validation', () => {
  const read = `(function (v) { return [String(v.getCriteriaType()), v.getCriteriaValues().map(name), v.getAllowInvalid(), v.getHelpText()]; })(s.getRange('B2').getDataValidation())`;
  const set = (rule: string): string =>
    `s.getRange('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).setHelpText('Why').build())`;

  test.each([
    ["requireValueInList(['a', 'b'])", 'VALUE_IN_LIST', [['a', 'b'], true]],
    ["requireValueInList(['a'], false)", 'VALUE_IN_LIST', [['a'], false]],
    ["requireValueInRange(s.getRange('D1:D9'))", 'VALUE_IN_RANGE', ['Sheet1!D1:D9', true]],
    ['requireNumberBetween(1, 10)', 'NUMBER_BETWEEN', [1, 10]],
    ['requireNumberGreaterThan(1.5)', 'NUMBER_GREATER_THAN', [1.5]],
    ['requireNumberNotEqualTo(0)', 'NUMBER_NOT_EQUAL_TO', [0]],
    ["requireTextContains('x')", 'TEXT_CONTAINS', ['x']],
    ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireCheckbox()', 'CHECKBOX', []],
    ["requireFormulaSatisfied('=LEN(B2)>1')", 'CUSTOM_FORMULA', ['=LEN(B2)>1']],
  ])('%s is read back as it was set, with its help', async (rule, type, values) => {
    expect(await says(read, set(rule))).toEqual([type, values, false, 'Why']);
  });

  test('moves with its cells, its formula too', async () => {
    const moved = `${set("requireFormulaSatisfied('=LEN(B2)>1')")}; s.insertRowsBefore(1, 1)`;
    expect(await says(read.replace('B2', 'B3'), moved)).toEqual([
      'CUSTOM_FORMULA',
      ['=LEN(B3)>1'],
      false,
      'Why',
    ]);
  });

  test('of a rule is copied without changing the rule', async () => {
    expect(
      await says(
        `(function () { var r = SpreadsheetApp.newDataValidation().requireNumberLessThan(3).build(); var c = r.copy().requireNumberGreaterThan(4).build(); return [String(r.getCriteriaType()), String(c.getCriteriaType()), r.getAllowInvalid(), r.getHelpText()]; })()`,
      ),
    ).toEqual(['NUMBER_LESS_THAN', 'NUMBER_GREATER_THAN', true, null]);
  });

  test('has no more than 500 words in a list, and needs a criterion', async () => {
    const list =
      "requireValueInList(Array.from({ length: 501 }, function (_, i) { return 'w' + i; }))";
    expect(await says('1', set(list))).toMatch('more items than the limit of 500');
    expect(await says('SpreadsheetApp.newDataValidation().build()')).toMatch(
      'not in the local Sheets',
    );
    expect(await says('SpreadsheetApp.newDataValidation().requireDateAfter(new Date())')).toMatch(
      'requireDateAfter is not in the local Sheets',
    );
  });
});

describe('conditional formats', () => {
  const read = `s.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold(), c.getItalic(), r.getRanges().map(name)]; })`;
  const set = (rule: string): string =>
    `s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${rule}.setRanges([s.getRange('A1:A3'), s.getRange('C1')]).build()])`;

  test.each([
    [
      "whenFormulaSatisfied('=$A1>1').setBackground('Red').setBold(true)",
      ['CUSTOM_FORMULA', ['=$A1>1'], '#ff0000', null, true, null],
    ],
    [
      "whenNumberBetween(1, 2).setFontColor('#0F0')",
      ['NUMBER_BETWEEN', [1, 2], null, '#00ff00', null, null],
    ],
    [
      "whenTextStartsWith('x').setItalic(true)",
      ['TEXT_STARTS_WITH', ['x'], null, null, null, true],
    ],
    ["whenCellEmpty().setBackground('#fffbea')", ['CELL_EMPTY', [], '#fffbea', null, null, null]],
  ])('%s is read back as it was set', async (rule, told) => {
    expect(await says(read, set(rule))).toEqual([[...told, ['Sheet1!A1:A3', 'Sheet1!C1']]]);
  });

  test('can be handed back as they were read, and changed by a copy', async () => {
    const twice = `${set("whenTextContains('x').setBold(true)")}; var r = s.getConditionalFormatRules(); s.setConditionalFormatRules(r.concat(r[0].copy().setBackground('blue').build()))`;
    expect(await says(read, twice)).toEqual([
      ['TEXT_CONTAINS', ['x'], null, null, true, null, ['Sheet1!A1:A3', 'Sheet1!C1']],
      ['TEXT_CONTAINS', ['x'], '#0000ff', null, true, null, ['Sheet1!A1:A3', 'Sheet1!C1']],
    ]);
  });
});

describe('protections', () => {
  test('tell what they protect', async () => {
    const both = `s.getRange('B1:B3').protect().setDescription('d').setWarningOnly(true); s.protect()`;
    const read = `['RANGE', 'SHEET'].map(function (t) { var p = s.getProtections(SpreadsheetApp.ProtectionType[t])[0]; return [String(p.getProtectionType()), p.getDescription(), p.isWarningOnly(), name(p.getRange()), p.getRangeName(), p.getUnprotectedRanges()]; })`;
    expect(await says(read, both)).toEqual([
      ['RANGE', 'd', true, 'Sheet1!B1:B3', null, []],
      ['SHEET', '', false, 'Sheet1!A1:Z1000', null, []],
    ]);
  });
});

describe('charts', () => {
  const make = `s.getRange('A1:B3').setValues([['n', 'v'], ['a', 1], ['b', 2]]);
    s.insertChart(s.newChart().setChartType(Charts.ChartType.BAR).addRange(s.getRange('A1:A3')).addRange(s.getRange('B1:B3')).setNumHeaders(1).setPosition(5, 2, 0, 0).setOption('title', 'T').build())`;

  test('keep their type, ranges and options', async () => {
    const read = `s.getCharts().map(function (c) { return [typeof c.getChartId(), c.getRanges().map(name), c.getOptions().get('title'), String(c.modify().getChartType()), c.getNumHeaders()]; })`;
    expect(await says(read, make)).toEqual([
      ['number', ['Sheet1!A1:A3', 'Sheet1!B1:B3'], 'T', 'BAR', 1],
    ]);
    expect(await says(read, `${make}; s.removeChart(s.getCharts()[0])`)).toEqual([]);
  });

  test('of a type that is not drawn are refused by name', async () => {
    expect(await says('s.newChart().setChartType(Charts.ChartType.PIE)')).toMatch(
      'PIE is not in the local',
    );
    expect(await says("s.newChart().asColumnChart().setTitle('x')")).toMatch(
      'EmbeddedColumnChartBuilder.setTitle is not in',
    );
    expect(await says('s.newChart().build().getChartId()')).toBeNull();
  });
});
