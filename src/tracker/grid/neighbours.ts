import type { CellInput, Change } from './change';
import type { SheetKey } from './snapshot';

/** Cells of rows, from one column on: rows that follow each other become one write. Rows come in order. */
export function neighbours(
  sheet: SheetKey,
  column: number,
  rows: readonly { readonly row: number; readonly cells: readonly CellInput[] }[],
): Change[] {
  const changes: { row: number; cells: (readonly CellInput[])[] }[] = [];
  for (const { row, cells } of rows) {
    const last = changes[changes.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push(cells);
    else changes.push({ row, cells: [cells] });
  }
  return changes.map(({ row, cells }) => ({ kind: 'cells', sheet, row, column, cells }));
}
