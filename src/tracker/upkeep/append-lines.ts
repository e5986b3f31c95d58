import { FIRST_ROW } from '../contract/sheets';
import type { CellInput, Change } from '../grid/change';
import { type Table, textAt } from '../grid/table';

/**
 * Lines below everything that stands in these columns, whoever wrote it: one write where the columns
 * stand in this order, as set-up builds them, else one a column.
 */
export function appendLines<Key extends string>(
  table: Table,
  keys: readonly Key[],
  lines: readonly Readonly<Record<Key, CellInput>>[],
): Change[] {
  if (lines.length === 0) return [];
  const row = firstFreeRow(table, keys);
  const columns = keys.map((key) => table.columns.get(key));
  const first = columns[0];
  if (first !== undefined && columns.every((column, index) => column === first + index)) {
    const cells = lines.map((line) => keys.map((key) => line[key]));
    return [{ kind: 'cells', sheet: table.key, row, column: first, cells, grows: true }];
  }
  // The first column last: a line that a run did not finish has none, and counts nowhere.
  return [...keys].reverse().flatMap((key): Change[] => {
    const column = table.columns.get(key);
    if (column === undefined) return [];
    const cells = lines.map((line) => [line[key]]);
    return [{ kind: 'cells', sheet: table.key, row, column, cells, grows: true }];
  });
}

function firstFreeRow(table: Table, keys: readonly string[]): number {
  const { values, skipped = 0 } = table.sheet;
  let row = values.length;
  while (row >= FIRST_ROW && keys.every((key) => textAt(table, row, key) === '')) row -= 1;
  return Math.max(row, FIRST_ROW - 1) + skipped + 1;
}
