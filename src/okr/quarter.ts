import { addDays, type Day, dayNumber, dayOf, daysBetween } from './day';

/** One fiscal quarter. It is named by the year in which its fiscal year ends. */
export interface Quarter {
  readonly fiscalYear: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly first: Day;
  readonly last: Day;
}

/** The quarter of a fiscal year that starts in `startMonth` (1 to 12) of this or the year before. */
export function quarter(fiscalYear: number, number: 1 | 2 | 3 | 4, startMonth: number): Quarter {
  const startYear = startMonth === 1 ? fiscalYear : fiscalYear - 1;
  const monthsIn = startMonth - 1 + (number - 1) * 3;
  const monthDay = (months: number): Day =>
    dayOf(startYear + Math.floor(months / 12), (months % 12) + 1, 1);
  return {
    fiscalYear,
    number,
    first: monthDay(monthsIn),
    last: addDays(monthDay(monthsIn + 3), -1),
  };
}

/** The quarter that a day falls in, for a fiscal year that starts in `startMonth` (1 to 12). */
export function quarterOf(day: Day, startMonth: number): Quarter {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const monthsIn = (month - startMonth + 12) % 12;
  const startYear = month >= startMonth ? year : year - 1;
  const fiscalYear = startMonth === 1 ? startYear : startYear + 1;
  return quarter(fiscalYear, (Math.floor(monthsIn / 3) + 1) as 1 | 2 | 3 | 4, startMonth);
}

/** Q4 2026. */
export function quarterName(of: Quarter): string {
  return `Q${of.number} ${of.fiscalYear}`;
}

/** When to look again at what was put on hold: the Monday of the next quarter's second week. */
export function lookAgainDay(of: Quarter): Day {
  const second = addDays(of.last, 8);
  // 1970-01-01 was a Thursday.
  const sinceMonday = (dayNumber(second) + 3) % 7;
  return addDays(second, (7 - sinceMonday) % 7);
}

/** Which week of the quarter a day is in, and how many there are: its days ÷ 7, rounded, which is 13. Held to 1…weeks, so day 92 is not "week 14 of 13". */
export function weekOf(day: Day, of: Quarter): { readonly week: number; readonly weeks: number } {
  const weeks = Math.round((daysBetween(of.first, of.last) + 1) / 7);
  const week = Math.floor(daysBetween(of.first, day) / 7) + 1;
  return { week: Math.min(Math.max(week, 1), weeks), weeks };
}

/** The quarter that follows, for a fiscal year that starts in `startMonth` (1 to 12). */
export const quarterAfter = (of: Quarter, startMonth: number): Quarter =>
  quarterOf(addDays(of.last, 1), startMonth);

/** 2026-Q4: how cells name a quarter. */
export const quarterKey = (of: Quarter): string => `${of.fiscalYear}-Q${of.number}`;
