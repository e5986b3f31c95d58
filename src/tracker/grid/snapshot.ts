import type { Day } from '../../okr/day';
import type { NumberMarks } from '../../okr/plan';

/** A key that is gone from the hidden first row, and the column, from 1, that it belongs to. */
export interface LostKey {
  readonly column: number;
  readonly key: string;
}

/**
 * Sheets that a tracker gets as its quarters end: the next quarter's draft, and the one that was used; what the team fills to
 * close; frozen quarters, of which there may be many; the log of past quarters; and the plan as it stood before it was closed.
 */
export type LaterKey = 'draft' | 'used-draft' | 'closing' | 'archive' | 'past' | 'before';

/** The sheets of a tracker, by the key in their hidden first row. */
export type SheetKey =
  | 'okrs'
  | 'check-ins'
  | 'summary'
  | 'definitions'
  | 'not-now'
  | 'guide'
  | 'settings'
  | 'data'
  | LaterKey;

/**
 * What a cell holds, as plain JSON. A date cell is `{day}` in the spreadsheet's time zone; its time
 * of day is dropped. An empty cell is ''. An error is its text, `#REF!`.
 */
export type Cell = string | number | boolean | { readonly day: Day };

/** One sheet as it was read: rows × columns from A1 to the last cell with content. */
export interface SheetSnapshot {
  /** The tab's name, which people may have changed. */
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
  /** Formula text with its `=`, '' where there is none; same shape as `values`. Only read where needed. */
  readonly formulas: readonly (readonly string[])[] | null;
  /** Number formats, same shape as `values`; null where only a part was read. Asked for once, when somebody wants to know. */
  readonly formats?: () => readonly (readonly string[])[] | null;
  /** Rows of a long log that were left unread between its headers and the lines in `values`. */
  readonly skipped?: number;
  /** How many rows the grid has, empty ones included. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** The schema version of its mark as it stands, 0 where the mark is gone; absent where nobody looked. */
  readonly schema?: number;
  /** Keys that `values` has but the sheet lost: known by their headers. A repair writes them back. */
  readonly lostKeys?: readonly LostKey[];
}

/** Everything a command read, once, before it decides. */
export interface Snapshot {
  readonly sheets: { readonly [K in SheetKey]?: SheetSnapshot };
  /** Sheets that a run began to build and did not finish, formulas included. */
  readonly unfinished: { readonly [K in SheetKey]?: SheetSnapshot };
  /** A sheet stood where nobody expected it: every tab had to be looked at. */
  readonly searched?: boolean;
  /** Names of all tabs in the file, ours or not, in order. */
  readonly tabs: readonly string[];
  readonly spreadsheetId: string;
  /** Today in the spreadsheet's time zone. */
  readonly today: Day;
  /** Now in the spreadsheet's time zone: `2026-11-13 16:05`. */
  readonly now: string;
  /** How the file writes numbers; with a decimal point unless given. */
  readonly numbers?: NumberMarks;
}
