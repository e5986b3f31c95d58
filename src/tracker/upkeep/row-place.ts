import type { Level } from '../../words/plan-words';
import { FIRST_ROW } from '../contract/sheets';
import { cellAt, type Table, textAt } from '../grid/table';
import type { OutlineRow } from './outline';

/** Where a new row goes: into a row that is free, or into one to insert below `row`. Rows from 1. */
export interface RowPlace {
  readonly row: number;
  readonly insert: boolean;
}

/**
 * Where an objective goes, or a key result of the objective with the ID `under`: into the first row
 * that is laid out for it and still blank; else an objective below the plan, a key result below the
 * objective's last one and that one's actions. null where there is no such objective.
 */
export function placeFor(
  level: Extract<Level, 'objective' | 'key-result'>,
  under: string | null,
  outline: readonly OutlineRow[],
  table: Table,
): RowPlace | null {
  const last = outline[outline.length - 1]?.row ?? null;
  if (level === 'objective') {
    const blank = outline.find((row) => row.level === level && isBlank(table, row.row));
    return blank ? { row: blank.row, insert: false } : below(last, last, table);
  }
  const at = outline.findIndex(({ id }) => id !== '' && id === under);
  const objective = outline[at];
  if (objective?.level !== 'objective') return null;
  const next = outline.findIndex((row, index) => index > at && row.level === 'objective');
  const block = outline.slice(at + 1, next < 0 ? outline.length : next);
  const blank = block.find((row) => row.level === level && isBlank(table, row.row));
  if (blank) return { row: blank.row, insert: false };
  return below(lastOf(objective, outline, table), last, table);
}

/** The last row that belongs to the objective's written key results. */
function lastOf(objective: OutlineRow, outline: readonly OutlineRow[], table: Table): number {
  const own = outline.filter((row) => row.level === 'key-result' && row.parent === objective.id);
  const last = own[own.length - 1];
  if (!last) return objective.row;
  let end = last.row;
  for (const row of outline.slice(outline.indexOf(last) + 1)) {
    if (row.level !== 'action' || textAt(table, row.row, 'plan') === '') break;
    end = row.row;
  }
  return end;
}

/** Below the last row of the plan the sheet is free, but for what people noted there. */
function below(row: number | null, last: number | null, table: Table): RowPlace {
  if (row !== null && row !== last) {
    const blank = (table.sheet.values[row] ?? []).every((cell) => cell === '');
    return blank ? { row: row + 1, insert: false } : { row, insert: true };
  }
  let free = (last ?? FIRST_ROW - 1) + 1;
  while ((table.sheet.values[free - 1] ?? []).some((cell) => cell !== '')) free += 1;
  return { row: free, insert: false };
}

const PERSONS = [
  'plan',
  'owner',
  'start',
  'target',
  'unit',
  'current',
  'note',
  'decision',
] as const;

const isBlank = (table: Table, row: number): boolean =>
  PERSONS.every((key) => cellAt(table, row, key) === '');
