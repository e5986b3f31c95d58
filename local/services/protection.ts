/** Protections: of a range or a whole sheet. The script's own never lock out its user; somebody else's do. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { enumMember } from '../enums';
import type { Extra } from '../extras-plugin';
import { guard, type Implementation } from '../guard';
import { LOCKED_OUT, type Protected } from '../locked-out';
import { exception, type Host } from './host';

/** The whole grid, however it grows. */
const WHOLE: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

/** Protects a range, or the sheet where no range is given. */
export function makeProtection(
  host: Host,
  sheetId: string,
  of: { readonly zone: Zone; readonly a1: string; readonly range: () => object } | null,
): object {
  // A sheet has one protection of its own: asked for again, Google hands out the one that is there.
  const [there] = of ? [] : protectionsOf(host, sheetId, 'SHEET', () => ({}));
  if (there) return there;
  const id = host.book.newId('protect');
  return protectionObject(host, sheetId, id, of?.zone ?? WHOLE, of?.range ?? null, {
    description: '',
    warningOnly: false,
    type: of ? 'RANGE' : 'SHEET',
  });
}

/** Protects cells, or the sheet where no zone is given, as somebody does who leaves this script's user out. */
export function lockOut(book: Book, sheetId: string, zone: Zone | null): void {
  const value: Protected = {
    description: '',
    warningOnly: false,
    type: zone ? 'RANGE' : 'SHEET',
    locksOut: true,
  };
  book.dispatch('HOST_SET_EXTRA', {
    sheetId,
    id: book.newId('protect'),
    kind: 'protection',
    value: JSON.stringify(value),
    zone: zone ?? WHOLE,
  });
}

/** The protections of a sheet, of one type. */
export function protectionsOf(
  host: Host,
  sheetId: string,
  type: unknown,
  rangeAt: (zone: Zone) => object,
): object[] {
  host.book.flush();
  return host.book
    .extras(sheetId)
    .filter(({ kind }) => kind === 'protection')
    .map((extra: Extra) => ({ extra, state: JSON.parse(extra.value) as Protected }))
    .filter(({ state }) => state.type === String(type))
    .map(({ extra, state }) =>
      protectionObject(
        host,
        sheetId,
        extra.id,
        extra.range.zone,
        () => rangeAt(extra.range.zone),
        state,
        true,
      ),
    );
}

function protectionObject(
  host: Host,
  sheetId: string,
  id: string,
  zone: Zone,
  range: (() => object) | null,
  first: Protected,
  stored = false,
): object {
  let state = first;
  let self: object = {};
  const keep = (change: Partial<Protected>): object => {
    if (state.locksOut) throw exception(LOCKED_OUT);
    state = { ...state, ...change };
    host.book.queue([
      'HOST_SET_EXTRA',
      { sheetId, id, kind: 'protection', value: JSON.stringify(state), zone },
    ]);
    return self;
  };
  if (!stored) keep({});
  self = guard(
    'Spreadsheet.Protection',
    {
      getDescription: () => state.description,
      setDescription: (description: string) => keep({ description }),
      isWarningOnly: () => state.warningOnly,
      setWarningOnly: (warningOnly: boolean) => keep({ warningOnly }),
      getProtectionType: () => enumMember('Spreadsheet.ProtectionType', state.type),
      getRange: () => range?.() ?? null,
      canEdit: () => !state.locksOut,
      remove: () => {
        if (state.locksOut) throw exception(LOCKED_OUT);
        host.book.queue(['HOST_REMOVE_EXTRA', { sheetId, id }]);
      },
    } as Implementation,
    host.guarding,
  );
  return self;
}
