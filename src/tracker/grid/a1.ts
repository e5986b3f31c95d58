import type { Block } from './change';

/** A, B … Z, AA for 1, 2 … 26, 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1 for A, 27 for AA. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** B7, for messages and links. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** B4:D9, or B4 for one cell. */
export function blockName({ row, column, rows, columns }: Block): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** A tab's name as formulas write it: always in quotes, a quote within doubled. */
export const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** An absolute reference to one cell or, with rows, down a column of another sheet. */
export function absolute(tab: string, column: number, row: number, rows = 1): string {
  const letters = columnLetters(column);
  const first = `${quotedTab(tab)}!$${letters}$${row}`;
  return rows === 1 ? first : `${first}:$${letters}$${row + rows - 1}`;
}
