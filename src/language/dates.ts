import { type Day, dayNumber } from '../okr/day';
import type { Language, Text } from './text';

const MONTHS: readonly Text[] = [
  { en: 'Jan', th: 'ม.ค.' },
  { en: 'Feb', th: 'ก.พ.' },
  { en: 'Mar', th: 'มี.ค.' },
  { en: 'Apr', th: 'เม.ย.' },
  { en: 'May', th: 'พ.ค.' },
  { en: 'Jun', th: 'มิ.ย.' },
  { en: 'Jul', th: 'ก.ค.' },
  { en: 'Aug', th: 'ส.ค.' },
  { en: 'Sep', th: 'ก.ย.' },
  { en: 'Oct', th: 'ต.ค.' },
  { en: 'Nov', th: 'พ.ย.' },
  { en: 'Dec', th: 'ธ.ค.' },
];
/** From Thursday: 1970-01-01 was one. */
const WEEKDAYS: readonly Text[] = [
  { en: 'Thu', th: 'พฤ.' },
  { en: 'Fri', th: 'ศ.' },
  { en: 'Sat', th: 'ส.' },
  { en: 'Sun', th: 'อา.' },
  { en: 'Mon', th: 'จ.' },
  { en: 'Tue', th: 'อ.' },
  { en: 'Wed', th: 'พ.' },
];

/** Years of the Buddhist era run 543 ahead. */
const BUDDHIST = 543;

export type Years = 'ce' | 'be';

/** 13 Nov. */
export function dayText(day: Day, language: Language): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${Number(day.slice(8, 10))} ${month ? month[language] : ''}`;
}

/** 13 Nov 2026, or 13 พ.ย. 2569 where years are shown in the Buddhist era. */
export const longDayText = (day: Day, language: Language, years: Years): string =>
  `${dayText(day, language)} ${yearText(Number(day.slice(0, 4)), years)}`;

/** Fri 13 Nov 2026. */
export function weekdayText(day: Day, language: Language, years: Years): string {
  const weekday = WEEKDAYS[((dayNumber(day) % 7) + 7) % 7];
  return `${weekday ? weekday[language] : ''} ${longDayText(day, language, years)}`;
}

export const yearText = (year: number, years: Years): string =>
  String(years === 'be' ? year + BUDDHIST : year);
