import { type Day, daysBetween } from './day';
import type { KeyResult, Thresholds } from './plan';
import { dueOf, progressOf } from './progress';
import type { Quarter } from './quarter';

export type Status = 'done' | 'on-track' | 'at-risk' | 'off-track' | 'no-update' | 'no-data';

/** The status as the number that formulas and colour rules test: 1 done … 6 no data yet. */
export const STATUS_RANK: Readonly<Record<Status, number>> = {
  done: 1,
  'on-track': 2,
  'at-risk': 3,
  'off-track': 4,
  'no-update': 5,
  'no-data': 6,
};

/** The day and limits that a status is told by. */
export interface StatusContext {
  readonly quarter: Quarter;
  readonly asOf: Day;
  readonly thresholds: Thresholds;
}

/** Whole days since the last check-in; since the quarter's first day where there was none. Connected numbers are always of today. */
export function ageOf(keyResult: KeyResult, { quarter, asOf }: StatusContext): number {
  return keyResult.connected ? 0 : daysBetween(keyResult.updated ?? quarter.first, asOf);
}

/** True where the last check-in is more than `staleDays` old. */
export function isStale(keyResult: KeyResult, context: StatusContext): boolean {
  return ageOf(keyResult, context) > context.thresholds.staleDays;
}

/**
 * The status of one key result. Silence replaces *on track* only: what is at risk or off track stays
 * so. Nothing is red before its day: a milestone is on track until its due date has passed.
 */
export function statusOf(keyResult: KeyResult, context: StatusContext): Status {
  const { quarter, asOf, thresholds } = context;
  const { share, expected } = progressOf(keyResult, quarter, asOf);
  if (share === null) {
    const silent = !keyResult.connected && daysBetween(quarter.first, asOf) >= thresholds.staleDays;
    return silent ? 'no-update' : 'no-data';
  }
  const health = healthOf(keyResult, share, expected, context);
  if (health !== 'on-track') return health;
  if (keyResult.confidence !== null && keyResult.confidence <= thresholds.lowConfidence) {
    return 'at-risk';
  }
  return isStale(keyResult, context) ? 'no-update' : 'on-track';
}

function healthOf(
  keyResult: KeyResult,
  share: number,
  expected: number | null,
  { quarter, asOf, thresholds }: StatusContext,
): Status {
  const daysLeft = daysBetween(asOf, dueOf(keyResult, quarter));
  if (expected === null) {
    if (share === 0) return 'off-track';
    return daysLeft <= 0 ? 'done' : 'on-track';
  }
  if (share >= 1) return 'done';
  if (keyResult.measure === 'milestone') return daysLeft < 0 ? 'off-track' : 'on-track';
  const gap = roundedGap(expected, share);
  if (gap >= thresholds.offTrack) return 'off-track';
  return gap >= thresholds.atRisk ? 'at-risk' : 'on-track';
}

/** Expected minus progress, to nine decimals, so that 47 % less 30.5 % is 16.5 points and no float beside it. */
export function roundedGap(expected: number, share: number): number {
  return Math.round((expected - share) * 1e9) / 1e9;
}
