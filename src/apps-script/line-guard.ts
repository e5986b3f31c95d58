import { FIRST_ROW } from '../tracker/contract/sheets';
import type { CellInput } from '../tracker/grid/change';
import { isSame } from '../tracker/grid/follow-rows';
import type { Cell, SheetKey } from '../tracker/grid/snapshot';
import { textsOfCells } from './cell-text';
import type { OpenSheets, Sheet } from './find-sheets';
import { cellOf } from './read-sheet';
import { type Cells, cellWrite, grown, writeCells } from './write-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Line = readonly Cell[];

/** Lines that were appended, and the one above them as it stood right before. */
interface Appended {
  readonly change: Cells;
  readonly sheet: Sheet;
  /** From the line above on. */
  readonly range: Range;
  readonly above: Line;
}

/** Appends lines to logs, for the writes of one command: onto blank ones only, and never over the last. */
export interface LineGuard {
  /** False where the lines do not fit below what was read any more: then nothing is written. */
  append(change: Cells): boolean;
  /** False where a line is not in its log: somebody moved lines in the same moment. */
  readBack(): boolean;
  /** Something is to be read back: that read carries out what is held back. */
  holds(): boolean;
}

/** In these sheets, as set-up builds them, every text stands in a cell of plain text: nobody need ask beforehand. */
const PLAIN: readonly SheetKey[] = ['check-ins', 'data'];

export function lineGuard(open: OpenSheets): LineGuard {
  const appended: Appended[] = [];
  const linesIn = (range: Range): readonly Line[] =>
    textsOfCells(range.getValues()).map((line) =>
      line.map((cell) => cellOf(cell, open.clock.dayOf)),
    );
  return {
    holds: () => appended.length > 0,
    append(change) {
      const { row, column, cells, sheet: key } = change;
      const sheet = open.byKey.get(key);
      const read = open.read.get(key);
      if (!sheet || !read) throw new Error(`the sheet ${key} was not read in this run`);
      const width = cells[0]?.length ?? 0;
      const last = row + cells.length - 1;
      const range = grown(sheet, last, () =>
        sheet.getRange(row - 1, column, cells.length + 1, width),
      );
      const write = cellWrite(sheet, { ...change, plainText: PLAIN.includes(key) });
      const [above = [], ...free] = linesIn(range);
      const before =
        read.grid[row - 2 - (read.sheet.skipped ?? 0)]?.slice(column - 1, column - 1 + width) ?? [];
      if (!sameLine(above, before) || !free.every((line) => sameLine(line, []))) return false;
      write();
      appended.push({ change, sheet, range, above });
      return true;
    },
    readBack() {
      const whole = appended.map((one) => isWhole(one, linesIn(one.range), linesIn));
      appended.length = 0;
      return whole.every((one) => one);
    },
  };
}

function isWhole(
  { change, sheet, above }: Appended,
  [stands = [], ...lines]: readonly Line[],
  linesIn: (range: Range) => readonly Line[],
): boolean {
  const { row, column, cells } = change;
  const wanted = cells.map((line) => line.map(asRead));
  if (sameLine(stands, above)) {
    // A cell that is no plain text after all made a date or a number of a text: told so, it keeps it.
    if (!wanted.every((line, index) => sameLine(line, lines[index] ?? [])))
      writeCells(sheet, { row, column, cells });
    return true;
  }
  const width = cells[0]?.length ?? 0;
  const all = linesIn(sheet.getDataRange()).map((line) =>
    line.slice(column - 1, column - 1 + width),
  );
  const has = (one: Line): boolean => all.some((line) => sameLine(line, one));
  if (row > FIRST_ROW && !has(above)) {
    let end = all.length;
    while (end > 0 && sameLine(all[end - 1] ?? [], [])) end -= 1;
    const back = grown(sheet, end + 1, () => sheet.getRange(end + 1, column, 1, width));
    cellWrite(sheet, { row: end + 1, column, cells: [above.map(asInput)] }, back)();
  }
  return wanted.every(has);
}

const asRead = (input: CellInput): Cell =>
  input === null || (typeof input === 'object' && 'formula' in input) ? '' : input;
const asInput = (cell: Cell): CellInput => (cell === '' ? null : cell);

const sameLine = (one: Line, other: Line): boolean => {
  const width = Math.max(one.length, other.length);
  return Array.from({ length: width }, (_, index) => index).every((index) =>
    isSame(one[index] ?? '', other[index] ?? ''),
  );
};
