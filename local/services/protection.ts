/** Protections: of a range or a whole sheet. The script's own never lock out its user; somebody else's do. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { enumMember } from '../enums';
import type { Extra } from '../extras-plugin';
import { guard, type Implementation } from '../guard';
import { LOCKED_OUT, mayEdit, type Protected } from '../locked-out';
import { exception, type Host } from './host';
import { makeUser } from './session';

/** The whole grid, however it grows. */
const WHOLE: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

/** A sheet's grid as it is now. */
const wholeOf = ({ book: { model } }: Host, sheetId: string): Zone => ({
  ...WHOLE,
  bottom: model.getters.getNumberRows(sheetId) - 1,
  right: model.getters.getNumberCols(sheetId) - 1,
});

/** Protects a range, or the sheet where no range is given. */
export function makeProtection(
  host: Host,
  sheetId: string,
  zone: Zone | null,
  rangeAt: (zone: Zone) => object,
): object {
  // A sheet has one protection of its own: asked for again, Google hands out the one that is there.
  const [there] = zone ? [] : protectionsOf(host, sheetId, 'SHEET', rangeAt);
  if (there) return there;
  const id = host.book.newId('protect');
  return protectionObject(host, sheetId, id, zone ?? WHOLE, rangeAt, {
    description: '',
    warningOnly: false,
    type: zone ? 'RANGE' : 'SHEET',
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
      protectionObject(host, sheetId, extra.id, extra.range.zone, rangeAt, state, true),
    );
}

function protectionObject(
  host: Host,
  sheetId: string,
  id: string,
  zone: Zone,
  rangeAt: (zone: Zone) => object,
  first: Protected,
  stored = false,
): object {
  let state = first;
  let self: object = {};
  const may = (): boolean => mayEdit({ ...state, warningOnly: false }, host.people.editor());
  const keep = (change: Partial<Protected>): object => {
    if (!may()) throw exception(LOCKED_OUT);
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
      getRange: () => rangeAt(state.type === 'SHEET' ? wholeOf(host, sheetId) : zone),
      getRangeName: () => null,
      getUnprotectedRanges: () => [],
      canEdit: may,
      ...editors(host, () => state, keep),
      remove: () => {
        if (!may()) throw exception(LOCKED_OUT);
        host.book.queue(['HOST_REMOVE_EXTRA', { sheetId, id }]);
      },
    } as Implementation,
    host.guarding,
  );
  return self;
}

/** Who may edit: everybody, until somebody is taken off. The owner always may and is not listed. */
function editors(
  { people, guarding }: Host,
  state: () => Protected,
  keep: (change: Partial<Protected>) => object,
): Implementation {
  const emailOf = (user: unknown): string =>
    typeof user === 'string' ? user : (user as { getEmail(): string }).getEmail();
  const listed = (): readonly string[] => state().editors ?? people.others();
  const add = (users: readonly unknown[]): object =>
    keep({ editors: [...new Set([...listed(), ...users.map(emailOf)])] });
  // Nobody takes themselves off: who protects may go on editing.
  const remove = (users: readonly unknown[]): object => {
    const gone = new Set(users.map(emailOf).filter((email) => email !== people.now().email));
    return keep({ editors: listed().filter((email) => !gone.has(email)) });
  };
  return {
    getEditors: () => listed().map((email) => makeUser(() => email, guarding)),
    addEditor: (user: unknown) => add([user]),
    addEditors: (users: unknown[]) => add([...users]),
    removeEditor: (user: unknown) => remove([user]),
    removeEditors: (users: unknown[]) => remove([...users]),
  };
}
