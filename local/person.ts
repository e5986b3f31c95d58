/** What a person does at the sheet: opens it, types, selects, looks. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Google } from './google';
import type { LocalSheets } from './local-sheets';
import { personMakes } from './person-makes';
import { authMode, type Runs } from './runs';
import { lockOut } from './services/protection';
import { sheetOf, zoneOf } from './services/sheet';
import { typeCells } from './typing';

type Acts = Pick<
  LocalSheets,
  | 'open'
  | 'typeIn'
  | 'edited'
  | 'select'
  | 'lockOut'
  | 'makeTable'
  | 'addObjectTab'
  | 'selection'
  | 'displayed'
>;

const CORNER: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

/** Events run triggers; what is shown is read as a person sees it. */
export function personAt({ host, spreadsheet, address }: Google, { atEvent, look }: Runs): Acts {
  const { book, standing } = host;
  const sheetId = (name: string): string => {
    const { getters } = book.model;
    const found = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
    if (!found) throw new Error(`There is no sheet “${name}”.`);
    return found;
  };
  const zone = (id: string, a1: string): Zone =>
    zoneOf(a1, book.model.getters.getNumberRows(id), book.model.getters.getNumberCols(id));
  const sheet = (id: string) =>
    sheetOf(host, id, () => spreadsheet) as {
      getRange(...at: (number | string)[]): { getDisplayValues(): string[][] };
    };

  const acts: Acts = {
    ...personMakes(book, sheetId, zone),
    open: () => atEvent('onOpen', (mode) => ({ authMode: authMode(mode), source: spreadsheet })),
    typeIn(name, a1, content) {
      book.flush();
      const id = sheetId(name);
      acts.edited(typeCells(book, id, zone(id, a1), content));
    },
    edited(edit) {
      standing.sheetId = edit.sheetId;
      standing.zones.set(edit.sheetId, edit.zone);
      atEvent('onEdit', (mode) => {
        const { top, left, bottom, right } = edit.zone;
        const single = top === bottom && left === right;
        return {
          authMode: authMode(mode),
          source: spreadsheet,
          range: sheet(edit.sheetId).getRange(
            top + 1,
            left + 1,
            bottom - top + 1,
            right - left + 1,
          ),
          user: { getEmail: address },
          ...(single ? { value: edit.value, oldValue: edit.oldValue } : {}),
        };
      });
    },
    select(name, a1 = 'A1') {
      const id = sheetId(name);
      standing.sheetId = id;
      standing.zones.set(id, zone(id, a1));
    },
    lockOut(name, a1) {
      const id = sheetId(name);
      lockOut(book, id, a1 === undefined ? null : zone(id, a1));
    },
    selection: () => ({
      sheetId: standing.sheetId,
      zone: standing.zones.get(standing.sheetId) ?? CORNER,
    }),
    displayed(name, a1) {
      book.flush();
      const shown = look(() => sheet(sheetId(name)).getRange(a1).getDisplayValues());
      return JSON.parse(JSON.stringify(shown)) as string[][];
    },
  };
  return acts;
}
