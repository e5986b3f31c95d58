import { refuse } from '../commands/refusal';
import type { Language } from '../language/text';
import { displaced } from '../tracker/displaced';
import { LOOKED_AT, lostKeys, recognised } from '../tracker/recognise';
import { KEY_ROW, readSheetMark, SCHEMA_VERSION, SHEET_KEYS, SHEETS } from '../tracker/sheets';
import type { Cell, SheetKey, SheetSnapshot, Snapshot } from '../tracker/snapshot';
import { textOfCell } from './cell-text';
import { type DayOf, dayReader } from './days';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Tab {
  readonly sheet: Sheet;
  readonly name: string;
}

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
 * sheet is still missing; one whose mark is gone is known by its other keys or its headers. A sheet that
 * a newer version wrote, and two that could both be the one that is missing, are refused.
 */
export function gather(
  open: OpenSheets,
  wanted: readonly SheetKey[],
  withFormulas: readonly SheetKey[],
  userLanguage: () => Language,
): Snapshot {
  const { spreadsheet } = open;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const now = new Date(Date.now());
  const dayOf = dayReader(timeZone);
  const tabs = spreadsheet.getSheets().map((sheet): Tab => ({ sheet, name: sheet.getName() }));
  const stamp = Utilities.formatDate(now, timeZone, 'yyyy-MM-dd HH:mm');
  const found: { [K in SheetKey]?: SheetSnapshot } = {};
  const unfinished: { [K in SheetKey]?: SheetSnapshot } = {};
  const looked = new Set<string>();
  const unmarked: { readonly tab: Tab; readonly key: SheetKey }[] = [];
  const withoutMark = (tab: Tab, rows: unknown[][]): void => {
    const key = recognised(rows);
    if (key !== null && wanted.includes(key)) unmarked.push({ tab, key });
  };
  const keep = (tab: Tab, key: SheetKey, values: unknown[][]): void => {
    open.byKey.set(key, tab.sheet);
    if (!wanted.includes(key)) return;
    const moved = displaced(key, values);
    if (moved) refuse(moved.kind, userLanguage(), { sheet: tab.name, ...moved.values });
    found[key] = snapshotOf(tab, key, values, withFormulas.includes(key), dayOf);
  };
  const take = (tab: Tab): void => {
    if (looked.has(tab.name)) return;
    looked.add(tab.name);
    const values = tab.sheet.getDataRange().getValues();
    const newer = versionIn(values[0]) > SCHEMA_VERSION;
    if (newer) refuse('newer-tracker', userLanguage(), { sheet: tab.name });
    const key = markedAs(values[0]);
    if (key === null && !begun(tab, values)) withoutMark(tab, values);
    if (key !== null && !found[key]) keep(tab, key, values);
  };
  const begun = (tab: Tab, values: unknown[][]): boolean => {
    const key = begunAs(values, tab.name);
    if (key === null || unfinished[key] || !wanted.includes(key)) return key !== null;
    unfinished[key] = snapshotOf(tab, key, values, true, dayOf);
    if (!open.byKey.has(key)) open.byKey.set(key, tab.sheet);
    return true;
  };
  const ourNames = new Set(wanted.flatMap((key) => Object.values<string>(SHEETS[key].name)));
  for (const tab of tabs) if (ourNames.has(tab.name)) take(tab);
  for (const tab of tabs) {
    if (wanted.every((key) => found[key])) break;
    if (looked.has(tab.name)) continue;
    const height = Math.max(1, Math.min(LOOKED_AT, tab.sheet.getLastRow()));
    const width = Math.max(1, tab.sheet.getLastColumn());
    const rows = tab.sheet.getRange(1, 1, height, width).getValues();
    if (markedAs(rows[0]) === null) withoutMark(tab, rows);
    else take(tab);
  }
  for (const { tab, key } of unmarked) {
    if (found[key]) continue;
    const others = unmarked.filter((one) => one.key === key && one.tab !== tab);
    if (others[0])
      refuse('which-sheet', userLanguage(), { sheet: tab.name, other: others[0].tab.name });
    keep(tab, key, tab.sheet.getDataRange().getValues());
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

/** The schema version of this row's mark; 0 where there is none. */
const versionIn = (row: readonly unknown[] | undefined): number =>
  Math.max(0, ...(row ?? []).map((cell) => readSheetMark(cell)?.version ?? 0));

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
  { sheet, name }: Tab,
  key: SheetKey,
  values: readonly (readonly unknown[])[],
  withFormulas: boolean,
  dayOf: DayOf,
): SheetSnapshot {
  const lost = lostKeys(key, values);
  const cells = values.map((row) => row.map((cell) => cellOf(cell, dayOf)));
  const keys = cells[KEY_ROW - 1];
  for (const one of lost) if (keys) keys[one.column - 1] = one.key;
  return {
    name,
    values: cells,
    lostKeys: lost,
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

/**
 * Blank where Google does not say who is there: another domain, or a trigger's limited mode. Asked a
 * second time where the first failed: the log would lack the name for good.
 */
function userAddress(again = true): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return again ? userAddress(false) : '';
  }
}
