import { type CheckIn, dayOfCheckIn } from '../okr/check-in';
import { addDays, type Day, daysBetween } from '../okr/day';
import { allKeyResults, type KeyResult, keyResultsOf, objectivesOf, type Plan } from '../okr/plan';
import { dueOf, progressOf } from '../okr/progress';
import { weekOf } from '../okr/quarter';
import { contextOf, countStatuses, isOutOfDate, rollUpObjective, rollUpPlan } from '../okr/roll-up';
import { STATUS_RANK, type Status, statusOf } from '../okr/status';
import type { Review } from '../rules/review-result';
import { forecastOf } from './forecast';
import type { KeyResultLine, Moved, ObjectiveLine, Summary } from './summary';
import { trendOf } from './trend';

export interface SummariseOptions {
  /** null where nobody reviewed the plan. */
  readonly review: Review | null;
  /** When the last summary was; seven days before the plan's day where there was none. */
  readonly previous: Day | null;
}

/** Worst first: off track, at risk, silent, on track, done. */
const URGENCY: Readonly<Record<Status, number>> = {
  'off-track': 0,
  'at-risk': 1,
  'no-update': 2,
  'no-data': 3,
  'on-track': 4,
  done: 5,
};

/** Everything a leader needs to know of a plan on its day, as data. */
export function summarise(
  plan: Plan,
  checkIns: readonly CheckIn[],
  options: SummariseOptions,
): Summary {
  const { quarter, asOf } = plan;
  const logs = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) logs.set(checkIn.id, [...(logs.get(checkIn.id) ?? []), checkIn]);
  const keyResults = allKeyResults(plan).map((row) => lineOf(row, plan, logs.get(row.id) ?? []));
  const byId = new Map(keyResults.map((line) => [line.id, line]));
  const objectives = objectivesOf(plan)
    .map((objective) => objectiveLine(plan, objective.id, byId))
    .sort((one, other) => URGENCY[one.status] - URGENCY[other.status]);
  const waiting = waitingOf(plan);
  return {
    team: plan.team,
    quarter,
    asOf,
    ...weekOf(asOf, quarter),
    example: plan.example,
    agreed: plan.agreed,
    ...rollUpPlan(plan),
    objectiveCounts: countOf(objectives),
    keyResultCounts: countStatuses(plan),
    decisions: plan.rows
      .filter((row) => row.decision !== '')
      .map((row) => ({ id: row.id, text: row.decision, by: row.owner, subject: row.text })),
    objectives,
    keyResults,
    changes: changesSince(plan, logs, options.previous ?? addDays(asOf, -7)),
    waiting,
    halfOld: keyResults.length > 0 && waiting.length * 2 >= keyResults.length,
    staleDays: plan.thresholds.staleDays,
    notNow: notNowOf(plan),
    notReady: notReadyOf(options.review),
    trend: trendOf(plan, checkIns),
  };
}

function lineOf(row: KeyResult, plan: Plan, log: readonly CheckIn[]): KeyResultLine {
  const due = dueOf(row, plan.quarter);
  const { share } = progressOf(row, plan.quarter, plan.asOf);
  const { start, target, current } = row;
  const fallen =
    typeof current === 'number' &&
    start !== null &&
    target !== null &&
    row.measure === 'latest' &&
    (current - start) * (target - start) < 0;
  const counts = row.measure === 'total' || row.measure === 'latest';
  return {
    id: row.id,
    parent: row.parent,
    text: row.text,
    owner: row.owner,
    unit: row.unit,
    start,
    current,
    target,
    measure: row.measure,
    progress: share,
    belowStart: fallen,
    status: statusOf(row, contextOf(plan)),
    due,
    forecast: counts && (share ?? 0) < 1 ? forecastOf(log, due, plan.asOf) : null,
  };
}

function objectiveLine(
  plan: Plan,
  id: string,
  byId: ReadonlyMap<string, KeyResultLine>,
): ObjectiveLine {
  const objective = objectivesOf(plan).find((row) => row.id === id);
  const { progress, expected, status, outOfDate } = rollUpObjective(plan, id);
  const behind = keyResultsOf(plan, id)
    .map((row) => byId.get(row.id))
    .filter(
      (line): line is KeyResultLine => line?.status === 'off-track' || line?.status === 'at-risk',
    )
    .sort(
      (one, other) =>
        STATUS_RANK[other.status] - STATUS_RANK[one.status] ||
        (one.progress ?? 0) - (other.progress ?? 0),
    );
  const unhealthy = status === 'at-risk' || status === 'off-track';
  return {
    id,
    text: objective?.text ?? '',
    owner: objective?.owner ?? null,
    status,
    progress,
    expected,
    outOfDate,
    heldBackBy: unhealthy ? (behind[0] ?? null) : null,
  };
}

function countOf(objectives: readonly ObjectiveLine[]): Record<Status, number> {
  const counts = Object.fromEntries(
    Object.keys(STATUS_RANK).map((status) => [status, 0]),
  ) as Record<Status, number>;
  for (const { status } of objectives) counts[status] += 1;
  return counts;
}

function changesSince(
  plan: Plan,
  logs: ReadonlyMap<string, readonly CheckIn[]>,
  since: Day,
): Moved[] {
  return allKeyResults(plan).flatMap((row): Moved[] => {
    const log = logs.get(row.id) ?? [];
    const recent = log.filter((line) => daysBetween(since, dayOfCheckIn(line)) > 0);
    const first = recent[0];
    const last = recent[recent.length - 1];
    if (!first || !last) return [];
    const before = log[log.indexOf(first) - 1];
    const from = before ? before.to : first.from;
    if (from === last.to) return [];
    return [{ id: row.id, text: row.text, unit: row.unit, from, to: last.to, target: row.target }];
  });
}

function waitingOf(plan: Plan): Summary['waiting'] {
  const context = contextOf(plan);
  return allKeyResults(plan)
    .filter((row) => {
      const status = statusOf(row, context);
      return status === 'no-data' || isOutOfDate(row, status, context);
    })
    .map((row) => ({ id: row.id, text: row.text, last: row.updated }));
}

function notNowOf(plan: Plan): Summary['notNow'] {
  const held = plan.notNow.filter(({ answer }) => answer !== 'swapped-in');
  const latest = [...held].sort((one, other) =>
    (one.askedOn ?? '') < (other.askedOn ?? '') ? 1 : -1,
  )[0];
  return latest
    ? { count: held.length, latest: latest.request, lookAgain: latest.lookAgain }
    : null;
}

function notReadyOf(review: Review | null): Summary['notReady'] {
  if (!review) return null;
  const { ready, all } = review.counts['key-result'];
  return { count: all - ready, all };
}
