import type { Day } from '../okr/day';
import type { Measure, Signal } from '../okr/plan';
import { read } from '../text/read';
import type { Quantity, Reading } from '../text/reading';
import type { CellsFromText } from './review-result';
import type { Subject } from './rule';
import { isFinishLine } from './subject';

/**
 * The cells that a key result's sentence can fill: unit, start, target, due, measured as, signal.
 * Nothing is guessed that the sentence does not say. Per cents come as shares of 1.
 */
export function guessCells(text: string, options: { readonly today: Day }): CellsFromText {
  return cellsOf(read(text, { today: options.today }));
}

/** The same, for the cells of a row that are still blank. */
export function cellsFromText(subject: Subject): CellsFromText {
  const said = cellsOf(subject.reading);
  const fits = subject.start === null && subject.target === null;
  return {
    ...(fits && subject.unit === '' && said.unit !== undefined ? { unit: said.unit } : {}),
    ...(subject.start === null &&
    said.start !== undefined &&
    (fits || subject.target === said.target)
      ? { start: said.start }
      : {}),
    ...(subject.target === null && said.target !== undefined ? { target: said.target } : {}),
    ...(subject.due === null && said.due !== undefined ? { due: said.due } : {}),
    ...(subject.measure === null && said.measure !== undefined ? { measure: said.measure } : {}),
    ...(subject.signal === null && said.signal !== undefined ? { signal: said.signal } : {}),
  };
}

function cellsOf(reading: Reading): CellsFromText {
  const numbers = reading.quantities.filter(isFinishLine);
  const start = numbers.find((one) => one.role === 'start');
  const target =
    numbers.find((one) => one.role === 'target') ??
    numbers.find((one) => one.role === 'limit') ??
    numbers.find((one) => one.role === 'count');
  const measure = guessMeasure(reading);
  const signal = guessSignal(reading);
  const due = reading.dates.find((date) => date.role === 'deadline' && date.kind === 'day')?.last;
  const unit = target && unitOf(target);
  return {
    ...(unit ? { unit } : {}),
    ...(start && plain(start) ? { start: amountOf(start) } : {}),
    ...(target && plain(target) ? { target: amountOf(target) } : {}),
    ...(due ? { due } : {}),
    ...(measure ? { measure } : {}),
    ...(signal ? { signal } : {}),
  };
}

const plain = (one: Quantity): boolean =>
  one.of === null && one.upTo === null && one.kind !== 'multiple' && one.kind !== 'points';

const amountOf = (one: Quantity): number => (one.kind === 'percent' ? one.value / 100 : one.value);

const unitOf = (one: Quantity): string | null => (one.kind === 'percent' ? '%' : one.unit);

/**
 * How the sentence is counted. Counted things run up from zero (*Total*); money per piece, times, rates
 * and anything lowered or "a month" is read off (*Latest value*); keep at or below is *Stay at*; an
 * approval with no number is a *Milestone*. null where the sentence does not say.
 */
export function guessMeasure(reading: Reading): Measure | null {
  const numbers = reading.quantities.filter(isFinishLine);
  if (numbers.length === 0) {
    const finished = reading.tasks.some(
      (task) => task.kind === 'approval' || task.kind === 'finished',
    );
    return finished ? 'milestone' : null;
  }
  const verb = reading.lead?.kind === 'verb' ? reading.lead.class : null;
  const limit = numbers.find((one) => one.comparator !== null);
  const target = numbers.find((one) => one.role === 'target');
  if (verb === 'hold' && limit) return limit.comparator === 'at-most' ? 'at-most' : 'at-least';
  if (verb === 'hold') return reading.metrics[0]?.lowerIsBetter ? 'at-most' : 'at-least';
  const isReadOff =
    verb === 'down' ||
    numbers.some((one) => one.per !== null || one.kind === 'percent' || one.kind === 'duration') ||
    reading.metrics.some((metric) => metric.lowerIsBetter) ||
    numbers.some((one) => one.kind === 'points');
  if (isReadOff) return 'latest';
  const metric = target?.metric ?? numbers[0]?.metric;
  const counted = metric === null || metric === undefined ? null : reading.metrics[metric]?.counted;
  if (numbers.some((one) => one.role === 'count') || counted) return 'total';
  return numbers.some((one) => one.role === 'start')
    ? counted === false
      ? 'latest'
      : 'total'
    : 'total';
}

function guessSignal(reading: Reading): Signal | null {
  const natures = reading.metrics
    .map((metric) => metric.nature)
    .filter((nature) => nature !== null);
  const [first] = natures;
  if (first && natures.every((nature) => nature === first)) return first;
  const verb = reading.lead?.kind === 'verb' ? reading.lead.class : null;
  return natures.length === 0 && (verb === 'do' || verb === 'create') ? 'leading' : null;
}
