/** Cells that somebody else protected: a script may read them, and whatever it writes there is refused. */
import type { Zone } from '@odoo/o-spreadsheet';
import { type Command, helpers } from './engine';
import type { Extra } from './extras-plugin';

export interface Protected {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly type: 'RANGE' | 'SHEET';
  /** Somebody else's: nobody whom this local Sheets knows is among those who may edit, but a stated owner. */
  readonly locksOut?: true;
  /** Addresses of those who may edit, beside the owner; everybody unless somebody was taken off. */
  readonly editors?: readonly string[];
}

/** Who writes. */
export interface Editor {
  readonly email: string;
  readonly isOwner: boolean;
  /** Named as the owner, and not only taken for it. */
  readonly isStatedOwner: boolean;
}

/** Whether somebody may write where this protects; a mere warning stops no script. */
export function mayEdit({ locksOut, warningOnly, editors }: Protected, editor: Editor): boolean {
  if (locksOut) return editor.isStatedOwner;
  return warningOnly || editor.isOwner || !editors || editors.includes(editor.email);
}

/** Google's words, in English; a person reads them in the language of their account. */
export const LOCKED_OUT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether one of the commands would change what somebody else protected in its sheet. */
export function isLockedOut(
  commands: readonly Command[],
  extras: (sheetId: string) => readonly Extra[],
  editor: Editor,
): boolean {
  const known = new Map<string, readonly Lock[]>();
  const locksOf = (sheetId: string): readonly Lock[] => {
    const locks = known.get(sheetId) ?? extras(sheetId).flatMap((extra) => lockOf(extra, editor));
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

function lockOf({ kind, value, range }: Extra, editor: Editor): Lock[] {
  if (kind !== 'protection') return [];
  const protection = JSON.parse(value) as Protected;
  const whole = protection.type === 'SHEET';
  return mayEdit(protection, editor) ? [] : [{ whole, zone: range.zone }];
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
