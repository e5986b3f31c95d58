import type { Day } from './day';
import { allKeyResults, type KeyResult, type Measure, type Plan } from './plan';
import { dueOf } from './progress';
import { quarterName } from './quarter';

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
  /** null while none is chosen; absent in lines from before it was kept. */
  readonly measure?: Measure | null;
  /** The sentence and the unit, which tell what is counted; absent in lines from before they were kept. */
  readonly text?: string;
  readonly unit?: string;
  /** `Q4 2026`: an agreement belongs to its quarter; absent in lines from before it was kept. */
  readonly quarter?: string;
  /** A person dropped it, or the row was deleted or is a key result no more; absent while it stands. */
  readonly dropped?: true;
  /** Why it was dropped, as a person wrote it; '' where nobody did. */
  readonly reason?: string;
}

/** How a log is held against a plan. */
export interface GoalLog {
  readonly sameMetric: SameMetric;
  /** The log has room for measure, sentence and unit: lines from before they were kept are completed once. */
  readonly whole: boolean;
}

/** Whether two sentences with their units count the same thing. */
export type SameMetric = (
  one: { readonly text: string; readonly unit: string },
  other: { readonly text: string; readonly unit: string },
) => boolean;

/** The lines about the present agreement; none while the plan is a draft. */
export const goalsOf = ({ agreed }: Pick<Plan, 'agreed'>, log: readonly Goal[]): readonly Goal[] =>
  agreed ? log.filter((line) => line.agreed === agreed.on) : [];

/**
 * The lines that the log lacks: every key result when the plan was agreed, and since then those whose start,
 * target, due, measure or metric differs from the last line about them, those that are gone, and those that
 * came back. One that was added later joins once it has a target: filling it in moves no goalpost. `now` in
 * spreadsheet time.
 */
export function dueGoals(
  plan: Plan,
  log: readonly Goal[],
  now: string,
  of: GoalLog,
): readonly Goal[] {
  const { agreed } = plan;
  if (!agreed) return [];
  const kept = goalsOf(plan, log);
  const last = new Map(kept.map((line) => [line.id, line]));
  const rows = allKeyResults(plan).filter((row) => row.id !== '');
  const there = new Set(rows.map(({ id }) => id));
  const made = { at: now, agreed: agreed.on, quarter: quarterName(plan.quarter) };
  const moved = rows.flatMap((row): readonly Goal[] => {
    const goal = { ...made, id: row.id, ...promiseOf(row, plan) };
    const before = last.get(row.id);
    if (before) return sameGoal(before, goal, of) ? [] : [goal];
    const whole = row.target !== null || row.measure === 'milestone';
    return kept.length === 0 || whole ? [goal] : [];
  });
  const gone = [...last.values()]
    .filter(({ id, dropped }) => !dropped && !there.has(id))
    .map((line): Goal => ({ ...line, ...made, dropped: true, reason: '' }));
  return [...moved, ...gone];
}

const promiseOf = (row: KeyResult, { quarter }: Plan) => ({
  start: row.start,
  target: row.target,
  due: dueOf(row, quarter),
  measure: row.measure,
  text: row.text,
  unit: row.unit,
  ...(row.current === 'dropped' ? { dropped: true as const, reason: row.note.trim() } : {}),
});

function sameGoal(one: Goal, other: Goal, { sameMetric, whole }: GoalLog): boolean {
  return (
    one.dropped === other.dropped &&
    one.start === other.start &&
    one.target === other.target &&
    one.due === other.due &&
    (one.text === undefined
      ? !whole
      : one.measure === other.measure && !movesMetric(one, other, sameMetric))
  );
}

/** True where what is counted changed between two lines that both tell it. */
export const movesMetric = (one: Goal, other: Goal, sameMetric: SameMetric): boolean =>
  one.text !== undefined &&
  other.text !== undefined &&
  !sameMetric(
    { text: one.text, unit: one.unit ?? '' },
    { text: other.text, unit: other.unit ?? '' },
  );
