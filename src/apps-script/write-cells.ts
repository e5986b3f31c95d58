import { blockName } from '../tracker/a1';
import type { Block, CellInput } from '../tracker/change';
import { textForCell } from './cell-text';
import { makeRoom } from './write-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
export function writeSame(sheet: Sheet, blocks: readonly Block[], value: CellInput): void {
  if (blocks.length > 0) sheet.getRangeList(blocks.map(blockName)).setValue(cellValue(value));
}

/** One write of one block, from this cell on. With `grows` rows are added where the grid ends above its last. */
export function writeCells(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  cells: readonly (readonly CellInput[])[],
  grows = false,
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const block = () => sheet.getRange(row, column, cells.length, width);
  const values = cells.map((line) => line.map(cellValue));
  (grows ? grown(sheet, row + cells.length - 1, block) : block()).setValues(values);
}

/** A range that may reach below the grid. Asking for the grid's size would be a call at each line of a log. */
function grown<Range>(sheet: Sheet, lastRow: number, range: () => Range): Range {
  try {
    return range();
  } catch {
    makeRoom(sheet, lastRow);
    return range();
  }
}
