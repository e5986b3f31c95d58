import { quoted } from '../offer/quote';
import { rule } from '../rule';
import { columnsMeasure } from '../subject';

/** A word that each reader fills differently; beside a number it does no harm. */
export const vague = rule({
  id: 'key-results/vague',
  letter: 'specific',
  severity: 'warning',
  messages: {
    vague: {
      en: '“{words}” can be read in many ways. Say it with a number.',
      th: '“{words}” ตีความได้หลายแบบ บอกเป็นตัวเลข',
    },
    escape: { en: '“{words}” leaves a way out. Leave it off.', th: '“{words}” เปิดช่องให้เลี่ยง ตัดออก' },
  },
  check(subject) {
    const { reading, numbers } = subject;
    const measured = numbers.length > 0 || columnsMeasure(subject) || subject.target !== null;
    return reading.vague
      .filter((word) => !word.besideNumber)
      .slice(0, 2)
      .map((word) => ({
        says: word.kind,
        values: { words: quoted(subject, word.span) },
        quote: word.span,
        ...(measured ? { severity: 'hint' as const } : {}),
      }));
  },
});
