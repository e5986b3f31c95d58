import { HAND, SCRATCH } from '../../protocol/self-check';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** In the scratch tab's first cell; beside it the file's own locale and zone, and the tab where the person stood. */
const MARK = 'scratch tab of the self-check';
const NOTED = 'A1:D1';
const COLUMNS = 60;

/** Where the probes of one part work. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** The file's own locale, `th_TH`. */
  readonly locale: string;
  /** A cell, or a block, that no probe of this part had before. */
  cells(rows?: number, columns?: number): Range;
}

/** The scratch tab of a self-check that is under way; its probes' cells begin in this row. Throws where it is gone. */
export function benchIn(spreadsheet: Spreadsheet, firstRow: number): Bench {
  const sheet = scratchIn(spreadsheet);
  if (!sheet) throw new Error(`The tab “${SCRATCH}” is gone. Start the self-check again.`);
  const [, locale] = notedIn(sheet);
  let next = firstRow;
  return {
    spreadsheet,
    sheet,
    locale: String(locale),
    cells(rows = 1, columns = 1) {
      const row = next;
      next += rows;
      return sheet.getRange(row, 2, rows, columns);
    },
  };
}

/** Makes the scratch tab, and puts right what an earlier self-check that was cut off left. */
export function beginOn(spreadsheet: Spreadsheet): void {
  endOn(spreadsheet);
  const before = spreadsheet.getActiveSheet().getSheetId();
  const sheet = spreadsheet.insertSheet(SCRATCH, spreadsheet.getNumSheets());
  const zone = spreadsheet.getSpreadsheetTimeZone() ?? '';
  sheet.getRange(NOTED).setValues([[MARK, spreadsheet.getSpreadsheetLocale(), zone, before]]);
  sheet.insertColumnsAfter(sheet.getMaxColumns(), COLUMNS - sheet.getMaxColumns());
  SpreadsheetApp.flush();
  sheet.getRange(HAND.word.cell).activate();
}

/**
 * Puts back locale and zone, removes the scratch tab, and the person stands where they stood. Answers what
 * of it did not come about; '' for all of it.
 */
export function endOn(spreadsheet: Spreadsheet): string {
  const sheet = scratchIn(spreadsheet);
  if (!sheet) return '';
  const [, locale, zone, before] = notedIn(sheet);
  if (locale && spreadsheet.getSpreadsheetLocale() !== locale)
    spreadsheet.setSpreadsheetLocale(String(locale));
  if (zone && spreadsheet.getSpreadsheetTimeZone() !== zone)
    spreadsheet.setSpreadsheetTimeZone(String(zone));
  const stood = spreadsheet.getSheets().find((one) => one.getSheetId() === before);
  spreadsheet.deleteSheet(sheet);
  stood?.activate();
  const left = [
    locale && spreadsheet.getSpreadsheetLocale() !== locale && 'another locale',
    zone && spreadsheet.getSpreadsheetTimeZone() !== zone && 'another time zone',
    spreadsheet.getSheetByName(SCRATCH) && 'the scratch tab',
  ];
  return left.filter(Boolean).join(', ');
}

/** Does it in another locale, and puts the file's own back whatever happens. */
export function inLocale<Result>(bench: Bench, locale: string, work: () => Result): Result {
  bench.spreadsheet.setSpreadsheetLocale(locale);
  try {
    return work();
  } finally {
    bench.spreadsheet.setSpreadsheetLocale(bench.locale);
  }
}

/** The scratch tab; null where there is none. Throws for a tab of that name that somebody else made. */
export function scratchIn(spreadsheet: Spreadsheet): Sheet | null {
  const sheet = spreadsheet.getSheetByName(SCRATCH);
  if (sheet && notedIn(sheet)[0] !== MARK)
    throw new Error(`There is a tab “${SCRATCH}” that the self-check did not make. Rename it.`);
  return sheet;
}

const notedIn = (sheet: Sheet): unknown[] => sheet.getRange(NOTED).getValues()[0] ?? [];
