import type { Change } from '../../src/tracker/grid/change';
import { type Edge, insert, openEdge } from './edge';

let edge: Edge;
beforeEach(async () => {
  edge = await openEdge();
  edge.write([...insert('okrs', 'OKRs'), ...insert('settings', 'Settings', 1)]);
});

/** Google's own API, for what a person does and for looking at what came of it. */
interface Range {
  getBackgrounds(): string[][];
  getFontStyles(): string[][];
  getFontWeights(): string[][];
  getNumberFormats(): string[][];
  getDataValidation(): { getCriteriaValues(): unknown[] } | null;
  getNote(): string;
}
interface ColourRule {
  getBooleanCondition(): { getCriteriaValues(): string[] };
  getRanges(): { getA1Notation(): string }[];
}
interface Sheet {
  getRange(a1: string): Range;
  getConditionalFormatRules(): ColourRule[];
  setConditionalFormatRules(rules: readonly unknown[]): void;
  getProtections(type: unknown): { getDescription(): string; isWarningOnly(): boolean }[];
  getColumnGroupDepth(column: number): number;
  getCharts(): unknown[];
  getMaxRows(): number;
  getMaxColumns(): number;
}
interface RuleBuilder {
  whenFormulaSatisfied(formula: string): RuleBuilder;
  setRanges(ranges: readonly Range[]): RuleBuilder;
  setBackground(color: string): RuleBuilder;
  build(): unknown;
}
interface App {
  getActiveSpreadsheet(): { getSheetByName(name: string): Sheet };
  newConditionalFormatRule(): RuleBuilder;
  readonly ProtectionType: { readonly SHEET: unknown; readonly RANGE: unknown };
}
const app = (): App => edge.local.globals['SpreadsheetApp'] as App;
const sheet = (name = 'OKRs'): Sheet => app().getActiveSpreadsheet().getSheetByName(name);

const block = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

describe('a new sheet', () => {
  test('has exactly the rows and columns that were asked for', () => {
    expect([sheet().getMaxRows(), sheet().getMaxColumns()]).toEqual([40, 12]);
  });
});

describe('looks', () => {
  test('that differ by cell leave alone what a cell’s look does not name', () => {
    edge.write([
      {
        kind: 'look',
        sheet: 'okrs',
        blocks: [block(4, 2, 3)],
        look: { bold: true, background: '#ffffff', format: '0.0' },
      },
      {
        kind: 'looks',
        sheet: 'okrs',
        row: 4,
        column: 2,
        looks: [[{ background: '#e8eef5' }], [{ format: '0%' }], [{ italic: true, bold: false }]],
      },
    ]);
    const range = sheet().getRange('B4:B6');
    expect(range.getBackgrounds().flat()).toEqual(['#e8eef5', '#ffffff', '#ffffff']);
    expect(range.getNumberFormats().flat()).toEqual(['0.0', '0%', '0.0']);
    expect(range.getFontWeights().flat()).toEqual(['bold', 'bold', 'normal']);
    expect(range.getFontStyles().flat()).toEqual(['normal', 'normal', 'italic']);
  });
});

describe('choices', () => {
  test('are offered where they are named and taken away where they are not', () => {
    const choice = { kind: 'list', values: ['High', 'Low'], strict: true } as const;
    const choices = (one: typeof choice | null): Change => ({
      kind: 'choices',
      sheet: 'okrs',
      row: 4,
      column: 3,
      choices: [[one], [choice]],
    });
    edge.write([choices(choice)]);
    expect(sheet().getRange('C4').getDataValidation()?.getCriteriaValues()[0]).toEqual([
      'High',
      'Low',
    ]);
    edge.write([choices(null)]);
    expect(sheet().getRange('C4').getDataValidation()).toBeNull();
    expect(sheet().getRange('C5').getDataValidation()).not.toBeNull();
  });

  test('can be taken from another sheet', () => {
    edge.write([
      { kind: 'cells', sheet: 'settings', row: 4, column: 2, cells: [['Anna'], ['Somchai']] },
      {
        kind: 'choice',
        sheet: 'okrs',
        blocks: [block(4, 4, 5)],
        choice: { kind: 'range', sheet: 'settings', block: block(4, 2, 2) },
      },
    ]);
    expect(sheet().getRange('D8').getDataValidation()).not.toBeNull();
  });
});

describe('colour rules', () => {
  const ours: Change = {
    kind: 'colour-rules',
    sheet: 'okrs',
    rules: [
      {
        blocks: [block(4, 2, 10)],
        formula: '=AND($B4="Off track";$C4>0)',
        look: { color: '#a3211a' },
      },
      { blocks: [block(4, 3, 10)], formula: '=$C4="Done"', look: { background: '#e3ecf7' } },
    ],
  };
  const formulas = (): string[] =>
    sheet()
      .getConditionalFormatRules()
      .map((rule) => rule.getBooleanCondition().getCriteriaValues()[0] ?? '');

  test('are the same after writing them twice', () => {
    edge.write([ours]);
    const once = formulas();
    edge.write([ours]);
    expect(once).toHaveLength(2);
    expect(formulas()).toEqual(once);
  });

  test('of a person’s own stay, behind ours', () => {
    const theirs = app()
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$B4="Rosa"')
      .setRanges([sheet().getRange('A1:C9')])
      .setBackground('#ff00ff')
      .build();
    sheet().setConditionalFormatRules([theirs]);
    edge.write([ours]);
    edge.write([ours]);
    expect(formulas()).toHaveLength(3);
    expect(formulas()[2]).toContain('Rosa');
  });

  test('that copying rows has broken into pieces are whole again', () => {
    edge.write([ours]);
    const [first] = sheet().getConditionalFormatRules();
    const piece = app()
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=AND($B20="Off track";$C20>0)')
      .setRanges([sheet().getRange('B20:B21')])
      .build();
    sheet().setConditionalFormatRules([first, piece]);
    edge.write([ours]);
    expect(formulas()).toHaveLength(2);
  });
});

describe('doing it twice changes nothing', () => {
  const protections = (type: 'SHEET' | 'RANGE') =>
    sheet()
      .getProtections(app().ProtectionType[type])
      .map((one) => [one.getDescription(), one.isWarningOnly()]);

  test('a sheet and its headers warn once, and lock nobody out', () => {
    const changes: Change[] = [
      { kind: 'protect', sheet: 'okrs', block: null, description: 'Guidepost: the sheet' },
      {
        kind: 'protect',
        sheet: 'okrs',
        block: block(3, 1, 1, 12),
        description: 'Guidepost: headers',
      },
    ];
    edge.write(changes);
    edge.write(changes);
    expect(protections('SHEET')).toEqual([['Guidepost: the sheet', true]]);
    expect(protections('RANGE')).toEqual([['Guidepost: headers', true]]);
  });

  test('columns are grouped one level deep', () => {
    const changes: Change[] = [
      { kind: 'group-columns', sheet: 'okrs', column: 8, count: 3, collapsed: true },
    ];
    edge.write(changes);
    edge.write(changes);
    expect([7, 8, 9, 10, 11].map((column) => sheet().getColumnGroupDepth(column))).toEqual([
      0, 1, 1, 1, 0,
    ]);
  });
});

describe('charts', () => {
  const chart = (title: string): Change => ({
    kind: 'charts',
    sheet: 'okrs',
    charts: [
      {
        kind: 'bar',
        title,
        labels: block(4, 1, 3),
        values: block(4, 2, 3, 2),
        row: 10,
        column: 1,
        below: 6,
        width: 400,
        height: 200,
        colors: ['#1f3a5f', '#e0a526'],
      },
    ],
  });

  test('of the page before make room for those of the page now', () => {
    edge.write([
      {
        kind: 'cells',
        sheet: 'okrs',
        row: 4,
        column: 1,
        cells: [
          ['', 'Progress', 'Expected'],
          ['KR1', 20, 40],
          ['KR2', 60, 40],
        ],
      },
      chart('Week 6'),
    ]);
    edge.write([chart('Week 7')]);
    expect(sheet().getCharts()).toHaveLength(1);
    edge.write([{ kind: 'charts', sheet: 'okrs', charts: [] }]);
    expect(sheet().getCharts()).toHaveLength(0);
  });
});

describe('clearing from a row on', () => {
  test('empties what stands there and leaves what stands above', () => {
    edge.write([
      { kind: 'cells', sheet: 'okrs', row: 3, column: 2, cells: [['kept'], ['gone'], ['gone']] },
      { kind: 'notes', sheet: 'okrs', row: 3, column: 2, notes: [['kept'], ['gone']] },
      { kind: 'merge', sheet: 'okrs', blocks: [block(6, 2, 1, 3)] },
      { kind: 'clear', sheet: 'okrs', from: 4, columns: 12 },
    ]);
    expect(edge.local.displayed('OKRs', 'B3:B5').flat()).toEqual(['kept', '', '']);
    expect([sheet().getRange('B3').getNote(), sheet().getRange('B4').getNote()]).toEqual([
      'kept',
      '',
    ]);
  });
});

describe('a bug', () => {
  test('in a change for a sheet that is not there names that sheet', () => {
    expect(() =>
      edge.write([{ kind: 'cells', sheet: 'summary', row: 1, column: 1, cells: [['x']] }]),
    ).toThrow('the sheet summary was neither read nor inserted in this run');
  });
});
