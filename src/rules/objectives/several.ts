import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** Verbs joined to the first from which on a line holds two goals; two that belong together are common. */
const JOINED = 2;

export const severalGoals = rule({
  id: 'objectives/several',
  letter: null,
  severity: 'hint',
  messages: {
    goals: {
      en: '“{words}” starts another goal. Give each its own row.',
      th: '“{words}” เป็นอีกเป้าหมายหนึ่ง แยกเป็นคนละแถว',
    },
  },
  check(subject) {
    const last = subject.reading.furtherVerbs[JOINED - 1];
    return last
      ? [{ says: 'goals', values: { words: quoted(subject, last.span) }, quote: last.span }]
      : [];
  },
});
