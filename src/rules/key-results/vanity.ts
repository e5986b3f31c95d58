import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** Followers and impressions can rise while nothing is sold. */
export const vanity = rule({
  id: 'key-results/vanity',
  letter: 'relevant',
  severity: 'hint',
  messages: {
    alone: {
      en: '“{words}” can rise while nothing is sold. Pair it with what people do next.',
      th: '“{words}” เพิ่มได้โดยที่ยอดขายไม่ขยับ วัดคู่กับสิ่งที่คนทำต่อ',
    },
  },
  check(subject) {
    const { metrics } = subject.reading;
    const [first] = metrics;
    if (!first || metrics.some((metric) => !metric.vanity)) return [];
    if (subject.numbers.length === 0 && subject.target === null) return [];
    return [{ says: 'alone', values: { words: quoted(subject, first.span) }, quote: first.span }];
  },
});
