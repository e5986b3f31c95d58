import type { CheckIn } from '../../okr/check-in';
import type { Day } from '../../okr/day';
import {
  type Doubt,
  type DoubtCell,
  type DoubtedCell,
  doubtText,
  type Reading,
  readDoubt,
  type Said,
} from '../../okr/doubt';
import { judgeNumbers } from '../../okr/judge-numbers';
import type { KeyResult, NumberMarks } from '../../okr/plan';
import type { Change } from '../grid/change';
import { neighbours } from '../grid/neighbours';
import { cellAt, formulaAt, type Table } from '../grid/table';

/** A key result whose numbers were judged, and what the hidden column is to say of it. */
export interface JudgedRow {
  /** As its cells say, with the doubt in it. */
  readonly keyResult: KeyResult;
  readonly doubts: readonly Doubt[];
}

/** What rows of the plan are judged beside. */
export interface JudgedIn {
  readonly today: Day;
  /** null where the log was not read: what only it tells stays as it was judged last. */
  readonly log: readonly CheckIn[] | null;
  readonly decimal: NumberMarks['decimal'];
  /** What a person says now, by ID. */
  readonly said?: ReadonlyMap<string, readonly Said[]>;
  /** Rows whose start, target or unit changed: what was said of their numbers holds no longer. */
  readonly changed?: ReadonlySet<string>;
}

/** Kinds that only the log tells. */
const BY_LOG: readonly string[] = ['fell', 'side'];

/** Judges these rows by their cells and the log. The cells themselves are never changed by it. */
export function judgeRows(
  table: Table,
  keyResults: readonly KeyResult[],
  beside: JudgedIn,
): readonly JudgedRow[] {
  const last = new Map((beside.log ?? []).map((line) => [line.id, line]));
  return keyResults.map((keyResult) => judgeRow(table, keyResult, last.get(keyResult.id), beside));
}

function judgeRow(
  table: Table,
  row: KeyResult,
  line: CheckIn | undefined,
  { today, log, decimal, said, changed }: JudgedIn,
): JudgedRow {
  const stored = readDoubt(row.doubt);
  const says = [...(said?.get(row.id) ?? []), ...(changed?.has(row.id) ? [] : stored.said)];
  const last = typeof line?.to === 'number' ? line.to : null;
  const all = judgeNumbers(
    { ...row, ...rawCells(table, row) },
    { today, last, decimal, dates: datesIn(table, row), percent: percentsIn(table, row) },
    says,
  );
  const doubts = all
    .filter(({ kind }) => log !== null || !BY_LOG.includes(kind))
    .map((doubt) => ({ ...doubt, readings: writable(table, row, doubt.readings) }));
  const kept = log === null ? stored.asked.filter(({ kind }) => BY_LOG.includes(kind)) : [];
  const cell: DoubtCell = { asked: [...doubts, ...kept], said: unique(says) };
  return { keyResult: { ...row, doubt: doubtText(cell) }, doubts };
}

/** One for each cell and kind: the first, which is the newest. */
const unique = (said: readonly Said[]): readonly Said[] =>
  said.filter(
    ({ cell, kind }, at) => said.findIndex((one) => one.cell === cell && one.kind === kind) === at,
  );

/** Cells that a reader turns into nothing, since they cannot be meant: a weight below 0, a day to come. */
function rawCells(table: Table, row: KeyResult): Partial<Pick<KeyResult, 'weight' | 'updated'>> {
  const weight = cellAt(table, row.row, 'weight');
  const updated = cellAt(table, row.row, 'updated');
  return {
    ...(typeof weight === 'number' ? { weight } : {}),
    ...(row.updated === null && typeof updated === 'object' ? { updated: updated.day } : {}),
  };
}

const DATED = ['start', 'target', 'current', 'weight'] as const;

/** Dates by their format, where the row has no number by now. */
function datesIn(table: Table, row: KeyResult): Partial<Record<DoubtedCell, Day>> {
  return Object.fromEntries(
    DATED.flatMap((key) => {
      const cell = cellAt(table, row.row, key);
      const replaced = key !== 'weight' && typeof row[key] === 'number';
      return typeof cell === 'object' && !replaced ? [[key, cell.day]] : [];
    }),
  );
}

const NUMBERS = ['start', 'target', 'current'] as const;

/** Which cells are formatted as per cent: asked for only where a factor of 100 may stand between them. */
function percentsIn(table: Table, row: KeyResult): Partial<Record<DoubtedCell, boolean>> {
  const sizes = NUMBERS.map((key) => row[key]).flatMap((value) =>
    typeof value === 'number' && value !== 0 ? [Math.abs(value)] : [],
  );
  const large = sizes.some((size) => size > 1);
  const wanted = row.unit.trim() === '%' ? large : large && sizes.some((size) => size <= 1);
  if (!wanted) return {};
  return Object.fromEntries(NUMBERS.map((key) => [key, isPercentCell(table, row.row, key)]));
}

/** Whether a cell is formatted as per cent. Asks for the sheet's formats, once. */
export function isPercentCell(table: Table, row: number, key: (typeof NUMBERS)[number]): boolean {
  const column = table.columns.get(key);
  return column !== undefined && /%/.test(table.sheet.formats?.()?.[row - 1]?.[column - 1] ?? '');
}

/** A cell with a person's formula is never written over: readings that would are left out. */
const writable = (table: Table, { row }: KeyResult, readings: readonly Reading[]) =>
  readings.filter(({ cells }) =>
    Object.keys(cells).every((key) => formulaAt(table, row, key) === ''),
  );

/** The hidden column of these rows, where it is to say something else than it does. */
export function doubtChanges(table: Table, rows: readonly JudgedRow[]): Change[] {
  const column = table.columns.get('doubt');
  if (column === undefined) return [];
  const cells = rows
    .filter(({ keyResult: { row, doubt } }) => (cellAt(table, row, 'doubt') || '') !== doubt)
    .map(({ keyResult: { row, doubt } }) => ({ row, cells: [doubt || null] }));
  return neighbours('okrs', column, cells);
}

/** What is said by saying that a row, or these of its cells alone, is right: each of its doubts that can be. */
export const rightOf = ({ doubts }: JudgedRow, cells?: readonly DoubtedCell[]): readonly Said[] =>
  doubts.flatMap(({ cell, also, kind, found, readings }) => {
    const meant = !cells || (cells.includes(cell) && also.length === 0);
    const can = typeof found === 'number' && readings.some(({ means }) => means === 'right');
    return meant && can ? [{ cell, kind, value: found }] : [];
  });
