import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** A superlative may lead an objective, but the words that leave a way out should not. */
export const objectiveVague = rule({
  id: 'objectives/vague',
  letter: 'specific',
  severity: 'hint',
  messages: {
    vague: {
      en: 'Who would notice “{words}”, and how? Name them.',
      th: 'ใครจะเห็นว่า “{words}” และเห็นจากอะไร ระบุให้ชัด',
    },
    escape: { en: '“{words}” leaves a way out. Leave it off.', th: '“{words}” เปิดช่องให้เลี่ยง ตัดออก' },
  },
  check: (subject) =>
    subject.reading.vague.slice(0, 1).map((word) => ({
      says: word.kind,
      values: { words: quoted(subject, word.span) },
      quote: word.span,
    })),
});
