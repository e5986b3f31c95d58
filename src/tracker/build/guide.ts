import type { Language } from '../../language/text';
import { COLOURS, STATUS_COLOURS } from '../../look/colours';
import type { Column } from '../contract/columns';
import { TEXT } from '../contract/columns';
import { GUIDE, type GuideLine } from '../contract/guide-text';
import { bodyLook } from '../contract/look';
import { SHEET_TITLES } from '../contract/sheet-titles';
import { FIRST_ROW } from '../contract/sheets';
import type { Block, CellInput, Change } from '../grid/change';
import { newSheetChanges } from './new-sheet';

/** Column A is a margin, so the page begins in B. */
export const GUIDE_COLUMNS: readonly Column[] = [
  { key: 'page', header: { en: '', th: '' }, width: 16, format: TEXT },
  {
    key: 'left',
    header: { en: 'The method on one page', th: 'วิธีทำ OKR ในหน้าเดียว' },
    width: 280,
    format: TEXT,
    wrap: true,
  },
  { key: 'right', header: { en: '', th: '' }, width: 620, format: TEXT, wrap: true },
];

/** The Guide sheet: written by the tracker, the same for everyone. */
export function buildGuide(name: string, at: number, language: Language): Change[] {
  const rows = FIRST_ROW + GUIDE.length;
  const block = (index: number, column: number, columns: number): Block => ({
    row: FIRST_ROW + index,
    column,
    rows: 1,
    columns,
  });
  const linesOf = (test: (line: GuideLine) => boolean, column: number, columns: number): Block[] =>
    GUIDE.flatMap((line, index) => (test(line) ? [block(index, column, columns)] : []));
  const look = (
    blocks: readonly Block[],
    of: Extract<Change, { kind: 'look' }>['look'],
  ): Change => ({
    kind: 'look',
    sheet: 'guide',
    blocks,
    look: of,
  });
  const tone = (of: 'good' | 'bad') => (line: GuideLine) =>
    line.kind === 'pair' && line.tone === of;
  return [
    ...newSheetChanges({
      sheet: 'guide',
      name,
      at,
      columns: GUIDE_COLUMNS,
      rows,
      title: SHEET_TITLES.guide[language],
      frozenColumns: 0,
      language,
    }),
    {
      kind: 'cells',
      sheet: 'guide',
      row: FIRST_ROW,
      column: 2,
      cells: GUIDE.map((line) => cellsOf(line, language)),
    },
    { kind: 'merge', sheet: 'guide', blocks: linesOf((line) => line.kind === 'sentence', 2, 2) },
    look(
      linesOf((line) => line.kind === 'pair', 2, 1),
      { bold: true, verticalAlign: 'top' },
    ),
    look(
      linesOf((line) => line.kind === 'pair', 3, 1),
      { verticalAlign: 'top' },
    ),
    look(linesOf(tone('good'), 2, 1), { color: STATUS_COLOURS['on-track'].color }),
    look(linesOf(tone('bad'), 2, 1), { color: STATUS_COLOURS['off-track'].color }),
    look(
      linesOf((line) => line.kind === 'heading', 2, 2),
      {
        ...bodyLook(language),
        bold: true,
        color: COLOURS.navy,
        background: COLOURS.band,
      },
    ),
    {
      kind: 'heights',
      sheet: 'guide',
      row: FIRST_ROW,
      heights: GUIDE.map((line) => (line.kind === 'heading' ? 32 : 44)),
    },
    { kind: 'protect', sheet: 'guide', block: null, description: 'Guidepost: Guide' },
  ];
}

function cellsOf(line: GuideLine, language: Language): CellInput[] {
  return line.kind === 'pair'
    ? [line.left[language], line.right[language]]
    : [line.text[language], null];
}
