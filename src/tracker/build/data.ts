import type { Language } from '../../language/text';
import { KEY_RESULT_STATES, LEVELS, MEASURES } from '../../words/plan-words';
import { wordsOf } from '../contract/cell-words';
import { DATA_COLUMNS, DATA_KEYS, type DataKey } from '../contract/settings-sheet';
import { SHEET_TITLES } from '../contract/sheet-titles';
import { FIRST_ROW, SCHEMA_VERSION } from '../contract/sheets';
import type { CellInput, Change } from '../grid/change';
import { newSheetChanges } from './new-sheet';

export const LEVEL_LIST = [...wordsOf(LEVELS, 'en'), ...wordsOf(LEVELS, 'th')] as const;
export const MEASURE_LIST = [...wordsOf(MEASURES, 'en'), ...wordsOf(MEASURES, 'th')] as const;
export const STATE_LIST = [
  ...wordsOf(KEY_RESULT_STATES, 'en'),
  ...wordsOf(KEY_RESULT_STATES, 'th'),
] as const;

const ROWS = 200;
/** The ledger's first column. */
const LEDGER = DATA_COLUMNS.findIndex(({ key }) => key === 'mail_kind') + 1;

/** The hidden sheet of the tracker's own stamps and counters, the words that formulas match, and the mail ledger. */
export function buildData(
  name: string,
  at: number,
  language: Language,
  values: Readonly<Partial<Record<DataKey, string>>>,
  ledger: readonly (readonly CellInput[])[] = [],
): Change[] {
  const stamps: Readonly<Partial<Record<DataKey, string>>> = {
    schema: String(SCHEMA_VERSION),
    ...values,
  };
  const rows = Math.max(DATA_KEYS.length, MEASURE_LIST.length, STATE_LIST.length);
  const cells: CellInput[][] = Array.from({ length: rows }, (_, index) => {
    const key = DATA_KEYS[index];
    return [
      key ?? null,
      key ? (stamps[key] ?? null) : null,
      LEVEL_LIST[index] ?? null,
      MEASURE_LIST[index] ?? null,
      STATE_LIST[index] ?? null,
    ];
  });
  return [
    ...newSheetChanges({
      sheet: 'data',
      name,
      at,
      columns: DATA_COLUMNS,
      rows: ROWS + ledger.length,
      title: SHEET_TITLES.data[language],
      frozenColumns: 0,
      language,
    }),
    { kind: 'cells', sheet: 'data', row: FIRST_ROW, column: 1, cells },
    ...(ledger.length > 0
      ? [{ kind: 'cells', sheet: 'data', row: FIRST_ROW, column: LEDGER, cells: ledger } as const]
      : []),
    { kind: 'protect', sheet: 'data', block: null, description: 'Guidepost: data' },
    { kind: 'tab', sheet: 'data', color: null, hidden: true, gridlines: true },
  ];
}
