/** SpreadsheetApp and its Spreadsheet, with what scripts find through them. */
import { NotInLocalSheets } from '../errors';
import { guard, type Implementation } from '../guard';
import { localeOf } from '../locales';
import { isTimeZone } from '../zone-time';
import { makeColourRuleBuilder } from './colour-rules';
import { exception, type Host } from './host';
import { numericId } from './numeric-id';
import { makeRange } from './range';
import { sheetOf } from './sheet';
import { checkSheetName } from './sheet-name';
import { tabTypeOf } from './sheet-type';
import { makeRuleBuilder } from './validation';

/** The one spreadsheet of this local Sheets. */
export function makeSpreadsheet(host: Host): object {
  const { book } = host;
  const { getters } = book.model;
  let self: object = {};
  const sheet = (sheetId: string): object => sheetOf(host, sheetId, () => self);
  host.ranges.at = (sheetId, zone) => makeRange(host, sheetId, zone, () => sheet(sheetId));
  const all = (): object[] => {
    book.flush();
    return host.realm.copy([]).concat(getters.getSheetIds().map(sheet) as never);
  };
  const active = (): string => {
    const ids = getters.getSheetIds();
    return ids.includes(host.standing.sheetId) ? host.standing.sheetId : (ids[0] ?? '');
  };
  const hasCells = (sheetId: string): boolean => tabTypeOf(book, sheetId) === 'GRID';
  const insert = (given: readonly unknown[]): object => {
    const name = given.find((one): one is string => typeof one === 'string') ?? freeName(host);
    const index = given.find((one): one is number => typeof one === 'number');
    const count = getters.getSheetIds().length;
    if (given.some((one) => typeof one === 'object'))
      throw new NotInLocalSheets('Spreadsheet.insertSheet with options');
    if (index !== undefined && !(index >= 0 && index <= count))
      throw new NotInLocalSheets(`Spreadsheet.insertSheet at ${index} of ${count}`);
    checkSheetName(book, name);
    const sheetId = book.newId('sheet');
    const position = index ?? getters.getSheetIds().indexOf(active()) + 1;
    book.dispatch('CREATE_SHEET', { sheetId, name, position, cols: 26, rows: 1000 });
    host.standing.sheetId = sheetId;
    return sheet(sheetId);
  };
  const rangeByName = (name: string): object => {
    const parts = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/.exec(name);
    const tab = (
      parts?.[1]?.replace(/''/g, "'") ??
      parts?.[2] ??
      getters.getSheetName(active())
    ).toLowerCase();
    const sheetId = getters
      .getSheetIds()
      .find((id) => getters.getSheetName(id).toLowerCase() === tab);
    if (!sheetId) throw exception(`Range not found: ${name}`);
    return (sheet(sheetId) as { getRange(a1: string): object }).getRange(parts?.[3] ?? name);
  };
  const implementation: Implementation = {
    getId: () => book.settings.id,
    getName: () => book.settings.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${book.settings.id}/edit`,
    getSpreadsheetTimeZone: () => book.settings.namedTimeZone,
    setSpreadsheetTimeZone: (timeZone: string) => {
      if (!isTimeZone(timeZone)) throw exception('Invalid argument: timeZone');
      book.flush();
      book.settings.timeZone = timeZone;
      book.settings.namedTimeZone = timeZone;
      return self;
    },
    getSpreadsheetLocale: () => book.model.getters.getLocale().code,
    setSpreadsheetLocale: (code: string) => {
      book.dispatch('UPDATE_LOCALE', { locale: localeOf(code) });
    },
    getSheets: all,
    getNumSheets: () => all().length,
    getSheetByName: (name: string) => {
      book.flush();
      const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === name);
      return id ? sheet(id) : null;
    },
    getSheetById: (id: number) => {
      book.flush();
      const found = getters.getSheetIds().find((one) => numericId(one) === id);
      return found ? sheet(found) : null;
    },
    getActiveSheet: () => sheet(active()),
    getActiveCell: () => (sheet(active()) as { getActiveCell(): object }).getActiveCell(),
    getActiveRange: () =>
      hasCells(active())
        ? (sheet(active()) as { getActiveRange(): object }).getActiveRange()
        : null,
    getCurrentCell: () =>
      hasCells(active()) ? (sheet(active()) as { getActiveCell(): object }).getActiveCell() : null,
    setActiveSheet: (of: { activate(): object }) => of.activate(),
    setActiveRange: (range: { activate(): object }) => range.activate(),
    setCurrentCell: (range: { activate(): object }) => range.activate(),
    insertSheet: (...given: unknown[]) => insert(given),
    deleteSheet: (of: { getSheetId(): number }) => {
      const id = getters.getSheetIds().find((one) => numericId(one) === of.getSheetId());
      if (getters.getSheetIds().length === 1)
        throw exception("You can't remove all the sheets in a document.");
      book.flush();
      const visible = getters.getVisibleSheetIds();
      if (visible.length === 1 && visible[0] === id)
        throw exception("You can't remove all the visible sheets in a document.");
      if (id) book.dispatch('DELETE_SHEET', { sheetId: id, sheetName: getters.getSheetName(id) });
      if (id) host.sheets.delete(id);
    },
    moveActiveSheet: (position: number) => {
      const delta = position - 1 - getters.getSheetIds().indexOf(active());
      if (delta !== 0) book.dispatch('MOVE_SHEET', { sheetId: active(), delta });
    },
    getRange: rangeByName,
    getRangeByName: (name: string) => {
      const named = getters
        .getNamedRanges()
        .find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!named) {
        if (/^[^!]+![A-Z]+\d|^[A-Z]{1,3}\d+(:|$)/i.test(name))
          throw new NotInLocalSheets(`Spreadsheet.getRangeByName with “${name}”`);
        return null;
      }
      const { zone, sheetId } = named.range;
      return (
        sheet(sheetId) as { getRange(r: number, c: number, h: number, w: number): object }
      ).getRange(
        zone.top + 1,
        zone.left + 1,
        zone.bottom - zone.top + 1,
        zone.right - zone.left + 1,
      );
    },
    toast: (message: string, title = '') => {
      host.notify({ kind: 'toast', message: String(message), title: String(title) });
    },
    addMenu: () => {
      throw exception('Use SpreadsheetApp.getUi().createMenu.');
    },
  };
  self = guard('Spreadsheet.Spreadsheet', implementation, host.guarding);
  return self;
}

/** SpreadsheetApp. `ui` is asked for where the run may have one. */
export function makeSpreadsheetApp(host: Host, spreadsheet: object, ui: () => object): object {
  const implementation: Implementation = {
    getActiveSpreadsheet: () => spreadsheet,
    getActive: () => spreadsheet,
    getActiveSheet: () => (spreadsheet as { getActiveSheet(): object }).getActiveSheet(),
    getActiveRange: () => (spreadsheet as { getActiveRange(): object }).getActiveRange(),
    getCurrentCell: () => (spreadsheet as { getCurrentCell(): object }).getCurrentCell(),
    setActiveSheet: (sheet: { activate(): object }) => sheet.activate(),
    setActiveRange: (range: { activate(): object }) => range.activate(),
    getUi: ui,
    flush: () => host.book.flush(),
    newDataValidation: () => makeRuleBuilder(host),
    newConditionalFormatRule: () => makeColourRuleBuilder(host),
  };
  return guard('Spreadsheet.SpreadsheetApp', implementation, host.guarding);
}

/** Charts: its enums; a sheet's charts come from the sheet's own builder. */
export const makeCharts = (host: Host): object => guard('Charts.Charts', {}, host.guarding);

function freeName({ book }: Host): string {
  const { getters } = book.model;
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id)));
  let number = taken.size + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
