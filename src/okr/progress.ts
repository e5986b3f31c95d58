import { type Day, daysBetween } from './day';
import type { KeyResult } from './plan';
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

/**
 * The share of the way from `from` to `due` on `asOf`: whole days, held to 0…1. A line with no
 * length is 0 before its day and 1 from it.
 */
export function expectedLine(from: Day, due: Day, asOf: Day): number {
  const length = daysBetween(from, due);
  if (length <= 0) return daysBetween(asOf, due) > 0 ? 0 : 1;
  return clamp(daysBetween(from, asOf) / length);
}

/** Progress of one key result on `asOf`, by the measure in its row; all empty while no measure is chosen. */
export function progressOf(keyResult: KeyResult, quarter: Quarter, asOf: Day): Progress {
  const share = shareOf(keyResult);
  const stays = keyResult.measure === 'at-least' || keyResult.measure === 'at-most';
  return {
    share,
    counted: share === null || stays ? null : clamp(share),
    expected: keyResult.measure === null || stays ? null : expectedOf(keyResult, quarter, asOf),
  };
}

function expectedOf(keyResult: KeyResult, quarter: Quarter, asOf: Day): number {
  const due = dueOf(keyResult, quarter);
  if (keyResult.measure === 'milestone') return daysBetween(asOf, due) > 0 ? 0 : 1;
  return expectedLine(keyResult.from ?? quarter.first, due, asOf);
}

function shareOf({ measure, start, target, current }: KeyResult): number | null {
  if (measure === 'milestone') {
    return current === 'done' ? 1 : current === 'not-yet' ? 0 : null;
  }
  if (measure === null || typeof current !== 'number' || target === null) return null;
  if (measure === 'at-least') return current >= target ? 1 : 0;
  if (measure === 'at-most') return current <= target ? 1 : 0;
  if (measure === 'total') return target === 0 ? null : Math.max(0, current / target);
  return start === null || start === target
    ? null
    : Math.max(0, (current - start) / (target - start));
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
