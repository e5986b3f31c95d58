/** How high a row is: as somebody set it, else as its wrapped texts need. Nothing is drawn here, so it is estimated. */
import type { Host } from './host';

/** Pixels of a line of ten-point text, and of one sign of it on average. */
const LINE = 16;
const SIGN = 6;
const PADDING = 6;

/** In pixels; row from 0. */
export function rowHeight({ book }: Host, sheetId: string, row: number): number {
  const { getters } = book.model;
  const set = getters.getUserRowSize(sheetId, row);
  if (set !== undefined) return set;
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
  const lines = columns.map((col) => {
    const position = { sheetId, row, col };
    const wraps = getters.getCell(position) && getters.getCellStyle(position)?.wrapping === 'wrap';
    if (!wraps) return 1;
    const room = Math.max(1, Math.floor(getters.getColSize(sheetId, col) / SIGN));
    const text = String(book.evaluated(sheetId, row, col).value ?? '');
    return text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
  });
  return Math.max(getters.getRowSize(sheetId, row), Math.max(...lines) * LINE + PADDING);
}
