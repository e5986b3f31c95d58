/** Where a Range that was handed to a script lies, and how it is written. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { helpers } from '../engine';
import { exception, whole } from './host';

/** Zones of the ranges handed out, so that a service can read an argument that is one. */
const places = new WeakMap<object, { readonly sheetId: string; readonly zone: Zone }>();

/** The sheet and zone of a Range that a script hands over; undefined for anything else. */
export const placeOfRange = (
  range: unknown,
): { readonly sheetId: string; readonly zone: Zone } | undefined =>
  typeof range === 'object' && range !== null ? places.get(range) : undefined;

/** Notes where a range lies, when it is handed out. */
export function rememberPlace(
  range: object,
  place: { readonly sheetId: string; readonly zone: Zone },
): void {
  places.set(range, place);
}

/** B4 or B4:D9. */
export function a1Of(zone: Zone): string {
  const first = helpers.toXC(zone.left, zone.top);
  const last = helpers.toXC(zone.right, zone.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A count of rows or columns of a range. */
export function atLeastOne(count: unknown, what: 'rows' | 'columns'): number {
  if (Number(count) < 1) throw exception(`The number of ${what} in the range must be at least 1.`);
  return whole(count, what);
}

/** Throws, in Google's words, for cells that the sheet does not have. */
export function checkBounds(book: Book, sheetId: string, zone: Zone): void {
  atLeastOne(zone.bottom - zone.top + 1, 'rows');
  atLeastOne(zone.right - zone.left + 1, 'columns');
  const { getters } = book.model;
  const isOutside = (): boolean =>
    zone.top < 0 ||
    zone.left < 0 ||
    zone.bottom >= getters.getNumberRows(sheetId) ||
    zone.right >= getters.getNumberCols(sheetId);
  if (!isOutside()) return;
  book.flush();
  if (isOutside())
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
}
