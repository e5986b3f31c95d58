/** What people do to a spreadsheet without asking anybody. Rows and columns as they are named in the grid. */
import { helpers, type LocalSheets } from '../../local/index';

export const sheetId = (local: LocalSheets, name: string): string => {
  const { getters } = local.workbook.model;
  const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === name);
  if (id === undefined) throw new Error(`There is no sheet ${name}.`);
  return id;
};

const act = (local: LocalSheets, type: string, what: Record<string, unknown>): void =>
  local.workbook.dispatch(type, what);

export const rename = (local: LocalSheets, oldName: string, newName: string): void =>
  act(local, 'RENAME_SHEET', { sheetId: sheetId(local, oldName), oldName, newName });
export const deleteSheet = (local: LocalSheets, sheetName: string): void =>
  act(local, 'DELETE_SHEET', { sheetId: sheetId(local, sheetName), sheetName });
export const hideSheet = (local: LocalSheets, name: string): void =>
  act(local, 'HIDE_SHEET', { sheetId: sheetId(local, name) });
export const duplicateSheet = (local: LocalSheets, name: string, as: string): void =>
  act(local, 'DUPLICATE_SHEET', {
    sheetId: sheetId(local, name),
    sheetIdTo: `copy of ${name}`,
    sheetNameTo: as,
  });
/** Moves a tab so many places to the right. */
export const moveSheet = (local: LocalSheets, name: string, delta: number): void =>
  act(local, 'MOVE_SHEET', { sheetId: sheetId(local, name), delta });

type Dimension = 'ROW' | 'COL';
const lines = (local: LocalSheets, name: string, dimension: Dimension) => ({
  sheetId: sheetId(local, name),
  sheetName: name,
  dimension,
});
const numberOf = (dimension: Dimension, at: string): number =>
  dimension === 'ROW' ? Number(at) - 1 : helpers.toZone(`${at}1`).left;

/** Puts blank rows or columns before this one. */
export const insertBefore = (
  local: LocalSheets,
  name: string,
  dimension: Dimension,
  at: string,
  quantity = 1,
): void =>
  act(local, 'ADD_COLUMNS_ROWS', {
    ...lines(local, name, dimension),
    base: numberOf(dimension, at),
    position: 'before',
    quantity,
  });
export const deleteLine = (
  local: LocalSheets,
  name: string,
  dimension: Dimension,
  at: string,
): void =>
  act(local, 'REMOVE_COLUMNS_ROWS', {
    ...lines(local, name, dimension),
    elements: [numberOf(dimension, at)],
  });
export const hideLine = (
  local: LocalSheets,
  name: string,
  dimension: Dimension,
  at: string,
): void =>
  act(local, 'HIDE_COLUMNS_ROWS', {
    ...lines(local, name, dimension),
    elements: [numberOf(dimension, at)],
  });
export const moveLine = (
  local: LocalSheets,
  name: string,
  dimension: Dimension,
  from: string,
  before: string,
): void =>
  act(local, 'MOVE_COLUMNS_ROWS', {
    ...lines(local, name, dimension),
    elements: [numberOf(dimension, from)],
    base: numberOf(dimension, before),
    position: 'before',
  });

export const merge = (local: LocalSheets, name: string, at: string): void =>
  act(local, 'ADD_MERGE', {
    sheetId: sheetId(local, name),
    target: [helpers.toZone(at)],
    force: true,
  });
export const sort = (
  local: LocalSheets,
  name: string,
  at: string,
  column: string,
  sortDirection: 'asc' | 'desc' = 'asc',
): void => {
  const zone = helpers.toZone(at);
  const col = numberOf('COL', column);
  act(local, 'SORT_CELLS', {
    sheetId: sheetId(local, name),
    col,
    row: zone.top,
    zone,
    sortDirection,
  });
};
export const clear = (local: LocalSheets, name: string, at: string): void =>
  act(local, 'DELETE_CONTENT', { sheetId: sheetId(local, name), target: [helpers.toZone(at)] });

/** Clears a whole row. */
export function clearRow(local: LocalSheets, name: string, row: number): void {
  const right = local.workbook.model.getters.getNumberCols(sheetId(local, name)) - 1;
  clear(local, name, `A${row}:${helpers.toXC(right, row - 1)}`);
}

/** Content as it arrives by a script or an import: no edit is told to anybody. */
export function put(local: LocalSheets, name: string, at: string, content: string): void {
  const { left, top } = helpers.toZone(at);
  act(local, 'UPDATE_CELL', { sheetId: sheetId(local, name), col: left, row: top, content });
}

/** Hides rows by a filter on one column: those whose cell holds one of these texts. */
export function filterOut(
  local: LocalSheets,
  name: string,
  at: string,
  column: string,
  texts: readonly string[],
): void {
  const id = sheetId(local, name);
  const { getters } = local.workbook.model;
  act(local, 'CREATE_TABLE', {
    sheetId: id,
    ranges: [getters.getRangeDataFromZone(id, helpers.toZone(at))],
    config: FILTERED,
    tableType: 'static',
  });
  act(local, 'UPDATE_FILTER', {
    sheetId: id,
    col: numberOf('COL', column),
    row: helpers.toZone(at).top,
    value: { filterType: 'values', hiddenValues: texts },
  });
}

/** A table with filters and no looks of its own. */
const FILTERED = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};
