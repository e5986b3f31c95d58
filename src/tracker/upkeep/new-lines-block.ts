import type { CellInput, Change } from '../grid/change';
import { columnCells } from '../grid/column-cells';
import { rowsWritten } from '../grid/row-writes';
import type { Cell } from '../grid/snapshot';
import { cellAt, type Table, textAt } from '../grid/table';
import type { Cells, Placed } from './new-lines';

/** The sheet as it reads once the lines are in it. */
export function withRows(
  table: Table,
  wanted: ReadonlyMap<number, Cells>,
  spare: readonly number[],
): Table {
  const { sheet, columns } = table;
  const values = sheet.values.map((line) => [...line]);
  const set = (row: number, key: string, value: Cell): void => {
    while (values.length < row) values.push([]);
    const line = values[row - 1] ?? [];
    for (let column = 0; column < sheet.maxColumns; column += 1) line[column] ??= '';
    const column = columns.get(key);
    if (column !== undefined) line[column - 1] = value;
  };
  for (const row of spare) set(row, 'level', '');
  for (const [row, cells] of wanted) {
    const isNew = textAt(table, row, 'plan') === '';
    for (const [key, cell] of cells)
      if (isNew || textAt(table, row, key) === '') set(row, key, cell as Cell);
  }
  return { ...table, sheet: { ...sheet, values } };
}

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
