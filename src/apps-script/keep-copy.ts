import { KEY_ROW, sheetMark } from '../tracker/contract/sheets';
import type { Change } from '../tracker/grid/change';
import type { SheetKey } from '../tracker/grid/snapshot';
import { markedAs, type OpenSheets, type Sheet, topRows } from './find-sheets';

/**
 * A hidden copy of a sheet with a mark of its own. Google makes it in one call and it is marked in others: one that
 * a run left behind still bears the mark of the sheet it was made of, and is taken up.
 */
export function keepCopy(
  open: OpenSheets,
  sheet: Sheet,
  { sheet: key, as, name, known }: Extract<Change, { readonly kind: 'keep-copy' }>,
): void {
  const left = leftBehind(open, sheet, key, known);
  const copy = left ?? sheet.copyTo(open.spreadsheet);
  // A new copy is as its sheet was read; looking at it would have all its formulas calculated.
  const keys = left ? topRows(left)?.[0] : open.read.get(key)?.grid[KEY_ROW - 1];
  copy.setName(name);
  copy.getRange(KEY_ROW, markColumn(keys ?? topRows(copy)?.[0] ?? [])).setValue(sheetMark(as));
  copy.hideSheet();
  open.byKey.set(as, copy);
}

function leftBehind(
  { spreadsheet }: OpenSheets,
  sheet: Sheet,
  key: SheetKey,
  known: readonly string[],
): Sheet | null {
  const own = sheet.getSheetId();
  const others = spreadsheet
    .getSheets()
    .filter((one) => !known.includes(one.getName()) && one.getSheetId() !== own);
  return others.find((one) => markedAs(topRows(one)?.[0]) === key) ?? null;
}

/** Somebody may have inserted columns in front of it. */
const markColumn = (keys: readonly unknown[]): number =>
  Math.max(
    0,
    keys.findIndex((cell) => markedAs([cell]) !== null),
  ) + 1;

/** Removes a sheet of ours that was found in this run. */
export function removeSheet({ byKey, spreadsheet, kept, read }: OpenSheets, key: SheetKey): void {
  const sheet = byKey.get(key);
  if (!sheet) return;
  spreadsheet.deleteSheet(sheet);
  byKey.delete(key);
  kept.delete(key);
  read.delete(key);
}
