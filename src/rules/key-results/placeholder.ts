import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** A gap that nobody filled says nothing that could be reached. */
export const placeholder = rule({
  id: 'key-results/placeholder',
  letter: 'measurable',
  severity: 'error',
  messages: {
    gap: { en: 'Fill in “{words}” with the real value.', th: 'เติม “{words}” ด้วยค่าจริง' },
  },
  check: (subject) =>
    subject.reading.placeholders.slice(0, 1).map((span) => ({
      says: 'gap' as const,
      values: { words: quoted(subject, span) },
      quote: span,
    })),
});
