import type { ChartSpec } from '../../tracker/grid/change';
import { writeCharts } from '../write-charts';
import type { Bench } from './bench';
import { isRefusal, type Probe, refusalOf } from './probe';

const THAI_NOTE = 'เป้าหมาย: ทำให้ลูกค้ารู้จักเรา';
const RULE = '=$B4>1';
const LONG = 'a sentence that goes on and on '.repeat(12);

/** Several values as one line. */
const all = (...parts: readonly unknown[]): string => parts.map(String).join(', ');

function colourRule({ sheet, cells }: Bench): string {
  const range = cells(3, 1);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(RULE)
    .setBackground('#FDECEA')
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const [found] = sheet.getConditionalFormatRules();
  const condition = found?.getBooleanCondition();
  const place = found?.getRanges()[0]?.getA1Notation() === range.getA1Notation();
  const [formula] = condition?.getCriteriaValues() ?? [];
  return all(formula, condition?.getBackground()?.toLowerCase(), place ? 'in place' : 'elsewhere');
}

/** A dropdown of two words; `strict` refuses any other. */
function listed({ cells }: Bench): GoogleAppsScript.Spreadsheet.Range {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['Yes', 'No'], true)
    .setAllowInvalid(false)
    .build();
  return cells().setDataValidation(rule);
}

function columnGroup({ sheet }: Bench): string {
  const column = 30;
  sheet.getRange(1, column, 1, 2).shiftColumnGroupDepth(1);
  const group = sheet.getColumnGroup(column, 1);
  group?.collapse();
  const found = all(sheet.getColumnGroupDepth(column), group?.isCollapsed());
  group?.remove();
  return found;
}

function protectedCell({ cells }: Bench): string {
  const range = cells();
  const protection = range.protect().setWarningOnly(true);
  const found = refusalOf(() => range.setValue(1));
  protection.remove();
  return found;
}

const CHART: Pick<ChartSpec, 'below' | 'title' | 'width' | 'height' | 'colors' | 'row' | 'column'> =
  {
    title: 'self-check',
    width: 300,
    height: 200,
    colors: ['#1F3A5F', '#E0A526'],
    row: 60,
    column: 4,
    below: 6,
  };

/** Our two kinds of chart, as we make them, and away again. */
function charts({ sheet, cells }: Bench): string {
  const range = cells(3, 3);
  range.setValues([
    ['week', 'a', 'b'],
    ['1', 1, 2],
    ['2', 2, 3],
  ]);
  const [row, column] = [range.getRow(), range.getColumn()];
  const labels = { row, column, rows: 3, columns: 1 };
  const values = { row, column: column + 1, rows: 3, columns: 2 };
  const made = (['bar', 'line'] as const).map((kind) => ({ ...CHART, kind, labels, values }));
  writeCharts(sheet, { kind: 'charts', sheet: 'summary', charts: made });
  const there = sheet.getCharts();
  const same = there.every((chart) => chart.getRanges()[0]?.getGridId() === sheet.getSheetId());
  for (const chart of there) sheet.removeChart(chart);
  return all(there.length, same ? 'from this tab' : 'from elsewhere', sheet.getCharts().length);
}

function copiedTab({ spreadsheet, sheet }: Bench): string {
  const copy = sheet.copyTo(spreadsheet);
  const found = copy.getRange('A1').getValue() === sheet.getRange('A1').getValue();
  spreadsheet.deleteSheet(copy);
  return found ? 'the same' : 'not the same';
}

export const LOOK_PROBES: readonly Probe[] = [
  {
    question: 'a colour rule reads back: formula, colour, cells',
    expected: all(RULE, '#fdecea', 'in place'),
    find: colourRule,
  },
  {
    question: 'a strict dropdown and a wrong word by a script',
    expected: 'refused',
    find: (bench) => refusalOf(() => listed(bench).setValue('Maybe')),
    holds: isRefusal,
  },
  {
    question: 'a strict dropdown and a right word by a script',
    expected: 'taken',
    find: (bench) => refusalOf(() => listed(bench).setValue('Yes')),
  },
  {
    question: 'row 1 hidden',
    expected: 'true',
    find: ({ sheet }) => {
      sheet.hideRows(1);
      return sheet.isRowHiddenByUser(1);
    },
  },
  {
    question: 'three frozen rows and two frozen columns',
    expected: '3, 2',
    find: ({ sheet }) => {
      sheet.setFrozenRows(3);
      sheet.setFrozenColumns(2);
      const found = all(sheet.getFrozenRows(), sheet.getFrozenColumns());
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      return found;
    },
  },
  { question: 'a column group: depth, collapsed', expected: '1, true', find: columnGroup },
  {
    question: 'a warning-only protection and a write by a script',
    expected: 'taken',
    find: protectedCell,
  },
  {
    question: 'wrapped text makes its row higher',
    expected: 'higher',
    find: ({ sheet, cells }) => {
      const range = cells();
      const before = sheet.getRowHeight(range.getRow());
      range.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setValue(LONG);
      SpreadsheetApp.flush();
      return sheet.getRowHeight(range.getRow()) > before ? 'higher' : 'as high as before';
    },
  },
  {
    question: 'our charts: made, drawn from, left when removed',
    expected: all(2, 'from this tab', 0),
    find: charts,
  },
  {
    question: 'a typeface reads back',
    expected: 'Sarabun',
    find: ({ cells }) => cells().setFontFamily('Sarabun').getFontFamily(),
  },
  {
    question: 'a Thai note reads back',
    expected: THAI_NOTE,
    find: ({ cells }) => cells().setNote(THAI_NOTE).getNote(),
  },
  {
    question: 'a colour reads back in six digits',
    expected: '#1a66c9',
    find: ({ cells }) => cells().setBackground('#1A66C9').getBackground(),
  },
  {
    question: 'a merge, and away again',
    expected: 'true, false',
    find: ({ cells }) => {
      const range = cells(1, 3).merge();
      return all(range.isPartOfMerge(), range.breakApart().isPartOfMerge());
    },
  },
  {
    question: 'freezing across a merge',
    expected: 'refused',
    find: ({ sheet }) => {
      const range = sheet.getRange('B3:C3').merge();
      const found = refusalOf(() => sheet.setFrozenColumns(2));
      range.breakApart();
      sheet.setFrozenColumns(0);
      return found;
    },
    holds: isRefusal,
    either: true,
  },
  { question: 'a tab copied within the file', expected: 'the same', find: copiedTab, either: true },
];
