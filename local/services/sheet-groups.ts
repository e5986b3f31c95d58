/** Groups of rows and columns, which fold. One in another is a level deeper. */
import { guard, type Implementation } from '../guard';
import type { Host } from './host';
import type { Dimension } from './sheet-grid';

interface Span {
  readonly start: number;
  readonly end: number;
}

export function sheetGroups(host: Host, sheetId: string, sheet: () => object): Implementation {
  const { book } = host;
  const { getters } = book.model;
  /** The groups around a row or column, the outermost first. */
  const around = (dimension: Dimension, index: number): Span[] => {
    book.flush();
    const zone = { top: index - 1, bottom: index - 1, left: index - 1, right: index - 1 };
    return [...getters.getHeaderGroupsInZone(sheetId, dimension, zone)].sort(
      (one, other) => other.end - other.start - (one.end - one.start),
    );
  };
  const group = (dimension: Dimension, index: number, depth: number): object | null => {
    const found = around(dimension, index)[depth - 1];
    return found ? groupObject(dimension, found, depth) : null;
  };
  const groupObject = (dimension: Dimension, { start, end }: Span, depth: number): object => {
    const queue = (type: string): void => book.queue([type, { sheetId, dimension, start, end }]);
    const fold = (type: string) => () => {
      queue(type);
      return made;
    };
    const made: object = guard(
      'Spreadsheet.Group',
      {
        collapse: fold('FOLD_HEADER_GROUP'),
        expand: fold('UNFOLD_HEADER_GROUP'),
        isCollapsed: () => {
          book.flush();
          return getters.isGroupFolded(sheetId, dimension, start, end);
        },
        getDepth: () => depth,
        getRange: () => {
          const count = end - start + 1;
          const { getRange } = sheet() as { getRange(...at: number[]): object };
          return dimension === 'ROW'
            ? getRange(start + 1, 1, count, getters.getNumberCols(sheetId))
            : getRange(1, start + 1, getters.getNumberRows(sheetId), count);
        },
        remove: () => queue('UNGROUP_HEADERS'),
      } as Implementation,
      host.guarding,
    );
    return made;
  };
  return {
    getColumnGroupDepth: (column: number) => around('COL', column).length,
    getRowGroupDepth: (row: number) => around('ROW', row).length,
    getColumnGroup: (column: number, depth: number) => group('COL', column, depth),
    getRowGroup: (row: number, depth: number) => group('ROW', row, depth),
  };
}
