import { shortened, wholeLine } from '../offer/quote';
import { rule } from '../rule';

/** An action reads best as what someone will do. */
export const notATask = rule({
  id: 'actions/not-a-task',
  letter: 'specific',
  severity: 'hint',
  messages: {
    thing: {
      en: '“{words}” names a thing. Begin with what someone will do.',
      th: '“{words}” เป็นชื่อเรื่อง ขึ้นต้นด้วยสิ่งที่จะลงมือทำ',
    },
  },
  check(subject) {
    const { lead } = subject.reading;
    return lead?.kind === 'noun'
      ? [
          {
            says: 'thing',
            values: { words: shortened(subject.text) },
            quote: wholeLine(subject.text),
          },
        ]
      : [];
  },
});
