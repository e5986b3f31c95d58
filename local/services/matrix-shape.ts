/** A matrix that is set on a range has the range's shape, or Google says what it has instead. */
import type { Zone } from '@odoo/o-spreadsheet';
import { exception } from './host';

export function checkShape(matrix: readonly (readonly unknown[])[], zone: Zone): void {
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const refuse = (what: string, has: number, wanted: number): Error =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
    );
  if (matrix.length !== height) throw refuse('rows', matrix.length, height);
  const wrong = matrix.find((line) => line.length !== width);
  if (wrong) throw refuse('columns', wrong.length, width);
}
