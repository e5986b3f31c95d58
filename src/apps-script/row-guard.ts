import { Moved } from '../commands/refusal';
import { FORMULA_KEYS } from '../tracker/contract/columns';
import { KEY_ROW, readSheetMark } from '../tracker/contract/sheets';
import type { CellInput, Change } from '../tracker/grid/change';
import {
  asRead,
  type Hit,
  hitsIn,
  type RowColumns,
  type Written,
} from '../tracker/grid/follow-rows';
import {
  FOLLOWED,
  type Grid,
  isFormula,
  rowsWritten,
  withChange,
} from '../tracker/grid/row-writes';
import type { Cell, SheetKey, SheetSnapshot } from '../tracker/grid/snapshot';
import { tableOf } from '../tracker/grid/table';
import { FIRST_KEYS } from '../tracker/read/read-tracker';
import { textsOfCells } from './cell-text';
import type { AsRead, OpenSheets } from './find-sheets';
import { cellOf, versionIn } from './read-sheet';
import { userLanguage } from './user';
import { writeCells } from './write-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Rows are written by ID, for the writes of one command. A sheet's rows are read again right before they are
 * written, and once more afterwards.
 */
export interface RowGuard {
  /**
   * The changes, all of one sheet, may be made now: throws `Moved` where the sheet is not as it was read. False
   * where they concern no row, and nothing was asked.
   */
  check(changes: readonly Change[]): boolean;
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
  /** Of sheets that are written further down than they were read. */
  const longer = new Map<SheetKey, Range>();
  return {
    holds: () => written.size > 0,
    check(changes) {
      const [first] = changes;
      if (!first) return false;
      if (!concernsRows(open, changes)) {
        for (const change of changes) noteChange(open, change);
        return false;
      }
      const key = first.sheet;
      const last = Math.max(0, ...changes.flatMap((change) => rowsWritten(change).rows));
      const now = readAgain(open, key, { last, longer });
      const read = readOf(open, key);
      const checked = asRead(read.grid, now, changes, columnsOf(open, key));
      if (!checked) throw new Moved(userLanguage());
      note(open, key, checked.read, changes);
      written.set(key, [...(written.get(key) ?? []), checked.written]);
      return true;
    },
    readBack() {
      let whole = true;
      for (const [key, batches] of written) {
        const after = readAgain(open, key, { last: 0, longer });
        for (const batch of batches) {
          const hits = hitsIn(batch, after, columnsOf(open, key));
          if (!hits) continue;
          whole = false;
          putBack(open, key, hits);
        }
        if (whole) keep(open, key, after, batches);
      }
      written.clear();
      longer.clear();
      return whole;
    },
  };
}

/** What this run itself does to a sheet is no difference at its next look. */
export function noteChange(open: OpenSheets, change: Change): void {
  const read = open.read.get(change.sheet);
  if (!read) return;
  note(open, change.sheet, withChange(read.grid, change), [change]);
}

/** Where a sheet got rows or columns, the range that was read ends too soon or says other cells. */
function note(open: OpenSheets, key: SheetKey, grid: Grid, changes: readonly Change[]): void {
  const read = readOf(open, key);
  const isWider = (grid[0]?.length ?? 0) > (read.grid[0]?.length ?? 0);
  const isOther = isWider || changes.some(({ kind }) => /^(?:insert|delete)-/.test(kind));
  open.read.set(key, { ...read, grid, range: isOther ? null : read.range });
}

function readOf(open: OpenSheets, key: SheetKey): AsRead {
  const read = open.read.get(key);
  if (!read) throw new Error(`the sheet ${key} was not read in this run`);
  return read;
}

/** The sheet as it stands, down to this row at least: one call where it was read that far. */
function readAgain(
  open: OpenSheets,
  key: SheetKey,
  { last, longer }: { readonly last: number; readonly longer: Map<SheetKey, Range> },
): Grid {
  const read = readOf(open, key);
  const sheet = open.byKey.get(key);
  if (!sheet) throw new Error(`the sheet ${key} is not open`);
  const width = read.grid[0]?.length ?? 1;
  if (last > read.rows) longer.set(key, sheet.getRange(1, 1, last, width));
  const range = longer.get(key) ?? read.range ?? sheet.getDataRange();
  const grid = textsOfCells(range.getValues()).map((line) =>
    line.map((cell) => cellOf(cell, open.clock.dayOf)),
  );
  // Keys that the sheet lost are known by its headers, and are no difference; nor is a mark of an older schema.
  for (const { column, key: lost } of read.sheet.lostKeys ?? []) {
    const keys = grid[0];
    const found = keys?.[column - 1];
    if (keys && (found === '' || readSheetMark(found))) keys[column - 1] = lost;
  }
  return grid;
}

/** What was read back is what the next one wants to read. */
function keep(open: OpenSheets, key: SheetKey, values: Grid, batches: readonly Written[]): void {
  const { sheet, range } = readOf(open, key);
  // Where rows or columns were added, formulas stand elsewhere by now and say other rows.
  if (!range) return;
  const formulas = sheet.formulas?.map((line) => [...line]) ?? null;
  for (const { row, column, value } of batches.flatMap(({ cells }) => cells)) {
    const line = formulas?.[row - 1];
    if (line) line[column - 1] = isFormula(value) ? value.formula : '';
  }
  const complete = formulas === null || formulas.length >= values.length;
  // Its size is asked for when it is looked at, as before.
  const kept: SheetSnapshot = {
    name: sheet.name,
    values,
    formulas: complete ? formulas : null,
    lostKeys: sheet.lostKeys ?? [],
    schema: versionIn(values[KEY_ROW - 1]),
    get maxRows() {
      return sheet.maxRows;
    },
    get maxColumns() {
      return sheet.maxColumns;
    },
  };
  open.kept.set(key, kept);
}

function columnsOf(open: OpenSheets, key: SheetKey): RowColumns {
  const grid = open.read.get(key)?.grid ?? [];
  const sheet = { name: '', values: grid, formulas: null, maxRows: 0, maxColumns: 0 };
  const { columns } = tableOf(key, sheet, FIRST_KEYS[key]);
  const numbers = (keys: readonly string[]): number[] =>
    keys.flatMap((one) => columns.get(one) ?? []);
  if (key !== 'okrs' && key !== 'draft')
    return { ids: numbers([FIRST_KEYS[key]]), formulas: new Set() };
  return { ids: numbers(['id', 'plan']), formulas: new Set(numbers(FORMULA_KEYS)) };
}

/** Gives other rows’ cells back what they held. */
function putBack(open: OpenSheets, key: SheetKey, hits: readonly Hit[]): void {
  const sheet = open.byKey.get(key);
  for (const { row, column, cell, from } of hits) {
    const formula = open.read.get(key)?.sheet.formulas?.[from - 1]?.[column - 1];
    const value: CellInput = formula ? { formula } : inputOf(cell);
    if (sheet) writeCells(sheet, { row, column, cells: [[value]] });
  }
  open.moved.add(key);
}

const inputOf = (cell: Cell): CellInput => (cell === '' ? null : cell);
