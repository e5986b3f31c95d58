import type { CellInput } from '../tracker/change';

/** A leading sign that Sheets would read as a formula, or an apostrophe that it would swallow. */
const NEEDS_APOSTROPHE = /^[=+\-@'\t\r]/;
/** Text that Sheets would turn into a number, a date, a time, a per cent or a truth value when typed. */
const WOULD_CHANGE =
  /^\s*[\d.,฿$€£¥(%]|^\s*(true|false)\s*$|^\s*\p{Nd}|\d{1,2}[/.-]\d{1,2}|^[A-Za-zก-๙.]+ \d|\d:\d/iu;

/**
 * What `setValues` is handed for a cell, so that the cell holds what was meant: text stays text
 * whatever it looks like, in any locale, since a leading apostrophe marks it so.
 */
export function cellValue(input: CellInput): string | number | boolean {
  if (input === null) return '';
  if (typeof input !== 'string' && typeof input !== 'object') return input;
  if (typeof input === 'object') return 'formula' in input ? input.formula : input.day;
  return NEEDS_APOSTROPHE.test(input) || WOULD_CHANGE.test(input) ? `'${input}` : input;
}

/** One write of one block. */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(row, column, cells.length, width)
    .setValues(cells.map((line) => line.map(cellValue)));
}
