import { blockName, columnLetters } from '../tracker/grid/a1';
import type { Change } from '../tracker/grid/change';
import { blockRange } from './block-range';
import type { OpenSheets } from './find-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts a sheet with exactly this grid; one that an earlier run began is taken up again. */
export function insertSheet(
  open: OpenSheets,
  of: Extract<Change, { readonly kind: 'insert-sheet' }>,
): void {
  const begun = open.byKey.get(of.sheet);
  const sheet = begun ?? open.spreadsheet.insertSheet(of.name, of.at);
  const size = (begun ? undefined : open.newGrid) ?? {
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
  };
  if (!begun) {
    open.newGrid = size;
    open.inserted.add(sheet);
  }
  open.byKey.set(of.sheet, sheet);
  resize(size.rows, of.rows, {
    more: (after, count) => sheet.insertRowsAfter(after, count),
    fewer: (from, count) => sheet.deleteRows(from, count),
  });
  resize(size.columns, of.columns, {
    more: (after, count) => sheet.insertColumnsAfter(after, count),
    fewer: (from, count) => sheet.deleteColumns(from, count),
  });
}

/**
 * Removes the tab of this name where nothing is in it: no content, no note, no chart, no picture, no drawing, no
 * protection. What only a look at it can tell is looked at here, right before it goes.
 */
export function removeBlank({ spreadsheet }: OpenSheets, name: string): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet || sheet.getType() !== SpreadsheetApp.SheetType.GRID || sheet.getLastRow() > 0) return;
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const laid = [
    sheet.getCharts(),
    sheet.getImages(),
    sheet.getDrawings(),
    sheet.getProtections(RANGE),
    sheet.getProtections(SHEET),
  ];
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const noted = all.getNotes().some((row) => row.some((note) => note !== ''));
  if (!noted && laid.every(({ length }) => length === 0)) spreadsheet.deleteSheet(sheet);
}

function resize(
  has: number,
  wanted: number,
  change: {
    readonly more: (after: number, count: number) => void;
    readonly fewer: (from: number, count: number) => void;
  },
): void {
  if (has < wanted) change.more(has, wanted - has);
  if (has > wanted) change.fewer(wanted + 1, has - wanted);
}

/** Rows that a sheet grows by at a time. */
const MORE_ROWS = 200;

/** Rows below the last of the grid, where it ends before this one. */
export function makeRoom(sheet: Sheet, row: number): void {
  const has = sheet.getMaxRows();
  if (has < row) sheet.insertRowsAfter(has, Math.max(row - has, MORE_ROWS));
}

/**
 * Widths of columns or heights of rows: the size that most of them have goes to all in one call, then
 * neighbours of one other size in one call.
 */
export function writeSizes(
  first: number,
  sizes: readonly number[],
  set: (at: number, count: number, size: number) => void,
): void {
  const runs: { readonly at: number; readonly size: number; count: number }[] = [];
  sizes.forEach((size, index) => {
    const run = runs[runs.length - 1];
    if (run?.size === size) run.count += 1;
    else runs.push({ at: first + index, size, count: 1 });
  });
  const runsOf = (size: number): number => runs.filter((run) => run.size === size).length;
  const [most] = runs.map(({ size }) => size).sort((one, other) => runsOf(other) - runsOf(one));
  if (most === undefined) return;
  set(first, sizes.length, most);
  for (const { at, count, size } of runs) if (size !== most) set(at, count, size);
}

/** One level of grouping over these columns, and not a second one when it is there. */
export function groupColumns(
  open: OpenSheets,
  sheet: Sheet,
  { column, count, collapsed }: Extract<Change, { readonly kind: 'group-columns' }>,
): void {
  if (open.inserted.has(sheet) || sheet.getColumnGroupDepth(column) === 0) {
    sheet.getRange(1, column, 1, count).shiftColumnGroupDepth(1);
  }
  const group = sheet.getColumnGroup(column, 1);
  if (collapsed) group?.collapse();
  else group?.expand();
}

/** A protection that warns and does not lock anybody out; one for each description. */
export function protect(
  open: OpenSheets,
  sheet: Sheet,
  of: Extract<Change, { readonly kind: 'protect' }>,
): void {
  const type = of.block ? SpreadsheetApp.ProtectionType.RANGE : SpreadsheetApp.ProtectionType.SHEET;
  const range = of.block && sheet.getRange(blockName(of.block));
  const there = open.inserted.has(sheet) ? [] : sheet.getProtections(type);
  const place = there.length > 0 && range ? range.getA1Notation() : '';
  // One without a description on the same cells: a run was cut off before it named it.
  const ours =
    there.find((one) => one.getDescription() === of.description) ??
    there.find((one) => one.getDescription() === '' && one.getRange().getA1Notation() === place);
  const protection = ours ?? (range ?? sheet).protect();
  protection.setDescription(of.description).setWarningOnly(true);
}

/** Each row of these blocks becomes one cell; more than two blocks are asked for together. */
export function mergeRows(
  open: OpenSheets,
  sheet: Sheet,
  { sheet: key, blocks }: Extract<Change, { readonly kind: 'merge' }>,
): void {
  const ranges =
    blocks.length > 2
      ? sheet.getRangeList(blocks.map(blockName)).getRanges()
      : blocks.map((block) => blockRange(open, key, block));
  for (const range of ranges) range.mergeAcross();
}

/** Takes such a protection of a whole sheet away. */
export function unprotect(sheet: Sheet, description: string): void {
  for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
    if (one.getDescription() === description) one.remove();
}

/** Empties columns of a sheet from a row on: content, looks, merges, notes and choices. */
export function clearFrom(
  sheet: Sheet,
  { from, columns }: Extract<Change, { readonly kind: 'clear' }>,
): void {
  // To the last row, wherever that is: `A2:H`.
  const range = sheet.getRange(`A${from}:${columnLetters(columns)}`);
  range.breakApart();
  range.clear();
  range.clearNote();
  range.clearDataValidations();
}
