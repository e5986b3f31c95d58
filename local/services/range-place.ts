/** Where a Range that was handed to a script lies, and how it is written. */
import type { Zone } from '@odoo/o-spreadsheet';
import { helpers } from '../engine';

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
