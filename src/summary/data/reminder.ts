import { addDays, type Day } from '../../okr/day';
import { allKeyResults, type KeyResult, type Plan } from '../../okr/plan';
import { dueOf } from '../../okr/progress';
import { contextOf } from '../../okr/roll-up';
import { isStale, type Status, statusOf } from '../../okr/status';

/** A key result that would be out of date in the next summary. */
export interface ReminderRow {
  readonly id: string;
  /** The row in the OKRs sheet, from 1: where a link leads. */
  readonly row: number;
  readonly text: string;
  readonly owner: string | null;
  readonly unit: string;
  readonly current: KeyResult['current'];
  readonly target: number | null;
  readonly updated: Day | null;
  /** What is asked: the number, whether a milestone is done, or how sure one is of a milestone still to come. */
  readonly ask: 'number' | 'milestone' | 'confidence';
  /** It was already out of date a week before: leadership sees *No update*. */
  readonly again: boolean;
  /** So it was two weeks before: two reminders went unanswered. */
  readonly long: boolean;
}

const WEEK = 7;

/** Rows that nobody is reminded of: finished, given up, still to begin. */
const NEVER: readonly Status[] = ['done', 'dropped', 'not-begun'];

/**
 * The key results to remind of before the summary of `next`: those whose last check-in would then be
 * too old, in the order of the sheet. Connected numbers and rows that are finished, dropped or not begun never ask; a milestone
 * before its day asks for confidence only. None before the quarter has begun, and none once it is over:
 * after its last day nothing grows old.
 */
export function reminderRows(plan: Plan, next: Day): readonly ReminderRow[] {
  const { first, last } = plan.quarter;
  if (next < first || plan.asOf > last) return [];
  const until = next > last ? last : next;
  const then = { ...contextOf(plan), asOf: until };
  const before = { ...then, asOf: addDays(until, -WEEK) };
  const longBefore = { ...then, asOf: addDays(until, -2 * WEEK) };
  return allKeyResults(plan)
    .filter((row) => !row.connected && !NEVER.includes(statusOf(row, then)) && isStale(row, then))
    .map((row) => ({
      id: row.id,
      row: row.row,
      text: row.text,
      owner: row.owner,
      unit: row.unit,
      current: row.current,
      target: row.target,
      updated: row.updated,
      ask: askOf(row, plan, next),
      again: isStale(row, before),
      long: isStale(row, longBefore),
    }));
}

const askOf = (row: KeyResult, plan: Plan, next: Day): ReminderRow['ask'] => {
  if (row.measure !== 'milestone') return 'number';
  return dueOf(row, plan.quarter) > next ? 'confidence' : 'milestone';
};
