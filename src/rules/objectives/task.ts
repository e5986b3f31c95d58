import * as english from '../../text/languages/en/packages';
import * as thai from '../../text/languages/th/packages';
import { isWork } from '../../text/reading';
import { quoted, shortened, wholeLine } from '../offer/quote';
import { rule, type Subject } from '../rule';
import { sloganOf } from '../slogan-of';
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
    package: {
      en: '“{words}” is a piece of work. Move it to Actions, and say what should change because of it.',
      th: '“{words}” เป็นงานที่ทำแล้วจบ ย้ายไปเป็น Action แล้วเขียนว่าอะไรควรเปลี่ยน',
    },
  },
  check(subject) {
    const { lead, purposes, quantities, vague } = subject.reading;
    if (lead?.kind !== 'verb' || lead.nominal) return [];
    if (purposes.length > 0 || quantities.length > 0 || sloganOf(subject) !== null) return [];
    if (isPackage(subject)) {
      const words = shortened(subject.text);
      const fix = { kind: 'level', level: 'action' } as const;
      const quote = wholeLine(subject.text);
      return [{ says: 'package', values: { words }, quote, fix, severity: 'warning' }];
    }
    if (lead.class !== 'do' || vague.length > 0) return [];
    const line = subject.text
      .slice(lead.span.start)
      .trim()
      .replace(/[.\s]+$/, '');
    const text =
      lineLanguage(subject) === 'th'
        ? `${line} เพื่อให้{ใคร}{ได้อะไร}`
        : `${line} so that {who} {can do what}`;
    const values = { words: quoted(subject, lead.span) };
    return [{ says: 'work', values, quote: lead.span, fix: { kind: 'skeleton', text } }];
  },
});

/** Work that is handed over and done with, and says neither for whom nor what comes of it; or comes round each week. */
function isPackage({ text, reading }: Subject): boolean {
  const { lead, dates } = reading;
  if (lead?.kind !== 'verb') return false;
  const isThai = reading.language !== 'en';
  const { PACKAGE_VERB, PACKAGE_SAYS_WHY } = isThai ? thai : english;
  const rest = text.slice(lead.span.end);
  const why = PACKAGE_SAYS_WHY.test(rest);
  if (isThai && isWork(lead.class) && thai.FINISHED.test(rest)) return true;
  if (
    !PACKAGE_VERB.test(lead.word.replace(/ /g, '_')) &&
    !(isThai && english.PACKAGE_VERB.test(lead.word))
  )
    return false;
  return !why || (lead.class === 'do' && dates.some(({ kind }) => kind === 'cadence'));
}
