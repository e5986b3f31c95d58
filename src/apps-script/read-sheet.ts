import { HEADER_ROW, KEY_ROW, readSheetMark } from '../tracker/contract/sheets';
import type { Cell, SheetKey, SheetSnapshot } from '../tracker/grid/snapshot';
import { lostKeys } from '../tracker/read/recognise';
import { textsOfCells } from './cell-text';
import type { DayOf } from './days';
import type { Sheet, Tab } from './find-sheets';

/** Lines of a log that are read where the last ones are enough. */
const RECENT = 2_000;

/** What the cells of a sheet hold, as Google gives it, but for our apostrophes. */
export interface Values {
  readonly values: unknown[][];
  /** Rows below the headers that were left unread. */
  readonly skipped: number;
  /** From its first cell to its last; null where only a part was read. */
  readonly range: GoogleAppsScript.Spreadsheet.Range | null;
}

/** A sheet from its first cell to its last, or of a long log its head and its last lines; null for a tab without cells. */
export function valuesOf(sheet: Sheet, recent: boolean): Values | null {
  if (!recent) {
    try {
      const range = sheet.getDataRange();
      return { values: textsOfCells(range.getValues()), skipped: 0, range };
    } catch (error) {
      if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return null;
      throw error;
    }
  }
  const skipped = Math.max(0, sheet.getLastRow() - HEADER_ROW - RECENT);
  if (skipped === 0) return valuesOf(sheet, false);
  const rows = (first: number, last: number) =>
    textsOfCells(sheet.getRange(`${first}:${last}`).getValues());
  const first = HEADER_ROW + skipped + 1;
  const values = [...rows(1, HEADER_ROW), ...rows(first, first + RECENT - 1)];
  return { values, skipped, range: null };
}

/** Asks at most once, and only when somebody wants to know. */
export function once<Value>(ask: () => Value): () => Value {
  let asked: { readonly value: Value } | null = null;
  return () => {
    asked ??= { value: ask() };
    return asked.value;
  };
}

/** A sheet as the commands know it. Its grid is measured when its size is looked at. */
export function snapshotOf(
  { sheet, name }: Tab,
  key: SheetKey,
  { values, skipped, range }: Values,
  withFormulas: boolean,
  dayOf: DayOf,
): SheetSnapshot {
  const lost = lostKeys(key, values);
  const cells = values.map((row) => row.map((cell) => cellOf(cell, dayOf)));
  const keys = cells[KEY_ROW - 1];
  for (const one of lost) if (keys) keys[one.column - 1] = one.key;
  const [rows, columns] = [once(() => sheet.getMaxRows()), once(() => sheet.getMaxColumns())];
  return {
    name,
    values: cells,
    skipped,
    schema: versionIn(values[KEY_ROW - 1]),
    lostKeys: lost,
    formulas: withFormulas && range ? range.getFormulas() : null,
    formats: once(() => range?.getNumberFormats() ?? null),
    get maxRows() {
      return rows();
    },
    get maxColumns() {
      return columns();
    },
  };
}

/** The schema version of this row's mark; 0 where there is none. */
export const versionIn = (row: readonly unknown[] | undefined): number =>
  Math.max(0, ...(row ?? []).map((cell) => readSheetMark(cell)?.version ?? 0));

/** A cell as plain JSON, its text being read already. */
export function cellOf(cell: unknown, dayOf: DayOf): Cell {
  if (Object.prototype.toString.call(cell) === '[object Date]') return { day: dayOf(cell as Date) };
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cell
    : '';
}
