/** The grid of a sheet: how many rows and columns, their sizes, what is hidden, frozen, grouped, coloured. */
import type { Command } from '../engine';
import { guard, type Implementation } from '../guard';
import { exception, type Host, whole } from './host';
import { placeOfRange } from './range-place';

type Dimension = 'ROW' | 'COL';

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
  const indexes = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first - 1 + index);
  const add = (
    dimension: Dimension,
    base: number,
    position: 'before' | 'after',
    quantity: number,
  ): object => {
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
    const all =
      dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    if (count >= all) throw exception("You can't delete all the rows or columns on the sheet.");
    book.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension,
      elements: indexes(first, count),
    });
  };
  const hide = (dimension: Dimension, first: number, count: number, hidden: boolean): object =>
    queue([
      hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
      { sheetId, dimension, elements: indexes(first, count) },
    ]);
  const size = (dimension: Dimension, first: number, count: number, pixels: number): object =>
    queue([
      'RESIZE_COLUMNS_ROWS',
      { sheetId, dimension, elements: indexes(first, count), size: pixels },
    ]);
  const span = (range: unknown, dimension: Dimension): [number, number] => {
    const place = placeOfRange(range);
    if (!place)
      throw exception("The parameters don't match the method signature: a Range is wanted.");
    const { zone } = place;
    return dimension === 'ROW'
      ? [zone.top + 1, zone.bottom - zone.top + 1]
      : [zone.left + 1, zone.right - zone.left + 1];
  };
  const depth = (dimension: Dimension, index: number): number =>
    now(() => getters.getHeaderGroupsInZone(sheetId, dimension, zoneAt(index)).length);
  const zoneAt = (index: number) => ({
    top: index - 1,
    bottom: index - 1,
    left: index - 1,
    right: index - 1,
  });
  const group = (dimension: Dimension, index: number): object | null => {
    const found = now(() => getters.getHeaderGroupsInZone(sheetId, dimension, zoneAt(index))[0]);
    if (!found) return null;
    const { start, end } = found;
    const fold = (type: string) => () => {
      book.queue([type, { sheetId, dimension, start, end }]);
      return made;
    };
    const made: object = guard(
      'Spreadsheet.Group',
      {
        collapse: fold('FOLD_HEADER_GROUP'),
        expand: fold('UNFOLD_HEADER_GROUP'),
        isCollapsed: () => now(() => getters.isGroupFolded(sheetId, dimension, start, end)),
        getDepth: () => 1,
      } as Implementation,
      host.guarding,
    );
    return made;
  };
  return {
    getMaxRows: () => now(() => getters.getNumberRows(sheetId)),
    getMaxColumns: () => now(() => getters.getNumberCols(sheetId)),
    insertRowsAfter: (after: number, count: number) => add('ROW', after, 'after', count),
    insertRowsBefore: (before: number, count: number) => add('ROW', before, 'before', count),
    insertRowAfter: (after: number) => add('ROW', after, 'after', 1),
    insertRowBefore: (before: number) => add('ROW', before, 'before', 1),
    insertColumnsAfter: (after: number, count: number) => add('COL', after, 'after', count),
    insertColumnsBefore: (before: number, count: number) =>
      before > getters.getNumberCols(sheetId)
        ? add('COL', getters.getNumberCols(sheetId), 'after', count)
        : add('COL', before, 'before', count),
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
    isRowHiddenByUser: (row: number) => now(() => getters.isRowHidden(sheetId, row - 1)),
    isColumnHiddenByUser: (column: number) => now(() => getters.isColHidden(sheetId, column - 1)),
    setColumnWidth: (column: number, pixels: number) => size('COL', column, 1, pixels),
    setColumnWidths: (column: number, count: number, pixels: number) =>
      size('COL', column, count, pixels),
    setRowHeight: (row: number, pixels: number) => size('ROW', row, 1, pixels),
    setRowHeights: (row: number, count: number, pixels: number) => size('ROW', row, count, pixels),
    getColumnWidth: (column: number) => now(() => getters.getColSize(sheetId, column - 1)),
    getRowHeight: (row: number) => now(() => getters.getRowSize(sheetId, row - 1)),
    setFrozenRows: (quantity: number) =>
      queue(quantity > 0 ? ['FREEZE_ROWS', { sheetId, quantity }] : ['UNFREEZE_ROWS', { sheetId }]),
    setFrozenColumns: (quantity: number) =>
      queue(
        quantity > 0
          ? ['FREEZE_COLUMNS', { sheetId, quantity }]
          : ['UNFREEZE_COLUMNS', { sheetId }],
      ),
    getFrozenRows: () => now(() => getters.getPaneDivisions(sheetId).ySplit),
    getFrozenColumns: () => now(() => getters.getPaneDivisions(sheetId).xSplit),
    setTabColor: (color: string | null) =>
      queue(['COLOR_SHEET', { sheetId, ...(color ? { color } : {}) }]),
    setHiddenGridlines: (hidden: boolean) =>
      queue(['SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hidden }]),
    hasHiddenGridlines: () => now(() => !getters.getGridLinesVisibility(sheetId)),
    hideSheet: () => queue(['HIDE_SHEET', { sheetId }]),
    showSheet: () => queue(['SHOW_SHEET', { sheetId }]),
    isSheetHidden: () => now(() => !getters.isSheetVisible(sheetId)),
    getColumnGroupDepth: (column: number) => depth('COL', column),
    getRowGroupDepth: (row: number) => depth('ROW', row),
    getColumnGroup: (column: number) => group('COL', column),
    getRowGroup: (row: number) => group('ROW', row),
  };
}
