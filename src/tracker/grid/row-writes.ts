import { FIRST_ROW } from '../contract/sheets';
import type { CellInput, Change } from './change';
import type { Cell, SheetKey } from './snapshot';

/** Cells of a sheet, rows × columns from A1; what lies beyond is blank. */
export type Grid = readonly (readonly Cell[])[];

/** One cell that is written. Row and column from 1. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

/** Sheets whose rows people sort, insert, delete and drag: what is written into a row there has to find it again. */
export const FOLLOWED: readonly SheetKey[] = [
  'okrs',
  'draft',
  'closing',
  'settings',
  'definitions',
  'not-now',
];

/** What a change has to do with rows: those that it touches, and what it writes into their cells. */
export interface RowsWritten {
  readonly rows: readonly number[];
  readonly cells: readonly CellWrite[];
}

const span = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/**
 * The rows that a change is about; none for what concerns a whole column, such as its dropdown, or the rows
 * above the content.
 */
export function rowsWritten(change: Change): RowsWritten {
  const { rows, cells } = allRows(change);
  return { rows: rows.filter((row) => row >= FIRST_ROW), cells };
}

function allRows(change: Change): RowsWritten {
  switch (change.kind) {
    case 'cells':
      return {
        rows: span(change.row, change.cells.length),
        cells: change.cells.flatMap((line, down) =>
          line.map((value, right) => ({
            row: change.row + down,
            column: change.column + right,
            value,
          })),
        ),
      };
    case 'same':
      return {
        rows: change.blocks.flatMap(({ row, rows }) => span(row, rows)),
        cells: change.blocks.flatMap(({ row, column, rows, columns }) =>
          span(row, rows).flatMap((at) =>
            span(column, columns).map((one) => ({ row: at, column: one, value: change.value })),
          ),
        ),
      };
    case 'look':
      return { rows: change.blocks.flatMap(({ row, rows }) => span(row, rows)), cells: [] };
    case 'looks':
      return { rows: span(change.row, change.looks.length), cells: [] };
    case 'choices':
      return { rows: change.alike ? [] : span(change.row, change.choices.length), cells: [] };
    case 'insert-rows':
      return { rows: [change.below, change.below + 1], cells: [] };
    default:
      return { rows: [], cells: [] };
  }
}

/** The sheet once the change is made. A formula's value is not known before it counts: its cell stays as it is. */
export function withChange(grid: Grid, change: Change): Grid {
  if (change.kind === 'insert-rows')
    return [...grid.slice(0, change.below), ...blank(change.count), ...grid.slice(change.below)];
  if (change.kind === 'delete-rows')
    return [...grid.slice(0, change.row - 1), ...grid.slice(change.row - 1 + change.count)];
  if (change.kind === 'insert-columns')
    return grid.map((line) => [
      ...line.slice(0, change.before - 1),
      ...span(1, change.count).map((): Cell => ''),
      ...line.slice(change.before - 1),
    ]);
  const { cells } = allRows(change);
  if (cells.length === 0) return grid;
  const lines = grid.map((line) => [...line]);
  for (const { row, column, value } of cells) {
    while (lines.length < row) lines.push([]);
    const line = lines[row - 1] ?? [];
    while (line.length < column) line.push('');
    if (!isFormula(value)) line[column - 1] = value ?? '';
  }
  return lines;
}

const blank = (count: number): Cell[][] => Array.from({ length: count }, () => []);

export const isFormula = (value: CellInput): value is { readonly formula: string } =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** The cell at this place, from 1. */
export const at = (grid: Grid, row: number, column: number): Cell =>
  grid[row - 1]?.[column - 1] ?? '';
