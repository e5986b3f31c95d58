import { type CheckIn, dayOfCheckIn } from '../okr/check-in';
import { addDays, type Day, daysBetween } from '../okr/day';
import type { Plan } from '../okr/plan';
import { rollUpPlan } from '../okr/roll-up';
import type { Summary } from './summary';

/**
 * The plan's progress at the end of each past week of the quarter, recomputed from the log with
 * today's targets, and today. Weeks without any number are left out.
 */
export function trendOf(plan: Plan, checkIns: readonly CheckIn[]): Summary['trend'] {
  const days: Day[] = [];
  for (let day = plan.asOf; daysBetween(plan.quarter.first, day) > 0; day = addDays(day, -7))
    days.unshift(day);
  const latest = new Map<string, CheckIn>();
  let next = 0;
  return days.flatMap((day) => {
    for (; next < checkIns.length; next += 1) {
      const checkIn = checkIns[next];
      if (!checkIn || daysBetween(dayOfCheckIn(checkIn), day) < 0) break;
      latest.set(checkIn.id, checkIn);
    }
    const then = day === plan.asOf ? plan : planAsOf(plan, day, latest);
    const { progress, expected } = rollUpPlan(then);
    return progress === null || expected === null ? [] : [{ day, progress, expected }];
  });
}

/** The plan with the numbers that the log had by that day. */
const planAsOf = (plan: Plan, day: Day, latest: ReadonlyMap<string, CheckIn>): Plan => ({
  ...plan,
  asOf: day,
  rows: plan.rows.map((row) =>
    row.level === 'key-result' ? { ...row, current: latest.get(row.id)?.to ?? null } : row,
  ),
});
