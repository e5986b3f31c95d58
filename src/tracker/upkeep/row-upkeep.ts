import type { Language } from '../../language/text';
import { LEVELS } from '../../words/plan-words';
import type { OkrKey } from '../contract/columns';
import { type FormulaPlaces, formulaRuns, rowFormulas } from '../contract/formulas';
import { numberFormat } from '../contract/number-format';
import { currentChoice } from '../contract/okr-choices';
import { FIRST_ROW } from '../contract/sheets';
import type { CellInput, Change, Look } from '../grid/change';
import { type ColumnCell, columnCells } from '../grid/column-cells';
import { sameFormula } from '../grid/formula-tokens';
import { neighbours } from '../grid/neighbours';
import { cellAt, formulaAt, placeOf, type Table, textAt } from '../grid/table';
import { sameWords } from '../repair/same-words';
import { isPercentCell } from './doubts';
import type { OutlineRow } from './outline';

/** The tracker's own cells of the plan, brought to what they should hold. */
export interface Upkeep {
  readonly changes: readonly Change[];
  /** How many rows had an ID, a level, a parent or a formula missing or broken. */
  readonly mended: number;
  /** Formula cells that a person had typed a value over, `OKRs!J7`. */
  readonly typedOver: readonly string[];
}

/**
 * IDs, guessed levels, parents, formulas, number formats and the dropdown of *Current* for these
 * rows. Only cells that differ are written, neighbours together; a person's own cells never are,
 * but for a Level that is blank.
 */
export function rowUpkeep(
  table: Table,
  outline: readonly OutlineRow[],
  places: FormulaPlaces,
  language: Language,
): Upkeep {
  const mended = new Set<number>();
  const typedOver: string[] = [];
  const columnOf = (key: OkrKey): number => places.columns.get(key) ?? 0;
  const changes: Change[] = [];
  const write = (key: OkrKey, wanted: (row: OutlineRow) => string): void => {
    const wrong = outline.filter((row) => textAt(table, row.row, key) !== wanted(row));
    for (const { row } of wrong) mended.add(row);
    const cells = wrong.map((row) => ({ row: row.row, value: wanted(row) || null }));
    const all = key === 'parent' ? withBlanksBetween(table, key, cells) : cells;
    changes.push(...columnCells('okrs', columnOf(key), all));
  };
  write('id', (row) => row.id);
  // A word that is no level is a person's: it is named to them, and stays.
  const guessed = outline.filter((one) => one.guessed && textAt(table, one.row, 'level') === '');
  for (const { row } of guessed) mended.add(row);
  changes.push(
    ...sameWords(
      'okrs',
      guessed.map(({ row, level }) => ({
        row,
        column: columnOf('level'),
        word: LEVELS[level][language],
      })),
    ),
  );
  write('parent', (row) => row.parent);

  const formulas = new Map(outline.map(({ row }) => [row, rowFormulas(places, row, language)]));
  for (const run of formulaRuns(places.columns)) {
    const cells: { row: number; cells: CellInput[] }[] = [];
    for (const [row, wanted] of formulas) {
      const broken = run.filter((key) => !sameFormula(formulaAt(table, row, key), wanted[key]));
      if (broken.length === 0) continue;
      mended.add(row);
      for (const key of broken) {
        const found = textAt(table, row, key);
        if (formulaAt(table, row, key) === '' && found !== '')
          typedOver.push(placeOf(table, row, key));
      }
      cells.push({ row, cells: run.map((key) => ({ formula: wanted[key] })) });
    }
    const first = run[0];
    if (first) changes.push(...neighbours('okrs', columnOf(first), cells));
  }
  return { changes, mended: mended.size, typedOver };
}

/** Objectives have no parent: with their blank cells, which stay blank, those of a whole plan are one write. */
const withBlanksBetween = (
  table: Table,
  key: OkrKey,
  cells: readonly ColumnCell[],
): readonly ColumnCell[] =>
  cells.flatMap((cell, index) => {
    const before = cells[index - 1]?.row ?? cell.row - 1;
    const between = Array.from({ length: cell.row - before - 1 }, (_, gap) => before + 1 + gap);
    return between.every((row) => textAt(table, row, key) === '')
      ? [...between.map((row) => ({ row, value: null })), cell]
      : [cell];
  });

/** Number formats and *Current* dropdowns of all rows: one write a property, however many rows. */
export function rowDress(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
): Change[] {
  const last = outline[outline.length - 1];
  return last ? dress(table, outline, language, FIRST_ROW, last.row) : [];
}

/** What of the formats an edit leaves as it is: rows that are asked about; per cents, unless the unit was what changed. */
export interface Dressing {
  readonly leave: ReadonlySet<number>;
  readonly unit: boolean;
}

const ALL: Dressing = { leave: new Set(), unit: false };

/** The same for the rows of one edit, which follow each other. */
export function editedRowDress(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
  dressing: Dressing = ALL,
): Change[] {
  const [first, last] = [outline[0], outline[outline.length - 1]];
  return first && last ? dress(table, outline, language, first.row, last.row, dressing) : [];
}

/**
 * The dropdowns of *Current* from the first of these rows to the last, in one write. Rows that were sorted
 * or pasted have those of other rows, which refuse what belongs here now.
 */
export function currentChoices(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
  rows: readonly number[],
): Change[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const column = table.columns.get('current');
  if (first === undefined || last === undefined || column === undefined) return [];
  const byRow = new Map(outline.map((row) => [row.row, row]));
  const choices = Array.from({ length: last - first + 1 }, (_, index) => {
    const of = byRow.get(first + index);
    return [of ? currentChoice(of, table, language) : null];
  });
  return [{ kind: 'choices', sheet: 'okrs', row: first, column, choices }];
}

/**
 * A date, which somebody has to answer for, keeps the format that tells so; a number that was typed as per
 * cent keeps its sign beside another unit.
 */
function isLeft(table: Table, row: number, key: NumberKey, { leave, unit }: Dressing): boolean {
  const cell = cellAt(table, row, key);
  const asked = /\?\w+:share/.test(textAt(table, row, 'doubt'));
  if (asked || leave.has(row) || typeof cell === 'object') return true;
  const percent = textAt(table, row, 'unit') === '%';
  // A cell that is still blank is Google's to format: it keeps the sign of 20%, and tells 3/4 as a date.
  if (cell === '' && !percent && !unit) return true;
  const share = typeof cell === 'number' && Math.abs(cell) <= 1 && !Number.isInteger(cell);
  if (unit || !share || percent) return false;
  return isPercentCell(table, row, key);
}

function dress(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
  first: number,
  last: number,
  dressing: Dressing = ALL,
): Change[] {
  const formats = numberColumns(table).map(({ column, keys }): Change => {
    const looks: Look[][] = [];
    for (let row = first; row <= last; row += 1) {
      const numbers = NUMBER_KEYS.map((key) => cellAt(table, row, key));
      const format = numberFormat(textAt(table, row, 'unit'), numbers);
      looks.push(keys.map((key) => (key && !isLeft(table, row, key, dressing) ? { format } : {})));
    }
    return { kind: 'looks', sheet: 'okrs', row: first, column, looks };
  });
  return [...currentChoices(table, outline, language, [first, last]), ...formats];
}

/** The number columns as blocks: set-up puts them side by side but for the unit, which is left as it is. */
function numberColumns(
  table: Table,
): readonly { readonly column: number; readonly keys: readonly (NumberKey | null)[] }[] {
  const found = NUMBER_KEYS.flatMap((key) => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [{ column, key }];
  }).sort((a, b) => a.column - b.column);
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last) return [];
  if (last.column - first.column > NUMBER_KEYS.length) {
    return found.map(({ column, key }) => ({ column, keys: [key] }));
  }
  const keys = Array.from(
    { length: last.column - first.column + 1 },
    (_, index) => found.find(({ column }) => column === first.column + index)?.key ?? null,
  );
  return [{ column: first.column, keys }];
}

const NUMBER_KEYS = ['start', 'target', 'current'] as const;
type NumberKey = (typeof NUMBER_KEYS)[number];
