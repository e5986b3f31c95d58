import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** An objective with a gap is not written yet. */
export const objectivePlaceholder = rule({
  id: 'objectives/placeholder',
  letter: 'specific',
  severity: 'error',
  messages: {
    gap: { en: 'Fill in “{words}” with the real words.', th: 'เติม “{words}” ด้วยคำจริง' },
  },
  check: (subject) =>
    subject.reading.placeholders.slice(0, 1).map((span) => ({
      says: 'gap' as const,
      values: { words: quoted(subject, span) },
      quote: span,
    })),
});
