import { FIRST_ROW, KEY_ROW, readSheetMark } from '../contract/sheets';
import { trimmed } from '../contract/spaces';
import { cellName } from './a1';
import type { Change } from './change';
import type { Cell, SheetKey, SheetSnapshot } from './snapshot';

/** A sheet of ours with its columns found by key: moved, inserted and renamed columns do not matter. */
export interface Table {
  readonly key: SheetKey;
  readonly sheet: SheetSnapshot;
  /** Column numbers from 1, by column key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Finds the columns. The sheet's own mark stands in the first column's key cell, so `firstKey` names that column. */
export function tableOf(key: SheetKey, sheet: SheetSnapshot, firstKey: string): Table {
  const columns = new Map<string, number>();
  (sheet.values[KEY_ROW - 1] ?? []).forEach((cell, index) => {
    if (typeof cell !== 'string' || cell === '') return;
    const name = readSheetMark(cell) ? firstKey : cell;
    if (!columns.has(name)) columns.set(name, index + 1);
  });
  return { key, sheet, columns };
}

/** What a cell holds; '' for a cell beyond the content and for a column that is missing. Row from 1. */
export function cellAt(table: Table, row: number, column: string): Cell {
  const number = table.columns.get(column);
  return number === undefined ? '' : (table.sheet.values[row - 1]?.[number - 1] ?? '');
}

/** A cell as trimmed text: what a person sees of a word or a name. */
export function textAt(table: Table, row: number, column: string): string {
  return asText(cellAt(table, row, column));
}

/** The formula in a cell, '' where there is none or formulas were not read. */
export function formulaAt(table: Table, row: number, column: string): string {
  const number = table.columns.get(column);
  return number === undefined ? '' : (table.sheet.formulas?.[row - 1]?.[number - 1] ?? '');
}

/** A cell's content as trimmed text. */
export function asText(cell: Cell): string {
  if (typeof cell === 'string') return trimmed(cell);
  if (typeof cell === 'object') return cell.day;
  return String(cell);
}

/** The rows, from 1, in which this column holds text: blank rows in between count nowhere. */
export function rowsWith(table: Table, column: string): number[] {
  const rows: number[] = [];
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1) {
    if (textAt(table, row, column) !== '') rows.push(row);
  }
  return rows;
}

/** `OKRs!G7`, as people read it. */
export function placeOf(table: Table, row: number, column: string): string {
  return `${table.sheet.name}!${cellName(row, table.columns.get(column) ?? 1)}`;
}

/** What is needed so that the grid reaches `lastRow`: nothing where content reaches it already. */
export const roomFor = ({ key, sheet }: Table, lastRow: number): Change[] =>
  lastRow <= sheet.values.length + (sheet.skipped ?? 0)
    ? []
    : [{ kind: 'room', sheet: key, row: lastRow }];
