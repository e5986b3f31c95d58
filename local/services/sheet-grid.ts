/** The grid of a sheet: how many rows and columns, their sizes, what is hidden, frozen, coloured. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Command } from '../engine';
import type { Implementation } from '../guard';
import { engineColour, hexColour } from './colours';
import { exception, type Host, whole } from './host';
import { placeOfRange } from './range-place';
import { rowHeight } from './row-height';
import { sheetGroups } from './sheet-groups';

export type Dimension = 'ROW' | 'COL';

const NAMES = { ROW: 'rows', COL: 'columns' } as const;

export function sheetGrid(host: Host, sheetId: string, self: () => object): Implementation {
  const { book } = host;
  const { getters } = book.model;
  const now = <Value>(value: () => Value): Value => {
    book.flush();
    return value();
  };
  const queue = (...commands: Command[]): object => {
    book.queue(...commands);
    return self();
  };
  const sizeOf = (dimension: Dimension): number =>
    dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const frozen = (dimension: Dimension): number => {
    const { xSplit, ySplit } = now(() => getters.getPaneDivisions(sheetId));
    return dimension === 'ROW' ? ySplit : xSplit;
  };
  const within = (dimension: Dimension, first: number, count = 1): void => {
    if (!(first >= 1) || first + count - 1 > sizeOf(dimension))
      throw exception(`Those ${NAMES[dimension]} are out of bounds.`);
  };
  const freeze = (dimension: Dimension, quantity: number): object => {
    const what = NAMES[dimension];
    if (quantity < 0 || quantity >= sizeOf(dimension))
      throw exception(`You can't freeze all visible ${what} on the sheet.`);
    const cuts = now(() => getters.getMerges(sheetId)).some((merge) =>
      dimension === 'ROW'
        ? merge.top < quantity && merge.bottom >= quantity
        : merge.left < quantity && merge.right >= quantity,
    );
    if (cuts) throw exception(`You can't freeze ${what} which contain only part of a merged cell.`);
    const one = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    return queue(
      quantity > 0 ? [`FREEZE_${one}`, { sheetId, quantity }] : [`UNFREEZE_${one}`, { sheetId }],
    );
  };
  const indexes = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first - 1 + index);
  const add = (
    dimension: Dimension,
    base: number,
    position: 'before' | 'after',
    quantity: number,
  ): object => {
    within(dimension, base);
    book.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension,
      base: base - 1,
      position,
      quantity: whole(quantity, 'number to insert'),
    });
    return self();
  };
  const remove = (dimension: Dimension, first: number, count = 1): void => {
    within(dimension, first, whole(count, 'number to delete'));
    const loose = Math.max(0, first + count - 1 - Math.max(first - 1, frozen(dimension)));
    if (loose >= sizeOf(dimension) - frozen(dimension))
      throw exception(`Sorry, it is not possible to delete all non-frozen ${NAMES[dimension]}.`);
    book.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension,
      elements: indexes(first, count),
    });
  };
  const hide = (dimension: Dimension, first: number, count: number, hidden: boolean): object => {
    within(dimension, first, count);
    return queue([
      hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
      { sheetId, dimension, elements: indexes(first, count) },
    ]);
  };
  const size = (dimension: Dimension, first: number, count: number, pixels: number): object => {
    within(dimension, first, count);
    return queue([
      'RESIZE_COLUMNS_ROWS',
      { sheetId, dimension, elements: indexes(first, count), size: whole(pixels, 'size') },
    ]);
  };
  /** What is asked about one row or column of the sheet. */
  const at = <Value>(dimension: Dimension, index: number, value: () => Value): Value => {
    within(dimension, index);
    return now(value);
  };
  const span = (range: unknown, dimension: Dimension): [number, number] => {
    const { zone } = placeOfRange(range) as { zone: Zone };
    return dimension === 'ROW'
      ? [zone.top + 1, zone.bottom - zone.top + 1]
      : [zone.left + 1, zone.right - zone.left + 1];
  };
  const groups = sheetGroups(host, sheetId, self);
  return {
    getMaxRows: () => now(() => getters.getNumberRows(sheetId)),
    getMaxColumns: () => now(() => getters.getNumberCols(sheetId)),
    insertRowsAfter: (after: number, count: number) => add('ROW', after, 'after', count),
    insertRowsBefore: (before: number, count: number) => add('ROW', before, 'before', count),
    insertRowAfter: (after: number) => add('ROW', after, 'after', 1),
    insertRowBefore: (before: number) => add('ROW', before, 'before', 1),
    insertColumnsAfter: (after: number, count: number) => add('COL', after, 'after', count),
    insertColumnsBefore: (before: number, count: number) => add('COL', before, 'before', count),
    insertRows: (at: number, count = 1) => void add('ROW', at, 'before', count),
    insertColumns: (at: number, count = 1) => void add('COL', at, 'before', count),
    insertColumnAfter: (after: number) => add('COL', after, 'after', 1),
    insertColumnBefore: (before: number) => add('COL', before, 'before', 1),
    deleteRow: (row: number) => remove('ROW', row),
    deleteRows: (row: number, count: number) => remove('ROW', row, count),
    deleteColumn: (column: number) => remove('COL', column),
    deleteColumns: (column: number, count: number) => remove('COL', column, count),
    hideRows: (row: number, count = 1) => hide('ROW', row, count, true),
    showRows: (row: number, count = 1) => hide('ROW', row, count, false),
    hideRow: (range: unknown) => hide('ROW', ...span(range, 'ROW'), true),
    unhideRow: (range: unknown) => hide('ROW', ...span(range, 'ROW'), false),
    hideColumns: (column: number, count = 1) => hide('COL', column, count, true),
    showColumns: (column: number, count = 1) => hide('COL', column, count, false),
    hideColumn: (range: unknown) => hide('COL', ...span(range, 'COL'), true),
    unhideColumn: (range: unknown) => hide('COL', ...span(range, 'COL'), false),
    isRowHiddenByUser: (row: number) => at('ROW', row, () => getters.isRowHidden(sheetId, row - 1)),
    isColumnHiddenByUser: (column: number) =>
      at('COL', column, () => getters.isColHidden(sheetId, column - 1)),
    setColumnWidth: (column: number, pixels: number) => size('COL', column, 1, pixels),
    setColumnWidths: (column: number, count: number, pixels: number) =>
      size('COL', column, count, pixels),
    setRowHeight: (row: number, pixels: number) => size('ROW', row, 1, pixels),
    setRowHeights: (row: number, count: number, pixels: number) => size('ROW', row, count, pixels),
    getColumnWidth: (column: number) =>
      at('COL', column, () => getters.getColSize(sheetId, column - 1)),
    getRowHeight: (row: number) => at('ROW', row, () => rowHeight(host, sheetId, row - 1)),
    setFrozenRows: (quantity: number) => void freeze('ROW', quantity),
    setFrozenColumns: (quantity: number) => void freeze('COL', quantity),
    getFrozenRows: () => frozen('ROW'),
    getFrozenColumns: () => frozen('COL'),
    setTabColor: (color: string | null) =>
      queue(['COLOR_SHEET', { sheetId, ...(color ? { color: engineColour(color) } : {}) }]),
    setHiddenGridlines: (hidden: boolean) =>
      queue(['SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hidden }]),
    hasHiddenGridlines: () => now(() => !getters.getGridLinesVisibility(sheetId)),
    getTabColor: () => now(() => hexColour(getters.getSheet(sheetId).color ?? '') ?? null),
    hideSheet: () => {
      const visible = now(() => getters.getVisibleSheetIds());
      if (visible.length === 1 && visible[0] === sheetId)
        throw exception("You can't hide all the sheets in a document.");
      return queue(['HIDE_SHEET', { sheetId }]);
    },
    showSheet: () => queue(['SHOW_SHEET', { sheetId }]),
    isSheetHidden: () => now(() => !getters.isSheetVisible(sheetId)),
    ...groups,
  };
}
