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
  { en: 'Thu', th: 'พฤหัสบดี' },
  { en: 'Fri', th: 'ศุกร์' },
  { en: 'Sat', th: 'เสาร์' },
  { en: 'Sun', th: 'อาทิตย์' },
  { en: 'Mon', th: 'จันทร์' },
  { en: 'Tue', th: 'อังคาร' },
  { en: 'Wed', th: 'พุธ' },
];
/** The same in full, for a sentence. */
const FULL_WEEKDAYS: readonly Text[] = [
  { en: 'Thursday', th: 'วันพฤหัสบดี' },
  { en: 'Friday', th: 'วันศุกร์' },
  { en: 'Saturday', th: 'วันเสาร์' },
  { en: 'Sunday', th: 'วันอาทิตย์' },
  { en: 'Monday', th: 'วันจันทร์' },
  { en: 'Tuesday', th: 'วันอังคาร' },
  { en: 'Wednesday', th: 'วันพุธ' },
];

/** Years of the Buddhist era run 543 ahead. */
const BUDDHIST = 543;

export type Years = 'ce' | 'be';

/** 13 Nov; 13 พ.ย. A day of the quarter in hand needs no year. */
export function dayText(day: Day, language: Language): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${Number(day.slice(8, 10))} ${month ? month[language] : ''}`;
}

/** 13 Nov 2026, or 13 พ.ย. 2569 where years are shown in the Buddhist era. */
export const longDayText = (day: Day, language: Language, years: Years): string =>
  `${dayText(day, language)} ${yearText(Number(day.slice(0, 4)), years, language)}`;

const weekdayOf = (day: Day, names: readonly Text[], language: Language): string =>
  names[((dayNumber(day) % 7) + 7) % 7]?.[language] ?? '';

/** Friday; วันศุกร์. */
export const weekdayName = (day: Day, language: Language): string =>
  weekdayOf(day, FULL_WEEKDAYS, language);

/** Fri 13 Nov 2026; ศุกร์ 13 พ.ย. 2569 where years are shown in the Buddhist era. */
export const weekdayText = (day: Day, language: Language, years: Years): string =>
  `${weekdayOf(day, WEEKDAYS, language)} ${longDayText(day, language, years)}`;

/** 2026; in the Buddhist era 2569, which English readers are told. */
export const yearText = (year: number, years: Years, language: Language = 'th'): string =>
  years === 'ce' ? String(year) : `${year + BUDDHIST}${language === 'en' ? ' BE' : ''}`;
