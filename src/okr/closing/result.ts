import { type CheckIn, dayOfCheckIn } from '../check-in';
import { addDays, type Day, daysBetween } from '../day';
import type { KeyResult } from '../plan';
import { measureOf, progressOf } from '../progress';
import type { Quarter } from '../quarter';

/** How a key result or an objective ended. */
export type Result = 'reached' | 'nearly' | 'partly' | 'missed' | 'not-measured';

/** Best first; what nobody measured stands last. */
export const RESULTS: readonly Result[] = ['reached', 'nearly', 'partly', 'missed', 'not-measured'];

/** From these shares of 1 on: 100 % reached, 70 nearly, 30 partly, below missed. */
const NEARLY = 0.7;
const PARTLY = 0.3;

/** The result of a progress, a share of 1; floats below nine decimals do not count. */
export function resultOfShare(share: number): Exclude<Result, 'not-measured'> {
  const near = Math.round(share * 1e9) / 1e9;
  if (near >= 1) return 'reached';
  if (near >= NEARLY) return 'nearly';
  return near >= PARTLY ? 'partly' : 'missed';
}

/** What one key result came to. */
export interface KeyResultEnd {
  /** With its final number as *Current*, judged on the quarter's last day. */
  readonly keyResult: KeyResult;
  /** As a share of 1, held to 0…1; null for *Stay at* and for what is not measured: outside every mean. */
  readonly counted: number | null;
  /** By the number alone. */
  readonly measured: Result;
  /** What is shown: the number's, or the team's call where that may stand. */
  readonly result: Result;
}

/** True where the team's own word may stand: the number is the grade, so only for a milestone and for what has none. */
export const mayCall = ({ measure }: Pick<KeyResult, 'measure'>, measured: Result): boolean =>
  measure === 'milestone' || measured === 'not-measured';

/**
 * The end of a key result whose *Current* is its final number. null where it was dropped: it is out of every mean
 * and count. The team's `call` never moves a mean.
 */
export function endOf(
  keyResult: KeyResult,
  quarter: Quarter,
  call: Result | null,
): KeyResultEnd | null {
  if (keyResult.current === 'dropped') return null;
  const { share, counted } = progressOf(keyResult, quarter, quarter.last);
  const measured = share === null ? 'not-measured' : resultOfShare(share);
  const result = call !== null && mayCall(keyResult, measured) ? call : measured;
  return { keyResult, counted, measured, result };
}

/** An objective: the mean that its key results come to, a share of 1, and its result. */
export interface ObjectiveEnd {
  readonly share: number | null;
  readonly result: Result;
}

/**
 * The weighted mean of its key results that have a share. Half or more of the weight without a number: not
 * measured. A *Stay at* is no part of the mean, but one that was not kept holds the objective at nearly. Where
 * there is nothing but *Stay at*, the kept share of their weight stands in for the mean.
 */
export function objectiveEnd(ends: readonly KeyResultEnd[]): ObjectiveEnd {
  const weigh = (some: readonly KeyResultEnd[], of = (_: KeyResultEnd) => 1): number =>
    some.reduce((sum, end) => sum + (end.keyResult.weight ?? 1) * of(end), 0);
  const all = weigh(ends);
  const silent = weigh(ends.filter(({ measured }) => measured === 'not-measured'));
  if (all === 0 || silent * 2 >= all) return { share: null, result: 'not-measured' };
  const stays = ends.filter(
    ({ keyResult, measured }) => isStay(keyResult) && measured !== 'not-measured',
  );
  const counted = ends.filter(({ counted: share }) => share !== null);
  const weight = weigh(counted);
  const share =
    weight > 0
      ? weigh(counted, (end) => end.counted ?? 0) / weight
      : weigh(stays, ({ measured }) => (measured === 'reached' ? 1 : 0)) / weigh(stays);
  const result = resultOfShare(share);
  const broken = stays.some(({ measured }) => measured !== 'reached');
  return { share, result: broken && result === 'reached' ? 'nearly' : result };
}

/** True for a key result that is kept or not, as it is counted. */
export const isStay = (keyResult: KeyResult): boolean => {
  const measure = measureOf(keyResult);
  return measure === 'at-least' || measure === 'at-most';
};

/** The last day of each of the quarter's weeks; the last week ends with the quarter. */
export function weekEnds({ first, last }: Quarter): readonly Day[] {
  const weeks = Math.round((daysBetween(first, last) + 1) / 7);
  return Array.from({ length: weeks }, (_, index) =>
    index === weeks - 1 ? last : addDays(first, index * 7 + 6),
  );
}

/** In how many of the quarter's weeks a *Stay at* was kept, by the last number known at each week's end. `log` in order. */
export function weeksKept(
  keyResult: KeyResult,
  log: readonly CheckIn[],
  quarter: Quarter,
): { readonly kept: number; readonly weeks: number } {
  const own = log.filter(({ id, to }) => id === keyResult.id && typeof to === 'number');
  const ends = weekEnds(quarter);
  const kept = ends.filter((end) => {
    const last = own.filter((line) => dayOfCheckIn(line) <= end).pop();
    if (!last || keyResult.target === null || typeof last.to !== 'number') return false;
    return measureOf(keyResult) === 'at-least'
      ? last.to >= keyResult.target
      : last.to <= keyResult.target;
  });
  return { kept: kept.length, weeks: ends.length };
}

/** In how many of the quarter's weeks any number came in: only lines dated in the quarter count, and nobody is named. */
export function rhythmOf(
  log: readonly CheckIn[],
  quarter: Quarter,
): { readonly weeks: number; readonly of: number } {
  const days = log
    .filter(({ to }) => to !== null && to !== 'dropped')
    .map(dayOfCheckIn)
    .filter((day) => day >= quarter.first && day <= quarter.last);
  const ends = weekEnds(quarter);
  const told = ends.filter((end, index) => {
    const before = ends[index - 1] ?? addDays(quarter.first, -1);
    return days.some((day) => day > before && day <= end);
  });
  return { weeks: told.length, of: ends.length };
}
