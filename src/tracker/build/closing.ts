import { fill, type Language, type Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import { RESULT_WORDS } from '../../words/closing-words';
import { wordsOf } from '../contract/cell-words';
import { CLOSING_COLUMNS, type ClosingKey } from '../contract/closing-columns';
import { FIRST_ROW, HEADER_ROW, KEY_ROW } from '../contract/sheets';
import type { Block, CellInput, Change, ColourRule } from '../grid/change';
import { newSheetChanges } from './new-sheet';

/** What the title strip asks for, in what the two frozen columns have room for. */
export const CLOSING_TITLE: Text = {
  en: 'Close {quarter}: fill the yellow cells',
  th: 'ปิด {quarter}: กรอกช่องสีเหลือง',
};

/** Rows for what the plan may still get. */
const ROOM = 50;
/** The last column in view. */
const LAST_IN_VIEW: ClosingKey = 'next';

/** What a new closing sheet is built from; `rows` in the order of its columns. */
export interface NewClosing {
  readonly name: string;
  readonly at: number;
  readonly quarter: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly language: Language;
}

/** The closing sheet: its lines, cream where the team fills, four columns folded. */
export function buildClosing(of: NewClosing): Change[] {
  const sheet = 'closing';
  const { language } = of;
  const last = FIRST_ROW + of.rows.length + ROOM - 1;
  const folded = CLOSING_COLUMNS.filter(({ hidden }) => hidden);
  return [
    ...newSheetChanges({
      sheet,
      name: of.name,
      at: of.at,
      columns: CLOSING_COLUMNS,
      rows: last,
      title: fill(CLOSING_TITLE, language, { quarter: of.quarter }),
      frozenColumns: 2,
      language,
    }),
    { kind: 'cells', sheet, row: FIRST_ROW, column: 1, cells: of.rows, plainText: true },
    {
      kind: 'choice',
      sheet,
      blocks: [columnBlock('call', last)],
      choice: { kind: 'list', values: wordsOf(RESULT_WORDS, language), strict: true },
    },
    { kind: 'colour-rules', sheet, rules: colourRules(last) },
    {
      kind: 'group-columns',
      sheet,
      column: columnOf(folded[0]?.key ?? LAST_IN_VIEW),
      count: folded.length,
      collapsed: true,
    },
    {
      kind: 'protect',
      sheet,
      block: { row: KEY_ROW, column: 1, rows: HEADER_ROW, columns: CLOSING_COLUMNS.length },
      description: 'Guidepost: Close',
    },
  ];
}

/** By the ID alone: what is to be filled, an objective's band, and actions quietly. */
function colourRules(last: number): readonly ColourRule[] {
  const id = `$A${FIRST_ROW}`;
  const begins = (letter: string): string => `LEFT(${id};1)="${letter}"`;
  const all = { ...columnBlock('id', last), columns: columnOf(LAST_IN_VIEW) };
  const cream = { background: COLOURS.cream };
  return [
    {
      blocks: [columnBlock('lesson', last)],
      formula: `=OR(${begins('O')};${begins('K')};${begins('→')})`,
      look: cream,
    },
    { blocks: [columnBlock('final', last)], formula: `=${begins('K')}`, look: cream },
    {
      blocks: [all],
      formula: `=${begins('O')}`,
      look: { background: COLOURS.band, bold: true },
    },
    { blocks: [all], formula: `=${begins('→')}`, look: { bold: true } },
    { blocks: [all], formula: `=${begins('A')}`, look: { color: COLOURS.muted } },
  ];
}

const columnOf = (key: ClosingKey): number =>
  CLOSING_COLUMNS.findIndex((column) => column.key === key) + 1;

const columnBlock = (key: ClosingKey, last: number): Block => ({
  row: FIRST_ROW,
  column: columnOf(key),
  rows: last - FIRST_ROW + 1,
  columns: 1,
});
