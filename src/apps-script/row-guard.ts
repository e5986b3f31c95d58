import { Moved } from '../commands/refusal';
import type { CellInput, Change } from '../tracker/change';
import { FORMULA_KEYS } from '../tracker/columns';
import { asRead, type Hit, hitsIn, type RowColumns, type Written } from '../tracker/follow-rows';
import { FIRST_KEYS } from '../tracker/read-tracker';
import { FOLLOWED, type Grid, rowsWritten } from '../tracker/row-writes';
import type { Cell, SheetKey } from '../tracker/snapshot';
import { tableOf } from '../tracker/table';
import { textsOfCells } from './cell-text';
import type { OpenSheets } from './find-sheets';
import { cellOf } from './read-sheet';
import { userLanguage } from './user';
import { writeCells } from './write-cells';

/**
 * Rows are written by ID, for the writes of one command. A sheet's rows are read again right before they are
 * written, and once more afterwards.
 */
export interface RowGuard {
  /** The changes, all of one sheet, may be made now: throws `Moved` where the sheet is not as it was read. */
  check(changes: readonly Change[]): void;
  /** False where rows were moved in the same moment: those that were hit have what they held again. */
  readBack(): boolean;
  /** What was checked is to be read back: that read carries out what is held back. */
  holds(): boolean;
}

/** Whether these changes are about rows that somebody may have moved since they were read. */
const concernsRows = (open: OpenSheets, [first, ...more]: readonly Change[]): boolean =>
  first !== undefined &&
  FOLLOWED.includes(first.sheet) &&
  open.read.has(first.sheet) &&
  [first, ...more].some((change) => rowsWritten(change).rows.length > 0);

export function rowGuard(open: OpenSheets): RowGuard {
  const written = new Map<SheetKey, Written[]>();
  return {
    holds: () => written.size > 0,
    check(changes) {
      const [first] = changes;
      if (!first || !concernsRows(open, changes)) return;
      const key = first.sheet;
      const read = open.read.get(key);
      if (!read) return;
      const checked = asRead(
        read.grid,
        readAgain(open, key, changes),
        changes,
        columnsOf(open, key),
      );
      if (!checked) throw new Moved(userLanguage());
      const isLonger = changes.some(
        ({ kind }) => kind === 'insert-rows' || kind === 'insert-columns',
      );
      open.read.set(key, { ...read, grid: checked.read, range: isLonger ? null : read.range });
      written.set(key, [...(written.get(key) ?? []), checked.written]);
    },
    readBack() {
      let whole = true;
      for (const [key, batches] of written) {
        const after = readAgain(open, key, []);
        for (const batch of batches) {
          const hits = hitsIn(batch, after, columnsOf(open, key));
          if (!hits) continue;
          whole = false;
          putBack(open, key, hits);
        }
      }
      written.clear();
      return whole;
    },
  };
}

/** One call, but where the sheet reaches further than it did. */
function readAgain(open: OpenSheets, key: SheetKey, changes: readonly Change[]): Grid {
  const read = open.read.get(key);
  const sheet = open.byKey.get(key);
  if (!read || !sheet) throw new Error(`the sheet ${key} was not read in this run`);
  const last = Math.max(0, ...changes.flatMap((change) => rowsWritten(change).rows));
  const range = read.range && last <= read.rows ? read.range : sheet.getDataRange();
  const grid = textsOfCells(range.getValues()).map((line) =>
    line.map((cell) => cellOf(cell, open.clock.dayOf)),
  );
  // Keys that the sheet lost are known by its headers, and are no difference.
  for (const { column, key: lost } of read.lostKeys) {
    const keys = grid[0];
    if (keys && keys[column - 1] === '') keys[column - 1] = lost;
  }
  return grid;
}

function columnsOf(open: OpenSheets, key: SheetKey): RowColumns {
  const grid = open.read.get(key)?.grid ?? [];
  const sheet = { name: '', values: grid, formulas: null, maxRows: 0, maxColumns: 0 };
  const { columns } = tableOf(key, sheet, FIRST_KEYS[key]);
  const numbers = (keys: readonly string[]): number[] =>
    keys.flatMap((one) => columns.get(one) ?? []);
  if (key !== 'okrs') return { ids: numbers([FIRST_KEYS[key]]), formulas: new Set() };
  return { ids: numbers(['id', 'plan']), formulas: new Set(numbers(FORMULA_KEYS)) };
}

/** Gives other rows’ cells back what they held. */
function putBack(open: OpenSheets, key: SheetKey, hits: readonly Hit[]): void {
  const sheet = open.byKey.get(key);
  for (const { row, column, cell, from } of hits) {
    const formula = open.read.get(key)?.formulas?.[from - 1]?.[column - 1];
    const value: CellInput = formula ? { formula } : inputOf(cell);
    if (sheet) writeCells(sheet, { row, column, cells: [[value]] });
  }
  open.moved.add(key);
}

const inputOf = (cell: Cell): CellInput => (cell === '' ? null : cell);
