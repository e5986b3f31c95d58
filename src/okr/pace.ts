import { daysBetween } from './day';
import type { KeyResult } from './plan';
import { countedDay, measureOf, progressOf } from './progress';
import { roundedGap, type StatusContext, statusOf } from './status';

/** Days of its line after which a pace is told: before, a single week decides it. */
export const PACE_DAYS = 21;

/**
 * Where a straight line from the start through today's number ends on the due day, for a key result that is
 * on track within the margin and would all the same miss its target; null for every other. In its unit,
 * rounded away from the target to the decimals that its numbers have, two at most.
 */
export function missedPace(keyResult: KeyResult, context: StatusContext): number | null {
  const { quarter, asOf } = context;
  const { current, target } = keyResult;
  const measure = measureOf(keyResult);
  if (measure !== 'total' && measure !== 'latest') return null;
  if (typeof current !== 'number' || target === null) return null;
  if (statusOf(keyResult, context) !== 'on-track') return null;
  const { share, expected } = progressOf(keyResult, quarter, asOf);
  const days = daysBetween(keyResult.from ?? quarter.first, countedDay(asOf, quarter));
  if (share === null || expected === null || expected >= 1 || days < PACE_DAYS) return null;
  if (roundedGap(expected, share) <= 0) return null;
  const start = measure === 'total' ? 0 : (keyResult.start ?? 0);
  const end = start + ((target - start) * share) / expected;
  const scale = (keyResult.unit.trim() === '%' ? 100 : 1) * 10 ** decimalsOf(keyResult);
  const steps = Math.round(end * scale * 1e6) / 1e6;
  return (target > start ? Math.floor(steps) : Math.ceil(steps)) / scale;
}

function decimalsOf({ current, target, unit }: KeyResult): number {
  const scale = unit.trim() === '%' ? 100 : 1;
  const fits = (decimals: number): boolean =>
    [current, target].every((one) => {
      const steps = Number(one) * scale * 10 ** decimals;
      return Math.abs(steps - Math.round(steps)) < 1e-6;
    });
  return fits(0) ? 0 : fits(1) ? 1 : 2;
}
