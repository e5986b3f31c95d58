import { dayText, longDayText } from '../../../language/dates';
import type { Language } from '../../../language/text';
import { addDays } from '../../../okr/day';
import { type Quarter, quarter, quarterName, quarterOf } from '../../../okr/quarter';

/** How many quarters before and after the proposed one are offered. */
const BEFORE = 1;
const AFTER = 3;

/**
 * The quarters to choose from: the one that holds `day`, the one before and three after, for a
 * fiscal year that starts in `startMonth` (1 to 12).
 */
export function quarterChoices(day: string, startMonth: number): readonly Quarter[] {
  let first = quarterOf(day, startMonth);
  for (let back = 0; back < BEFORE; back += 1)
    first = quarterOf(addDays(first.first, -1), startMonth);
  const choices = [first];
  for (let last = first; choices.length <= BEFORE + AFTER; choices.push(last)) {
    last = quarterOf(addDays(last.last, 1), startMonth);
  }
  return choices;
}

/** A quarter as the value of an option: `2026-4`. */
export const quarterValue = (of: Pick<Quarter, 'fiscalYear' | 'number'>): string =>
  `${of.fiscalYear}-${of.number}`;

/** The quarter of an option's value. */
export function quarterOfValue(value: string, startMonth: number): Quarter {
  const [year, number] = value.split('-').map(Number);
  if (!year || (number !== 1 && number !== 2 && number !== 3 && number !== 4)) {
    throw new RangeError(`“${value}” is no quarter such as 2026-4`);
  }
  return quarter(year, number, startMonth);
}

/** Q4 2026 · 1 Oct – 31 Dec 2026: a fiscal quarter's name alone does not tell when it is. */
export function quarterLabel(of: Quarter, language: Language): string {
  const days = `${dayText(of.first, language)} – ${longDayText(of.last, language, 'ce')}`;
  return `${quarterName(of)} · ${days}`;
}
