import { addDays } from '../../okr/day';
import { quarterOf } from '../../okr/quarter';
import type { ReadOptions } from '../reading';
import { type Days, monthsFrom, oneDay, quarterDays, UNKNOWN_DAYS, yearDays } from './calendar';
import { aHalf, weekdayOf } from './meaning';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
/** Names of units in both languages. */
export const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  วัน: 'day',
  สัปดาห์: 'week',
  อาทิตย์: 'week',
  เดือน: 'month',
  ไตรมาส: 'quarter',
  ปี: 'year',
  ปีงบประมาณ: 'year',
};

/** The running unit (`shift` 0), the next (1) or the one before (−1). */
export function running(unit: Unit, shift: number, options: ReadOptions): Days {
  const today = options.today;
  if (!today) return UNKNOWN_DAYS;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const start = options.yearStart ?? 1;
  if (unit === 'day') return oneDay(addDays(today, shift));
  if (unit === 'week') {
    const first = addDays(today, shift * 7 - weekdayOf(today));
    return { first, last: addDays(first, 6) };
  }
  if (unit === 'month') return monthsFrom(year, month + shift, 1);
  const now = quarterOf(today, start);
  if (unit === 'year') return yearDays(now.fiscalYear + shift, start);
  if (unit === 'half') {
    const half = (now.number > 2 ? 2 : 1) + shift;
    return aHalf(
      half === 3 ? 1 : half || 2,
      String(now.fiscalYear + (half === 3 ? 1 : half ? 0 : -1)),
      options,
    ).days;
  }
  const number = now.number - 1 + shift;
  return quarterDays(now.fiscalYear + Math.floor(number / 4), (((number % 4) + 4) % 4) + 1, start);
}

/** From today, for that many units. */
export function within(count: number, unit: Unit, options: ReadOptions): Days {
  const today = options.today;
  if (!today || count > 1000) return UNKNOWN_DAYS;
  if (unit === 'day') return { first: today, last: addDays(today, count) };
  if (unit === 'week') return { first: today, last: addDays(today, count * 7) };
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : count * 12;
  const { first } = monthsFrom(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + months, 1);
  return { first: today, last: first ? addDays(first, Number(today.slice(8)) - 1) : null };
}

/** 1 for the next, −1 for the one before, 0 for this one. */
export const shiftOf = (word: string | undefined): number =>
  /next|coming|following|หน้า|ถัดไป|ต่อไป/.test(word ?? '')
    ? 1
    : /last|previous|prior|past|ก่อน|ที่แล้ว|ที่ผ่านมา/.test(word ?? '')
      ? -1
      : 0;
