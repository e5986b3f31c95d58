import { type Edit, matterIn } from '../commands/plan/edit';
import type { EditContent } from '../commands/plan/edit-place';
import { columnNumber } from '../tracker/grid/a1';
import { keysIn } from '../tracker/read/recognise';
import { textsOfCells } from './cell-text';
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
  const touched = keysIn(key, rows)
    .filter(({ column }) => column >= first && column <= last)
    .map((one) => one.key);
  return {
    sheet: key,
    row: place ? Number(place[2]) : range.getRow(),
    rows: place ? 1 : range.getNumRows(),
    column: first,
    content: place
      ? [[String(value)]]
      : key === 'okrs' && matterIn(touched).length > 0
        ? told(range)
        : [],
    touched,
  };
}

/** The edited cells before anything else is done: rows may be moved while the run waits for its turn. */
const told = (range: GoogleAppsScript.Spreadsheet.Range): EditContent =>
  textsOfCells(range.getValues()).map((line) =>
    line.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : null)),
  );
