import { blockName } from '../tracker/a1';
import type { Block, CellInput } from '../tracker/change';
import { textForCell } from './cell-text';

/**
 * What `setValues` is handed for a cell. A day goes as `2026-09-30`, which Sheets reads as a date in
 * every locale and in the spreadsheet's own time zone.
 */
function cellValue(input: CellInput): string | number | boolean {
  if (input === null) return '';
  if (typeof input === 'string') return textForCell(input);
  if (typeof input !== 'object') return input;
  return 'formula' in input ? input.formula : input.day;
}

/** One value into several blocks, in one write. */
export function writeSame(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Block[],
  value: CellInput,
): void {
  if (blocks.length > 0) sheet.getRangeList(blocks.map(blockName)).setValue(cellValue(value));
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
