import { quoted } from '../quote';
import { rule } from '../rule';

/** A gap that nobody filled says nothing that could be reached. */
export const placeholder = rule({
  id: 'key-results/placeholder',
  letter: 'measurable',
  severity: 'error',
  name: { en: 'Every gap is filled', th: 'เติมช่องว่างครบ' },
  why: {
    en: 'A key result with a gap cannot be agreed on. In an action a gap may stay as a reminder.',
    th: 'Key Result ที่ยังมีช่องว่างตกลงกันไม่ได้ ส่วนใน Action เว้นไว้เตือนได้',
  },
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
