import { fill, type Language, type Text } from '../../language/text';
import type { Column } from '../contract/columns';
import { headerLook } from '../contract/look';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, readSheetMark, sheetMark } from '../contract/sheets';
import type { Change } from '../grid/change';
import { asText, type Table } from '../grid/table';

/** Keys brought back and columns added, and the table as it reads with them. */
export interface ColumnRepair {
  readonly table: Table;
  readonly changes: readonly Change[];
  /** The sheet's own mark, where it is gone or of an older schema: written once everything else is. */
  readonly mark: readonly Change[];
  /** Columns that were gone or had lost their key or header, by the header that they have now. */
  readonly mended: readonly string[];
}

/**
 * A key that is gone is put back over the header that says the same in either language; a column that
 * is gone is added behind the last. A header in the tracker's other language changes with it; a header
 * that a person worded themselves stays.
 */
export function repairColumns(
  table: Table,
  columns: readonly Column[],
  language: Language,
): ColumnRepair {
  const found = new Map(table.columns);
  const headers = table.sheet.values[HEADER_ROW - 1] ?? [];
  const keyed = new Set(found.values());
  const changes: Change[] = [];
  const added: Column[] = [];
  const mended = new Set<string>();
  const write = (row: number, column: number, value: string): void => {
    changes.push({ kind: 'cells', sheet: table.key, row, column, cells: [[value]] });
  };
  const keyOf = (column: Column): string =>
    column === columns[0] ? sheetMark(table.key) : column.key;
  for (const { column, key } of table.sheet.lostKeys ?? []) {
    if (readSheetMark(key)) continue;
    write(KEY_ROW, column, key);
    mended.add(columns.find((one) => one.key === key)?.header[language] ?? '');
  }
  for (const column of columns) {
    const at = found.get(column.key);
    if (at === undefined) {
      // A gap between tables carries nothing.
      if (column.header.en === '') continue;
      const same = headers.findIndex(
        (cell, index) => !keyed.has(index + 1) && isOurs(asText(cell), column),
      );
      if (same < 0) {
        added.push(column);
        continue;
      }
      found.set(column.key, same + 1);
      keyed.add(same + 1);
      write(KEY_ROW, same + 1, keyOf(column));
      mended.add(column.header[language]);
    } else {
      const header = asText(headers[at - 1] ?? '');
      const missing = header === '' && column.header[language] !== '';
      const other = isOurs(header, column) && header !== column.header[language];
      if (missing || other) write(HEADER_ROW, at, column.header[language]);
      if (missing) mended.add(column.header[language]);
    }
  }
  const mark = markOf(table);
  // A mark of an older schema is no damage.
  if ((table.sheet.schema ?? 0) === 0 && mark.length > 0)
    mended.add(columns[0]?.header[language] ?? '');
  if (added.length > 0) {
    const first = headers.length + 1;
    added.forEach((column, index) => {
      found.set(column.key, first + index);
      mended.add(column.header[language]);
    });
    changes.push(...addedColumns(table, added, first, keyOf, language));
  }
  return {
    table: { ...table, columns: found },
    changes,
    mark,
    mended: [...mended].filter(Boolean),
  };
}

/** The mark of a sheet, where it is gone or of an older schema. */
export const markOf = ({ key: sheet, sheet: { lostKeys } }: Table): Change[] =>
  (lostKeys ?? [])
    .filter(({ key }) => readSheetMark(key))
    .map(({ column, key }) => ({ kind: 'cells', sheet, row: KEY_ROW, column, cells: [[key]] }));

const isOurs = (header: string, column: Column): boolean =>
  header !== '' && (header === column.header.en || header === column.header.th);

/** Columns side by side from `first` on, their keys last: a run that was cut off before adds them anew. */
function addedColumns(
  { key: sheet, sheet: { maxRows, maxColumns } }: Table,
  added: readonly Column[],
  first: number,
  keyOf: (column: Column) => string,
  language: Language,
): Change[] {
  const count = added.length;
  const body = (index: number) => ({
    row: FIRST_ROW,
    column: first + index,
    rows: maxRows - FIRST_ROW + 1,
    columns: 1,
  });
  const cells = (row: number, of: (column: Column) => string): Change => ({
    kind: 'cells',
    sheet,
    row,
    column: first,
    cells: [added.map(of)],
  });
  const hidden = added.filter((column) => column.hidden).length;
  // A run that was cut off may have inserted some.
  const lacking = first + count - 1 - Math.max(maxColumns, first - 1);
  return [
    ...(lacking > 0
      ? ([
          { kind: 'insert-columns', sheet, before: first + count - lacking, count: lacking },
        ] as const)
      : []),
    ...added.map(
      (column, index): Change => ({
        kind: 'look',
        sheet,
        blocks: [body(index)],
        look: { format: column.format, wrap: column.wrap ? 'wrap' : 'clip' },
      }),
    ),
    {
      kind: 'look',
      sheet,
      blocks: [{ row: HEADER_ROW, column: first, rows: 1, columns: count }],
      look: headerLook(language),
    },
    { kind: 'widths', sheet, column: first, widths: added.map(({ width }) => width) },
    ...(hidden === count
      ? ([{ kind: 'group-columns', sheet, column: first, count, collapsed: true }] as const)
      : []),
    cells(HEADER_ROW, (column) => column.header[language]),
    cells(KEY_ROW, keyOf),
  ];
}

const COLUMNS_BACK: Text = {
  en: 'Put right in “{name}”: {columns}.',
  th: 'แก้คอลัมน์ใน “{name}” แล้ว: {columns}',
};
const COLUMNS_BACK_MORE: Text = {
  en: 'Put right in “{name}”: {columns} and {n} more {n:column|columns}.',
  th: 'แก้คอลัมน์ใน “{name}” แล้ว: {columns} และอีก {n} คอลัมน์',
};
/** Columns that a sentence names. */
const NAMED = 5;

/** What a person reads of it, by the columns' headers; nothing where nothing was put right. */
export function columnsBack(
  columns: readonly string[],
  name: string,
  language: Language,
): string[] {
  const shown = columns.slice(0, NAMED).join(', ');
  const n = columns.length - NAMED;
  if (columns.length === 0) return [];
  const text = n > 0 ? COLUMNS_BACK_MORE : COLUMNS_BACK;
  return [fill(text, language, { columns: shown, name, n })];
}
