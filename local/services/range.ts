/** SpreadsheetApp's Range: a block of cells of one sheet. */
import type { Zone } from '@odoo/o-spreadsheet';
import { guard, type Implementation } from '../guard';
import { exception, type Host } from './host';
import { rangeBorders } from './range-borders';
import { rangeLooks } from './range-looks';
import { a1Of, checkBounds, rememberPlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';

/** What one range is made of; `self` is the object that scripts chain on. */
export interface RangeParts {
  readonly host: Host;
  readonly sheetId: string;
  readonly zone: Zone;
  readonly self: () => object;
  readonly rangeAt: (zone: Zone) => object;
  readonly sheet: () => object;
}

const ROOMS: readonly ((parts: RangeParts) => Implementation)[] = [
  place,
  rangeValues,
  rangeLooks,
  rangeBorders,
  rangeRules,
  rangeStructure,
];

/** Throws, in Google's words, where the sheet has no such cells. */
export function makeRange(host: Host, sheetId: string, zone: Zone, sheet: () => object): object {
  checkBounds(host.book, sheetId, zone);
  const rangeAt = (of: Zone): object => makeRange(host, sheetId, of, sheet);
  let made: object = {};
  const parts: RangeParts = { host, sheetId, zone, self: () => made, rangeAt, sheet };
  const rooms = ROOMS.map((room) => () => room(parts));
  made = guard('Spreadsheet.Range', rooms, host.guarding);
  rememberPlace(made, { sheetId, zone });
  return made;
}

function place({ zone, sheet, rangeAt }: RangeParts): Implementation {
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  return {
    getRow: () => zone.top + 1,
    getRowIndex: () => zone.top + 1,
    getLastRow: () => zone.bottom + 1,
    getNumRows: () => height,
    getHeight: () => height,
    getColumn: () => zone.left + 1,
    getColumnIndex: () => zone.left + 1,
    getLastColumn: () => zone.right + 1,
    getNumColumns: () => width,
    getWidth: () => width,
    getA1Notation: () => a1Of(zone),
    getSheet: sheet,
    getGridId: () => (sheet() as { getSheetId(): number }).getSheetId(),
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > height || column > width)
        throw exception('Cell reference out of range');
      return rangeAt({
        top: zone.top + row - 1,
        bottom: zone.top + row - 1,
        left: zone.left + column - 1,
        right: zone.left + column - 1,
      });
    },
    offset: (rows: number, columns: number, numRows = height, numColumns = width) =>
      rangeAt({
        top: zone.top + rows,
        left: zone.left + columns,
        bottom: zone.top + rows + numRows - 1,
        right: zone.left + columns + numColumns - 1,
      }),
  };
}
