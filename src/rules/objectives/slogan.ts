import * as english from '../../text/languages/en/slogans';
import * as thai from '../../text/languages/th/slogans';
import { shortened, wholeLine } from '../offer/quote';
import { rule, type Subject } from '../rule';
import { lineLanguage } from '../subject';

/** Verbs of one line from which on nobody can tell which of them leads. */
const TOO_MANY = 4;
/** Fewer will do where the line is a list all through: not every verb of a list is known. */
const SOME = 2;

/** A slogan can be agreed with by everybody, and nobody knows what to do next. */
export const slogan = rule({
  id: 'objectives/slogan',
  letter: 'specific',
  severity: 'warning',
  messages: {
    nowhere: {
      en: '“{words}” does not say where to go. What should change, and for whom?',
      th: '“{words}” ยังไม่บอกว่าจะไปทางไหน อะไรควรเปลี่ยน เพื่อใคร',
    },
    highest: {
      en: '“{words}” can be read in many ways. Best at what, and in whose eyes?',
      th: '“{words}” ตีความได้หลายแบบ ดีที่สุดเรื่องอะไร ในสายตาใคร',
    },
    many: {
      en: '“{words}” goes in many directions at once. Which one matters most?',
      th: '“{words}” มีหลายทิศทางพร้อมกัน ข้อไหนสำคัญที่สุด',
    },
  },
  check(subject) {
    const says = kindOf(subject);
    if (says === null) return [];
    return [{ says, values: { words: shortened(subject.text) }, quote: wholeLine(subject.text) }];
  },
});

function kindOf({ text, reading, numbers }: Subject): 'nowhere' | 'highest' | 'many' | null {
  const { AS_BEFORE, HIGHEST, TOWARDS, EMPTY } =
    lineLanguage({ reading }) === 'th' ? thai : english;
  if (AS_BEFORE.test(text.trim())) return 'nowhere';
  const parts = text.split(/,\s|\s(?:and|&|และ)\s?/).length;
  const { length } = reading.furtherVerbs;
  if (length >= TOO_MANY || (length >= SOME && parts > TOO_MANY)) return 'many';
  const { lead, metrics, names, purposes } = reading;
  if (lead?.kind !== 'verb' || !HIGHEST.test(text) || numbers.length > 0) return null;
  if (metrics.length > 0 || purposes.length > 0 || TOWARDS.test(text)) return null;
  if (names.some(({ why }) => why !== 'rank' && why !== 'single')) return null;
  // Nothing is left that a superlative could be about.
  const rest = text.replace(new RegExp(HIGHEST.source, 'gi'), ' ').replace(EMPTY, ' ');
  return /[a-z]{3}|[ก-๙]{4}/i.test(rest) ? null : 'highest';
}
