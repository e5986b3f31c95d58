import { quoted } from '../quote';
import { rule } from '../rule';

/** Verbs joined to the first from which on a line holds two goals; two that belong together are common. */
const JOINED = 2;

export const severalGoals = rule({
  id: 'objectives/several',
  letter: null,
  severity: 'hint',
  name: { en: 'One goal a line', th: 'บรรทัดละหนึ่งเป้าหมาย' },
  why: {
    en: 'Two goals in one line share their key results, and neither gets enough.',
    th: 'สองเป้าหมายในข้อเดียวต้องแบ่ง Key Result กัน จนไม่พอทั้งคู่',
  },
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
