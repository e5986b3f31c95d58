import type { Candidate } from './candidate';
import type { Ink } from './ink';
import type { FoundMetric } from './metrics';
import { isNamed } from './named-number';
import { type Page, spanOf } from './normalise';
import { contextOf } from './number-context';
import { readUnit } from './number-unit';
import { findNumbers } from './numbers';
import { pairNumbers } from './pairs';
import { joinRanges } from './ranges';
import type { Lead, Quantity, QuantityRole } from './reading';
import type { Words } from './words';

const MADE = new Set(['reach', 'create', 'do', 'weak', 'become']);

/** Verbs of work, not of money coming in. */
const WORKS = new Set(['create', 'do', 'weak', 'change']);

/** "Launch the £5 lunch deal": a sum in a line of work says what a thing costs, unless it is a sum of something. */
const isPrice = ({ end, context }: Candidate, { lower }: Page): boolean =>
  context.comparator === null && !/^ (?:of|in|worth|from)\b/.test(lower.slice(end));

/** "three newsletters into one": how many there were before. */
const INTO_ONE = /^ (?:[a-z-]+ ){1,4}into (?:one|1|a single)\b/;

/** "in the first 90 days" says when, not how much. */
const SPAN_OF_TIME =
  /(?:\b(?:first|initial|last|next|final|coming|past) |(?:ล่วงหน้า|ย้อนหลัง|ฟรี|นาน|รับประกัน|ทดลองใช้)\s?)$/;

function roleOf(
  number: Candidate,
  page: Page,
  lead: Lead | null,
  only: boolean,
  first: boolean,
  metricBefore: boolean,
  near: boolean,
): QuantityRole {
  const { context, kind } = number;
  const verb = lead?.kind === 'verb' ? lead.class : null;
  const moves = verb === 'up' || verb === 'down' || verb === 'change';
  // "Bring in two partners": the preposition belongs to the verb.
  const led = lead !== null && (page.from[number.start] ?? 0) - lead.span.end <= 1;
  const scope = context.scope && !led;
  // "Work with Legal in 27 countries": help says where, not how many.
  if (verb === 'weak' && scope && /\b(?:in|across) $/.test(page.lower.slice(0, number.start)))
    return 'condition';
  const fewer = context.comparator === 'at-most';
  if (number.role) return number.role;
  if (context.guard || context.offer) return 'condition';
  if (kind === 'duration' && (context.within || (fewer && !only)))
    return only ? 'limit' : 'condition';
  if (kind === 'duration' && SPAN_OF_TIME.test(page.lower.slice(0, number.start)))
    return 'condition';
  if (verb === 'change' && number.unit === 'ขั้นตอน' && !context.to && !context.by)
    return 'condition';
  if (kind === 'number' && INTO_ONE.test(page.lower.slice(number.end))) return 'condition';
  if (number.of !== null) return 'ratio';
  if (!first && context.bracketed) return 'condition';
  if (!first && context.beside && !context.to && number.per === null) return 'condition';
  if (verb === 'hold' && kind !== 'points' && !context.by && !scope) return 'limit';
  if (kind === 'points') return context.to ? 'target' : 'change';
  if (context.to && !context.by) {
    const made = verb !== null && /^(?:do|create|weak)$/.test(verb);
    return made && kind === 'number' && number.unit !== null ? 'count' : 'target';
  }
  if (context.by || (context.changeAfter && kind !== 'number' && kind !== 'duration'))
    return 'change';
  if (fewer) return verb === 'down' ? 'target' : 'limit';
  if (kind === 'multiple')
    return moves ||
      /^(?:d|t|q|h|เท่าตัว)/.test(page.lower.slice(number.start, number.end)) ||
      number.value === 0.5
      ? 'change'
      : 'target';
  if (kind === 'percent') {
    if (moves && !context.level && context.comparator === null) return 'change';
    if (moves && context.comparator === 'at-least' && !context.level) return 'change';
    return 'target';
  }
  if (moves && scope && !context.level) return 'condition';
  if (
    scope &&
    !only &&
    !(first && (number.unit !== null || near) && !moves) &&
    !/\b(?:of|to|than)\s*(?:[a-z]+ )*$/.test(
      page.lower.slice(Math.max(0, number.start - 16), number.start),
    )
  )
    return 'condition';
  if (context.level && !(number.unit && kind === 'number' && verb !== null && MADE.has(verb)))
    return 'target';
  const works = verb !== null && WORKS.has(verb);
  if (kind === 'currency' && works && !led && !near && isPrice(number, page)) return 'condition';
  if (kind === 'currency')
    return verb !== null && (MADE.has(verb) || verb === 'up') ? 'count' : 'target';
  if (kind === 'duration') return 'target';
  if (number.unit === null && metricBefore) return 'target';
  return number.unit === null && !led && !near && isLoose(number, page) ? 'condition' : 'count';
}

/** Nothing behind it that could be counted: "the branch on Soi Ratchada 6", "Net Zero 2050". */
const isLoose = ({ end, per, context }: Candidate, { lower }: Page): boolean =>
  per === null && context.comparator === null && LOOSE.test(lower.slice(end));
const LOOSE = /^\s*(?:$|[).,;:!"'/]|(?:in|on|for|to|by|at|from|with|and|or|this|of)\b)/;

/** Index of the metric a number measures: in its unit, else the nearest before it, else right after it. */
function metricOf(
  number: Candidate,
  metrics: readonly FoundMetric[],
  floor: number,
  ceiling: number,
): number | null {
  let before: number | null = null;
  for (let index = 0; index < metrics.length; index++) {
    const metric = metrics[index] as FoundMetric;
    if (metric.start >= number.end && metric.end <= number.unitEnd + 1) return index;
    if (metric.end <= number.start && (before === null || !metric.oblique)) before = index;
  }
  if (number.kind === 'number' && number.unit !== null && number.role === null) {
    const near = before !== null && number.start - (metrics[before] as FoundMetric).end <= 30;
    return near ? before : null;
  }
  const after = metrics.findIndex(
    (metric) =>
      metric.start >= number.end && metric.start < ceiling && metric.start - number.end < 40,
  );
  if (number.context.changeAfter && after >= 0) return after;
  if (before !== null && (metrics[before] as FoundMetric).end >= floor) return before;
  return after >= 0 ? after : before;
}

/** The counted metric after a number is its unit where no nearer word is: "8 new bottom-of-funnel videos". */
function unitFrom(number: Candidate, metric: FoundMetric | undefined, page: Page): string | null {
  if (number.kind !== 'number' || !metric?.counted || metric.start < number.end) return null;
  return page.text.slice(metric.start, metric.end);
}

/** Describes the number before it: "newsletters with 50k readers". */
const isBeside = ({ context, per, role }: Candidate, index: number): boolean =>
  index > 0 && role === null && context.beside && !context.to && per === null;

/** Reads every number that can be a target, with its role. */
export function findQuantities(
  page: Page,
  ink: Ink,
  words: Words,
  lead: Lead | null,
  metrics: readonly FoundMetric[],
): Quantity[] {
  const numbers = joinRanges(findNumbers(page, ink, words, lead), page, lead);
  const found: Candidate[] = numbers.map((number, index) => {
    const floor = numbers[index - 1]?.end ?? 0;
    const ceiling = numbers[index + 1]?.start ?? page.lower.length;
    const { end, per } = readUnit(number, ceiling, page, words);
    return Object.assign(number, {
      context: contextOf(number, floor, ceiling, page, words),
      per,
      unitEnd: end,
      role: null,
    });
  });
  const kept = found.filter((number) => {
    if (isNamed(number, page, lead, metrics)) return false;
    if (!number.context.ordinal) return true;
    const unitless =
      number.unit === null && number.kind === 'number' && Number.isInteger(number.value);
    const plainAt = /(?:^|[^ก-๙])?ที่\s?$/.test(
      page.lower.slice(Math.max(0, number.start - 4), number.start),
    );
    return !(unitless || !plainAt) || (plainAt && number.value > 100);
  });
  pairNumbers(kept, page, lead);
  const main = kept.filter((number) => number.kind !== 'duration' || !number.context.within).length;
  const beside = kept.length > 1 ? kept.filter(isBeside).length : 0;
  return kept.map((number, index) => {
    const floor = kept[index - 1]?.end ?? 0;
    const ceiling = kept[index + 1]?.start ?? page.lower.length;
    const only = kept.length - beside === 1 ? !isBeside(number, index) : main === 0 && index === 0;
    const metric = metricOf(number, metrics, number.role === 'target' ? 0 : floor, ceiling);
    const close = metrics.some((item) => item.end <= number.start && number.start - item.end < 4);
    return {
      value: number.value,
      upTo: number.upTo,
      of: number.of,
      kind: number.kind,
      unit: number.unit ?? unitFrom(number, metric === null ? undefined : metrics[metric], page),
      role: roleOf(number, page, lead, only, index === 0, close, metric !== null),
      comparator: number.context.comparator,
      per: number.per,
      metric,
      span: spanOf(page, number.start, number.end),
    };
  });
}
