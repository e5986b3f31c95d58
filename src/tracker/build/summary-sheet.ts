import { inEitherMenu } from '../../language/menu';
import type { Language, Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import { TEXT } from '../contract/columns';
import { bodyLook } from '../contract/look';
import { KEY_ROW, SHEETS, TITLE_ROW, unfinishedMark } from '../contract/sheets';
import type { Change } from '../grid/change';

const ROWS = 120;

/** The hidden first row's keys: by them the sheet is known again where its mark is gone. */
export const SUMMARY_KEYS = [
  'page',
  'sign',
  'text',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
] as const;

/** What stands there until the first summary. */
export const NO_PAGE_YET: Text = {
  en: `Choose Guidepost › ${inEitherMenu('updateTheSummary', 'en')}, and the page appears here.`,
  th: `เลือกเมนู Guidepost › ${inEitherMenu('updateTheSummary', 'th')} แล้วหน้าสรุปจะขึ้นที่นี่`,
};

/**
 * The summary sheet before its first summary: the hidden key, where the page will come from, and the page's own
 * widths in pixels, told once: whoever widens a column keeps it.
 */
export function buildSummarySheet(
  name: string,
  at: number,
  language: Language,
  widths: readonly number[],
): Change[] {
  const sheet = 'summary';
  return [
    { kind: 'insert-sheet', sheet, name, at, rows: ROWS, columns: SUMMARY_KEYS.length },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: KEY_ROW, column: 1, rows: 1, columns: SUMMARY_KEYS.length }],
      look: { format: TEXT },
    },
    {
      kind: 'cells',
      sheet,
      row: KEY_ROW,
      column: 1,
      cells: [
        SUMMARY_KEYS.map((key, index) => (index === 0 ? unfinishedMark(sheet) : key)),
        SUMMARY_KEYS.map((_, index) => (index === 0 ? NO_PAGE_YET[language] : null)),
      ],
    },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: TITLE_ROW, column: 1, rows: 1, columns: 1 }],
      look: { ...bodyLook(language), color: COLOURS.muted, wrap: 'overflow' },
    },
    { kind: 'widths', sheet, column: 1, widths },
    { kind: 'hide-rows', sheet, row: KEY_ROW, count: 1 },
    { kind: 'tab', sheet, color: SHEETS[sheet].tab, hidden: false, gridlines: false },
    // It is made anew at each update: Google warns whoever types there.
    { kind: 'protect', sheet, block: null, description: 'Guidepost: Leadership summary' },
  ];
}
