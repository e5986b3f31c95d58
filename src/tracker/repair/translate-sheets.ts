import type { Language, Text } from '../../language/text';
import { NO_PAGE_YET } from '../build/summary-sheet';
import { ANSWERS, keyOfWord, wordsOf, YEARS, YES_NO } from '../contract/cell-words';
import { GUIDE } from '../contract/guide-text';
import { listOf } from '../contract/setting-values';
import { SETTINGS } from '../contract/settings-sheet';
import { SHEET_TITLES } from '../contract/sheet-titles';
import { FIRST_ROW, TITLE_ROW } from '../contract/sheets';
import type { Change } from '../grid/change';
import { neighbours } from '../grid/neighbours';
import { asText, rowsWith, type Table, textAt } from '../grid/table';
import type { Tables } from '../read/read-tracker';
import { settingRow } from '../read/settings';
import { type CellWord, sameWords } from './same-words';

/** Everything that the tracker itself wrote beside the plan: titles, labels, what they mean, the Guide. */
const OURS: readonly Text[] = [
  ...Object.values(SHEET_TITLES),
  NO_PAGE_YET,
  ...SETTINGS.flatMap((line) => ('heading' in line ? [line.heading] : [line.label, line.help])),
  ...GUIDE.flatMap((line) => (line.kind === 'pair' ? [line.left, line.right] : [line.text])),
];

/**
 * After a change of language: the tracker's own texts on its other sheets, where they are exactly ours
 * in the other language, and the dropdowns there with their words. Whatever a person worded stays.
 */
export function translateSheets(tables: Tables, language: Language): Change[] {
  const words = new Map(
    OURS.map((text) => [text[language === 'en' ? 'th' : 'en'], text[language]]),
  );
  const { settings, guide, 'not-now': notNow } = tables;
  return [
    ...Object.values(tables).flatMap((table) => (table ? translatedRow(table, words) : [])),
    ...(settings ? translatedColumns(settings, ['label', 'help'], words) : []),
    ...(guide ? translatedColumns(guide, ['left', 'right'], words) : []),
    ...(settings ? translatedChoices(settings, 'reminders', YES_NO, language) : []),
    ...(settings ? translatedYears(settings, language) : []),
    ...(notNow ? translatedChoices(notNow, 'answer', ANSWERS, language) : []),
  ];
}

/** The title strip, wherever in its row the title stands. */
function translatedRow({ key, sheet }: Table, words: ReadonlyMap<string, string>): Change[] {
  const row = sheet.values[TITLE_ROW - 1] ?? [];
  return row.flatMap((cell, index): Change[] => {
    const wanted = words.get(asText(cell));
    return wanted === undefined
      ? []
      : [{ kind: 'cells', sheet: key, row: TITLE_ROW, column: index + 1, cells: [[wanted]] }];
  });
}

function translatedColumns(
  table: Table,
  columns: readonly string[],
  words: ReadonlyMap<string, string>,
): Change[] {
  return columns.flatMap((key) => {
    const rows = rowsWith(table, key).flatMap((row) => {
      const wanted = words.get(textAt(table, row, key));
      return wanted === undefined ? [] : [{ row, cells: [wanted] }];
    });
    return neighbours(table.key, table.columns.get(key) ?? 0, rows);
  });
}

/** The dropdown first: it refuses a word of the other language. */
function translatedChoices(
  table: Table,
  key: string,
  list: Readonly<Record<string, Text>>,
  language: Language,
): Change[] {
  const column = table.columns.get(key);
  if (column === undefined) return [];
  const rows = table.sheet.maxRows - FIRST_ROW + 1;
  const cells = rowsWith(table, key).flatMap((row) => wordFor(table, row, key, list, language));
  const block = { row: FIRST_ROW, column, rows, columns: 1 };
  return [
    { kind: 'choice', sheet: table.key, blocks: [block], choice: listOf(wordsOf(list, language)) },
    ...sameWords(table.key, cells),
  ];
}

function translatedYears(settings: Table, language: Language): Change[] {
  const [row, column] = [settingRow(settings, 'years'), settings.columns.get('value')];
  if (row === null || column === undefined) return [];
  const block = { row, column, rows: 1, columns: 1 };
  return [
    {
      kind: 'choice',
      sheet: 'settings',
      blocks: [block],
      choice: listOf(wordsOf(YEARS, language)),
    },
    ...sameWords('settings', wordFor(settings, row, 'value', YEARS, language)),
  ];
}

function wordFor(
  table: Table,
  row: number,
  key: string,
  list: Readonly<Record<string, Text>>,
  language: Language,
): CellWord[] {
  const found = textAt(table, row, key);
  const wanted = list[keyOfWord(list, found) ?? '']?.[language];
  const column = table.columns.get(key);
  return wanted === undefined || wanted === found || column === undefined
    ? []
    : [{ row, column, word: wanted }];
}
