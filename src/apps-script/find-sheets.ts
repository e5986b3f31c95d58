import type { Language } from '../language/text';
import type { NumberMarks } from '../okr/plan';
import { readSheetMark, SHEET_KEYS, SHEETS } from '../tracker/contract/sheets';
import type { Grid } from '../tracker/grid/row-writes';
import type { SheetKey, SheetSnapshot } from '../tracker/grid/snapshot';
import { LOOKED_AT, recognised } from '../tracker/read/recognise';
import { textsOfCells } from './cell-text';
import type { SheetClock } from './zone';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of one run, found once: writes go to the same ones that were read. */
export interface OpenSheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly clock: SheetClock;
  /** How the file writes numbers, by its locale: asked for once, and only where it matters. */
  readonly numbers: () => NumberMarks;
  /** Grows when a command inserts a sheet. */
  readonly byKey: Map<SheetKey, Sheet>;
  /** Names of tabs that were read, so that none is asked for its name twice. */
  readonly names: Map<Sheet, string>;
  /** Sheets inserted in this run: what they hold need not be asked for before it is written. */
  readonly inserted: Set<Sheet>;
  /** How many cells a sheet begins with: all that are inserted in a file begin with as many, so the first is asked. */
  newGrid?: { readonly rows: number; readonly columns: number };
  /** Dropdowns and limits that were built in this run, by what they say. */
  readonly rules: Map<string, GoogleAppsScript.Spreadsheet.DataValidation>;
  /** What this run has read of each sheet, with what it has written since. */
  readonly read: Map<SheetKey, AsRead>;
  /** Sheets that were read and not written since: whoever reads them again in this run has them at once. */
  readonly kept: Map<SheetKey, SheetSnapshot>;
  /** Blocks that were asked for in this run, by sheet and place. */
  readonly ranges: Map<string, GoogleAppsScript.Spreadsheet.Range>;
  /** Sheets in which rows were moved at the very moment of a write, so that others were hit and put back. */
  readonly moved: Set<SheetKey>;
  /** Tabs, by name, in which a Google table refused dropdowns or formats. */
  readonly tables: Set<string>;
  /** The tab in which a person just typed, in a run that follows an edit, and who it was where Google says so. */
  readonly edited?: Tab;
  readonly user?: GoogleAppsScript.Base.User;
}

/** A sheet as a command knows it when it decides. */
export interface AsRead {
  readonly sheet: SheetSnapshot;
  /** With what was written since. */
  readonly grid: Grid;
  /** From its first cell to its last, and how many rows that is; null where more than that is to be read. */
  readonly range: GoogleAppsScript.Spreadsheet.Range | null;
  readonly rows: number;
}

/** A tab and its name, which is asked for once. */
export interface Tab {
  readonly sheet: Sheet;
  readonly name: string;
}

/** The tab of this name. */
export function tabNamed({ spreadsheet, edited }: OpenSheets, name: string): Tab | null {
  if (edited?.name === name) return edited;
  const sheet = spreadsheet.getSheetByName(name);
  return sheet && { sheet, name };
}

/** The tabs that this sheet may be without looking at all of them: the one this run knows, those with a name of ours. */
export function* likelyTabs(
  open: OpenSheets,
  key: SheetKey,
  language: Language | null,
): Generator<Tab> {
  const known = open.byKey.get(key);
  if (known) {
    const name = known === open.edited?.sheet ? open.edited.name : open.names.get(known);
    yield { sheet: known, name: name ?? known.getName() };
    return;
  }
  const { name } = SHEETS[key];
  for (const one of new Set(language === 'th' ? [name.th, name.en] : [name.en, name.th])) {
    const tab = tabNamed(open, one);
    if (tab) yield tab;
  }
}

/** The tab that the data sheet remembers by its Google id, under whatever name; null where it remembers none. */
export function rememberedTab({ spreadsheet, edited }: OpenSheets, id: unknown): Tab | null {
  if (typeof id !== 'number') return null;
  if (edited?.sheet.getSheetId() === id) return edited;
  const sheet = spreadsheet.getSheetById(id);
  return sheet && { sheet, name: sheet.getName() };
}

/**
 * The first rows of a tab, so many that a sheet of ours shows its mark or its headers; null for a tab
 * without cells: a chart on a tab of its own, or a connected source, which refuse to be read.
 */
export function topRows(sheet: Sheet): unknown[][] | null {
  try {
    return textsOfCells(sheet.getRange(`1:${LOOKED_AT}`).getValues());
  } catch (error) {
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return null;
    // A grid of fewer rows than that is read whole.
    if (sheet.getMaxRows() >= LOOKED_AT) throw error;
    return textsOfCells(sheet.getDataRange().getValues());
  }
}

/** The sheet of ours that these first rows show, by mark, else by keys or headers; null for any other. */
export const sheetIn = (rows: unknown[][]): SheetKey | null =>
  markedAs(rows[0]) ?? recognised(rows);

/** The sheet that this row's mark names: in its first cell, or wherever inserted columns moved it. */
export function markedAs(row: readonly unknown[] | undefined): SheetKey | null {
  for (const cell of row ?? []) {
    const mark = readSheetMark(cell);
    if (mark) return mark.version === null ? null : mark.sheet;
  }
  return null;
}

/** Where each sheet of ours is, for runs to come: people rename tabs, and Google's ids stay. */
export const whereabouts = ({ byKey }: OpenSheets): string => {
  // In the order of the tabs: what says the same is the same text.
  const ids = SHEET_KEYS.map((key) => [key, byKey.get(key)?.getSheetId()] as const);
  return JSON.stringify(Object.fromEntries(ids));
};
