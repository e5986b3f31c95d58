import { type CheckIn, inOrder } from '../../okr/check-in';
import { addDays, type Day } from '../../okr/day';
import type { DecisionLine } from '../../okr/decision';
import { allKeyResults, type KeyResult, objectivesOf, type Plan } from '../../okr/plan';
import { weekOf } from '../../okr/quarter';
import { contextOf, countStatuses, isOutOfDate, rollUpPlan } from '../../okr/roll-up';
import { STATUS_RANK, type Status, statusOf } from '../../okr/status';
import type { Review } from '../../rules/review-result';
import { decisionsOf } from './decisions';
import { changesSince, historyOf } from './history';
import { byUrgency, keyResultLine, objectiveLine } from './lines';
import type { LateNumber, ObjectiveLine, Quality, Summary, TargetChange, Waiting } from './summary';
import { trendOf } from './trend';

export interface SummariseOptions {
  /** null where nobody reviewed the plan. */
  readonly review: Review | null;
  /** When leadership last got a summary, a day or a time as the log writes it; null: seven days before the plan's day. */
  readonly previous: Day | null;
  /** Start, target or due changed since the plan was agreed; null or absent where nobody kept record. */
  readonly targetChanges?: readonly TargetChange[] | null;
  /** The register of decisions; absent where nobody kept one. */
  readonly register?: readonly DecisionLine[];
  /** When the last summary went out, however long ago; null or absent: none did. */
  readonly lastSent?: string | null;
  /** Final numbers of the quarter before that came since the last summary. */
  readonly late?: readonly LateNumber[];
}

/** Everything a leader needs to know of a plan on its day, as data. The log may be in any order. */
export function summarise(
  plan: Plan,
  checkIns: readonly CheckIn[],
  options: SummariseOptions,
): Summary {
  const { quarter, asOf } = plan;
  const log = inOrder(checkIns);
  const history = historyOf(log);
  const keyResults = allKeyResults(plan).map((row) =>
    keyResultLine(row, plan, history.get(row.id) ?? []),
  );
  const byId = new Map(keyResults.map((line) => [line.id, line]));
  const objectives = objectivesOf(plan)
    .map((objective) => objectiveLine(objective, plan, byId))
    .sort(byUrgency);
  return {
    team: plan.team,
    quarter,
    asOf,
    ...weekOf(asOf, quarter),
    phase: asOf < quarter.first ? 'before' : asOf > quarter.last ? 'over' : 'running',
    example: plan.example,
    agreed: plan.agreed,
    ...rollUpPlan(plan),
    objectiveCounts: countOf(objectives),
    keyResultCounts: countStatuses(plan),
    ...decisionsOf(plan, options.register ?? [], options.lastSent ?? null),
    objectives,
    keyResults,
    changes: changesSince(plan, history, options.previous),
    targetChanges: options.targetChanges ?? null,
    ...silenceOf(plan),
    late: options.late ?? [],
    staleDays: plan.thresholds.staleDays,
    notNow: notNowOf(plan),
    quality: options.review ? qualityOf(options.review) : null,
    trend: trendOf(plan, log),
  };
}

function countOf(objectives: readonly ObjectiveLine[]): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(
    Object.keys(STATUS_RANK).map((status) => [status, 0]),
  ) as Record<Status, number>;
  for (const { status } of objectives) counts[status] += 1;
  return counts;
}

/** What waits for a number, and whether so much of it is old that a reader should know. */
function silenceOf(plan: Plan): Pick<Summary, 'waiting' | 'halfOld'> {
  const context = contextOf(plan);
  const rows = allKeyResults(plan).map((row) => ({ row, status: statusOf(row, context) }));
  const old = rows.filter(({ row, status }) => isOutOfDate(row, status, context));
  const waiting = plan.asOf < plan.quarter.first ? [] : rows;
  return {
    waiting: waiting
      .filter((one) => one.status === 'no-data' || old.includes(one))
      .map(({ row, status }) => ({
        id: row.id,
        text: row.text,
        measure: row.measure,
        last: row.updated,
        lacks: status === 'no-data' ? lackOf(row) : null,
      })),
    halfOld: rows.length > 0 && old.length * 2 >= rows.length,
  };
}

/** What a key result that has a number lacks to be counted. */
function lackOf({ current, measure, target }: KeyResult): Waiting['lacks'] {
  if (current === null) return null;
  if (measure === null) return 'measure';
  return target === null ? 'target' : 'start';
}

/** A request of the month before may belong to this quarter's planning; an older one does not. */
const PLANNING_DAYS = 31;

function notNowOf({ notNow, quarter }: Plan): Summary['notNow'] {
  const earliest = addDays(quarter.first, -PLANNING_DAYS);
  const held = notNow.filter(
    ({ request, answer, askedOn }) =>
      request.trim() !== '' && answer !== 'swapped-in' && (askedOn ?? earliest) >= earliest,
  );
  const latest = held.reduce<(typeof held)[number] | null>(
    (last, one) => (last && (one.askedOn ?? '') < (last.askedOn ?? '') ? last : one),
    null,
  );
  return latest && { count: held.length, latest: latest.request, lookAgain: latest.lookAgain };
}

function qualityOf({ counts, plan }: Review): Quality {
  const lacks = plan.filter(({ severity }) => severity !== 'hint').map(({ message }) => message);
  return {
    keyResults: counts['key-result'],
    objectives: counts.objective,
    findings: lacks.length,
    lacks,
  };
}
