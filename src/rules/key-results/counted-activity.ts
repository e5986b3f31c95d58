import type { Quantity } from '../../text/reading';
import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** The method: a counted activity is a good key result; it moves within weeks, so it is a leading one. */
export const countedActivity = rule({
  id: 'key-results/counted-activity',
  letter: 'relevant',
  severity: 'hint',
  messages: {
    leading: {
      en: '“{words}” is counted work, which moves within weeks: mark it as Leading.',
      th: '“{words}” เป็นงานที่นับได้ เห็นผลในไม่กี่สัปดาห์ ระบุเป็น Leading',
    },
  },
  check(subject) {
    const { reading, numbers, signal } = subject;
    const { lead } = reading;
    const works = lead?.kind === 'verb' && (lead.class === 'do' || lead.class === 'create');
    const first = numbers.find((one) => one.role === 'count');
    if (!works || !first || first.kind !== 'number') return [];
    if (signal !== null) return [];
    const quote = {
      start: lead.span.start,
      end: Math.max(lead.span.end, endOf(subject.text, first)),
    };
    const fix = { kind: 'cells', cells: { signal: 'leading' } } as const;
    return [{ says: 'leading', values: { words: quoted(subject, quote) }, quote, fix }];
  },
});

/** The end of a number with the thing counted behind it. */
function endOf(text: string, { span, unit }: Quantity): number {
  const place = unit === null ? -1 : text.slice(span.end, span.end + 32).indexOf(unit);
  return place < 0 ? span.end : span.end + place + (unit ?? '').length;
}
