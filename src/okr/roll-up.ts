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
  /** How many have a number that waits for an answer. */
  readonly toCheck: number;
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
 * An objective: the means of its key results, and what is worst among them. What is at risk or off track
 * stays so however old it is. Else it is *No update* when half its weight or more is silent, and *No data
 * yet* when half or more has no number; below half, one silent colleague does not grey the page. Rows that
 * are dropped, not begun or in doubt weigh nothing; where there are no others, the objective is what they are.
 */
export function rollUpObjective(plan: Plan, objectiveId: string): ObjectiveRollUp {
  const context = contextOf(plan);
  const keyResults = keyResultsOf(plan, objectiveId);
  const weights: Record<Status, number> = noneOfAny();
  const counts: Record<Status, number> = noneOfAny();
  let outOfDate = 0;
  for (const keyResult of keyResults) {
    const status = statusOf(keyResult, context);
    weights[status] += weightOf(keyResult);
    counts[status] += 1;
    if (isOutOfDate(keyResult, status, context)) outOfDate += 1;
  }
  return {
    ...meansOf(keyResults, context),
    status: worstOf(counts, weights),
    outOfDate,
    toCheck: counts['check-number'],
  };
}

type PerStatus = Readonly<Record<Status, number>>;

function worstOf(counts: PerStatus, weights: PerStatus): Status {
  if (counts['off-track'] > 0) return 'off-track';
  if (counts['at-risk'] > 0) return 'at-risk';
  const { done, 'on-track': onTrack, 'no-update': silent, 'no-data': empty } = weights;
  const all = done + onTrack + silent + empty;
  if (all === 0) return LEFT_OUT.find((status) => counts[status] > 0) ?? 'no-data';
  if (silent * 2 >= all) return 'no-update';
  if (empty * 2 >= all) return 'no-data';
  return counts['on-track'] > 0 ? 'on-track' : 'done';
}

/** What an objective is where nothing else can be told of it, first what somebody has to do something about. */
const LEFT_OUT: readonly Status[] = ['check-number', 'not-begun', 'dropped'];

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
  const counts = noneOfAny();
  for (const keyResult of allKeyResults(plan)) counts[statusOf(keyResult, contextOf(plan))] += 1;
  return counts;
}

const noneOfAny = (): Record<Status, number> =>
  Object.fromEntries(Object.keys(STATUS_RANK).map((status) => [status, 0])) as Record<
    Status,
    number
  >;
