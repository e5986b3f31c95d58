import type { Language } from '../../language/text';
import type { CellInput, Change } from '../grid/change';
import type { Column } from '../contract/columns';
import { bodyLook, HEADER_HEIGHT, headerLook, TITLE_HEIGHT, titleLook } from '../contract/look';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, SHEETS, TITLE_ROW, unfinishedMark } from '../contract/sheets';
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
  const body = { row: FIRST_ROW, column: 1, rows: of.rows - FIRST_ROW + 1, columns: width };
  return [
    { kind: 'insert-sheet', sheet, name: of.name, at: of.at, rows: of.rows, columns: width },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: 1, column: 1, rows: 1, columns: width }],
      look: { format: '@' },
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
    { kind: 'look', sheet, blocks: [body], look: bodyLook(language) },
    ...columnLooks(sheet, columns, body.rows),
    {
      kind: 'look',
      sheet,
      blocks: [{ row: TITLE_ROW, column: 1, rows: 1, columns: width }],
      look: titleLook(language),
    },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: HEADER_ROW, column: 1, rows: 1, columns: width }],
      look: headerLook(language),
    },
    {
      kind: 'notes',
      sheet,
      row: HEADER_ROW,
      column: 1,
      notes: [columns.map((column) => column.note?.[language] ?? '')],
    },
    { kind: 'widths', sheet, column: 1, widths: columns.map((column) => column.width) },
    { kind: 'heights', sheet, row: TITLE_ROW, heights: [TITLE_HEIGHT, HEADER_HEIGHT] },
    { kind: 'freeze', sheet, rows: HEADER_ROW, columns: of.frozenColumns },
    { kind: 'hide-rows', sheet, row: KEY_ROW, count: 1 },
    { kind: 'tab', sheet, color: SHEETS[sheet].tab, hidden: false, gridlines: false },
  ];
}

/** Formats, alignment and wrap of the body, columns with the same look together. */
function columnLooks(sheet: SheetKey, columns: readonly Column[], rows: number): Change[] {
  const groups = new Map<string, { column: Column; numbers: number[] }>();
  columns.forEach((column, index) => {
    const key = `${column.format}|${column.align ?? ''}|${column.wrap ?? ''}`;
    const group = groups.get(key) ?? { column, numbers: [] };
    group.numbers.push(index + 1);
    groups.set(key, group);
  });
  return [...groups.values()].map(({ column, numbers }) => ({
    kind: 'look',
    sheet,
    blocks: numbers.map((number) => ({ row: FIRST_ROW, column: number, rows, columns: 1 })),
    look: {
      format: column.format,
      wrap: column.wrap ? 'wrap' : 'clip',
      ...(column.align ? { align: column.align } : {}),
    },
  }));
}
