/** Cells that somebody else protected: a script may read them, and whatever it writes there is refused. */
import type { Zone } from '@odoo/o-spreadsheet';
import { type Command, helpers } from './engine';
import type { Extra } from './extras-plugin';

export interface Protected {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly type: 'RANGE' | 'SHEET';
  /** Somebody else's: the script's user is not among those who may edit. */
  readonly locksOut?: true;
}

/** Google's words, in English; a person reads them in the language of their account. */
export const LOCKED_OUT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether one of the commands would change what somebody else protected in its sheet. */
export function isLockedOut(
  commands: readonly Command[],
  extras: (sheetId: string) => readonly Extra[],
): boolean {
  const known = new Map<string, readonly Lock[]>();
  const locksOf = (sheetId: string): readonly Lock[] => {
    const locks = known.get(sheetId) ?? extras(sheetId).flatMap(lockOf);
    known.set(sheetId, locks);
    return locks;
  };
  return commands.some(([, payload]) => {
    const place = payload as Partial<Place>;
    const locks = place.sheetId === undefined ? [] : locksOf(place.sheetId);
    return locks.some(
      ({ whole, zone }) => whole || zonesOf(place).some((one) => helpers.overlap(one, zone)),
    );
  });
}

interface Lock {
  readonly whole: boolean;
  readonly zone: Zone;
}

function lockOf({ kind, value, range }: Extra): Lock[] {
  if (kind !== 'protection') return [];
  const { locksOut, type } = JSON.parse(value) as Protected;
  return locksOut ? [{ whole: type === 'SHEET', zone: range.zone }] : [];
}

/** Where a command of the engine has an effect, however it says so. */
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly target: readonly Zone[];
  readonly zone: Zone;
  /** Ranges as the engine exports them. */
  readonly ranges: readonly { readonly _zone: Zone }[];
}

/** The cells that a command names. */
export function zonesOf(of: Partial<Place>): readonly Zone[] {
  const { row, col, target, zone, ranges } = of;
  if (target) return target;
  if (ranges) return ranges.map(({ _zone }) => _zone);
  if (zone) return [zone];
  return row === undefined || col === undefined
    ? []
    : [{ top: row, bottom: row, left: col, right: col }];
}
