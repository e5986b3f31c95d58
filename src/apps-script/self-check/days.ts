import type { Bench } from './bench';
import type { Probe } from './probe';

const DAY = '2026-09-30';
/** The same day as Sheets counts days. */
const SERIAL = 46_295;

/** The day in a cell by the spreadsheet's own calendar. */
const dayAfter =
  (value: string | number) =>
  ({ cells, spreadsheet }: Bench): string => {
    const found: unknown = cells().setNumberFormat('d mmm').setValue(value).getValue();
    if (Object.prototype.toString.call(found) !== '[object Date]') return `no day: ${found}`;
    const zone = spreadsheet.getSpreadsheetTimeZone() || Session.getScriptTimeZone();
    return Utilities.formatDate(found as Date, zone, 'yyyy-MM-dd');
  };

const calculated =
  (formula: string) =>
  ({ cells }: Bench): string =>
    cells().setFormula(formula).getDisplayValue();

/** Two cells as a formula names them, filled. */
function filled({ cells }: Bench, values: readonly (string | number)[]): string {
  const range = cells(values.length, 1).setNumberFormat('general');
  range.setValues(values.map((value) => [value]));
  return range.getA1Notation();
}

/** What is asked in each locale: days, and what formulas of ours are made of. */
export const LOCALE_PROBES: readonly Probe[] = [
  { question: `d mmm <- "${DAY}"`, expected: DAY, find: dayAfter(DAY) },
  { question: `d mmm <- ${SERIAL}`, expected: DAY, find: dayAfter(SERIAL) },
  { question: '=IF(1>0;1;2)', expected: '1', find: calculated('=IF(1>0;1;2)') },
  {
    question: 'TEXT(…;"yyyy-mm-dd")',
    expected: DAY,
    find: calculated('=TEXT(DATE(2026;9;30);"yyyy-mm-dd")'),
  },
  {
    question: 'COUNTIFS with "KR*" and with "?*"',
    expected: '2 and 3',
    find: (bench) => {
      const at = filled(bench, ['KR1', 'KR2', 'O1']);
      const count = (words: string) => calculated(`=COUNTIFS(${at};"${words}")`)(bench);
      return `${count('KR*')} and ${count('?*')}`;
    },
  },
  {
    question: 'a formula that lands on a blank',
    expected: 'blank',
    find: ({ cells }) => (cells().setFormula('=$AZ$900').getValue() === '' ? 'blank' : 'a value'),
  },
  {
    question: 'IFERROR(1/0)',
    expected: 'blank',
    find: ({ cells }) =>
      cells().setFormula('=IFERROR(1/0)').getValue() === '' ? 'blank' : 'a value',
  },
  {
    question: 'IF(FALSE;1)',
    expected: 'FALSE',
    find: calculated('=IF(FALSE;1)'),
    either: true,
  },
  {
    question: 'a formula to a tab with a space in its name',
    expected: 'seen',
    find: (bench) => seen(bench, bench.sheet.getName()),
  },
  {
    question: 'a formula to a tab with a Thai name',
    expected: 'seen',
    find: (bench) => {
      const own = bench.sheet.getName();
      try {
        bench.sheet.setName('ตรวจ ชั่วคราว');
        return seen(bench, 'ตรวจ ชั่วคราว');
      } finally {
        bench.sheet.setName(own);
      }
    },
  },
  {
    question: 'TRIM of a no-break space: how many signs are left of “a ”',
    expected: '2',
    find: ({ cells }) => {
      const text = cells().setNumberFormat('@').setValue('a\u00a0');
      return cells().setFormula(`=LEN(TRIM(${text.getA1Notation()}))`).getDisplayValue();
    },
    either: true,
  },
  {
    question: 'a day less a day, in a cell of no format',
    expected: '29',
    find: (bench) => {
      const range = bench.cells(2, 1).setNumberFormat('d mmm');
      range.setValues([['2026-09-01'], [DAY]]);
      const [first, last] = range.getA1Notation().split(':');
      return calculated(`=${last}-${first}`)(bench);
    },
    either: true,
  },
];

function seen(bench: Bench, tab: string): string {
  const at = filled(bench, ['seen', '']).split(':')[0];
  return calculated(`='${tab}'!${at}`)(bench);
}
