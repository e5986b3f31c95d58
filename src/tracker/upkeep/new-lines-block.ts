import type { CellInput, Change } from '../grid/change';
import { columnCells } from '../grid/column-cells';
import { rowsWritten } from '../grid/row-writes';
import { cellAt, type Table } from '../grid/table';
import type { Cells, Placed } from './new-lines';

/** All new rows in one write, their formulas and what stands between included. */
export function newRowsBlock(
  table: Table,
  first: number,
  count: number,
  wanted: ReadonlyMap<number, Cells>,
  upkeep: readonly Change[],
): Change[] {
  if (count === 0) return [];
  const width = Math.max(...table.columns.values());
  const cells = Array.from({ length: count }, (_, down) =>
    Array.from({ length: width }, (_, right): CellInput => {
      const formula = table.sheet.formulas?.[first + down - 1]?.[right] ?? '';
      return formula === '' ? null : { formula };
    }),
  );
  const set = (row: number, column: number, value: CellInput): void => {
    const line = cells[row - first];
    if (line && column >= 1) line[column - 1] = value;
  };
  for (let row = first; row < first + count; row += 1)
    for (const [key, value] of wanted.get(row) ?? []) set(row, table.columns.get(key) ?? 0, value);
  for (const change of upkeep)
    for (const { row, column, value } of rowsWritten(change).cells) set(row, column, value);
  return [{ kind: 'cells', sheet: 'okrs', row: first, column: 1, cells }];
}

/** What the lines that stand there already still lack: a column at a time. */
export function completedRows(
  table: Table,
  placed: readonly Placed[],
  wanted: ReadonlyMap<number, Cells>,
): Change[] {
  const rows = placed
    .filter(({ twin }) => twin)
    .map(({ row }) => row)
    .sort((one, other) => one - other);
  const keys = new Set(rows.flatMap((row) => [...(wanted.get(row)?.keys() ?? [])]));
  return [...keys].flatMap((key) => {
    const lacking = rows.filter((row) => cellAt(table, row, key) === '');
    if (!lacking.some((row) => wanted.get(row)?.has(key))) return [];
    const cells = lacking.map((row) => ({ row, value: wanted.get(row)?.get(key) ?? null }));
    return columnCells('okrs', table.columns.get(key), cells);
  });
}

/** Those changes that are about other rows than the new ones. */
export const outsideRows = (changes: readonly Change[], first: number, last: number): Change[] =>
  changes.flatMap((change): Change[] => {
    if (change.kind === 'same') {
      const blocks = change.blocks.filter(({ row }) => row < first || row > last);
      return blocks.length > 0 ? [{ ...change, blocks }] : [];
    }
    if (change.kind !== 'cells') return [change];
    const above = change.cells.slice(0, Math.max(0, first - change.row));
    const from = Math.max(0, last + 1 - change.row);
    const below = change.cells.slice(from);
    return [
      ...(above.length > 0 ? [{ ...change, cells: above }] : []),
      ...(below.length > 0 && from < change.cells.length && last >= first
        ? [{ ...change, row: change.row + from, cells: below }]
        : []),
    ];
  });
