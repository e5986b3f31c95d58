import { type Day, dayNumber } from '../../okr/day';
import { quarterOf } from '../../okr/quarter';
import type { ReadOptions } from '../reading';
import { dayIn, monthsFrom, oneDay, quarterDays, UNKNOWN_DAYS, yearOf } from './calendar';
import type { FoundDate } from './pattern';

type Part = string | undefined;

/** Monday is 0. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

export const yearNow = (options: ReadOptions): number | null =>
  options.today ? Number(options.today.slice(0, 4)) : null;
/** The financial year that today is in. */
const fiscalNow = (options: ReadOptions): number | null =>
  options.today ? quarterOf(options.today, options.yearStart ?? 1).fiscalYear : null;

/** A day without a year: this year's, or next year's when it passed more than half a year ago. */
function nearest(month: number, date: number, options: ReadOptions): Day | null {
  const year = yearNow(options);
  if (year === null || !options.today) return null;
  const day = dayIn(year, month, date);
  if (!day) return null;
  return dayNumber(options.today) - dayNumber(day) > 182 ? dayIn(year + 1, month, date) : day;
}

export function aDay(
  date: Part,
  month: number,
  year: Part,
  thai: boolean,
  options: ReadOptions,
): FoundDate | null {
  const number = Number(date);
  if (number < 1 || number > 31 || month < 1 || month > 12) return null;
  if (year === undefined) return { kind: 'day', days: oneDay(nearest(month, number, options)) };
  const day = dayIn(yearOf(year, thai), month, number);
  return day ? { kind: 'day', days: oneDay(day) } : null;
}

export function aMonth(month: number, year: Part, thai: boolean, options: ReadOptions): FoundDate {
  if (year !== undefined) return { kind: 'month', days: monthsFrom(yearOf(year, thai), month, 1) };
  const near = nearest(month, 15, options);
  return {
    kind: 'month',
    days: near ? monthsFrom(Number(near.slice(0, 4)), month, 1) : UNKNOWN_DAYS,
  };
}

export function aQuarter(
  number: number,
  year: Part,
  options: ReadOptions,
  thai = false,
): FoundDate {
  const of = year === undefined ? fiscalNow(options) : yearOf(year, thai || year.length === 4);
  return {
    kind: 'quarter',
    days: of === null ? UNKNOWN_DAYS : quarterDays(of, number, options.yearStart ?? 1),
  };
}

export function aHalf(number: number, year: Part, options: ReadOptions): FoundDate {
  const of = year === undefined ? fiscalNow(options) : yearOf(year, true);
  if (of === null) return { kind: 'half', days: UNKNOWN_DAYS };
  const start = options.yearStart ?? 1;
  return {
    kind: 'half',
    days: {
      first: quarterDays(of, number * 2 - 1, start).first,
      last: quarterDays(of, number * 2, start).last,
    },
  };
}

export const ORDER: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
  แรก: 1,
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  สุดท้าย: 4,
};
