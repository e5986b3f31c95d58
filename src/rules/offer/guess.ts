import type { Day } from '../../okr/day';
import type { NumberMarks, Signal } from '../../okr/plan';
import type { Quarter } from '../../okr/quarter';
import type { Quantity } from '../../text/reading';
import { otherReading } from '../in-file';
import type { CellsFromText, RowReview } from '../review-result';
import type { Subject } from '../rule';
import { lineSubject } from '../subject';
import { guessMeasure, keyNumber } from './guess-measure';

export interface GuessOptions {
  readonly today: Day;
  /** What the row is; a key result unless given. Only key results have numbers to fill. */
  readonly level?: RowReview['level'];
  /** The plan's quarter, where it is known: its last day need not be written. */
  readonly quarter?: Quarter | null;
  /** How the file writes numbers; with a decimal point unless given. */
  readonly numbers?: NumberMarks;
}

/**
 * The cells that a sentence can fill: unit, start, target, due, measured as, signal. Nothing is
 * guessed that the sentence does not say. Per cents come as shares of 1, with `%` as the unit.
 */
export function guessCells(text: string, options: GuessOptions): CellsFromText {
  const { level = 'key-result', quarter = null } = options;
  const said = saidCells(lineSubject(text, {}, { ...options, quarter }));
  if (level === 'key-result') return said;
  return level === 'action' && said.due !== undefined ? { due: said.due } : {};
}

/** The same, for the cells of a row that are still blank. Numbers go in only where they fit what stands there. */
export function cellsFromText(subject: Subject): CellsFromText {
  const said = saidCells(subject);
  const { unit, start, target } = subject;
  const noNumbers = start === null && target === null;
  const sameScale = noNumbers || (said.unit === '%') === (unit === '%');
  const fitsTarget = target === null || target === said.target;
  return {
    ...(unit === '' && noNumbers && said.unit !== undefined ? { unit: said.unit } : {}),
    ...(start === null && said.start !== undefined && sameScale && fitsTarget
      ? { start: said.start }
      : {}),
    ...(target === null && said.target !== undefined && sameScale ? { target: said.target } : {}),
    ...(subject.due === null && said.due !== undefined ? { due: said.due } : {}),
    ...(subject.measure === null && said.measure !== undefined ? { measure: said.measure } : {}),
    ...(subject.signal === null && said.signal !== undefined ? { signal: said.signal } : {}),
  };
}

function saidCells(subject: Subject): CellsFromText {
  const { reading, numbers, quarter } = subject;
  const start = numbers.find((one) => one.role === 'start');
  const target = keyNumber(numbers);
  const sure = (one: Quantity) => otherReading(subject, one) === 1;
  const measure = guessMeasure(subject);
  const signal = guessSignal(subject);
  const due = reading.dates.find(({ role, last }) => role === 'deadline' && last !== null)?.last;
  const unit = target && unitOf(target);
  return {
    ...(unit ? { unit } : {}),
    ...(start && isPlain(start) && sure(start) && target && start.kind === target.kind
      ? { start: amountOf(start) }
      : {}),
    ...(target && isPlain(target) && sure(target) ? { target: amountOf(target) } : {}),
    ...(due && due !== quarter?.last ? { due } : {}),
    ...(measure ? { measure } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** A ratio, a range, a multiple or points more is no number that a cell can hold as the target. */
const isPlain = (one: Quantity): boolean =>
  one.of === null && one.upTo === null && one.kind !== 'multiple' && one.kind !== 'points';

const amountOf = (one: Quantity): number =>
  one.kind === 'percent' ? Math.round(one.value * 1e6) / 1e8 : one.value;

/** As people write it: `%`, hours, ฿ where a sign is common. */
function unitOf(one: Quantity): string | null {
  if (one.kind === 'percent') return '%';
  if (one.kind === 'currency') return SIGNS[one.unit ?? ''] ?? one.unit;
  return one.unit;
}

const SIGNS: Readonly<Record<string, string>> = { THB: '฿', USD: '$', EUR: '€', GBP: '£' };

/** Leading or lagging by the metrics it names; work that is counted is leading. */
function guessSignal({ reading }: Subject): Signal | null {
  const natures = reading.metrics
    .map(({ nature }) => nature)
    .filter((nature): nature is Signal => nature !== null);
  const [first] = natures;
  if (first !== undefined) return natures.every((nature) => nature === first) ? first : null;
  const verb = reading.lead?.kind === 'verb' ? reading.lead.class : null;
  return verb === 'do' || verb === 'create' ? 'leading' : null;
}
