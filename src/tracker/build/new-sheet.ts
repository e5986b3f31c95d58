import type { Language } from '../../language/text';
import type { Column } from '../contract/columns';
import { bodyLook, HEADER_HEIGHT, headLooks, TITLE_HEIGHT } from '../contract/look';
import {
  FIRST_ROW,
  HEADER_ROW,
  KEY_ROW,
  SHEETS,
  TITLE_ROW,
  unfinishedMark,
} from '../contract/sheets';
import type { CellInput, Change, Look } from '../grid/change';
import type { SheetKey } from '../grid/snapshot';

/** What every sheet of ours begins with. */
export interface NewSheet {
  readonly sheet: SheetKey;
  readonly name: string;
  /** Tab position from 0. */
  readonly at: number;
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly title: CellInput;
  readonly frozenColumns: number;
  readonly language: Language;
}

/** Inserts a sheet: hidden keys, title strip, headers with their guidance, widths, formats, three frozen rows. */
export function newSheetChanges(of: NewSheet): Change[] {
  const { sheet, columns, language } = of;
  const width = columns.length;
  const keys = columns.map((column, index) => (index === 0 ? unfinishedMark(sheet) : column.key));
  const rows = of.rows - FIRST_ROW + 1;
  return [
    { kind: 'insert-sheet', sheet, name: of.name, at: of.at, rows: of.rows, columns: width },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: KEY_ROW, column: 1, rows: of.rows, columns: width }],
      look: bodyLook(language),
    },
    {
      kind: 'looks',
      sheet,
      row: KEY_ROW,
      column: 1,
      looks: headLooks(language).map((look) => columns.map(() => look)),
    },
    {
      kind: 'cells',
      sheet,
      row: KEY_ROW,
      column: 1,
      cells: [
        keys,
        columns.map((_, index) => (index === 0 ? of.title : null)),
        columns.map((column) => column.header[language]),
      ],
    },
    {
      kind: 'looks',
      sheet,
      row: FIRST_ROW,
      column: 1,
      looks: Array<Look[]>(rows).fill(columns.map(columnLook)),
    },
    ...(columns.some(({ note }) => note) ? [headerNotes(of)] : []),
    { kind: 'widths', sheet, column: 1, widths: columns.map((column) => column.width) },
    { kind: 'heights', sheet, row: TITLE_ROW, heights: [TITLE_HEIGHT, HEADER_HEIGHT] },
    { kind: 'freeze', sheet, rows: HEADER_ROW, columns: of.frozenColumns },
    { kind: 'hide-rows', sheet, row: KEY_ROW, count: 1 },
    { kind: 'tab', sheet, color: SHEETS[sheet].tab, hidden: false, gridlines: false },
  ];
}

const headerNotes = ({ sheet, columns, language }: NewSheet): Change => ({
  kind: 'notes',
  sheet,
  row: HEADER_ROW,
  column: 1,
  notes: [columns.map((column) => column.note?.[language] ?? '')],
});

/** Format, wrap and alignment of a column's cells. */
const columnLook = ({ format, wrap, align }: Column): Look => ({
  format,
  wrap: wrap ? 'wrap' : 'clip',
  ...(align ? { align } : {}),
});
