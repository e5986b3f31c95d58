import type { Day } from './day';
import { allKeyResults, type KeyResult, type Plan } from './plan';
import { dueOf } from './progress';

/** What a key result promised at a moment after its plan was agreed: its first line is the promise, each later one a change. */
export interface Goal {
  /** Spreadsheet time, `2026-11-13 16:05`. */
  readonly at: string;
  readonly id: string;
  /** The agreement that it belongs to, by its day: a plan that is agreed anew starts over. */
  readonly agreed: Day;
  readonly start: number | null;
  readonly target: number | null;
  /** Never blank: without a date of its own it is the quarter's last day. */
  readonly due: Day;
}

/** The lines about the present agreement; none while the plan is a draft. */
export const goalsOf = ({ agreed }: Plan, log: readonly Goal[]): readonly Goal[] =>
  agreed ? log.filter((line) => line.agreed === agreed.on) : [];

/**
 * The lines that the log lacks: every key result when the plan was agreed, and since then those whose
 * start, target or due differs from the last line about them. One that was added later joins once it
 * has a target: filling it in moves no goalpost. `now` in spreadsheet time.
 */
export function dueGoals(plan: Plan, log: readonly Goal[], now: string): readonly Goal[] {
  const { agreed } = plan;
  if (!agreed) return [];
  const kept = goalsOf(plan, log);
  const last = new Map(kept.map((line) => [line.id, line]));
  return allKeyResults(plan)
    .filter((row) => row.id !== '')
    .flatMap((row): readonly Goal[] => {
      const goal = { at: now, id: row.id, agreed: agreed.on, ...promiseOf(row, plan) };
      const before = last.get(row.id);
      if (before) return sameGoal(before, goal) ? [] : [goal];
      const whole = row.target !== null || row.measure === 'milestone';
      return kept.length === 0 || whole ? [goal] : [];
    });
}

const promiseOf = (row: KeyResult, { quarter }: Plan): Pick<Goal, 'start' | 'target' | 'due'> => ({
  start: row.start,
  target: row.target,
  due: dueOf(row, quarter),
});

const sameGoal = (one: Goal, other: Goal): boolean =>
  one.start === other.start && one.target === other.target && one.due === other.due;
