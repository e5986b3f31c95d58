/** SpreadsheetApp's Sheet. Made once for each sheet, so that a script may compare two of them. */
import type { Zone } from '@odoo/o-spreadsheet';
import { helpers } from '../engine';
import { enumMember } from '../enums';
import { membersOf } from '../google-listing';
import { guard, type Implementation } from '../guard';
import { chartsOf, insertChart, makeChartBuilder, removeChart } from './charts';
import { colourRulesOf, setColourRules } from './colour-rules';
import { contentSize, type Size } from './content-size';
import { exception, type Host, whole } from './host';
import { numericId } from './numeric-id';
import { drawingsOf, imagesOf } from './pictures';
import { makeProtection, protectionsOf } from './protection';
import { makeRange } from './range';
import { makeRangeList } from './range-list';
import { atLeastOne } from './range-place';
import { copySheet } from './sheet-copy';
import { sheetGrid } from './sheet-grid';
import { checkSheetName } from './sheet-name';
import { membersFor, tabTypeOf } from './sheet-type';

const MAX_ZONE_A1 = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

export function sheetOf(host: Host, sheetId: string, parent: () => object): object {
  const known = host.sheets.get(sheetId);
  if (known) return known;
  const { book } = host;
  const { getters } = book.model;
  const type = tabTypeOf(book, sheetId);
  let self: object = {};
  const rangeAt = (zone: Zone): object => makeRange(host, sheetId, zone, () => self);
  const content = (): Size => {
    book.flush();
    return contentSize(book.model, sheetId);
  };
  /** What the sheet is told, its whole range is. */
  const told = (member: string, ...given: unknown[]): object => {
    const all = rangeAt(everything(host, sheetId)) as Record<string, (...of: unknown[]) => void>;
    all[member]?.(...given);
    return self;
  };
  const implementation: Implementation = {
    getName: () => getters.getSheetName(sheetId),
    getSheetName: () => getters.getSheetName(sheetId),
    getSheetId: () => numericId(sheetId),
    getParent: parent,
    getType: () => enumMember('Spreadsheet.SheetType', type),
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    setName: (name: string) => {
      const oldName = getters.getSheetName(sheetId);
      if (name !== oldName) {
        checkSheetName(book, name, sheetId);
        book.dispatch('RENAME_SHEET', { sheetId, oldName, newName: name });
      }
      return self;
    },
    copyTo: (to: object) => sheetOf(host, copySheet(host, sheetId, to, parent()), parent),
    getRange: (...given: unknown[]) => {
      const [first, column, rows = 1, columns = 1] = given;
      if (typeof first === 'string')
        return rangeAt(
          zoneOf(first, getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)),
        );
      const top = whole(first, 'starting row of the range') - 1;
      const left = whole(column, 'starting column of the range') - 1;
      return rangeAt({
        top,
        left,
        bottom: top + atLeastOne(rows, 'rows') - 1,
        right: left + atLeastOne(columns, 'columns') - 1,
      });
    },
    getRangeList: (names: string[]) =>
      makeRangeList(
        host,
        [...names].map((name) =>
          rangeAt(zoneOf(name, getters.getNumberRows(sheetId), getters.getNumberCols(sheetId))),
        ),
      ),
    getDataRange: () => {
      const { rows, columns } = content();
      return rangeAt({
        top: 0,
        left: 0,
        bottom: Math.max(rows, 1) - 1,
        right: Math.max(columns, 1) - 1,
      });
    },
    getLastRow: () => content().rows,
    getLastColumn: () => content().columns,
    appendRow: (values: unknown[]) => {
      const { rows } = content();
      if (rows >= getters.getNumberRows(sheetId)) {
        book.dispatch('ADD_COLUMNS_ROWS', {
          sheetId,
          sheetName: getters.getSheetName(sheetId),
          dimension: 'ROW',
          base: rows - 1,
          position: 'after',
          quantity: 1,
        });
      }
      const zone = { top: rows, bottom: rows, left: 0, right: values.length - 1 };
      (rangeAt(zone) as { setValues(matrix: unknown[][]): void }).setValues([[...values]]);
      return self;
    },
    getActiveCell: () => {
      const zone = host.standing.zones.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeAt({ ...zone, bottom: zone.top, right: zone.left });
    },
    getCurrentCell: () => {
      const zone = host.standing.zones.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeAt({ ...zone, bottom: zone.top, right: zone.left });
    },
    getActiveRange: () =>
      rangeAt(host.standing.zones.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    setActiveRange: (range: { activate(): object }) => range.activate(),
    setActiveSelection: (range: { activate(): object }) => range.activate(),
    setCurrentCell: (range: { activate(): object }) => range.activate(),
    activate: () => {
      host.standing.sheetId = sheetId;
      const zone = host.standing.zones.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      host.notify({ kind: 'select', sheetId, zone });
      return self;
    },
    clear: (...options: object[]) => told('clear', ...options),
    clearContents: () => told('clearContent'),
    clearFormats: () => told('clearFormat'),
    clearNotes: () => told('clearNote'),
    getConditionalFormatRules: () =>
      host.realm
        .copy([])
        .concat(colourRulesOf(host, sheetId, (a1) => rangeAt(helpers.toZone(a1))) as never),
    setConditionalFormatRules: (rules: object[]) => setColourRules(host, sheetId, [...rules]),
    clearConditionalFormatRules: () => setColourRules(host, sheetId, []),
    protect: () => makeProtection(host, sheetId, null, rangeAt),
    getProtections: (type: unknown) => protectionsOf(host, sheetId, type, rangeAt),
    newChart: () => makeChartBuilder(host),
    insertChart: (chart: object) => insertChart(host, sheetId, chart),
    getCharts: () => chartsOf(host, sheetId, (a1) => rangeAt(helpers.toZone(a1))),
    removeChart: (chart: object) => removeChart(host, sheetId, chart),
    getImages: () => imagesOf(host, sheetId),
    getDrawings: () => drawingsOf(host),
    ...sheetGrid(host, sheetId, () => self),
  };
  self = guard(
    'Spreadsheet.Sheet',
    membersFor(type, implementation, membersOf('Spreadsheet.Sheet')),
    host.guarding,
  );
  host.sheets.set(sheetId, self);
  return self;
}

const everything = (host: Host, sheetId: string): Zone => ({
  top: 0,
  left: 0,
  bottom: host.book.model.getters.getNumberRows(sheetId) - 1,
  right: host.book.model.getters.getNumberCols(sheetId) - 1,
});

/** A1, A1:B2, A:B, A2:B, 2:5 as a zone of a grid of this size, from whichever corner it is named. */
export function zoneOf(name: string, rows: number, columns: number): Zone {
  const parts = MAX_ZONE_A1.exec(name.includes('!') ? name.slice(name.lastIndexOf('!') + 1) : name);
  const [, left, top, right, bottom] = parts ?? [];
  const single = !name.includes(':');
  // A cell has a letter and a number; a range has the same kind of corner on both sides, or an open end.
  const whole = single ? left && top : (left || top) && (right || bottom) && !left === !right;
  if (!parts || !whole || Number(top) === 0 || Number(bottom) === 0)
    throw exception(`Range not found: ${name}`);
  const column = (letters: string | undefined, otherwise: number): number =>
    letters ? helpers.lettersToNumber(letters.toUpperCase()) : otherwise;
  const row = (digits: string | undefined, otherwise: number): number =>
    digits ? Number(digits) - 1 : otherwise;
  const lefts = [column(left, 0), column(single ? left : right, columns - 1)];
  const tops = [row(top, 0), row(single ? top : bottom, rows - 1)];
  return {
    left: Math.min(...lefts),
    right: Math.max(...lefts),
    top: Math.min(...tops),
    bottom: Math.max(...tops),
  };
}
