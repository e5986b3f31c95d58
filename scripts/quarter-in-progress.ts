import { type Day, daysBetween } from '../src/okr/day';
import { type Quarter, quarterOf } from '../src/okr/quarter';

const WEEKS_PASSED = 7;
const DAYS_LEFT = 7;

/** A fiscal year whose quarter, on `today`, has seven weeks behind it and one or more ahead: whatever today is. */
export function quarterInProgress(today: Day): {
  readonly quarter: Quarter;
  readonly startMonth: number;
} {
  for (const startMonth of [1, 2, 3]) {
    const quarter = quarterOf(today, startMonth);
    const passed = daysBetween(quarter.first, today);
    const left = daysBetween(today, quarter.last);
    if (passed >= WEEKS_PASSED * 7 && left >= DAYS_LEFT) return { quarter, startMonth };
  }
  throw new Error(`no quarter is in its eighth week or later on ${today}`);
}
