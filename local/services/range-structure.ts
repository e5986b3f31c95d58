/** What a range does to the grid: merges, groups, sorting, copying, selecting. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Implementation } from '../guard';
import { exception } from './host';
import type { RangeParts } from './range';

export function rangeStructure(parts: RangeParts): Implementation {
  const { host, sheetId, zone, self } = parts;
  const { book } = host;
  const { getters } = book.model;
  const select = (): object => {
    book.flush();
    host.standing.sheetId = sheetId;
    host.standing.zones.set(sheetId, zone);
    host.notify({ kind: 'select', sheetId, zone });
    return self();
  };
  const merged = (): Zone[] => {
    book.flush();
    return getters
      .getMerges(sheetId)
      .filter(
        (merge) =>
          merge.top <= zone.bottom &&
          merge.bottom >= zone.top &&
          merge.left <= zone.right &&
          merge.right >= zone.left,
      );
  };
  const shift = (dimension: 'ROW' | 'COL', delta: number): object => {
    const [start, end] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
    for (let step = 0; step < Math.abs(delta); step += 1) {
      book.queue([type, { sheetId, dimension, start, end }]);
    }
    return self();
  };
  return {
    activate: select,
    activateAsCurrentCell: select,
    merge: () => {
      if (zone.top !== zone.bottom || zone.left !== zone.right) {
        book.queue(['ADD_MERGE', { sheetId, target: [zone], force: true }]);
      }
      return self();
    },
    mergeAcross: () => {
      if (zone.left === zone.right) return self();
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        const line = { ...zone, top: row, bottom: row };
        book.queue(['ADD_MERGE', { sheetId, target: [line], force: true }]);
      }
      return self();
    },
    breakApart: () => {
      for (const merge of merged()) book.queue(['REMOVE_MERGE', { sheetId, target: [merge] }]);
      return self();
    },
    isPartOfMerge: () => merged().length > 0,
    getMergedRanges: () => merged().map(parts.rangeAt),
    shiftColumnGroupDepth: (delta: number) => shift('COL', delta),
    shiftRowGroupDepth: (delta: number) => shift('ROW', delta),
    sort: (by: unknown) => {
      const specs = (Array.isArray(by) ? by : [by]).map((one) =>
        typeof one === 'number'
          ? { column: one, ascending: true }
          : { ascending: true, ...(one as { column: number }) },
      );
      for (const spec of specs.reverse()) {
        const col = spec.column - 1;
        if (col < zone.left || col > zone.right)
          throw exception(`The sort column ${spec.column} is outside the range.`);
        book.dispatch('SORT_CELLS', {
          sheetId,
          col,
          row: zone.top,
          zone,
          sortDirection: spec.ascending ? 'asc' : 'desc',
        });
      }
      return self();
    },
  };
}
