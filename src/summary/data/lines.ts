import type { CheckIn } from '../../okr/check-in';
import { isAbout } from '../../okr/doubt';
import { missedPace } from '../../okr/pace';
import { type KeyResult, keyResultsOf, type Objective, type Plan } from '../../okr/plan';
import { dueOf, isDoubtful, progressOf } from '../../okr/progress';
import { contextOf, isOutOfDate, rollUpObjective } from '../../okr/roll-up';
import { roundedGap, type Status, statusOf } from '../../okr/status';
import { forecastOf } from './forecast';
import type { KeyResultLine, ObjectiveLine } from './summary';

/** Worst first: off track, at risk, silent, on track, done. */
const URGENCY: Readonly<Record<Status, number>> = {
  'off-track': 0,
  'at-risk': 1,
  'no-update': 2,
  'check-number': 3,
  'no-data': 4,
  'on-track': 5,
  done: 6,
  'not-begun': 7,
  dropped: 8,
};

interface Standing {
  readonly status: Status;
  readonly progress: number | null;
  readonly expected: number | null;
}

const gapOf = ({ progress, expected }: Standing): number =>
  expected === null || progress === null ? 0 : expected - progress;

/** Sorts the worst to the front: by status, then by how far behind. */
export const byUrgency = (one: Standing, other: Standing): number =>
  URGENCY[one.status] - URGENCY[other.status] || gapOf(other) - gapOf(one);

/** One key result as the summary shows it. `log` is its own, oldest first. */
export function keyResultLine(row: KeyResult, plan: Plan, log: readonly CheckIn[]): KeyResultLine {
  const { quarter, asOf } = plan;
  const context = contextOf(plan);
  const due = dueOf(row, quarter);
  const { share, expected } = progressOf(row, quarter, asOf);
  const status = statusOf(row, context);
  const grows = row.measure === 'total';
  const counts = (grows || row.measure === 'latest') && share !== null && share < 1;
  const pace = missedPace(row, context);
  const span = { since: quarter.first, asOf, due };
  return {
    id: row.id,
    parent: row.parent,
    text: row.text,
    owner: row.owner,
    unit: row.unit,
    start: row.start,
    current: row.current,
    target: row.target,
    measure: row.measure,
    progress: share,
    expected,
    belowStart: isBelowStart(row),
    status,
    doubt: doubtOf(row, status, share, expected, plan),
    due,
    oldSince: isOutOfDate(row, status, context) ? row.updated : null,
    checking: isDoubtful(row) ? { newer: isAbout(row.doubt, 'current'), day: row.updated } : null,
    forecast: counts && pace === null ? forecastOf(log, span, grows) : null,
    pace,
  };
}

/** Moved the other way since the start: 0% would hide it. */
const isBelowStart = ({ measure, start, target, current }: KeyResult): boolean =>
  measure === 'latest' &&
  typeof current === 'number' &&
  start !== null &&
  target !== null &&
  (current - start) * (target - start) < 0;

/** The confidence, where that and no number is what puts the row at risk. */
function doubtOf(
  row: KeyResult,
  status: Status,
  share: number | null,
  expected: number | null,
  plan: Plan,
): number | null {
  if (status !== 'at-risk') return null;
  const behind = share !== null && expected !== null && row.measure !== 'milestone';
  const gap = behind ? roundedGap(expected, share) : 0;
  return gap < plan.thresholds.atRisk ? row.confidence : null;
}

/** One objective with what holds it back: its worst key result, while the objective is in trouble. */
export function objectiveLine(
  objective: Objective,
  plan: Plan,
  lines: ReadonlyMap<string, KeyResultLine>,
): ObjectiveLine {
  const { id, text, owner } = objective;
  const { progress, expected, status, outOfDate, toCheck } = rollUpObjective(plan, id);
  const behind = keyResultsOf(plan, id)
    .map((row) => lines.get(row.id))
    .filter((line): line is KeyResultLine => line?.status === status)
    .sort(byUrgency);
  const troubled = status === 'at-risk' || status === 'off-track';
  const heldBackBy = troubled ? (behind[0] ?? null) : null;
  return { id, text, owner, status, progress, expected, outOfDate, toCheck, heldBackBy };
}
