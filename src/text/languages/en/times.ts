import { addDays } from '../../../okr/day';
import { oneDay, UNKNOWN_DAYS } from '../../dates/calendar';
import { weekdayOf } from '../../dates/meaning';
import { CADENCE, type DatePattern, isServiceLevel, relative } from '../../dates/pattern';
import { running, shiftOf, UNITS, within } from '../../dates/relative';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

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
const countOf = (word: string | undefined): number => COUNTS[word ?? ''] ?? Number(word ?? 1);

/** English times that are told from another day or come again, the fuller form first; on the lower-case page. */
export const ENGLISH_TIMES: readonly DatePattern[] = [
  {
    needs: ['day', 'week', 'month', 'quarter', 'year'],
    pattern: new RegExp(
      `\\b(?:within|in|over|during|for|after|inside|across)\\s+(?:the\\s+)?(?:(first|next|coming|following|last|past)\\s+)?${NUMBER}(?:\\s?-\\s?\\d{1,3})?\\s+(?:business |working |calendar |full )?(day|week|month|quarter|year)s?\\b(?:\\s+of\\s+(?:the\\s+)?(?:campaign\\s+|product\\s+)?(?:launch|signup|sign-up|posting|release|receipt|go-live|opening|onboarding|activation|purchase|quarter|year|month|campaign|publication|each\\s+\\w+|every\\s+\\w+))?`,
      'g',
    ),
    read: (m, o, before) => {
      if (isServiceLevel(m, before)) return null;
      if ((m[2] === 'the' || m[2] === 'a') && !m[1] && !/^within|^in a|^over/.test(m[0]))
        return null;
      if (m[2] === 'the') return null;
      return relative(
        /\bof\b/.test(m[0]) || m[1] === 'first' || /^(?:past|last)$/.test(m[1] ?? '')
          ? UNKNOWN_DAYS
          : within(countOf(m[2]), UNITS[m[3] ?? ''] ?? 'day', o),
      );
    },
  },
  {
    needs: ['first'],
    pattern:
      /\b(?:in|during|within) the first (?:few )?(hour|day|week|month|quarter)s?(?: (?:of|after|since) (?:[a-z-]+ ?){1,3})?/g,
    read: () => relative(UNKNOWN_DAYS),
  },
  {
    needs: ['week', 'month', 'quarter', 'half', 'year', 'eo', 'end of'],
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
      return relative(running(unit, shiftOf(m[1]), o));
    },
  },
  {
    needs: ['day'],
    pattern:
      /\b(?:next |this |by |on |before )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g,
    read: (m, o) => {
      if (!o.today) return relative(UNKNOWN_DAYS);
      const ahead = (WEEKDAYS.indexOf(m[1] ?? '') - weekdayOf(o.today) + 7) % 7;
      return relative(
        oneDay(addDays(o.today, m[0].startsWith('next') ? ahead + (ahead === 0 ? 7 : 0) : ahead)),
      );
    },
  },
  {
    needs: ['before', 'after', 'prior', 'ahead', 'post'],
    pattern:
      /\b(?:\d{1,3}|an?|one|two|three|four|five|six) (?:hour|day|week|month|year)s? (?:before|after|prior to|ahead of|post[- ])\b/g,
    read: () => relative(UNKNOWN_DAYS),
  },
  {
    needs: ['today', 'tomorrow'],
    pattern: /\b(today|tomorrow)\b/g,
    read: (m, o) => relative(running('day', m[1] === 'tomorrow' ? 1 : 0, o)),
  },
  {
    needs: [
      'ly',
      'day',
      'week',
      'month',
      'quarter',
      'year',
      'every',
      'each',
      'mom',
      'yoy',
      'qoq',
      'wow',
      '/',
    ],
    pattern:
      /\b(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|annually|yearly)\b|\bfortnightly\b|\b(?:every|each) (?:single )?(?:other |second |(?:\d+|two|three|four|five|six)(?:-\d+)? )?(?:business )?(?:day|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|sprint|morning|minute|hour)s?\b|\b(?:per|a)[ -](?:day|week|month|quarter|year)\b|\/ ?(?:day|week|wk|month|mo|quarter|year)\b|\b(?:mom|yoy|qoq|wow(?! (?!growth|increase|change|decline|drop|rise)[a-z]))\b|\b(?:month|year|quarter|week)[- ]o(?:ver|n)[- ](?:month|year|quarter|week)\b|\b(?:once|twice) (?:a|per|every) (?:day|week|month|quarter|year)\b/g,
    // "half a day" and "within a week" are stretches of time.
    read: (m, _options, before) =>
      m[0].startsWith('a ') && /(?:half|within|in|than|under|for|of|about|to|from) $/.test(before)
        ? null
        : CADENCE,
  },
];
