import { allKeyResults, type KeyResult, keyResultsOf, objectivesOf, type Plan } from './plan';
import { progressOf } from './progress';
import { isStale, STATUS_RANK, type Status, type StatusContext, statusOf } from './status';

/** An objective or a whole plan, from its key results. Shares are of 1; empty is null. */
export interface RollUp {
  readonly progress: number | null;
  readonly expected: number | null;
}

export interface ObjectiveRollUp extends RollUp {
  readonly status: Status;
  /** How many of its key results have a number that is out of date. */
  readonly outOfDate: number;
}

const weightOf = (keyResult: KeyResult): number => keyResult.weight ?? 1;

/** What a plan's status is told by. */
export const contextOf = (plan: Plan): StatusContext => ({
  quarter: plan.quarter,
  asOf: plan.asOf,
  thresholds: plan.thresholds,
});

/** Weighted means of progress and expected over the key results that have a progress; both null when none has. */
export function meansOf(keyResults: readonly KeyResult[], context: StatusContext): RollUp {
  let weights = 0;
  let progress = 0;
  let expected = 0;
  for (const keyResult of keyResults) {
    const of = progressOf(keyResult, context.quarter, context.asOf);
    if (of.counted === null || of.expected === null) continue;
    weights += weightOf(keyResult);
    progress += of.counted * weightOf(keyResult);
    expected += of.expected * weightOf(keyResult);
  }
  if (weights === 0) return { progress: null, expected: null };
  return { progress: progress / weights, expected: expected / weights };
}

/**
 * An objective: the means of its key results, and the worst status among those that say something.
 * It is *No update* when half its weight or more is out of date, and *No data yet* when half or more
 * has no number; below half, one silent colleague does not grey the page.
 */
export function rollUpObjective(plan: Plan, objectiveId: string): ObjectiveRollUp {
  const context = contextOf(plan);
  const keyResults = keyResultsOf(plan, objectiveId);
  let weights = 0;
  let silent = 0;
  let empty = 0;
  let outOfDate = 0;
  let worst: Status = 'done';
  for (const keyResult of keyResults) {
    const status = statusOf(keyResult, context);
    const weight = weightOf(keyResult);
    weights += weight;
    if (status === 'no-data') empty += weight;
    else if (isOutOfDate(keyResult, status, context)) {
      silent += weight;
      outOfDate += 1;
    }
    const speaks = status !== 'no-data' && status !== 'no-update';
    if (speaks && STATUS_RANK[status] > STATUS_RANK[worst]) worst = status;
  }
  const means = meansOf(keyResults, context);
  if (weights === 0 || silent * 2 >= weights) {
    return { ...means, status: weights === 0 ? 'no-data' : 'no-update', outOfDate };
  }
  return { ...means, status: empty * 2 >= weights ? 'no-data' : worst, outOfDate };
}

/** No update, or a warning that has grown old; a finished row is never out of date. */
export function isOutOfDate(keyResult: KeyResult, status: Status, context: StatusContext): boolean {
  if (status === 'no-update') return true;
  return (status === 'at-risk' || status === 'off-track') && isStale(keyResult, context);
}

/** The plan: the mean of those of its objectives that have a progress. */
export function rollUpPlan(plan: Plan): RollUp {
  const measured = objectivesOf(plan)
    .map((objective) => rollUpObjective(plan, objective.id))
    .filter((rollUp) => rollUp.progress !== null);
  if (measured.length === 0) return { progress: null, expected: null };
  const mean = (pick: (rollUp: RollUp) => number | null) =>
    measured.reduce((sum, rollUp) => sum + (pick(rollUp) ?? 0), 0) / measured.length;
  return { progress: mean((of) => of.progress), expected: mean((of) => of.expected) };
}

/** How many key results have each status. */
export function countStatuses(plan: Plan): Readonly<Record<Status, number>> {
  const counts: Record<Status, number> = {
    done: 0,
    'on-track': 0,
    'at-risk': 0,
    'off-track': 0,
    'no-update': 0,
    'no-data': 0,
  };
  for (const keyResult of allKeyResults(plan)) counts[statusOf(keyResult, contextOf(plan))] += 1;
  return counts;
}
