import { textsOfCells } from '../cell-text';
import { writeCells } from '../write-cells';
import type { Bench } from './bench';
import type { Probe } from './probe';

/** What a cell holds, and, where it differs, what it shows. */
export function cellSays(range: GoogleAppsScript.Spreadsheet.Range): string {
  const [value, shown] = [range.getValue(), range.getDisplayValue()];
  return String(value) === shown ? shown : `${String(value)}, shown ${shown}`;
}

/** What becomes of a value in a cell of this format. */
const after =
  (format: string, value: string | number) =>
  ({ cells }: Bench): string =>
    cellSays(cells().setNumberFormat(format).setValue(value));

const wrote = (format: string, value: string | number): string =>
  `${format} <- ${typeof value === 'string' ? `"${value}"` : value}`;

/** A text in a plain-text cell. With an apostrophe it is unknown whether that shows. */
const plain = (value: string, expected: string): Probe => ({
  question: wrote('@', value),
  expected,
  find: after('@', value),
  either: true,
});

/** What a cell of this format shows of a value. */
const shows = (format: string, value: string | number, expected: string): Probe => ({
  question: `${wrote(format, value)}, as it shows`,
  expected,
  find: ({ cells }) => cells().setNumberFormat(format).setValue(value).getDisplayValue(),
});

/** What looks like a fraction is a day of this year, and shows as the number that Sheets counts it by. */
export const aDay: Pick<Probe, 'expected' | 'holds' | 'either'> = {
  expected: 'a day, by its number',
  holds: (found) => /^[45]\d,\d{3}$/.test(found),
  either: true,
};

/** Texts that a person could write and Sheets could take for something else. */
const TEXTS = ['2026-10-01 09:30', '=1+1', '+5', '-5', '@x', "'quoted'", '3/4', '1,200', 'TRUE'];

/** Our own way to write texts and to read them, in cells of one format. */
const ours = (format: string, name: string): Probe => ({
  question: `texts that we write into ${name} cells and read again`,
  expected: TEXTS.join(' · '),
  find: ({ sheet, cells }) => {
    const range = cells(1, TEXTS.length).setNumberFormat(format);
    writeCells(sheet, { row: range.getRow(), column: range.getColumn(), cells: [TEXTS] });
    return (textsOfCells(range.getValues())[0] ?? []).join(' · ');
  },
});

export const CELL_PROBES: readonly Probe[] = [
  ours('@', 'plain-text'),
  ours('general', 'general'),
  plain("'2026-10-01 09:30", "'2026-10-01 09:30"),
  plain('2026-10-01 09:30', '2026-10-01 09:30'),
  plain("'=1+1", "'=1+1"),
  plain('=1+1', '2'),
  plain("'+5", "'+5"),
  plain('+5', '+5'),
  plain("'-5", "'-5"),
  plain('-5', '-5'),
  { question: wrote('general', "'=1+1"), expected: '=1+1', find: after('general', "'=1+1") },
  shows('#,##0', 1234, '1,234'),
  shows('#,##0.00', 1234.5, '1,234.50'),
  shows('0', 7, '7'),
  shows('0%', 0.2, '20%'),
  shows('0.0%', 0.165, '16.5%'),
  shows('0"%"', 47, '47%'),
  shows('d mmm yyyy', '2026-09-30', '30 Sep 2026'),
  shows('general', 0.25, '0.25'),
  // A script's number is taken as it is; one that a person types is per cent.
  shows('0%', 20, '2000%'),
  { ...shows('#,##0', '3/4', ''), ...aDay },
  {
    question: 'a blank cell read',
    expected: 'a text of no letters',
    find: ({ cells }) => (cells().getValue() === '' ? 'a text of no letters' : 'something else'),
  },
];
