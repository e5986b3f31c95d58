import { type Day, dayFromNumber, dayNumber } from './day';
import type { Doubt, Reading } from './doubt';
import type { JudgedBeside, JudgedRow } from './judge-numbers';

/** Day 0 of a spreadsheet, 30 December 1899, counted from 1970-01-01. */
const EPOCH = -25569;
/** A day is this many times what stands beside it, or more. */
const FAR = 10;
/** Years around today's in which a number may be a day that was typed: 3/4, 5/2027. */
const YEARS = 5;

/** The day that a number stands for in a cell. */
export const dayOfSerial = (serial: number): Day => dayFromNumber(serial + EPOCH);

/** The number that a cell with a day holds. */
export const serialOf = (day: Day): number => dayNumber(day) - EPOCH;

/**
 * Dates where a number belongs: known by the cell's format, or by a number that is a day of these years
 * and far too large for its row (a cell with a number format shows 3/4 as 46,085).
 */
export function dateDoubts(
  row: JudgedRow,
  beside: JudgedBeside,
  isFar: (row: JudgedRow, value: number) => boolean,
): readonly Doubt[] {
  const { today, dates, last } = beside;
  // Two days of this year say nothing of each other.
  const known = (value: number | null): number | null =>
    value === null || isThisYear(value, today) ? null : value;
  const [start, target] = [known(row.start), known(row.target)];
  // Nor does 0 say how large a number may be.
  const beyond = (value: number, other: number | null): boolean =>
    other ? value > FAR * Math.abs(other) : isThisYear(value, today);
  const far = (cell: 'start' | 'target' | 'current', value: number): boolean => {
    if (cell !== 'current') return beyond(value, cell === 'start' ? target : start);
    if (target === null || (target === 0 && row.measure === 'at-most'))
      return beyond(value, last || start);
    const plain = row.measure === null || (row.measure === 'latest' && start === null);
    return isFar({ ...row, start, target }, value) || (plain && beyond(value, target));
  };
  return (['start', 'target', 'current', 'weight'] as const).flatMap((cell): readonly Doubt[] => {
    if (row.measure === 'milestone' && cell !== 'weight') return [];
    const day = dates[cell];
    if (day !== undefined) return [doubt(cell, day, day, row, beside)];
    const value = row[cell];
    if (cell === 'weight' || typeof value !== 'number' || !isDayNumber(value, today)) return [];
    return far(cell, value) ? [doubt(cell, value, dayOfSerial(value), row, beside)] : [];
  });
}

/** 3/4 is a day of the present year: of a number without anything beside it no more can be said. */
const isThisYear = (value: number, today: Day): boolean =>
  Number.isInteger(value) && value > 0 && dayOfSerial(value).slice(0, 4) === today.slice(0, 4);

const isDayNumber = (value: number, today: Day): boolean =>
  Number.isInteger(value) && Math.abs(value - serialOf(today)) <= YEARS * 366;

function doubt(
  cell: 'start' | 'target' | 'current' | 'weight',
  found: number | Day,
  day: Day,
  row: JudgedRow,
  beside: JudgedBeside,
): Doubt {
  const values = meanings(day, row, beside).filter((value, at, all) => all.indexOf(value) === at);
  const keeps = cell === 'current' && beside.last !== null && !values.includes(beside.last);
  const readings: readonly Reading[] = [
    ...values.map((value): Reading => ({ means: 'as', cells: { [cell]: value } })),
    ...(keeps ? [{ means: 'last', cells: { current: beside.last ?? 0 } } as const] : []),
    ...(typeof found === 'number' ? [{ means: 'right', cells: {} } as const] : []),
  ];
  return { cell, kind: 'date', found, also: [], beside: null, readings };
}

/** What may have been typed: 3.4 where a comma is decimal, 3 of 4. A cell that kept a date format shows 49 as a day of 1900. */
function meanings(
  day: Day,
  { unit, target }: JudgedRow,
  { decimal, today }: JudgedBeside,
): readonly number[] {
  const serial = serialOf(day);
  if (serial >= 1 && Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 50) return [serial];
  if (serial < 1) return [];
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const [part, whole] = [Math.min(month, date), Math.max(month, date)];
  const pointed = decimal === ',' ? [Number(`${date}.${month}`)] : [];
  const share = Math.round((part / whole) * 1e4) / 1e4;
  if (unit.trim() === '%') return [...pointed.map((value) => value / 100), share];
  return target === whole ? [...pointed, part] : [...pointed, part, share];
}
