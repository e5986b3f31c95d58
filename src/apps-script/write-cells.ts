import { isDay } from '../okr/day';
import { blockName } from '../tracker/grid/a1';
import type { Block, CellInput, Change } from '../tracker/grid/change';
import { blockRange, filledBlock } from './block-range';
import { dependsOnFormat, textForCell } from './cell-text';
import type { OpenSheets } from './find-sheets';
import { makeRoom } from './write-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAIN_TEXT = '@';

const asksForFormat = (input: CellInput): boolean =>
  typeof input === 'string' && dependsOnFormat(input);

/**
 * What `setValues` is handed for a cell. A day goes as `2026-09-30`, which Sheets reads as a date in
 * every locale and in the spreadsheet's own time zone.
 */
function cellValue(input: CellInput, format: string): string | number | boolean {
  if (input === null) return '';
  if (typeof input === 'string') return textForCell(input, format === PLAIN_TEXT);
  if (typeof input !== 'object') return input;
  if ('formula' in input) return input.formula;
  // Sheets reads it as if it were typed: anything else could be a formula.
  if (!isDay(input.day)) throw new Error('what is to be written as a day is none');
  return input.day;
}

/** A block of cells to write. */
export type Cells = Extract<Change, { readonly kind: 'cells' }>;

/** The write itself: all that had to be asked before it is known. */
type Write = () => void;

/** One value into several blocks: in one write, unless the formats of its cells make a difference to it. */
export function sameWrites(sheet: Sheet, blocks: readonly Block[], value: CellInput): Write[] {
  if (blocks.length === 0) return [];
  if (!asksForFormat(value)) {
    const list = sheet.getRangeList(blocks.map(blockName));
    return [() => void list.setValue(cellValue(value, ''))];
  }
  return blocks.map(({ row, column, rows, columns }) => {
    const line = Array.from({ length: columns }, () => value);
    return cellWrite(sheet, { row, column, cells: Array.from({ length: rows }, () => line) });
  });
}

/**
 * One write of one block, from this cell on; the formats of its cells are asked for where a text depends
 * on them. With `grows` rows are added where the grid ends above its last.
 */
export function cellWrite(
  sheet: Sheet,
  of: Pick<Cells, 'row' | 'column' | 'cells' | 'grows' | 'plainText'>,
  known?: GoogleAppsScript.Spreadsheet.Range,
): Write {
  const { row, column, cells, grows, plainText } = of;
  const width = cells[0]?.length ?? 0;
  if (width === 0) return () => {};
  const block = () => sheet.getRange(row, column, cells.length, width);
  const range = known ?? (grows ? grown(sheet, row + cells.length - 1, block) : block());
  const ask = !plainText && cells.some((line) => line.some(asksForFormat));
  const formats = ask ? range.getNumberFormats() : [];
  const otherwise = plainText ? PLAIN_TEXT : '';
  const values = cells.map((line, down) =>
    line.map((input, across) => cellValue(input, formats[down]?.[across] ?? otherwise)),
  );
  return () => void range.setValues(values);
}

/** Writes one block. */
export const writeCells = (sheet: Sheet, of: Parameters<typeof cellWrite>[1]): void =>
  cellWrite(sheet, of)();

/** Several blocks of a sheet, a write each: beyond two their ranges are asked for together. */
export function blockWrites(open: OpenSheets, sheet: Sheet, blocks: readonly Cells[]): Write[] {
  const ranged = blocks.filter(({ cells, grows }) => !grows && (cells[0]?.length ?? 0) > 0);
  const ranges =
    ranged.length > 2
      ? sheet.getRangeList(ranged.map((one) => blockName(filledBlock(one, one.cells)))).getRanges()
      : ranged.map((one) => blockRange(open, one.sheet, filledBlock(one, one.cells)));
  return blocks.map((block) => cellWrite(sheet, block, ranges[ranged.indexOf(block)]));
}

/** A range that may reach below the grid. Asking for the grid's size would be a call at each line of a log. */
export function grown<Range>(sheet: Sheet, lastRow: number, range: () => Range): Range {
  try {
    return range();
  } catch {
    makeRoom(sheet, lastRow);
    return range();
  }
}
