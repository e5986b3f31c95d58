/** What a person makes of the file and no script can: tables, and tabs that are no grid. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from './book';
import type { LocalSheets } from './local-sheets';
import type { TabType } from './services/sheet-type';

type Makes = Pick<LocalSheets, 'makeTable' | 'addObjectTab'>;

const CORNER: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

/** `idOf` and `zoneOf` find a sheet and its cells by their names. */
export function personMakes(
  book: Book,
  idOf: (sheetName: string) => string,
  zoneOf: (sheetId: string, a1: string) => Zone,
): Makes {
  const keep = (sheetId: string, kind: 'table' | 'tab', value: string, zone: Zone): void =>
    book.dispatch('HOST_SET_EXTRA', { sheetId, id: book.newId(kind), kind, value, zone });
  return {
    makeTable(sheetName, a1, habits = { when: 'early' }) {
      const sheetId = idOf(sheetName);
      keep(sheetId, 'table', JSON.stringify(habits), zoneOf(sheetId, a1));
    },
    addObjectTab(name, type: TabType = 'OBJECT') {
      const sheetId = book.newId('sheet');
      const position = book.model.getters.getSheetIds().length;
      book.dispatch('CREATE_SHEET', { sheetId, name, position, cols: 1, rows: 1 });
      keep(sheetId, 'tab', type, CORNER);
    },
  };
}
