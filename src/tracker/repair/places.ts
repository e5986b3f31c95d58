import { effectiveCell } from '../contract/effective-settings';
import type { FormulaPlaces } from '../contract/formulas';
import type { DataKey } from '../contract/settings-sheet';
import { FIRST_ROW } from '../contract/sheets';
import { absolute } from '../grid/a1';
import { formulaPlaces } from '../grid/places';
import { formulaAt, rowsWith, type Table } from '../grid/table';
import { stampRows } from '../upkeep/stamps';

/** Where formulas find what they read, in a tracker as it stands. null while the data sheet has no column for it. */
export function currentPlaces(okrs: Table, data: Table): FormulaPlaces | null {
  if (!data.columns.has('effective')) return null;
  return formulaPlaces({
    okrColumns: okrs.columns,
    okrRows: reachOf(okrs),
    dataTab: data.sheet.name,
    effective: (key) => effectiveCell(data, key),
    levelsColumn: data.columns.get('levels') ?? 1,
    measuresColumn: data.columns.get('measures') ?? 1,
    statesColumn: data.columns.get('states') ?? 1,
  });
}

/**
 * The last row that the sheet's ranges reach. Where they reach below the last sentence they stay as
 * they are: another program may have added rows to the grid, and that is no reason to write.
 */
function reachOf(okrs: Table): number {
  const rows = rowsWith(okrs, 'plan');
  const last = rows[rows.length - 1] ?? FIRST_ROW;
  for (const row of rows) {
    const reach = Number(RANGE_END.exec(formulaAt(okrs, row, 'status'))?.[1] ?? 0);
    if (reach >= last && reach <= okrs.sheet.maxRows) return reach;
  }
  return okrs.sheet.maxRows;
}

/** The row that a range down a column ends at: 300 of `$V$3:$V$300`. */
const RANGE_END = /:\$[A-Z]+\$(\d+)/;

/** The cell of a stamp in the data sheet, as formulas write it. */
export const stampCell = (data: Table, name: DataKey): string =>
  absolute(data.sheet.name, data.columns.get('value') ?? 2, stampRows(data).get(name) ?? FIRST_ROW);
