import type { Ink } from '../page/ink';
import { type Page, spanOf } from '../page/normalise';
import type { Words } from '../page/words';
import type { Lead, Quantity } from '../reading';
import type { FoundMetric } from '../sense/metrics';
import type { Candidate } from './candidate';
import { isDescription } from './condition';
import { contextOf } from './context';
import { isNamed } from './named';
import { findNumbers } from './numbers';
import { pairNumbers } from './pairs';
import { joinRanges } from './ranges';
import type { RawNumber } from './raw-number';
import { roleOf } from './role';
import { readUnit } from './unit';

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
const isBeside = (number: Candidate, index: number): boolean =>
  index > 0 && number.role === null && isDescription(number);

/** Reads every number that can be a target, with its role. */
export function findQuantities(
  page: Page,
  ink: Ink,
  words: Words,
  lead: Lead | null,
  metrics: readonly FoundMetric[],
  ranks: readonly RawNumber[] = [],
): Quantity[] {
  const all = [...ranks, ...findNumbers(page, ink, words, lead)];
  const numbers = joinRanges(
    all.sort((a, b) => a.start - b.start),
    page,
    lead,
  );
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
    // ผู้สูงอายุ 420 หลังคาเรือน: with a thing behind it, it counts.
    const counts = number.kind === 'number' && number.unit !== null;
    if (!number.context.ordinal || counts) return true;
    const unitless =
      number.unit === null && number.kind === 'number' && Number.isInteger(number.value);
    const plainAt = /(?:^|[^ก-๙])?ที่\s?$/.test(
      page.lower.slice(Math.max(0, number.start - 4), number.start),
    );
    return !(unitless || !plainAt) || (plainAt && number.value > 100);
  });
  pairNumbers(kept, page, lead);
  const verb = lead?.kind === 'verb' ? lead.class : null;
  const main = kept.filter((number) => number.kind !== 'duration' || !number.context.within).length;
  const beside = kept.length > 1 ? kept.filter(isBeside).length : 0;
  const paired = kept.some(({ role }) => role === 'start');
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
      role: roleOf(number, {
        page,
        lead,
        verb,
        only,
        first: index === 0,
        paired,
        metricBefore: close,
        measures: metric !== null,
      }),
      comparator: number.context.comparator,
      per: number.per,
      metric,
      span: spanOf(page, number.start, number.end),
    };
  });
}
