import type { Block, CellInput, Change } from './change';
import { neighbours } from './neighbours';
import type { SheetKey } from './snapshot';
import { cellAt, type Table } from './table';

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

/**
 * Cells of one column in one write, however far apart: what stands between them is written as it stands, so that no
 * formula may. Rows come in order.
 */
export function columnInOne(
  sheet: SheetKey,
  table: Table,
  key: string,
  cells: readonly ColumnCell[],
): Change[] {
  const column = table.columns.get(key);
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (column === undefined || !first || !last) return [];
  const values = new Map(cells.map(({ row, value }) => [row, value]));
  const block = Array.from({ length: last.row - first.row + 1 }, (_, index): CellInput[] => {
    const row = first.row + index;
    const stands = cellAt(table, row, key);
    return [values.has(row) ? (values.get(row) ?? null) : stands === '' ? null : stands];
  });
  return [{ kind: 'cells', sheet, row: first.row, column, cells: block }];
}
