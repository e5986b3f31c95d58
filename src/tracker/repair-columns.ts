import type { Language } from '../language/text';
import type { Change } from './change';
import type { Column } from './columns';
import { headerLook } from './look';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, sheetMark } from './sheets';
import { asText, type Table } from './table';

/** Keys brought back and columns added, and the table as it reads with them. */
export interface ColumnRepair {
  readonly table: Table;
  readonly changes: readonly Change[];
  readonly mended: number;
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
  let added = 0;
  const write = (row: number, column: number, value: string): void => {
    changes.push({ kind: 'cells', sheet: table.key, row, column, cells: [[value]] });
  };
  for (const { column, key } of table.sheet.lostKeys ?? []) write(KEY_ROW, column, key);
  for (const column of columns) {
    const at = found.get(column.key);
    if (at === undefined) {
      // A gap between tables carries nothing.
      if (column.header.en === '') continue;
      const same = headers.findIndex(
        (cell, index) => !keyed.has(index + 1) && isOurs(asText(cell), column),
      );
      const width = same >= 0 ? same : Math.max(table.sheet.maxColumns, headers.length) + added;
      const place = width + 1;
      if (same < 0) {
        added += 1;
        changes.push(...addedColumn(table, column, place, language));
      }
      found.set(column.key, place);
      keyed.add(place);
      write(KEY_ROW, place, column === columns[0] ? sheetMark(table.key) : column.key);
    } else {
      const header = asText(headers[at - 1] ?? '');
      const missing = header === '' && column.header[language] !== '';
      const other = isOurs(header, column) && header !== column.header[language];
      if (missing || other) write(HEADER_ROW, at, column.header[language]);
    }
  }
  const mended = changes.filter((change) => change.kind === 'cells').length;
  return { table: { ...table, columns: found }, changes, mended };
}

const isOurs = (header: string, column: Column): boolean =>
  header !== '' && (header === column.header.en || header === column.header.th);

function addedColumn(table: Table, column: Column, place: number, language: Language): Change[] {
  const sheet = table.key;
  const rows = table.sheet.maxRows - FIRST_ROW + 1;
  return [
    { kind: 'insert-columns', sheet, before: place, count: 1 },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: FIRST_ROW, column: place, rows, columns: 1 }],
      look: { format: column.format, wrap: column.wrap ? 'wrap' : 'clip' },
    },
    {
      kind: 'look',
      sheet,
      blocks: [{ row: HEADER_ROW, column: place, rows: 1, columns: 1 }],
      look: headerLook(language),
    },
    { kind: 'cells', sheet, row: HEADER_ROW, column: place, cells: [[column.header[language]]] },
    { kind: 'widths', sheet, column: place, widths: [column.width] },
  ];
}
