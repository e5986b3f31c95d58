import { addDays, type Day, daysBetween } from './day';
import type { KeyResult, Measure } from './plan';
import type { Quarter } from './quarter';

/** What a key result's numbers come to. Every share is of 1; empty is null, never 0. */
export interface Progress {
  /** Not capped above: 1.2 is 120 %. Below the start counts 0. Stay at: 1 met, 0 not met. */
  readonly share: number | null;
  /** What means count: held to 0…1, null for *Stay at*, which is met or not and no part of any mean. */
  readonly counted: number | null;
  /** Where the expected line stands today; null for *Stay at* and where nothing is measured. */
  readonly expected: number | null;
}

/** When a row is due: its own day, else the quarter's last. */
export const dueOf = (row: { readonly due: Day | null }, quarter: Quarter): Day =>
  row.due ?? quarter.last;

/** The day that lines and ages are counted to: after the quarter's last day nothing runs on. */
export const countedDay = (asOf: Day, { last }: Quarter): Day => (asOf > last ? last : asOf);

/** The day that milestones are judged on: the day after the quarter is the first on which its last day has passed. */
export function milestoneDay(asOf: Day, { last }: Quarter): Day {
  const after = addDays(last, 1);
  return asOf > after ? after : asOf;
}

/** True while its number waits for an answer: until then it counts nowhere. */
export const isDoubtful = ({ doubt }: Pick<KeyResult, 'doubt'>): boolean => doubt.startsWith('?');

/** True for a row that no weight, mean or line holds: given up, or its number waits for an answer. */
export const isLeftOut = (keyResult: KeyResult): boolean =>
  keyResult.current === 'dropped' || isDoubtful(keyResult);

/**
 * How a key result is counted: as its row says, but that towards 0 there is no share to reach. A total
 * of 0, or a latest value of 0 with no start to come from, is met or not.
 */
export function measureOf({
  measure,
  start,
  target,
}: Pick<KeyResult, 'measure' | 'start' | 'target'>): Measure | null {
  const nowhereFrom = measure === 'total' || (measure === 'latest' && !start);
  return target === 0 && nowhereFrom ? 'at-most' : measure;
}

/**
 * The share of the way from `from` to `due` on `asOf`: whole days, held to 0…1. A line with no
 * length is 0 before its day and 1 from it.
 */
export function expectedLine(from: Day, due: Day, asOf: Day): number {
  const length = daysBetween(from, due);
  if (length <= 0) return daysBetween(asOf, due) > 0 ? 0 : 1;
  return clamp(daysBetween(from, asOf) / length);
}

/** Progress of one key result on `asOf`, as `measureOf` counts it; all empty while no measure is chosen, and for a row that is left out. */
export function progressOf(keyResult: KeyResult, quarter: Quarter, asOf: Day): Progress {
  if (isLeftOut(keyResult)) return { share: null, counted: null, expected: null };
  const measure = measureOf(keyResult);
  const share = shareOf(keyResult, measure);
  const stays = measure === 'at-least' || measure === 'at-most';
  return {
    share,
    counted: share === null || stays ? null : clamp(share),
    expected: measure === null || stays ? null : expectedOf(keyResult, quarter, asOf),
  };
}

function expectedOf(keyResult: KeyResult, quarter: Quarter, asOf: Day): number {
  const due = dueOf(keyResult, quarter);
  if (keyResult.measure === 'milestone') return due > milestoneDay(asOf, quarter) ? 0 : 1;
  return expectedLine(keyResult.from ?? quarter.first, due, countedDay(asOf, quarter));
}

function shareOf({ start, target, current }: KeyResult, measure: Measure | null): number | null {
  if (measure === 'milestone') {
    return current === 'done' ? 1 : current === 'not-yet' ? 0 : null;
  }
  if (measure === null || typeof current !== 'number' || target === null) return null;
  if (measure === 'at-least') return current >= target ? 1 : 0;
  if (measure === 'at-most') return current <= target ? 1 : 0;
  if (measure === 'total') return Math.max(0, current / target);
  return start === null || start === target
    ? null
    : Math.max(0, (current - start) / (target - start));
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
