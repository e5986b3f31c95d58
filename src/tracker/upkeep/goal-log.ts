import { isDay } from '../../okr/day';
import type { Goal } from '../../okr/goal';
import type { Measure } from '../../okr/plan';
import { MEASURES } from '../../words/plan-words';
import type { CellInput, Change } from '../grid/change';
import { cellAt, rowsWith, type Table, textAt } from '../grid/table';
import { appendLines } from './append-lines';

const COLUMNS = [
  'goal_at',
  'goal_kr',
  'goal_agreed',
  'goal_start',
  'goal_target',
  'goal_due',
] as const;

/** Kept since a later version: an older data sheet gets them by a repair, and keeps the rest until then. */
const FURTHER = [
  'goal_measure',
  'goal_text',
  'goal_unit',
  'goal_quarter',
  'goal_state',
  'goal_reason',
] as const;
const NO_MEASURE = 'none';
const DROPPED = 'dropped';

/** True where the data sheet can keep the log: a tracker from before it gets its columns by a repair. */
export const keepsGoals = (data: Table | undefined): data is Table =>
  data !== undefined && COLUMNS.every((key) => data.columns.has(key));

/** True where it also keeps measure, sentence and unit, and what was dropped. */
export const keepsWholeGoals = (data: Table | undefined): boolean =>
  keepsGoals(data) && FURTHER.every((key) => data.columns.has(key));

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
      ...furtherOf(data, row),
    }));
}

function furtherOf(data: Table, row: number): Partial<Goal> {
  const measure = textAt(data, row, 'goal_measure');
  // Whatever is not known is absent, so that it is never held against what is.
  if (measure === '') return {};
  const known = (Object.keys(MEASURES) as Measure[]).find((key) => key === measure);
  return {
    measure: known ?? null,
    text: textAt(data, row, 'goal_text'),
    unit: textAt(data, row, 'goal_unit'),
    quarter: textAt(data, row, 'goal_quarter'),
    ...(textAt(data, row, 'goal_state') === DROPPED ? { dropped: true } : {}),
    reason: textAt(data, row, 'goal_reason'),
  };
}

/** Appends lines below the log's last. Nothing where the sheet cannot keep them. */
export function appendGoals(data: Table, lines: readonly Goal[]): Change[] {
  if (!keepsGoals(data)) return [];
  return keepsWholeGoals(data)
    ? appendLines(data, [...COLUMNS, ...FURTHER], lines.map(wholeCells))
    : appendLines(
        data,
        COLUMNS,
        // Without a place for it a key result that is gone would read as one that stands.
        lines.filter(({ dropped }) => !dropped).map(cellsOf),
      );
}

const cellsOf = (goal: Goal): Readonly<Record<(typeof COLUMNS)[number], CellInput>> => ({
  goal_at: goal.at,
  goal_kr: goal.id,
  goal_agreed: goal.agreed,
  goal_start: goal.start,
  goal_target: goal.target,
  goal_due: goal.due,
});

const wholeCells = (
  goal: Goal,
): Readonly<Record<(typeof COLUMNS)[number] | (typeof FURTHER)[number], CellInput>> => ({
  ...cellsOf(goal),
  goal_measure: goal.measure ?? NO_MEASURE,
  goal_text: goal.text ?? '',
  goal_unit: goal.unit ?? '',
  goal_quarter: goal.quarter ?? '',
  goal_state: goal.dropped ? DROPPED : '',
  goal_reason: goal.reason ?? '',
});
