import { quoted } from '../offer/quote';
import { rule } from '../rule';
import { lineLanguage } from '../subject';

/** Work is how an objective is reached. It may lead one, as long as it says what for. */
export const objectiveTask = rule({
  id: 'objectives/task',
  letter: 'specific',
  severity: 'hint',
  messages: {
    work: {
      en: '“{words}” is work. Say what changes once it is done, with “so that …”.',
      th: '“{words}” เป็นงาน เมื่อเสร็จแล้วอะไรเปลี่ยน เติม “เพื่อให้ …”',
    },
  },
  check(subject) {
    const { lead, purposes } = subject.reading;
    if (lead?.kind !== 'verb' || lead.class !== 'do' || lead.nominal) return [];
    if (purposes.length > 0 || subject.numbers.length > 0) return [];
    const line = subject.text.trim().replace(/[.\s]+$/, '');
    const text =
      lineLanguage(subject) === 'th'
        ? `${line} เพื่อให้{ใคร}{ได้อะไร}`
        : `${line} so that {who} {can do what}`;
    const values = { words: quoted(subject, lead.span) };
    return [{ says: 'work', values, quote: lead.span, fix: { kind: 'skeleton', text } }];
  },
});
