import { POINT } from '../../language/number-marks';
import { type CheckIn, dayOfCheckIn } from '../../okr/check-in';
import { isAbout } from '../../okr/doubt';
import { type Goal, goalsOf } from '../../okr/goal';
import { allKeyResults, type KeyResult } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import type { Tracker } from '../../tracker/read/read-tracker';
import { type JudgedIn, type JudgedRow, judgeRows } from '../../tracker/upkeep/doubts';

/** Judges every key result of a tracker, by its log where that was read. */
export function judgeTracker(
  tracker: Tracker,
  { today, log: given }: Pick<JudgedIn, 'today'> & Partial<Pick<JudgedIn, 'log'>>,
): readonly JudgedRow[] {
  const { okrs, 'check-ins': log } = tracker.tables;
  if (!okrs) return [];
  return judgeRows(okrs, allKeyResults(tracker.plan), {
    log: given ?? (log ? tracker.checkIns : null),
    decimal: (tracker.plan.numbers ?? POINT).decimal,
    today,
  });
}

/** The tracker with what was judged of its rows. */
export function withDoubts(tracker: Tracker, judged: readonly JudgedRow[]): Tracker {
  const byRow = new Map(judged.map(({ keyResult }) => [keyResult.row, keyResult]));
  const rows = tracker.plan.rows.map((row) => byRow.get(row.row) ?? row);
  return { ...tracker, plan: { ...tracker.plan, rows } };
}

/**
 * The tracker as leadership may read it: a row in doubt has the last number that was logged, of its day, and
 * the start and target that were noted; what its cells say waits.
 */
export function asLastTold(tracker: Tracker): Tracker {
  const lines = new Map(tracker.checkIns.map((line) => [line.id, line]));
  const goals = new Map(goalsOf(tracker.plan, tracker.goals).map((goal) => [goal.id, goal]));
  const rows = tracker.plan.rows.map((row) =>
    row.level === 'key-result' && isDoubtful(row)
      ? lastTold(row, lines.get(row.id), goals.get(row.id))
      : row,
  );
  return { ...tracker, plan: { ...tracker.plan, rows } };
}

function lastTold(row: KeyResult, line: CheckIn | undefined, goal: Goal | undefined): KeyResult {
  const { doubt } = row;
  const promise = isAbout(doubt, 'start', 'target');
  return {
    ...row,
    current: line?.to ?? (isAbout(doubt, 'current') ? null : row.current),
    updated: line ? dayOfCheckIn(line) : isAbout(doubt, 'current', 'updated') ? null : row.updated,
    ...(promise ? { start: goal?.start ?? null, target: goal?.target ?? null } : {}),
  };
}
