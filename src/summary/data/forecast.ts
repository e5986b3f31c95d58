import { type CheckIn, dayOfCheckIn } from '../../okr/check-in';
import { type Day, dayNumber, daysBetween } from '../../okr/day';
import type { Forecast } from './summary';

/** Check-ins on different days that a forecast needs. */
const LEAST = 3;
/** The least that a range is wide to each side: this share of the pace. A straight log is no certainty. */
const NARROWEST = 0.1;

export interface ForecastSpan {
  /** Check-ins before this day belong to another quarter. */
  readonly since: Day;
  readonly asOf: Day;
  readonly due: Day;
}

/**
 * Where this pace ends at the due day, in the key result's unit. The pace is the slope of ordinary
 * least squares through the last number of each day; it is continued from the latest number, one
 * standard error of the slope (residual variance over n − 2, over the spread of the days) to each
 * side, and never less than a tenth of the pace. A count that only grows (`grows`) ends no lower
 * than it is; what was never negative does not end below zero.
 * null with check-ins on fewer than three days, and once the due day has come.
 */
export function forecastOf(
  log: readonly CheckIn[],
  { since, asOf, due }: ForecastSpan,
  grows: boolean,
): Forecast | null {
  const lastOfDay = new Map<Day, number>();
  for (const checkIn of log) {
    const day = dayOfCheckIn(checkIn);
    if (typeof checkIn.to !== 'number' || day < since || day > asOf) continue;
    lastOfDay.set(day, checkIn.to);
  }
  const points = [...lastOfDay].map(([day, value]) => ({ x: dayNumber(day), y: value }));
  const latest = points[points.length - 1];
  if (points.length < LEAST || !latest || daysBetween(asOf, due) <= 0) return null;
  const { slope, error } = paceOf(points);
  const days = dayNumber(due) - latest.x;
  const side = Math.max(error, Math.abs(slope) * NARROWEST) * days;
  const floor = grows ? latest.y : points.every(({ y }) => y >= 0) ? 0 : -Infinity;
  const end = latest.y + slope * days;
  return { low: Math.max(floor, end - side), high: Math.max(floor, end + side) };
}

function paceOf(points: readonly { readonly x: number; readonly y: number }[]): {
  readonly slope: number;
  readonly error: number;
} {
  const mean = (pick: (point: { readonly x: number; readonly y: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const meanX = mean(({ x }) => x);
  const meanY = mean(({ y }) => y);
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce(
    (sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2,
    0,
  );
  return { slope, error: Math.sqrt(residual / (points.length - 2) / spread) };
}
