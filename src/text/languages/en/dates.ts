import { yearDays, yearOf } from '../../dates/calendar';
import { aDay, aHalf, aMonth, aQuarter, ORDER } from '../../dates/meaning';
import { ENGLISH_MONTH, ENGLISH_MONTH_STARTS, monthOf } from '../../dates/months';
import { type DatePattern, relative } from '../../dates/pattern';
import { running } from '../../dates/relative';

const YEAR_EN = "(?:\\s*,?\\s*(?:of\\s+)?'?(\\d{4})\\b(?!,\\d)|\\s*'(\\d{2})\\b)?";
/** "20 to 30 November": the last day is what counts. */
const FIRST_DAY = '\\d{1,2}(?:st|nd|rd|th)?\\s*';

/** English days, months, quarters and years, the fuller form first; all work on the lower-case page. */
export const ENGLISH_DATES: readonly DatePattern[] = [
  {
    needs: ENGLISH_MONTH_STARTS,
    pattern: new RegExp(
      `\\b(?:${FIRST_DAY}(?:-|to|until|till|through)\\s*)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*(${ENGLISH_MONTH})\\b\\.?${YEAR_EN}`,
      'g',
    ),
    read: (m, o) => aDay(m[1], monthOf(m[2] ?? ''), m[3] ?? m[4], false, o),
  },
  {
    needs: ENGLISH_MONTH_STARTS,
    pattern: new RegExp(
      `\\b(${ENGLISH_MONTH})\\.?\\s*(?:${FIRST_DAY}-\\s*)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s?%|[.,]\\d|:)${YEAR_EN}`,
      'g',
    ),
    read: (m, o) => aDay(m[2], monthOf(m[1] ?? ''), m[3] ?? m[4], false, o),
  },
  {
    needs: ENGLISH_MONTH_STARTS,
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?:end|start|middle|beginning)\\s+of\\s+|early[ -]|mid[ -]|late[ -]|end[ -])?(${ENGLISH_MONTH})\\b\\.?(?:\\s+|[ -]?'|-)(?:of\\s+)?(\\d{4})\\b(?!,\\d)`,
      'g',
    ),
    read: (m, o) => aMonth(monthOf(m[1] ?? ''), m[2], false, o),
  },
  {
    needs: ENGLISH_MONTH_STARTS,
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?:end|start|middle|beginning)\\s+of\\s+|early[ -]|mid[ -]|late[ -]|end[ -])?(${ENGLISH_MONTH})\\b\\.?(?![a-z'])`,
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
    needs: ['q1', 'q2', 'q3', 'q4'],
    pattern:
      /\b(?:(?:the )?(?:end|start|middle|beginning) of |early[ -]|mid[ -]|late[ -]|end[ -])?q([1-4])(?:\s?(?:-|&|\/|and|to)\s?q([1-4])\b)?(?:[ /'-]*(?:of )?(?:[cf]y\s?)?'?(20[23]\d\b(?! ?%|,\d)|(?:(?:20|25)\d{2}|\d{2})\b(?!\s?(?:%|[a-z]{3,}|→|[\u0e00-\u0e7f])|,\d))|\/(\d{2})(?![\d%]))?(?![a-z\d])/g,
    read: (m, o) => aQuarter(Number(m[1]), m[3] ?? m[4], o),
  },
  {
    needs: ['q'],
    pattern: /\b(\d{4}|[cf]y\d{2,4})[ -]?q([1-4])\b|\b([1-4])q[ -]?'?(\d{2,4})\b/g,
    read: (m, o) => aQuarter(Number(m[2] ?? m[3]), (m[1] ?? m[4])?.replace(/\D/g, ''), o),
  },
  {
    needs: ['quarter', 'half'],
    pattern:
      /\b(?:(?:the )?end of )?(?:the )?(first|second|third|fourth|final|last|1st|2nd|3rd|4th) (quarter|half)(?: of)?(?: (?:the )?(?:year|fy|fiscal year)?\s?'?(\d{4}|\d{2}))?\b(?: of the year)?/g,
    read: (m, o) => {
      if (m[1] === 'last' && m[2] === 'quarter') return relative(running('quarter', -1, o));
      const number = ORDER[m[1] ?? ''] ?? 1;
      return m[2] === 'half' ? aHalf(Math.min(number, 2), m[3], o) : aQuarter(number, m[3], o);
    },
  },
  {
    needs: ['1h', '2h'],
    pattern: /\b([12])h[ -]?'?(\d{2,4})\b/g,
    read: (m, o) => aHalf(Number(m[1]), m[2], o),
  },
  {
    needs: ['fy', 'cy'],
    pattern: /\b[cf]y\s?'?(\d{4}|\d{2})(?:\s?\/\s?\d{2})?\b/g,
    read: (m, o) => ({
      kind: 'year',
      days: yearDays(yearOf(m[1] ?? '', false), m[0].startsWith('cy') ? 1 : (o.yearStart ?? 1)),
    }),
  },
];
