import {
  CHECK_IN_COLUMNS,
  type Column,
  DEFINITION_COLUMNS,
  NOT_NOW_COLUMNS,
  OKR_COLUMNS,
} from './columns';
import { DATA_COLUMNS, SETTINGS_COLUMNS } from './settings-sheet';
import { HEADER_ROW, KEY_ROW, readSheetMark, sheetMark } from './sheets';
import type { LostKey, SheetKey } from './snapshot';

type Rows = readonly (readonly unknown[])[];

const COLUMNS: readonly (readonly [SheetKey, readonly Column[]])[] = [
  ['okrs', OKR_COLUMNS],
  ['check-ins', CHECK_IN_COLUMNS],
  ['definitions', DEFINITION_COLUMNS],
  ['not-now', NOT_NOW_COLUMNS],
  ['settings', SETTINGS_COLUMNS],
  ['data', DATA_COLUMNS],
];

/** So much of a sheet's keys or headers must stand in a tab without a mark for it to be that sheet. */
const ENOUGH = 0.6;

/**
 * The sheet that a tab without a mark is, by its other keys or by its headers in either language; null
 * for a tab that is none of ours. Reads the first three rows only.
 */
export function recognised(values: Rows): SheetKey | null {
  const keys = textsOf(values[KEY_ROW - 1]);
  const headers = textsOf(values[HEADER_ROW - 1]);
  let [best, most] = [null as SheetKey | null, ENOUGH];
  for (const [sheet, columns] of COLUMNS) {
    const [, ...keyed] = columns;
    const headed = columns.filter(({ header }) => header.en !== '');
    const share = Math.max(
      keyed.filter(({ key }) => keys.includes(key)).length / keyed.length,
      headed.filter((column) => headers.some((text) => isHeaderOf(column, text))).length /
        headed.length,
    );
    if (share < most || (share === most && best !== null)) continue;
    [best, most] = [sheet, share];
  }
  return best;
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
    const there =
      index === 0 ? keys.some((key) => readSheetMark(key)) : keys.some((key) => key === column.key);
    if (there) return;
    const at = headers.findIndex(
      (text, place) => !keys[place] && isHeaderOf(column, text) && !taken(lost, place),
    );
    // A first column whose header was reworded is still the one in front, while nothing says otherwise.
    const place = at < 0 && index === 0 && !keys[0] ? 0 : at;
    if (place >= 0)
      lost.push({ column: place + 1, key: index === 0 ? sheetMark(sheet) : column.key });
  });
  return lost;
}

const taken = (lost: readonly LostKey[], place: number): boolean =>
  lost.some(({ column }) => column === place + 1);

const textsOf = (row: readonly unknown[] | undefined): readonly string[] =>
  (row ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : cell === '' ? '' : '-'));

const isHeaderOf = ({ header }: Column, text: string): boolean =>
  text !== '' && (text === header.en || text === header.th);
