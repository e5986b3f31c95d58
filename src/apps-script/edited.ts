import type { Edit } from '../commands/edit';
import { columnNumber } from '../tracker/a1';
import { keysIn } from '../tracker/recognise';
import { type Sheet, sheetIn, topRows } from './find-sheets';

/** One cell: `H5`. */
const CELL = /^([A-Z]+)(\d+)$/;

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * What a person edited in the plan or in Settings; null for an edit anywhere else, which costs one read of
 * a tab's first rows and nothing more: people type in other tabs all day.
 */
export function editIn(sheet: Sheet, { range, value }: EditEvent): Omit<Edit, 'tab'> | null {
  const rows = topRows(sheet);
  const key = rows && sheetIn(rows);
  if (!rows || (key !== 'okrs' && key !== 'settings')) return null;
  // Google tells the value of one cell only, and one cell's place in one call.
  const place = value === undefined ? null : CELL.exec(range.getA1Notation());
  const first = place ? columnNumber(place[1] ?? '') : range.getColumn();
  const last = place ? first : first + range.getNumColumns() - 1;
  return {
    sheet: key,
    row: place ? Number(place[2]) : range.getRow(),
    rows: place ? 1 : range.getNumRows(),
    touched: keysIn(key, rows)
      .filter(({ column }) => column >= first && column <= last)
      .map((one) => one.key),
  };
}
