import { UNKNOWN_DAYS, weekDays, yearOf } from './calendar';
import { aDay, aHalf, aMonth, weekdayOf, yearNow } from './meaning';
import type { DatePattern } from './pattern';

const BY =
  /(?:\bby|\bbefore|\buntil|\btill|\bon|\bdue|\bsince|\bfrom|ภายใน|ก่อน|วันที่|ถึง|(?:^|\s)ณ|\bdeadline:?)\s*(?:the\s+)?$/;

/** Times written in digits, the same in both languages, the fuller form first. */
export const DIGIT_DATES: readonly DatePattern[] = [
  {
    needs: ['-'],
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g,
    read: (m, o) => aDay(m[3], Number(m[2]), m[1], false, o),
  },
  {
    needs: ['/', '.', '-'],
    // Day before month, as Thailand writes it; the other way round only where it must be.
    pattern: /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b(?!%)/g,
    read: (m, o) =>
      aDay(m[1], Number(m[3]), m[4], true, o) ?? aDay(m[3], Number(m[1]), m[4], true, o),
  },
  {
    needs: ['/'],
    pattern: /\b(\d{1,2})\/(\d{1,2})\b(?![/%\d])(?! (?:of|stars?|score|points|customers|คะแนน))/g,
    read: (m, o, before) =>
      BY.test(before)
        ? (aDay(m[1], Number(m[2]), undefined, true, o) ??
          aDay(m[2], Number(m[1]), undefined, true, o))
        : null,
  },
  {
    needs: ['-'],
    pattern: /\b(\d{4})-(\d{2})\b(?!-?\d)/g,
    read: (m, o) => {
      const year = yearOf(m[1] ?? '', false);
      const month = Number(m[2]);
      return year >= 1990 && year <= 2100 && month >= 1 && month <= 12
        ? aMonth(month, m[1], false, o)
        : null;
    },
  },
  {
    needs: ['h1', 'h2'],
    pattern:
      /\bh([12])(?:[ /'-]*(?:of )?(?:[cf]y\s?)?'?((?:20|25)\d{2}|\d{2})\b(?!\s?(?:%|[a-z]{3,})))?(?![a-z\d-])(?! (?:tag|heading|title|header))/g,
    read: (m, o) => aHalf(Number(m[1]), m[2], o),
  },
  {
    needs: ['w', 'สัปดาห์'],
    pattern:
      /\b(?:w|wk|ww|week|weeks)\s?#?(\d{1,2})(?:\s?-\s?\d{1,2})?\b(?!%|,\d)(?:[ /'-](20\d{2}))?|สัปดาห์ที่\s?(\d{1,2})/g,
    read: (m, o) => {
      const year = m[2] ? Number(m[2]) : yearNow(o);
      const week = Number(m[1] ?? m[3]);
      if (week < 1 || week > 53) return null;
      return { kind: 'week', days: year === null ? UNKNOWN_DAYS : weekDays(year, week, weekdayOf) };
    },
  },
];
