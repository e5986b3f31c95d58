import { isDay } from '../okr/day';
import type { Goal } from '../okr/goal';
import type { CellInput, Change } from './change';
import { FIRST_ROW } from './sheets';
import { cellAt, roomFor, rowsWith, type Table, textAt } from './table';

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

/** Appends lines below the log's last, one write a column: people may have moved them apart. */
export function appendGoals(data: Table, lines: readonly Goal[]): Change[] {
  if (lines.length === 0 || !keepsGoals(data)) return [];
  const used = rowsWith(data, 'goal_at');
  const row = (used[used.length - 1] ?? FIRST_ROW - 1) + 1;
  const inputs = (of: Goal): Readonly<Record<(typeof COLUMNS)[number], CellInput>> => ({
    goal_at: of.at,
    goal_kr: of.id,
    goal_agreed: of.agreed,
    goal_start: of.start,
    goal_target: of.target,
    goal_due: of.due,
  });
  return [
    ...roomFor(data, row + lines.length - 1),
    ...COLUMNS.map((key): Change => {
      const cells = lines.map((line) => [inputs(line)[key]]);
      return { kind: 'cells', sheet: 'data', row, column: data.columns.get(key) ?? 1, cells };
    }),
  ];
}
