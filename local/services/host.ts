/** What every service of one local Sheets shares. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import type { Guarding } from '../guard';
import type { People } from '../people';

/** Makes values of the script's own realm: a Date or an array from elsewhere fails its `instanceof`. */
export interface Realm {
  date(moment: Date): unknown;
  /** A deep copy: arrays, plain objects and Dates of the script's realm. */
  copy<Value>(value: Value): Value;
}

export interface Host {
  readonly book: Book;
  readonly guarding: Guarding;
  readonly realm: Realm;
  readonly people: People;
  /** The service objects, made once for each sheet. */
  readonly sheets: Map<string, object>;
  /** Ranges for services that hand them out without a sheet at hand. */
  readonly ranges: { at: (sheetId: string, zone: Zone) => object };
  /** Where the person stands. */
  readonly standing: { sheetId: string; zones: Map<string, Zone> };
  /** Messages to the page: toasts and a moved selection. */
  readonly notify: (event: HostEvent) => void;
}

export type HostEvent =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string }
  | { readonly kind: 'select'; readonly sheetId: string; readonly zone: Zone };

/** What Google throws for a wrong argument. */
export const exception = (message: string): Error =>
  Object.assign(new Error(message), { name: 'Exception' });

/** A whole number of at least `min`, or Google's refusal that names it. */
export function whole(value: unknown, what: string, min = 1): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw exception(`The parameters (${typeof value}) don't match the method signature.`);
  }
  const number = Math.trunc(value);
  if (number < min) throw exception(`The ${what} is too small.`);
  return number;
}
