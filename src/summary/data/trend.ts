import { type CheckIn, dayOfCheckIn } from '../../okr/check-in';
import { addDays, type Day } from '../../okr/day';
import { allKeyResults, type Plan } from '../../okr/plan';
import { progressOf } from '../../okr/progress';
import { rollUpPlan } from '../../okr/roll-up';
import type { TrendPoint } from './summary';

/**
 * The plan's progress and expected at the end of each past week of the quarter, counted back from
 * the plan's day, recomputed from the log (oldest first) with today's targets; and today. A week in
 * which fewer than half of today's numbers were known is left out: a mean of few is another mean.
 */
export function trendOf(plan: Plan, checkIns: readonly CheckIn[]): readonly TrendPoint[] {
  const { first, last } = plan.quarter;
  const over = plan.asOf > last;
  const end = over ? last : plan.asOf;
  const days: Day[] = [];
  for (let day = addDays(end, -7); day >= first; day = addDays(day, -7)) days.unshift(day);
  const latest = new Map<string, CheckIn['to']>();
  const known = knownIn(plan);
  let next = checkIns.findIndex((checkIn) => dayOfCheckIn(checkIn) >= first);
  const past = days.flatMap((day): readonly TrendPoint[] => {
    for (; next >= 0 && next < checkIns.length; next += 1) {
      const checkIn = checkIns[next];
      if (!checkIn || dayOfCheckIn(checkIn) > day) break;
      latest.set(checkIn.id, checkIn.to);
    }
    const then = planOn(plan, day, latest);
    return knownIn(then) * 2 < known ? [] : pointOf(then);
  });
  return plan.asOf < first ? [] : [...past, ...pointOf(plan)];
}

function pointOf(plan: Plan): readonly TrendPoint[] {
  const { progress, expected } = rollUpPlan(plan);
  return progress === null || expected === null ? [] : [{ day: plan.asOf, progress, expected }];
}

const knownIn = (plan: Plan): number =>
  allKeyResults(plan).filter((row) => progressOf(row, plan.quarter, plan.asOf).counted !== null)
    .length;

/** The plan with the numbers that the log had by that day. */
const planOn = (plan: Plan, day: Day, latest: ReadonlyMap<string, CheckIn['to']>): Plan => ({
  ...plan,
  asOf: day,
  rows: plan.rows.map((row) =>
    row.level === 'key-result' ? { ...row, current: latest.get(row.id) ?? null } : row,
  ),
});
