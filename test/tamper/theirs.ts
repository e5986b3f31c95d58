/** What people wrote in a file, and whether it still stands. */
import type { LocalSheets } from '../../local/index';
import { FORMULA_KEYS, OKR_COLUMNS } from '../../src/tracker/contract/columns';
import { SETTINGS_COLUMNS } from '../../src/tracker/contract/settings-sheet';
import { isSameWord } from './our-words';
import { places } from './places';

/** Sheets in which the tracker alone writes, by their marks. */
const ITS_SHEETS = ['check-ins', 'summary', 'guide', 'data'];
/** Columns of the plan in which it writes beside its formulas. */
const ITS_KEYS: readonly string[] = [...FORMULA_KEYS, 'review', 'updated', 'parent'];
/** Settings that are counted from others. */
const COUNTED = ['first_day', 'last_day', 'as_of'];

/** So much of a cell is shown where it was touched. */
const SHOWN = 80;

type Contents = ReadonlyMap<string, string>;

/** Every cell that a person wrote, or may have, by its place: `OKRs!B5`. */
export function theirs(local: LocalSheets, all: Contents = places(local)): Contents {
  const sheets = sheetsOf(all);
  return new Map([...all].filter(([place, content]) => isTheirs(place, content, all, sheets)));
}

/** Their cells that hold something else than before: `OKRs!B5: this → that`. Our own words may change their language. */
export function touched(
  before: Contents,
  local: LocalSheets,
  told: readonly string[] = [],
  after: Contents = places(local),
): string[] {
  return [...before].flatMap(([place, content]) => {
    const now = after.get(place);
    if (now === content || told.includes(place) || isSameWord(content, now)) return [];
    return [`${place}: ${content.slice(0, SHOWN)} → ${(now ?? '(nothing)').slice(0, SHOWN)}`];
  });
}

/** What a sheet says of itself in its first row. */
interface SheetKeys {
  /** `okrs`, `settings` …; '' for a sheet of theirs. */
  mark: string;
  /** Column letters to keys, and back. */
  readonly keys: Map<string, string>;
  readonly columns: Map<string, string>;
}

function sheetsOf(all: Contents): ReadonlyMap<string, SheetKeys> {
  const sheets = new Map<string, SheetKeys>();
  for (const [place, content] of all) {
    const { sheet, column, row } = partsOf(place);
    if (row !== 1) continue;
    const one = sheets.get(sheet) ?? { mark: '', keys: new Map(), columns: new Map() };
    sheets.set(sheet, one);
    // A sheet whose mark is gone is told by keys that no other has.
    const mark = /^guidepost\/([a-z-]+)\//.exec(content)?.[1] ?? TELLING[content];
    if (mark) one.mark = mark;
    const key = content.startsWith('guidepost/') ? 'first' : content;
    one.keys.set(column, key);
    one.columns.set(key, column);
  }
  return sheets;
}

const TELLING: Readonly<Record<string, string>> = { rollup: 'okrs', reminders: 'settings' };

function isTheirs(
  place: string,
  content: string,
  all: Contents,
  sheets: ReadonlyMap<string, SheetKeys>,
): boolean {
  const { sheet, column, row } = partsOf(place);
  const { mark, keys, columns } = sheets.get(sheet) ?? NONE;
  const key = keys.get(column) ?? '';
  const formula = content.startsWith('=');
  if (ITS_SHEETS.includes(mark)) return false;
  if (row === 1) return !content.startsWith('guidepost/') && !isOurKey(content);
  if (row === 2) return !formula;
  if (mark === 'okrs' && row > 3) {
    if (key === 'first' || ITS_KEYS.includes(key)) return false;
    if (!columns.has('first') && ID.test(content)) return false;
    // The levels that set-up laid out, for sentences to come, are its own.
    return key !== 'level' || all.has(`${sheet}!${columns.get('plan')}${row}`);
  }
  if (mark !== 'settings' || !formula) return true;
  return !COUNTED.includes(all.get(`${sheet}!${columns.get('first')}${row}`) ?? '');
}

/** An ID, where the column of IDs lost its key with the sheet’s mark. */
const ID = /^(?:O|KR|A)\d+$/;

const NONE: SheetKeys = { mark: '', keys: new Map(), columns: new Map() };

const isOurKey = (content: string): boolean =>
  [...OKR_COLUMNS, ...SETTINGS_COLUMNS].some(({ key }) => key === content);

function partsOf(place: string): { sheet: string; column: string; row: number } {
  const [, sheet = '', column = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  return { sheet, column, row: Number(row) };
}
