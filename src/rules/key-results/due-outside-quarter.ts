import { longDayText } from '../../language/dates';
import type { Span } from '../../text/reading';
import { quoted } from '../offer/quote';
import { rule, type Subject } from '../rule';

/** The quarter is the finish line: what is due after it is next quarter's key result. */
export const dueOutsideQuarter = rule({
  id: 'key-results/due-outside-quarter',
  letter: 'time-bound',
  severity: 'error',
  messages: {
    after: {
      en: '{due} is after the quarter ends on {last}. Bring it forward, or keep it for the next plan.',
      th: '{due} เลยสิ้นไตรมาส {last} เลื่อนให้เร็วขึ้น หรือเก็บไว้แผนหน้า',
    },
    before: {
      en: '{due} is before the quarter begins on {first}. Is the year right?',
      th: '{due} มาก่อนวันเริ่มไตรมาส {first} ปีถูกต้องหรือไม่',
    },
  },
  check(subject, { language, years }) {
    const { quarter } = subject;
    const due = dueOf(subject);
    if (due === null || quarter === null) return [];
    const day = (of: string) => longDayText(of, language, years);
    const values = {
      due: due.words ?? day(due.last),
      first: day(quarter.first),
      last: day(quarter.last),
    };
    const rest = { values, quote: due.quote, fix: { kind: 'column', column: 'due' } as const };
    if (due.last > quarter.last) return [{ says: 'after', ...rest }];
    return due.last < quarter.first ? [{ says: 'before', severity: 'warning', ...rest }] : [];
  },
});

interface Due {
  readonly last: string;
  readonly words: string | null;
  readonly quote: Span | null;
}

/** The Due column, else the deadline that the sentence names. */
function dueOf({ due, reading, text }: Subject): Due | null {
  if (due !== null) return { last: due, words: null, quote: null };
  const said = reading.dates.find(({ role, last }) => role === 'deadline' && last !== null);
  if (!said || said.last === null) return null;
  return { last: said.last, words: `“${quoted({ text }, said.span)}”`, quote: said.span };
}
