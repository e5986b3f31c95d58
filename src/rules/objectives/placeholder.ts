import { quoted } from '../quote';
import { rule } from '../rule';

/** An objective with a gap is not written yet. */
export const objectivePlaceholder = rule({
  id: 'objectives/placeholder',
  letter: 'specific',
  severity: 'error',
  name: { en: 'Every gap is filled', th: 'เติมช่องว่างครบ' },
  why: { en: 'Nobody can follow a direction with a gap.', th: 'ทิศทางที่ยังมีช่องว่างไม่มีใครเดินตามได้' },
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
