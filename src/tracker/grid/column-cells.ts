import type { Block, CellInput, Change } from './change';
import { neighbours } from './neighbours';
import type { SheetKey } from './snapshot';

/** What one row's cell of a column is to hold. */
export interface ColumnCell {
  readonly row: number;
  readonly value: CellInput;
}

/**
 * Cells of one column and no others, in whichever way takes fewer writes: a run of neighbouring rows at a time,
 * or a value at a time. Rows come in order.
 */
export function columnCells(
  sheet: SheetKey,
  column: number | undefined,
  cells: readonly ColumnCell[],
): Change[] {
  if (column === undefined || cells.length === 0) return [];
  const runs = neighbours(
    sheet,
    column,
    cells.map(({ row, value }) => ({ row, cells: [value] })),
  );
  const byValue = new Map<CellInput, Block[]>();
  for (const { row, value } of cells) {
    byValue.set(value, [...(byValue.get(value) ?? []), { row, column, rows: 1, columns: 1 }]);
  }
  if (byValue.size >= runs.length) return runs;
  return [...byValue].map(([value, blocks]) => ({ kind: 'same', sheet, blocks, value }));
}
