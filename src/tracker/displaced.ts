import { headerRow, type Rows } from './recognise';
import { HEADER_ROW, KEY_ROW, readSheetMark } from './sheets';
import type { SheetKey } from './snapshot';

/** Where the headers of a sheet stand, other than in row 3, and what brings them back. */
export interface Displaced {
  /** The headers' row, from 1. */
  readonly found: number;
  /** How many rows must go (`delete`) or come (`insert`) above row `at`. */
  readonly rows: number;
  readonly mend: 'delete' | 'insert';
  readonly at: number;
}

/** An ID of ours: in the row for headers it says that the headers' own row was deleted. */
const ID = /^(?:O|KR|A)\d+$/;

/**
 * Whether rows were inserted or deleted above the first row of content; null where the headers stand in
 * their row, or where nothing tells. Everything is read by its row, so a sheet that moved is not read.
 */
export function displaced(sheet: SheetKey, values: Rows): Displaced | null {
  const mark = values.findIndex((row) => row.some((cell) => readSheetMark(cell) !== null));
  const found = headerRow(sheet, values) ?? (mark > 0 ? mark + HEADER_ROW : HEADER_ROW);
  if (found > HEADER_ROW)
    return { found, rows: found - HEADER_ROW, mend: 'delete', at: mark > 0 ? KEY_ROW : found };
  if (found < HEADER_ROW)
    return { found, rows: HEADER_ROW - found, mend: 'insert', at: mark < 0 ? KEY_ROW : found };
  const first = values[HEADER_ROW - 1]?.[mark === 0 ? markColumn(values[0]) : -1];
  const gone = sheet === 'okrs' && typeof first === 'string' && ID.test(first);
  return gone ? { found, rows: 1, mend: 'insert', at: HEADER_ROW } : null;
}

const markColumn = (row: readonly unknown[] | undefined): number =>
  (row ?? []).findIndex((cell) => readSheetMark(cell) !== null);
