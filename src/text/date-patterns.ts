import { addDays, type Day, dayNumber } from '../okr/day';
import { quarterOf } from '../okr/quarter';
import {
  type Days,
  dayIn,
  monthsFrom,
  oneDay,
  quarterDays,
  UNKNOWN_DAYS,
  weekDays,
  yearDays,
  yearOf,
} from './calendar';
import { MONTHS_ENGLISH, MONTHS_THAI } from './lexicon/dates';
import type { DateMention, ReadOptions } from './reading';

type Kind = DateMention['kind'];
type Found = { readonly kind: Kind; readonly days: Days };
type Part = string | undefined;

/** One way of writing a time: `null` from `read` means that it is something else after all. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** The script it can occur in; any when absent. */
  readonly script?: 'latin' | 'thai';
  readonly read: (match: RegExpExecArray, options: ReadOptions, before: string) => Found | null;
}

/** A short month's point is what makes it one; the last of two may be missing: ก.ย. and ก.ย, but not กย. */
const escaped = (name: string): string =>
  name
    .replace(/\.$/, name.indexOf('.') < name.length - 1 ? '\\.?' : '\\.')
    .replace(/\.(?=[ก-ฮ])/, '\\.\\s?');
const EN = MONTHS_ENGLISH.join('|');
const TH = MONTHS_THAI.map((names) => names.split('|').map(escaped).join('|')).join('|');
const YEAR_EN = "(?:\\s*,?\\s*(?:of\\s+)?'?(\\d{4})\\b(?!,\\d)|\\s*'(\\d{2})\\b)?";
const YEAR_TH =
  '(?:\\s*(?:ปี\\s?)?(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*(\\d{4}|\\d{2})(?![\\d,.%]))?';
const BY =
  /(?:\bby|\bbefore|\buntil|\btill|\bon|\bdue|\bsince|\bfrom|ภายใน|ก่อน|วันที่|ถึง|ณ|\bdeadline:?)\s*(?:the\s+)?$/;

const plain = (text: string): string => text.replace(/[.\s]/g, '');
/** 1 to 12 for a month as written, in either language. */
export function monthOf(written: string): number {
  const word = plain(written);
  for (const list of [MONTHS_ENGLISH, MONTHS_THAI]) {
    const at = list.findIndex((names) => names.split('|').some((name) => plain(name) === word));
    if (at >= 0) return at + 1;
  }
  return 0;
}

const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
const yearNow = (options: ReadOptions): number | null =>
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

function aDay(
  date: Part,
  month: number,
  year: Part,
  thai: boolean,
  options: ReadOptions,
): Found | null {
  const number = Number(date);
  if (number < 1 || number > 31 || month < 1 || month > 12) return null;
  if (year === undefined) return { kind: 'day', days: oneDay(nearest(month, number, options)) };
  const day = dayIn(yearOf(year, thai), month, number);
  return day ? { kind: 'day', days: oneDay(day) } : null;
}

function aMonth(month: number, year: Part, thai: boolean, options: ReadOptions): Found {
  if (year !== undefined) return { kind: 'month', days: monthsFrom(yearOf(year, thai), month, 1) };
  const near = nearest(month, 15, options);
  return {
    kind: 'month',
    days: near ? monthsFrom(Number(near.slice(0, 4)), month, 1) : UNKNOWN_DAYS,
  };
}

function aQuarter(number: number, year: Part, options: ReadOptions, thai = false): Found {
  const of = year === undefined ? fiscalNow(options) : yearOf(year, thai || year.length === 4);
  return {
    kind: 'quarter',
    days: of === null ? UNKNOWN_DAYS : quarterDays(of, number, options.yearStart ?? 1),
  };
}

function aHalf(number: number, year: Part, options: ReadOptions): Found {
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

const ORDER: Readonly<Record<string, number>> = {
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

/** "Respond within one day" promises a speed; it is no date. */
const SERVICE =
  /\b(?:respon\w+|repl\w+|answer\w*|follow(?:ed|s|ing)?[- ]?up|contact\w*|resolv\w+|acknowledg\w+|fix\w*|reach(?:ed|ing)? out|call(?:ed|ing)? back|turnaround|handl\w+|process\w*|deliver\w*|ship\w*|route[ds]?|approv\w+|close[ds]?|return\w*|assign\w*|qualif\w+|purchase\w*|convert\w*|activat\w+|renew\w*|send|sent|get back|come back|scored?|published?|time|onboard\w*)\b|ตอบ|ติดต่อ|แก้ไข|แก้ปัญหา|โทรกลับ|จัดส่ง|ส่งต่อ|ส่งมอบ|อนุมัติ|รับเรื่อง|เวลา/;
const isServiceLevel = (own: string, before: string): boolean =>
  /^(?:within|inside|in under|ภายใน|ใน)/.test(own) &&
  !/month|quarter|year|เดือน|ไตรมาส|ปี/.test(own) &&
  SERVICE.test(before) &&
  !/first|next|แรก|ข้างหน้า/.test(own);

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
const UNITS: Readonly<Record<string, Unit>> = {
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
function running(unit: Unit, shift: number, options: ReadOptions): Days {
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

function within(count: number, unit: Unit, options: ReadOptions): Days {
  const today = options.today;
  if (!today || count > 1000) return UNKNOWN_DAYS;
  if (unit === 'day') return { first: today, last: addDays(today, count) };
  if (unit === 'week') return { first: today, last: addDays(today, count * 7) };
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : count * 12;
  const { first } = monthsFrom(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + months, 1);
  return { first: today, last: first ? addDays(first, Number(today.slice(8)) - 1) : null };
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const SHIFT = (word: Part): number =>
  /next|coming|following|หน้า|ถัดไป|ต่อไป/.test(word ?? '')
    ? 1
    : /last|previous|prior|past|ก่อน|ที่แล้ว|ที่ผ่านมา/.test(word ?? '')
      ? -1
      : 0;

const RELATIVE = (days: Days): Found => ({ kind: 'relative', days });
const CADENCE: Found = { kind: 'cadence', days: UNKNOWN_DAYS };
const NUMBER = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|a|the)';
const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  a: 1,
  the: 1,
};
const countOf = (word: Part): number => COUNTS[word ?? ''] ?? Number(word ?? 1);

/** In the order they are tried: the fuller form first. All work on the lower-case page. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g,
    read: (m, o) => aDay(m[3], Number(m[2]), m[1], false, o),
  },
  {
    // Day before month, as Thailand writes it; the other way round only where it must be.
    pattern: /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b(?!%)/g,
    read: (m, o) =>
      aDay(m[1], Number(m[3]), m[4], true, o) ?? aDay(m[3], Number(m[1]), m[4], true, o),
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\b(?![/%\d])(?! (?:of|stars?|score|points|customers|คะแนน))/g,
    read: (m, o, before) =>
      BY.test(before)
        ? (aDay(m[1], Number(m[2]), undefined, true, o) ??
          aDay(m[2], Number(m[1]), undefined, true, o))
        : null,
  },
  {
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
    script: 'latin',
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*(${EN})\\b\\.?${YEAR_EN}`,
      'g',
    ),
    read: (m, o) => aDay(m[1], monthOf(m[2] ?? ''), m[3] ?? m[4], false, o),
  },
  {
    script: 'latin',
    pattern: new RegExp(
      `\\b(${EN})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s?%|[.,]\\d|:)${YEAR_EN}`,
      'g',
    ),
    read: (m, o) => aDay(m[2], monthOf(m[1] ?? ''), m[3] ?? m[4], false, o),
  },
  {
    script: 'latin',
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?:end|start|middle|beginning)\\s+of\\s+|early[ -]|mid[ -]|late[ -]|end[ -])?(${EN})\\b\\.?(?:\\s+|[ -]?'|-)(?:of\\s+)?(\\d{4})\\b(?!,\\d)`,
      'g',
    ),
    read: (m, o) => aMonth(monthOf(m[1] ?? ''), m[2], false, o),
  },
  {
    script: 'latin',
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?:end|start|middle|beginning)\\s+of\\s+|early[ -]|mid[ -]|late[ -]|end[ -])?(${EN})\\b\\.?(?![a-z'])`,
      'g',
    ),
    read: (m, o, before) => {
      const name = m[1] ?? '';
      const led =
        /(?:\b(?:by|in|before|until|till|during|since|from|for|this|next|through|to|every|each|and|-|of)|\/|ภายใน|ก่อน|เดือน|ใน)\s*$/.test(
          before,
        );
      const described = m[0].trim() !== name && m[0].trim() !== `${name}.`;
      if (/^(?:may|march|mar|dec|jan|sep|sept|jun|jul)$/.test(name) && !led && !described)
        return null;
      if (name === 'march' && /\bto\s*$/.test(before)) return null;
      return aMonth(monthOf(name), undefined, false, o);
    },
  },
  {
    script: 'thai',
    pattern: new RegExp(`(?:วันที่\\s*)?(\\d{1,2})\\s*(?:เดือน)?\\s*(${TH})${YEAR_TH}`, 'g'),
    read: (m, o) => aDay(m[1], monthOf(m[2] ?? ''), m[3], true, o),
  },
  {
    script: 'thai',
    pattern: new RegExp(`(?:(?:ต้น|กลาง|ปลาย|สิ้น)\\s?(?:เดือน)?|เดือน)?\\s?(${TH})${YEAR_TH}`, 'g'),
    read: (m, o) => aMonth(monthOf(m[1] ?? ''), m[2], true, o),
  },
  {
    script: 'latin',
    pattern:
      /\b(?:(?:the )?(?:end|start|middle|beginning) of |early[ -]|mid[ -]|late[ -]|end[ -])?q([1-4])(?:\s?(?:-|&|\/|and|to)\s?q([1-4])\b)?(?:[ /'-]*(?:of )?(?:[cf]y\s?)?'?((?:20|25)\d{2}|\d{2})\b(?!\s?(?:%|[a-z]{3,}|→|[\u0e00-\u0e7f])|,\d))?(?![a-z\d])/g,
    read: (m, o) => aQuarter(Number(m[1]), m[3], o),
  },
  {
    script: 'latin',
    pattern: /\b(\d{4}|[cf]y\d{2,4})[ -]?q([1-4])\b|\b([1-4])q[ -]?'?(\d{2,4})\b/g,
    read: (m, o) => aQuarter(Number(m[2] ?? m[3]), (m[1] ?? m[4])?.replace(/\D/g, ''), o),
  },
  {
    script: 'latin',
    pattern:
      /\b(?:(?:the )?end of )?(?:the )?(first|second|third|fourth|final|last|1st|2nd|3rd|4th) (quarter|half)(?: of)?(?: (?:the )?(?:year|fy|fiscal year)?\s?'?(\d{4}|\d{2}))?\b(?: of the year)?/g,
    read: (m, o) => {
      if (m[1] === 'last' && m[2] === 'quarter') return RELATIVE(running('quarter', -1, o));
      const number = ORDER[m[1] ?? ''] ?? 1;
      return m[2] === 'half' ? aHalf(number > 2 ? 2 : number, m[3], o) : aQuarter(number, m[3], o);
    },
  },
  {
    pattern:
      /\bh([12])(?:[ /'-]*(?:of )?(?:[cf]y\s?)?'?((?:20|25)\d{2}|\d{2})\b(?!\s?(?:%|[a-z]{3,})))?(?![a-z\d-])(?! (?:tag|heading|title|header))/g,
    read: (m, o) => aHalf(Number(m[1]), m[2], o),
  },
  {
    script: 'latin',
    pattern: /\b([12])h[ -]?'?(\d{2,4})\b/g,
    read: (m, o) => aHalf(Number(m[1]), m[2], o),
  },
  {
    script: 'thai',
    pattern:
      /(?:สิ้น|ปลาย|ต้น|กลาง)?ไตรมาส\s?(?:ที่\s?)?([1-4]|หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย)(?:\s?(?:-|ถึง|และ)\s?[1-4])?(?:\s?(?:\/|ของ)?\s?(?:ปี\s?)?(?:พ\.?\s?ศ\.?\s?|ค\.?\s?ศ\.?\s?)?((?:20|25)\d{2}|[67]\d)(?![\d,.%]))?/g,
    read: (m, o) => aQuarter(ORDER[m[1] ?? ''] ?? Number(m[1]), m[2], o, true),
  },
  {
    script: 'thai',
    pattern: /ครึ่ง(?:ปี)?(แรก|หลัง)(?:ของปี)?(?:\s?(?:ปี\s?)?(\d{4}))?|ครึ่งปี/g,
    read: (m, o) => aHalf(m[1] === 'แรก' ? 1 : 2, m[2], o),
  },
  {
    // Thailand's fiscal year runs from October to September whatever the plan's own year is.
    script: 'thai',
    pattern: /(?:สิ้น|ปลาย|ภายใน)?ปีงบประมาณ\s?(?:พ\.?\s?ศ\.?\s?)?(\d{4}|\d{2})/g,
    read: (m) => ({ kind: 'year', days: yearDays(yearOf(m[1] ?? '', true), 10) }),
  },
  {
    script: 'thai',
    pattern:
      /(?:สิ้น|ต้น|กลาง|ปลาย|ภายใน|ใน)?(?:ปี|พ\.\s?ศ\.|ค\.\s?ศ\.)\s?(?:พ\.?\s?ศ\.?\s?)?((?:20|25)\d{2}|[67]\d)(?![\d,.%])/g,
    read: (m, o) => ({ kind: 'year', days: yearDays(yearOf(m[1] ?? '', true), o.yearStart ?? 1) }),
  },
  {
    script: 'latin',
    pattern: /\b[cf]y\s?'?(\d{4}|\d{2})(?:\s?\/\s?\d{2})?\b/g,
    read: (m, o) => ({
      kind: 'year',
      days: yearDays(yearOf(m[1] ?? '', false), m[0].startsWith('cy') ? 1 : (o.yearStart ?? 1)),
    }),
  },
  {
    pattern:
      /\b(?:w|wk|ww|week|weeks)\s?#?(\d{1,2})(?:\s?-\s?\d{1,2})?\b(?!%|,\d)(?:[ /'-](20\d{2}))?|สัปดาห์ที่\s?(\d{1,2})/g,
    read: (m, o) => {
      const year = m[2] ? Number(m[2]) : yearNow(o);
      const week = Number(m[1] ?? m[3]);
      if (week < 1 || week > 53) return null;
      return { kind: 'week', days: year === null ? UNKNOWN_DAYS : weekDays(year, week, weekdayOf) };
    },
  },
  {
    script: 'latin',
    pattern: new RegExp(
      `\\b(?:within|in|over|during|for|after|inside|across)\\s+(?:the\\s+)?(?:(first|next|coming|following|last|past)\\s+)?${NUMBER}(?:\\s?-\\s?\\d{1,3})?\\s+(?:business |working |calendar |full )?(day|week|month|quarter|year)s?\\b(?:\\s+of\\s+(?:the\\s+)?(?:campaign\\s+|product\\s+)?(?:launch|signup|sign-up|posting|release|receipt|go-live|opening|onboarding|activation|purchase|quarter|year|month|campaign|publication|each\\s+\\w+|every\\s+\\w+))?`,
      'g',
    ),
    read: (m, o, before) => {
      if (isServiceLevel(m[0], before)) return null;
      if ((m[2] === 'the' || m[2] === 'a') && !m[1] && !/^within|^in a|^over/.test(m[0]))
        return null;
      if (m[2] === 'the') return null;
      return RELATIVE(
        /\bof\b/.test(m[0]) || m[1] === 'first' || /^(?:past|last)$/.test(m[1] ?? '')
          ? UNKNOWN_DAYS
          : within(countOf(m[2]), UNITS[m[3] ?? ''] ?? 'day', o),
      );
    },
  },
  {
    script: 'latin',
    pattern:
      /\b(?:in|during|within) the first (?:few )?(hour|day|week|month|quarter)s?(?: (?:of|after|since) (?:[a-z-]+ ?){1,3})?/g,
    read: () => RELATIVE(UNKNOWN_DAYS),
  },
  {
    script: 'latin',
    pattern:
      /\b(?:the )?(?:end of |start of |middle of |beginning of |early |mid[ -]|late |end[ -])?(?:the |of )?(this|next|current|coming|last|previous|prior|past|following)(?: (?:fiscal|financial|calendar))? (week|month|quarter|half|year)(?:'s)?\b|\b(?:the )?(?:end of |middle of |start of |end[ -])(?:the )?(?:(?:fiscal|financial|calendar) )?(day|week|month|quarter|half|year)\b|\bmid[ -](quarter|year|month)\b|\b(year|quarter|month|week)[ -]end\b|\b(eo[qmyw])\b/g,
    read: (m, o) => {
      const short: Readonly<Record<string, string>> = {
        eoq: 'quarter',
        eom: 'month',
        eoy: 'year',
        eow: 'week',
      };
      const unit =
        UNITS[m[2] ?? m[3] ?? m[4] ?? m[5] ?? short[m[6] ?? ''] ?? 'quarter'] ?? 'quarter';
      return RELATIVE(running(unit, SHIFT(m[1]), o));
    },
  },
  {
    script: 'latin',
    pattern:
      /\b(?:next |this |by |on |before )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g,
    read: (m, o) => {
      if (!o.today) return RELATIVE(UNKNOWN_DAYS);
      const ahead = (WEEKDAYS.indexOf(m[1] ?? '') - weekdayOf(o.today) + 7) % 7;
      return RELATIVE(
        oneDay(addDays(o.today, m[0].startsWith('next') ? ahead + (ahead === 0 ? 7 : 0) : ahead)),
      );
    },
  },
  {
    script: 'latin',
    pattern:
      /\b(?:\d{1,3}|an?|one|two|three|four|five|six) (?:hour|day|week|month|year)s? (?:before|after|prior to|ahead of|post[- ])\b/g,
    read: () => RELATIVE(UNKNOWN_DAYS),
  },
  {
    script: 'latin',
    pattern: /\b(today|tomorrow)\b/g,
    read: (m, o) => RELATIVE(running('day', m[1] === 'tomorrow' ? 1 : 0, o)),
  },
  {
    script: 'thai',
    pattern:
      /(?:ภายใน|ใน|ใช้เวลา|ภายในระยะเวลา|ในระยะเวลา|ในช่วง)\s?(\d{1,3})\s?(วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)(?:แรก|ข้างหน้า|ทำการ|นับจาก[^\s]*)?(?!ละ)/g,
    read: (m, o, before) =>
      isServiceLevel(m[0], before)
        ? null
        : RELATIVE(
            /แรก|นับจาก/.test(m[0])
              ? UNKNOWN_DAYS
              : within(Number(m[1]), UNITS[m[2] ?? ''] ?? 'day', o),
          ),
  },
  {
    script: 'thai',
    pattern: /\d{1,3}\s?(?:วัน|สัปดาห์|เดือน)แรก|(?:เดือน|สัปดาห์|วัน)แรก/g,
    read: () => RELATIVE(UNKNOWN_DAYS),
  },
  {
    script: 'thai',
    pattern:
      /(?:สิ้นสุด|สิ้น|ต้น|กลาง|ปลาย)(ไตรมาส|ปีงบประมาณ|เดือน|สัปดาห์|ปี)(นี้|หน้า|ถัดไป|ต่อไป|ก่อน)?|(ไตรมาส|ปีงบประมาณ|เดือน|สัปดาห์|อาทิตย์|ปี)(นี้|หน้า|ถัดไป|ต่อไป|ก่อน|ที่แล้ว|ที่ผ่านมา)|ภายใน(ไตรมาส|เดือน|ปี|สัปดาห์)(?![ก-ฮ])/g,
    read: (m, o) =>
      RELATIVE(running(UNITS[m[1] ?? m[3] ?? m[5] ?? ''] ?? 'quarter', SHIFT(m[2] ?? m[4]), o)),
  },
  {
    script: 'thai',
    pattern:
      /ทุก\s?(?:ๆ\s?)?(?:\d{1,2}\s?|สอง|สาม)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)?|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)|ราย(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)|(?:ต่อ|\/)\s?(?:วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)|(?:วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)ละ|ประจำ(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)/g,
    read: () => CADENCE,
  },
  {
    script: 'latin',
    pattern:
      /\b(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|annually|yearly)\b|\bfortnightly\b|\b(?:every|each) (?:single )?(?:other |second |(?:\d+|two|three|four|five|six)(?:-\d+)? )?(?:business )?(?:day|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|sprint|morning|minute|hour)s?\b|\b(?:per|a)[ -](?:day|week|month|quarter|year)\b|\/ ?(?:day|week|wk|month|mo|quarter|year)\b|\b(?:mom|yoy|qoq|wow)\b|\b(?:month|year|quarter|week)[- ]o(?:ver|n)[- ](?:month|year|quarter|week)\b|\b(?:once|twice) (?:a|per|every) (?:day|week|month|quarter|year)\b/g,
    read: () => CADENCE,
  },
];
