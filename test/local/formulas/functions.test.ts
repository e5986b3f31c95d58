import { type Opened, sheetOf } from './sheet-of';

let on: Opened;
beforeAll(async () => {
  on = await sheetOf();
  on.sheet.getRange('B1:B6').setValues([[5], ["'5"], ['abc'], [''], ['ABD'], [true]]);
  on.cell('C1').setFormula('=NA()');
  on.sheet.getRange('D1:D2').setValues([['2026-01-31'], ['2026-03-15']]);
});

const CASES: readonly (readonly [what: string, cases: readonly (readonly [string, unknown])[]])[] =
  [
    [
      'text in quotes is what stands there',
      [
        ['="a""b"', 'a"b'],
        ['=LEN("C:\\")', 3],
        ['=""""&"x"', '"x'],
        ['="a\\"&"b"', 'a\\b'],
      ],
    ],
    [
      'a semicolon separates arguments, and rows within braces',
      [
        ['=SUM(1;2)', 3],
        ['=ROWS({1;2;3})', 3],
        ['=COLUMNS({1,2,3})', 3],
        ['=SUM({1,2;3,4})', 10],
        ['=SUM({SUM(1;2);3})', 6],
        ['="a;b"', 'a;b'],
      ],
    ],
    [
      'TRIM takes away spaces, and not those that do not break',
      [
        ['=LEN(TRIM("\u00a0a\u00a0"))', 3],
        ['=TRIM("  a   b ")', 'a b'],
      ],
    ],
    [
      'types are compared as types: number, text, truth value',
      [
        ['="5"=5', false],
        ['="a"="A"', true],
        ['=EXACT("a","A")', false],
        ['="abc">5', true],
        ['=TRUE>"zzz"', true],
        ['=1.1*3=3.3', true],
        ['="TRUE"=TRUE', false],
        ['="a"<"B"', true],
      ],
    ],
    [
      'text is taken for a number where it reads as one',
      [
        ['="5"+1', 6],
        ['="20%"+0', 0.2],
        ['="2026-01-31"+0', 46053],
        ['="abc"+1', '#VALUE!'],
        ['=""+1', '#VALUE!'],
        ['=TRUE+1', 2],
        ['=0.1+0.2&""', '0.3'],
        ['=LEN(1/3)', 17],
      ],
    ],
    [
      'criteria know numbers, wildcards, blanks and no case',
      [
        ['=COUNTIF(B1:B6,"ab*")', 2],
        ['=COUNTIF(B1:B6,"AB?")', 2],
        ['=COUNTIF(B1:B6,"")', 1],
        ['=COUNTIF(B1:B6,TRUE)', 1],
        ['=COUNTIFS(B1:B6,">=5")', 1],
        ['=COUNTIF(D1:D2,">2026-02-01")', 1],
        ['=COUNTIF({"a*b","axb"},"a~*b")', 1],
        ['=SUMIFS(B1:B6,B1:B6,"5")', 5],
        ['=AVERAGEIF(B1:B6,"none")', '#DIV/0!'],
        ['=COUNTBLANK(B1:B6)', 1],
      ],
    ],
    [
      'look-ups tell text from numbers and é from e',
      [
        ['=MATCH("5",B1:B6,0)', 2],
        ['=MATCH(5,B1:B6,0)', 1],
        ['=MATCH("ab*",B1:B6,0)', 3],
        ['=MATCH("e",{"é","e"},0)', 2],
        ['=VLOOKUP("é",{"e",1;"É",2},2,FALSE)', 2],
        ['=MATCH("none",B1:B6,0)', '#N/A'],
      ],
    ],
    [
      'halves go away from zero, as a person sees them',
      [
        ['=ROUND(2.5,0)', 3],
        ['=ROUND(-2.5,0)', -3],
        ['=ROUND(1.005,2)', 1.01],
        ['=ROUND(1234.5,-2)', 1200],
        ['=ROUNDDOWN(0.29,2)', 0.29],
        ['=ROUNDUP(-2.1,0)', -3],
        ['=TRUNC(-2.9)', -2],
        ['=INT(-2.1)', -3],
        ['=FLOOR(0.3,0.1)', 0.3],
      ],
    ],
    [
      'a remainder has the sign of what was divided by',
      [
        ['=MOD(-3,2)', 1],
        ['=MOD(3,-2)', -1],
        ['=MOD(5.5,2)', 1.5],
        ['=MOD(0.3,0.1)', 0],
        ['=MOD(1,0)', '#DIV/0!'],
      ],
    ],
    [
      'errors have Google’s names',
      [
        ['=SQRT(-1)', '#NUM!'],
        ['=SUM(C1)', '#N/A'],
        ['=IF(C1,1,2)', '#N/A'],
        ['=FOO(1)', '#NAME?'],
        ['=INDEX(B1:B6,9)', '#REF!'],
        ['=CHOOSE(3,1,2)', '#NUM!'],
        ['=1/0', '#DIV/0!'],
        ['=AND()', '#N/A'],
        ['=SUM(', '#ERROR!'],
      ],
    ],
    [
      'patterns, pieces and joins',
      [
        ['=REGEXMATCH("abc","B")', false],
        ['=REGEXMATCH("abc","(?i)B")', true],
        ['=JOIN("-","","a")', '-a'],
        ['=INDEX(SPLIT("1,2",","),1,2)+1', 3],
        ['=SWITCH("a","A",1,2)', 1],
        ['=SUBSTITUTE("ab","b","$&")', 'a$&'],
        ['=LEN(HYPERLINK("http://example.com","hi"))', 2],
        ['="[a](http://example.com)"', '[a](http://example.com)'],
        ['=ROWS(FILTER(B1:B6,B1:B6=99))', '#N/A'],
        ['=ISBETWEEN(5,1,5)', true],
        ['=SUM(ARRAYFORMULA({1,2}*2))', 6],
        ['=SUMPRODUCT(({1,2,3}>1)*{1,2,3})', 5],
      ],
    ],
  ];

test.each(CASES)('%s', (_, cases) => {
  expect(cases.map(([formula]) => [formula, on.value(formula)])).toEqual(
    cases.map(([formula, value]) => [formula, value]),
  );
});

describe('days and formats of results', () => {
  test.each([
    ['=D2-D1', '43'],
    ['=D1+1', '2026-02-01'],
    ['=1+D1', '2026-02-01'],
    ['=D1-1', '2026-01-30'],
    ['=DATE(2026,2,30)', '3/2/2026'],
    ['=DATE(2026,13,1)', '1/1/2027'],
    ['=EDATE(D1,1)', '2/28/2026'],
    ['=TIME(25,0,0)', '1:00:00 AM'],
    ['=1/3', '0.3333333333'],
    ['=1000000*1.5', '1500000'],
    ['=0.1+0.2', '0.3'],
  ])('%s shows %s', (formula, shown) => {
    expect(on.shown(formula)).toBe(shown);
  });

  test('two days subtracted are a number, whatever their formats', () => {
    on.cell('E1').setValue('2026-01-01').setNumberFormat('ddd d mmm');
    on.cell('E2').setValue('2026-01-04').setNumberFormat('yyyy-MM-dd');
    expect(on.value('=E2-E1')).toBe(3);
    expect(on.value('=TODAY()-E1')).toEqual(expect.any(Number));
  });
});

describe('what only Google can calculate', () => {
  test.each([
    ['=QUERY(B1:B6,"select B")', /Sheet1!J9: the function QUERY/],
    ['=IFERROR(QUERY(B1:B6,"x"),1)', /the function QUERY/],
    ['=ISERROR(LAMBDA(x,x))', /the function LAMBDA/],
    ['=SUM(GOOGLEFINANCE("X"),1)', /the function GOOGLEFINANCE/],
    ['=B1:B6*2', /Sheet1!J9: a range beside \* without ARRAYFORMULA/],
    ['=SUM(LEN(B1:B6))', /a range in LEN without ARRAYFORMULA/],
    ['=B:B', /a range in place of one value/],
    ['=TAKE(B1:B6,2)', /the function TAKE/],
    ['=-2^2', /a minus before a power/],
    ['=SUMIF(B1:B6,5,D1:D2)', /another size/],
    ['=REGEXMATCH("a","(?=a)")', /the pattern/],
  ])('%s is refused by name, where it stands', (formula, message) => {
    on.cell('J9').setFormula(formula);
    expect(() => on.cell('J9').getValue()).toThrow(message);
    expect(() => on.cell('J9').getDisplayValue()).toThrow(message);
    on.cell('J9').setValue('');
  });

  test('a cell that reads one is refused too, and an empty neighbour is not', () => {
    on.cell('H1').setFormula('=QUERY(B1:B6,"x")');
    on.cell('H2').setFormula('=H1+1');
    on.cell('H3').setFormula('=COUNTIF(H1:H2,1)');
    expect(() => on.cell('H2').getValue()).toThrow(/Sheet1!H2: the function QUERY/);
    expect(() => on.cell('H3').getValue()).toThrow(/Sheet1!H3: the function QUERY/);
    expect(on.cell('H4').getValue()).toBe('');
    on.cell('H1').setValue('');
  });
});

describe('a formula’s text', () => {
  test.each(['="a""b"&C1', '=SUM(A1, B1)', '=IF(A1="\\","x",1.5)', "='Sheet1'!A1", '={1,2;3,4}'])(
    '%s is read back as it was set',
    (formula) => {
      expect(on.cell('K20').setFormula(formula).getFormula()).toBe(
        formula.replace("'Sheet1'!A1", 'Sheet1!A1'),
      );
    },
  );

  test('moves with its rows', () => {
    on.cell('K21').setFormula('=A30&"""x"');
    (
      on.sheet as unknown as { insertRowsBefore(row: number, count: number): void }
    ).insertRowsBefore(25, 2);
    expect(on.cell('K21').getFormula()).toBe('=A32&"""x"');
    expect(on.cell('K21').getValue()).toBe('"x');
  });
});
