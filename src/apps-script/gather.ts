import { readSheetMark, SHEET_KEYS, SHEETS } from '../tracker/sheets';
import type { Cell, SheetKey, SheetSnapshot, Snapshot } from '../tracker/snapshot';
import { textOfCell } from './cell-text';
import { type DayOf, dayReader } from './days';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of one run, found once: writes go to the same ones that were read. */
export interface OpenSheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Grows when a command inserts a sheet. */
  readonly byKey: Map<SheetKey, Sheet>;
  /** Sheets inserted in this run: what they hold need not be asked for before it is written. */
  readonly inserted: Set<Sheet>;
}

/**
 * Reads each wanted sheet once, values and (where named) formulas. A sheet is known by the mark in its
 * first row, so tabs are looked at by our names first, and the others' first rows only while a wanted
 * sheet is still missing.
 */
export function gather(
  open: OpenSheets,
  wanted: readonly SheetKey[],
  withFormulas: readonly SheetKey[],
): Snapshot {
  const { spreadsheet } = open;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const now = new Date(Date.now());
  const dayOf = dayReader(timeZone);
  const tabs = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const stamp = Utilities.formatDate(now, timeZone, 'yyyy-MM-dd HH:mm');
  const found: { [K in SheetKey]?: SheetSnapshot } = {};
  const unfinished: { [K in SheetKey]?: SheetSnapshot } = {};
  const looked = new Set<string>();
  const take = (tab: (typeof tabs)[number]): void => {
    if (looked.has(tab.name)) return;
    looked.add(tab.name);
    const values = tab.sheet.getDataRange().getValues();
    const key = markedAs(values[0]);
    if (key === null) begun(tab, values);
    if (key === null || found[key]) return;
    open.byKey.set(key, tab.sheet);
    if (wanted.includes(key))
      found[key] = snapshotOf(tab, values, withFormulas.includes(key), dayOf);
  };
  const begun = (tab: (typeof tabs)[number], values: unknown[][]): void => {
    const key = begunAs(values, tab.name);
    if (key === null || unfinished[key] || !wanted.includes(key)) return;
    unfinished[key] = snapshotOf(tab, values, true, dayOf);
    if (!open.byKey.has(key)) open.byKey.set(key, tab.sheet);
  };
  const ourNames = new Set(wanted.flatMap((key) => Object.values<string>(SHEETS[key].name)));
  for (const tab of tabs) if (ourNames.has(tab.name)) take(tab);
  for (const tab of tabs) {
    if (wanted.every((key) => found[key])) break;
    if (looked.has(tab.name)) continue;
    const width = Math.max(1, tab.sheet.getLastColumn());
    if (markedAs(tab.sheet.getRange(1, 1, 1, width).getValues()[0]) !== null) take(tab);
  }
  return {
    sheets: found,
    unfinished,
    tabs: tabs.map((tab) => tab.name),
    spreadsheetId: spreadsheet.getId(),
    today: stamp.slice(0, 10),
    now: stamp,
    user: userAddress(),
  };
}

/** The sheet that this row's mark names: in its first cell, or wherever inserted columns moved it. */
export function markedAs(row: readonly unknown[] | undefined): SheetKey | null {
  for (const cell of row ?? []) {
    const mark = readSheetMark(cell);
    if (mark) return mark.version === null ? null : mark.sheet;
  }
  return null;
}

/** The sheet that a run began to build here: its mark says so, or the tab has our name and nothing in it yet. */
function begunAs(values: readonly (readonly unknown[])[], tab: string): SheetKey | null {
  for (const cell of values[0] ?? []) {
    const mark = readSheetMark(cell);
    if (mark) return mark.sheet;
  }
  if (values.some((row) => row.some((cell) => cell !== ''))) return null;
  return SHEET_KEYS.find((key) => Object.values<string>(SHEETS[key].name).includes(tab)) ?? null;
}

function snapshotOf(
  { sheet, name }: { readonly sheet: Sheet; readonly name: string },
  values: readonly (readonly unknown[])[],
  withFormulas: boolean,
  dayOf: DayOf,
): SheetSnapshot {
  return {
    name,
    values: values.map((row) => row.map((cell) => cellOf(cell, dayOf))),
    formulas: withFormulas ? sheet.getDataRange().getFormulas() : null,
    maxRows: sheet.getMaxRows(),
    maxColumns: sheet.getMaxColumns(),
  };
}

/** What Google gives for a cell, as plain JSON. */
export function cellOf(cell: unknown, dayOf: DayOf): Cell {
  if (Object.prototype.toString.call(cell) === '[object Date]') return { day: dayOf(cell as Date) };
  if (typeof cell === 'string') return textOfCell(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}

/** Blank where Google does not say who is there: another domain, or a trigger's limited mode. */
function userAddress(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}
