import type { KeyResult } from '../../okr/plan';
import type { Cell } from '../grid/snapshot';
import type { Table } from '../grid/table';
import { isPercentCell } from './doubts';

const NUMBERS = ['start', 'target', 'current'] as const;

/**
 * The rows without a unit whose numbers were typed as per cents, `20%`: their unit is `%`. A plain number
 * beside them is a doubt, and no guess is made. Formats are asked for only where a number could be a share.
 */
export const percentRows = (table: Table, keyResults: readonly KeyResult[]): readonly number[] =>
  keyResults
    .filter((row) => row.unit === '' && row.measure !== 'milestone')
    .filter((row) => {
      const given = NUMBERS.filter((key) => typeof row[key] === 'number' && row[key] !== 0);
      const fraction = given.some((key) => !Number.isInteger(row[key]) || row[key] === 1);
      return fraction && given.every((key) => isPercentCell(table, row.row, key));
    })
    .map(({ row }) => row);

/** The table with this value in a column of these rows: what was read, as it is about to be written. */
export function withValue(table: Table, rows: readonly number[], key: string, value: Cell): Table {
  const column = table.columns.get(key);
  if (column === undefined || rows.length === 0) return table;
  const values = table.sheet.values.map((line, index) =>
    rows.includes(index + 1) ? line.map((cell, at) => (at === column - 1 ? value : cell)) : line,
  );
  // Not spread: what is asked for when it is looked at would be asked for here.
  return { ...table, sheet: Object.create(table.sheet, { values: { value: values } }) };
}
