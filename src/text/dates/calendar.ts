import { addDays, type Day, dayOf, isDay } from '../../okr/day';
import { quarter } from '../../okr/quarter';

/** First and last day meant, both included; null when the text alone cannot tell. */
export interface Days {
  readonly first: Day | null;
  readonly last: Day | null;
}

export const UNKNOWN_DAYS: Days = { first: null, last: null };

/**
 * The Gregorian year of a written one. Above 2400 it is Buddhist (−543); two digits are Buddhist
 * beside a Thai month or from 60 on (69 is 2569), else of this century.
 */
export function yearOf(written: string, thai: boolean): number {
  const number = Number(written);
  if (written.length > 2) return number > 2400 ? number - 543 : number;
  return thai && number >= 43 ? number + 2500 - 543 : number + 2000;
}

/** A year that a plan can mean; other four-digit numbers are amounts. */
export const isYear = (year: number): boolean => year >= 1990 && year <= 2100;

export function dayIn(year: number, month: number, date: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12) return null;
  const day = dayOf(year, month, date);
  return isDay(day) ? day : null;
}

export function oneDay(day: Day | null): Days {
  return { first: day, last: day };
}

/** Whole months: `count` of them from `month` (1 to 12; more runs into the next years). */
export function monthsFrom(year: number, month: number, count: number): Days {
  const at = (months: number): Day =>
    dayOf(year + Math.floor((months - 1) / 12), ((((months - 1) % 12) + 12) % 12) + 1, 1);
  return { first: at(month), last: addDays(at(month + count), -1) };
}

/** Quarter `number` of the financial year that ends in `year`, for years starting in `yearStart`. */
export function quarterDays(year: number, number: number, yearStart: number): Days {
  const { first, last } = quarter(year, number as 1 | 2 | 3 | 4, yearStart);
  return { first, last };
}

/** The financial year that ends in `year`. */
export function yearDays(year: number, yearStart: number): Days {
  return {
    first: quarterDays(year, 1, yearStart).first,
    last: quarterDays(year, 4, yearStart).last,
  };
}

/** ISO week 1 to 53 of a year: Monday to Sunday, week 1 holds 4 January (ISO 8601). */
export function weekDays(year: number, week: number, weekday: (day: Day) => number): Days {
  if (week < 1 || week > 53) return UNKNOWN_DAYS;
  const fourth = dayOf(year, 1, 4);
  const first = addDays(fourth, (week - 1) * 7 - weekday(fourth));
  return { first, last: addDays(first, 6) };
}
