/**
 * Whole calendar days as ISO text, `2026-11-13`: Gregorian, no time, no zone. Whoever reads a cell
 * or a clock turns it into a Day in the spreadsheet's time zone; from there on days are only compared
 * and counted, so no daylight-saving change can move one.
 */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
export function dayNumber(day: Day): number {
  const parts = SHAPE.exec(day);
  if (!parts) throw new RangeError(`“${day}” is not a day such as 2026-09-30`);
  const month = Number(parts[2]);
  const year = Number(parts[1]) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(parts[3]) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that is `number` days after 1970-01-01: the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return dayOf(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  );
}

/** The day with these calendar numbers (month 1 to 12). The numbers are not checked; see `isDay`. */
export function dayOf(year: number, month: number, date: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** True for text that names a day which exists: 2026-02-29 does not. */
export function isDay(text: string): boolean {
  return SHAPE.test(text) && dayFromNumber(dayNumber(text)) === text;
}

/** The earlier of two days. */
export const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other);

/** Whole days from `first` to `last`; negative when `last` comes before. */
export function daysBetween(first: Day, last: Day): number {
  return dayNumber(last) - dayNumber(first);
}

/** The later of two days. */
export const laterDay = (one: Day, other: Day): Day => (daysBetween(one, other) > 0 ? other : one);

/** The day `days` after (or, negative, before) the given one. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}
