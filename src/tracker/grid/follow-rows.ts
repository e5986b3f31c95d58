import { KEY_ROW } from '../contract/sheets';
import type { Change } from './change';
import { at, type CellWrite, type Grid, isFormula, rowsWritten, withChange } from './row-writes';
import type { Cell } from './snapshot';
import { asText } from './table';

/** By which columns, from 1, a sheet's rows are told apart, and which of them are full of formulas. */
export interface RowColumns {
  /** The ID first, then the words of the row. */
  readonly ids: readonly number[];
  readonly formulas: ReadonlySet<number>;
}

/** A sheet at one moment and what is written into its rows then. */
export interface Written {
  /** As it was read again, right before. */
  readonly now: Grid;
  /** As it is to be. */
  readonly expected: Grid;
  readonly rows: ReadonlySet<number>;
  readonly cells: readonly CellWrite[];
}

/**
 * Holds what a command read against what stands there right before it writes. null where a row that it is
 * about to write is another one by now, or where somebody typed into a cell that it is about to write, or
 * where columns are no longer where they were: then it has to read and decide again.
 */
export function asRead(
  read: Grid,
  now: Grid,
  changes: readonly Change[],
  { ids, formulas }: RowColumns,
): { readonly read: Grid; readonly written: Written } | null {
  const width = Math.max(read[KEY_ROW - 1]?.length ?? 0, now[KEY_ROW - 1]?.length ?? 0);
  for (let column = 1; column <= width; column += 1)
    if (!isSame(at(read, KEY_ROW, column), at(now, KEY_ROW, column))) return null;
  let [before, after] = [read, now];
  const rows = new Set<number>();
  const cells: CellWrite[] = [];
  for (const change of changes) {
    const touched = rowsWritten(change);
    for (const row of touched.rows) {
      if (ids.some((column) => !isSame(at(before, row, column), at(after, row, column))))
        return null;
      rows.add(row);
    }
    for (const { row, column, value } of touched.cells) {
      if (isFormula(value) || formulas.has(column)) continue;
      if (!isSame(at(before, row, column), at(after, row, column))) return null;
    }
    cells.push(...touched.cells);
    [before, after] = [withChange(before, change), withChange(after, change)];
  }
  return { read: before, written: { now: withRoom(now, changes), expected: after, rows, cells } };
}

/** What stood there, where rows are by now: the same sheet with the blank rows that were inserted. */
const withRoom = (grid: Grid, changes: readonly Change[]): Grid =>
  changes
    .filter(({ kind }) => kind === 'insert-rows' || kind === 'insert-columns')
    .reduce(withChange, grid);

/** A cell of another row that a write has hit, and what stood there. `from`: its row when it was read. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly from: number;
}

/**
 * Looks at what a write has done. Rows that were moved between the last look and the write make it land on
 * others: those cells are found, with what stood in them. null where no row was moved.
 */
export function hitsIn(
  { now, expected, rows, cells }: Written,
  after: Grid,
  columns: RowColumns,
): readonly Hit[] | null {
  const byRow = new Map<number, CellWrite[]>();
  for (const one of cells) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const hits: Hit[] = [];
  let moved = false;
  for (const row of rows) {
    const written = byRow.get(row) ?? [];
    const filled = new Set(written.map(({ column }) => column));
    if (standsThere(expected, after, row, filled, columns)) continue;
    const from = rowLike(now, after, row, filled, columns);
    if (from === row) continue;
    moved = true;
    for (const { column, value } of written) {
      const [found, before] = [at(after, row, column), at(now, from, column)];
      const isOurs = !isFormula(value) && isSame(found, value ?? '');
      if (isOurs && !isSame(found, before)) hits.push({ row, column, cell: before, from });
    }
  }
  return moved ? hits : null;
}

/** True where the row is the one that was meant, by the columns that say so and were not written themselves. */
function standsThere(
  expected: Grid,
  after: Grid,
  row: number,
  filled: ReadonlySet<number>,
  { ids, formulas }: RowColumns,
): boolean {
  for (const column of ids) {
    const [wanted, found] = [at(expected, row, column), at(after, row, column)];
    if (filled.has(column) || (wanted === '' && found === '')) continue;
    return isSame(wanted, found);
  }
  if (!ids.some((column) => filled.has(column))) return true;
  return unwritten(expected, after, row, filled, formulas).every((column) =>
    isSame(at(expected, row, column), at(after, row, column)),
  );
}

/** Which row of `now` stands in this place by now, told by the cells that were not written; 0 for a blank one that is new. */
function rowLike(
  now: Grid,
  after: Grid,
  row: number,
  filled: ReadonlySet<number>,
  { ids, formulas }: RowColumns,
): number {
  const [id] = ids;
  const there = new Set(id === undefined ? [] : after.map((line) => asText(line[id - 1] ?? '')));
  const columns = unwritten(now, after, row, filled, formulas);
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let one = now.length; one >= 0; one -= 1) {
    let likeness = one === row ? 0.25 : 0;
    for (const column of columns) {
      const [was, is] = [at(now, one, column), at(after, row, column)];
      if (!isSame(was, is)) likeness -= 1;
      else if (is !== '') likeness += column === id ? columns.length : 1;
    }
    // A row that stands nowhere any more is likely to be the one whose ID was written over.
    const own = id === undefined ? '' : asText(at(now, one, id));
    if (own !== '' && !there.has(own)) likeness += 0.5;
    if (likeness > most) [best, most] = [one, likeness];
  }
  return best;
}

function unwritten(
  one: Grid,
  other: Grid,
  row: number,
  filled: ReadonlySet<number>,
  formulas: ReadonlySet<number>,
): number[] {
  const width = Math.max(one[KEY_ROW - 1]?.length ?? 0, other[row - 1]?.length ?? 0);
  return Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) => !filled.has(column) && !formulas.has(column),
  );
}

/** Two cells that say the same: spaces around and between words may have been tidied on the way. */
export function isSame(one: Cell, other: Cell): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return asText(one) === asText(other);
  return one === other || one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}
