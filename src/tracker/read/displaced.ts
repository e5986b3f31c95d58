import { HEADER_ROW, KEY_ROW, readSheetMark } from '../contract/sheets';
import type { SheetKey } from '../grid/snapshot';
import { headerRow, type Rows } from './recognise';

/** Rows that stand above the headers, or are missing there, by the refusal that says so. Rows from 1. */
export type Displaced =
  | { readonly kind: 'rows-above'; readonly values: { readonly found: number; readonly n: number } }
  | { readonly kind: 'rows-missing'; readonly values: { readonly at: number; readonly n: number } };

/** An ID of ours: in the row for headers it says that the headers' own row was deleted. */
const ID = /^(?:O|KR|A)\d+$/;

/**
 * Whether rows were inserted or deleted above the first row of content; null where the headers stand in
 * their row, or where nothing tells. Everything is read by its row, so a sheet that moved is not read.
 */
export function displaced(sheet: SheetKey, values: Rows): Displaced | null {
  const mark = values.findIndex((row) => row.some(isMark));
  const found = headerRow(sheet, values) ?? HEADER_ROW + Math.max(0, mark);
  if (found > HEADER_ROW) return { kind: 'rows-above', values: { found, n: found - HEADER_ROW } };
  if (found < HEADER_ROW) {
    const at = mark < 0 ? KEY_ROW : found;
    return { kind: 'rows-missing', values: { at, n: HEADER_ROW - found } };
  }
  const first = values[HEADER_ROW - 1]?.[values[0]?.findIndex(isMark) ?? -1];
  const headersGone = sheet === 'okrs' && typeof first === 'string' && ID.test(first);
  return headersGone ? { kind: 'rows-missing', values: { at: HEADER_ROW, n: 1 } } : null;
}

const isMark = (cell: unknown): boolean => readSheetMark(cell) !== null;
