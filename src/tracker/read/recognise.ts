import { GUIDE_COLUMNS } from '../build/guide';
import { SUMMARY_KEYS } from '../build/summary-sheet';
import {
  CHECK_IN_COLUMNS,
  DEFINITION_COLUMNS,
  NOT_NOW_COLUMNS,
  OKR_COLUMNS,
  type Column as TableColumn,
} from '../contract/columns';
import { DATA_COLUMNS, SETTINGS_COLUMNS } from '../contract/settings-sheet';
import { HEADER_ROW, KEY_ROW, readSheetMark, SCHEMA_VERSION, sheetMark } from '../contract/sheets';
import type { LostKey, SheetKey } from '../grid/snapshot';

export type Rows = readonly (readonly unknown[])[];

/** What tells a column: its key, and its header where it has one. */
type Column = Pick<TableColumn, 'key' | 'header'>;

const COLUMNS: readonly (readonly [SheetKey, readonly Column[]])[] = [
  ['okrs', OKR_COLUMNS],
  ['check-ins', CHECK_IN_COLUMNS],
  ['definitions', DEFINITION_COLUMNS],
  ['not-now', NOT_NOW_COLUMNS],
  ['settings', SETTINGS_COLUMNS],
  ['data', DATA_COLUMNS],
  ['guide', GUIDE_COLUMNS],
  ['summary', SUMMARY_KEYS.map((key) => ({ key, header: { en: '', th: '' } }))],
];

/** So much of a sheet's keys or headers must stand in a tab without a mark for it to be that sheet. */
const ENOUGH = 0.6;

/** Rows in which keys and headers are looked for, where somebody inserted rows above them. */
export const LOOKED_AT = 10;

/**
 * The sheet that a tab without a mark is, by its other keys or by its headers in either language; null
 * for a tab that is none of ours. Reads the first ten rows only.
 */
export function recognised(values: Rows): SheetKey | null {
  let [best, most] = [null as SheetKey | null, ENOUGH];
  for (const [sheet, columns] of COLUMNS) {
    const [, ...keyed] = columns;
    const share = Math.max(
      ...values.slice(0, LOOKED_AT).map((row) => {
        const texts = textsOf(row);
        const keys = keyed.filter(({ key }) => texts.includes(key)).length / keyed.length;
        return Math.max(keys, shareOfHeaders(columns, row));
      }),
    );
    if (share < most || (share === most && best !== null)) continue;
    [best, most] = [sheet, share];
  }
  return best;
}

/** The row, from 1, in which most of a sheet's headers stand in either language; null where none holds enough of them. */
export function headerRow(sheet: SheetKey, values: Rows): number | null {
  const columns = COLUMNS.find(([key]) => key === sheet)?.[1] ?? [];
  // As it nearly always is: no other row can hold more of them.
  if (shareOfHeaders(columns, values[HEADER_ROW - 1] ?? []) === 1) return HEADER_ROW;
  const shares = values.slice(0, LOOKED_AT).map((row) => shareOfHeaders(columns, row));
  const most = Math.max(0, ...shares);
  return most >= ENOUGH ? shares.indexOf(most) + 1 : null;
}

function shareOfHeaders(columns: readonly Column[], row: readonly unknown[]): number {
  const headed = columns.filter(({ header }) => header.en !== '');
  const texts = new Set(textsOf(row));
  const there = headed.filter(({ header }) => texts.has(header.en) || texts.has(header.th));
  return headed.length === 0 ? 0 : there.length / headed.length;
}

/**
 * The keys of a sheet that are gone while their headers still stand, the sheet's own mark among them
 * (behind which the first column's key stands).
 */
export function lostKeys(sheet: SheetKey, values: Rows): readonly LostKey[] {
  const columns = COLUMNS.find(([key]) => key === sheet)?.[1] ?? [];
  const keys = textsOf(values[KEY_ROW - 1]);
  const headers = textsOf(values[HEADER_ROW - 1]);
  const lost: LostKey[] = [];
  columns.forEach((column, index) => {
    if (index > 0 ? keys.includes(column.key) : keys.some(isOfToday)) return;
    const at = headers.findIndex(
      (text, place) => !keys[place] && isHeaderOf(column, text) && !taken(lost, place),
    );
    // An older version's mark is brought up to date where it stands.
    const marked = index === 0 ? keys.findIndex((key) => readSheetMark(key)) : -1;
    // A first column whose header was reworded is still the one in front, while nothing says otherwise.
    const place = marked >= 0 ? marked : at < 0 && index === 0 && !keys[0] ? 0 : at;
    if (place >= 0)
      lost.push({ column: place + 1, key: index === 0 ? sheetMark(sheet) : column.key });
  });
  return lost;
}

/** The columns of a sheet by these first rows of it: keys that are there, and those that their headers tell. From 1. */
export function keysIn(sheet: SheetKey, values: Rows): readonly LostKey[] {
  const [first] = COLUMNS.find(([key]) => key === sheet)?.[1] ?? [];
  const there = textsOf(values[KEY_ROW - 1]).map((key, index): LostKey => {
    const named = readSheetMark(key) && first ? first.key : key;
    return { column: index + 1, key: named };
  });
  return [...there.filter(({ key }) => key !== ''), ...lostKeys(sheet, values)];
}

/** A mark of this version, or of a sheet that is still being built. */
function isOfToday(key: string): boolean {
  const mark = readSheetMark(key);
  return mark !== null && (mark.version === null || mark.version >= SCHEMA_VERSION);
}

const taken = (lost: readonly LostKey[], place: number): boolean =>
  lost.some(({ column }) => column === place + 1);

const textsOf = (row: readonly unknown[] | undefined): readonly string[] =>
  (row ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : cell === '' ? '' : '-'));

const isHeaderOf = ({ header }: Column, text: string): boolean =>
  text !== '' && (text === header.en || text === header.th);
