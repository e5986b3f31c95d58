import { type CheckIn, dayOfCheckIn } from '../okr/check-in';
import { type Day, dayNumber, daysBetween } from '../okr/day';

/** Check-ins on different days that a forecast needs. */
const LEAST = 3;

/**
 * Where this pace ends at the due day: a straight line by least squares through the last number of
 * each day, continued from the latest one; the range is one standard error of the slope to each side.
 * null with fewer than three days of check-ins, or once the due day has come.
 */
export function forecastOf(
  checkIns: readonly CheckIn[],
  due: Day,
  asOf: Day,
): { readonly low: number; readonly high: number } | null {
  const lastOfDay = new Map<Day, number>();
  for (const checkIn of checkIns) {
    if (typeof checkIn.to === 'number') lastOfDay.set(dayOfCheckIn(checkIn), checkIn.to);
  }
  const points = [...lastOfDay]
    .filter(([day]) => daysBetween(day, asOf) >= 0)
    .map(([day, value]) => ({ x: dayNumber(day), y: value }));
  const latest = points[points.length - 1];
  if (points.length < LEAST || !latest || daysBetween(asOf, due) <= 0) return null;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return null;
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce(
    (sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2,
    0,
  );
  const error = Math.sqrt(residual / (points.length - 2) / spread);
  const days = dayNumber(due) - latest.x;
  const ends = [latest.y + (slope - error) * days, latest.y + (slope + error) * days];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
