import type { Measure } from '../../okr/plan';
import { isWork, type Quantity } from '../../text/reading';
import type { Subject } from '../rule';

/** A decision that somebody takes: approved or not, never half. */
const APPROVED = /\bapproved\b|\bsigned off\b|ได้รับ(?:การ)?อนุมัติ|ผ่านการอนุมัติ|อนุมัติแล้ว/i;
/** Time and rates written as words beside a number. */
const READ_OFF = ['percent', 'points', 'duration', 'multiple'];

/** The number that is to be reached: a target, else a bound, else a count, else a ratio. */
export const keyNumber = (numbers: readonly Quantity[]): Quantity | undefined =>
  (['target', 'limit', 'count', 'ratio'] as const)
    .map((role) => numbers.find((one) => one.role === role))
    .find((one) => one !== undefined);

/**
 * How a sentence is counted. Counted things run up from zero (*Total*); costs, times, rates and
 * anything lowered or "a month" are read off (*Latest value*); keep at or below, and none of something, is *Stay at*; a
 * decision with no number is a *Milestone*. null where the sentence does not say.
 */
export function guessMeasure({ reading, numbers, text }: Subject): Measure | null {
  if (numbers.length === 0) return isDecision({ reading, text }) ? 'milestone' : null;
  const verb = reading.lead?.kind === 'verb' ? reading.lead.class : null;
  const bound = numbers.find((one) => one.comparator !== null);
  const isPair = numbers.some((one) => one.role === 'start');
  const lowerIsBetter = reading.metrics.some((metric) => metric.lowerIsBetter);
  if (verb === 'hold' && !isPair) {
    if (bound) return bound.comparator === 'at-most' ? 'at-most' : 'at-least';
    return lowerIsBetter ? 'at-most' : 'at-least';
  }
  if (bound?.comparator === 'at-most' && !isPair && verb !== 'down') return 'at-most';
  // Towards none there is no share to reach: it is so, or it is not.
  if (!isPair && keyNumber(numbers)?.value === 0) return 'at-most';
  const readOff =
    verb === 'down' ||
    lowerIsBetter ||
    numbers.some((one) => one.per !== null || READ_OFF.includes(one.kind));
  if (readOff) return 'latest';
  const metric = keyNumber(numbers)?.metric ?? numbers[0]?.metric ?? null;
  const named = metric === null ? undefined : reading.metrics[metric];
  // A score or an average: neither money nor a thing counted in pieces.
  const isScore = named !== undefined && !named.counted && keyNumber(numbers)?.kind === 'number';
  return isScore && (isPair || keyNumber(numbers)?.role !== 'count') ? 'latest' : 'total';
}

/** "Budget approved by the CFO": yes or no, said as something that has happened, not as work to do. */
function isDecision({ reading, text }: Pick<Subject, 'reading' | 'text'>): boolean {
  const working = reading.lead?.kind === 'verb' && isWork(reading.lead.class);
  return !working && APPROVED.test(text);
}
