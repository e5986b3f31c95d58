import { isDay } from '../okr/day';
import type { Goal } from '../okr/goal';
import { appendLines } from './append-lines';
import type { CellInput, Change } from './change';
import { cellAt, rowsWith, type Table, textAt } from './table';

const COLUMNS = [
  'goal_at',
  'goal_kr',
  'goal_agreed',
  'goal_start',
  'goal_target',
  'goal_due',
] as const;

/** True where the data sheet can keep the log: a tracker from before it gets its columns by a repair. */
export const keepsGoals = (data: Table | undefined): data is Table =>
  data !== undefined && COLUMNS.every((key) => data.columns.has(key));

/** The log of what was promised, in the order it was written. */
export function readGoals(data: Table): Goal[] {
  const number = (row: number, column: string): number | null => {
    const cell = cellAt(data, row, column);
    return typeof cell === 'number' ? cell : null;
  };
  return rowsWith(data, 'goal_at')
    .filter((row) => isDay(textAt(data, row, 'goal_due')))
    .map((row) => ({
      at: textAt(data, row, 'goal_at'),
      id: textAt(data, row, 'goal_kr'),
      agreed: textAt(data, row, 'goal_agreed'),
      start: number(row, 'goal_start'),
      target: number(row, 'goal_target'),
      due: textAt(data, row, 'goal_due'),
    }));
}

/** Appends lines below the log's last. Nothing where the sheet cannot keep them. */
export const appendGoals = (data: Table, lines: readonly Goal[]): Change[] =>
  keepsGoals(data) ? appendLines(data, COLUMNS, lines.map(cellsOf)) : [];

const cellsOf = (goal: Goal): Readonly<Record<(typeof COLUMNS)[number], CellInput>> => ({
  goal_at: goal.at,
  goal_kr: goal.id,
  goal_agreed: goal.agreed,
  goal_start: goal.start,
  goal_target: goal.target,
  goal_due: goal.due,
});
