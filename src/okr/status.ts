import { type Day, daysBetween } from './day';
import type { KeyResult, Thresholds } from './plan';
import { countedDay, dueOf, isDoubtful, milestoneDay, progressOf } from './progress';
import type { Quarter } from './quarter';

export type Status =
  | 'done'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'no-update'
  | 'no-data'
  /** Its number waits for an answer and does not count. */
  | 'check-number'
  /** Given up during the quarter. */
  | 'dropped'
  /** *Counts from* lies ahead. */
  | 'not-begun';

/** The status as the number that formulas and colour rules test: 1 done … 9 not begun. From 7 on a row is out of every weight and mean. */
export const STATUS_RANK: Readonly<Record<Status, number>> = {
  done: 1,
  'on-track': 2,
  'at-risk': 3,
  'off-track': 4,
  'no-update': 5,
  'no-data': 6,
  'check-number': 7,
  dropped: 8,
  'not-begun': 9,
};

/** The day and limits that a status is told by. */
export interface StatusContext {
  readonly quarter: Quarter;
  readonly asOf: Day;
  readonly thresholds: Thresholds;
}

/** Whole days since the last check-in, up to the quarter's last day; since its first where there was none. Connected numbers are always of today. */
export function ageOf(keyResult: KeyResult, { quarter, asOf }: StatusContext): number {
  if (keyResult.connected) return 0;
  const last = keyResult.updated ?? quarter.first;
  return Math.max(0, daysBetween(last, countedDay(asOf, quarter)));
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
  if (keyResult.current === 'dropped') return 'dropped';
  if (isDoubtful(keyResult)) return 'check-number';
  const { share, expected } = progressOf(keyResult, quarter, asOf);
  const health = share === null ? null : healthOf(keyResult, share, expected, context);
  const ahead = keyResult.from !== null && keyResult.from > countedDay(asOf, quarter);
  if (ahead && health !== 'done') return 'not-begun';
  if (health === null) return isSilent(keyResult, context) ? 'no-update' : 'no-data';
  if (health !== 'on-track') return health;
  if (keyResult.confidence !== null && keyResult.confidence <= thresholds.lowConfidence) {
    return 'at-risk';
  }
  return isStale(keyResult, context) ? 'no-update' : 'on-track';
}

/** Whether a row that nothing can be told of waits for its owner: a fresh number that lacks its start does not. */
function isSilent(keyResult: KeyResult, context: StatusContext): boolean {
  if (keyResult.current !== null) return isStale(keyResult, context);
  const { quarter, asOf, thresholds } = context;
  const days = daysBetween(quarter.first, countedDay(asOf, quarter));
  return !keyResult.connected && days >= thresholds.staleDays;
}

function healthOf(
  keyResult: KeyResult,
  share: number,
  expected: number | null,
  { quarter, asOf, thresholds }: StatusContext,
): Status {
  const due = dueOf(keyResult, quarter);
  if (expected === null) {
    if (share === 0) return 'off-track';
    return countedDay(asOf, quarter) >= due ? 'done' : 'on-track';
  }
  if (share >= 1) return 'done';
  if (keyResult.measure === 'milestone') {
    return milestoneDay(asOf, quarter) > due ? 'off-track' : 'on-track';
  }
  const gap = roundedGap(expected, share);
  if (gap >= thresholds.offTrack) return 'off-track';
  return gap >= thresholds.atRisk ? 'at-risk' : 'on-track';
}

/** Expected minus progress, to nine decimals, so that 47 % less 30.5 % is 16.5 points and no float beside it. */
export function roundedGap(expected: number, share: number): number {
  return Math.round((expected - share) * 1e9) / 1e9;
}
