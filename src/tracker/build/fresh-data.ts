import { DATA_COLUMNS } from '../contract/settings-sheet';
import type { Table } from '../grid/table';

/** The data sheet as it will stand once it is built again. */
export function freshData(name: string): Table {
  const columns = new Map(
    DATA_COLUMNS.map((column, index): [string, number] => [column.key, index + 1]),
  );
  const sheet = { name, values: [], formulas: null, maxRows: 0, maxColumns: 0 };
  return { key: 'data', sheet, columns };
}
