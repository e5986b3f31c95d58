import { thaiWords } from '../../text/page/thai-segmentation';
import type { Span } from '../../text/reading';
import { begun } from '../offer/direction';
import { gap } from '../offer/gap';
import { shortened, wholeLine } from '../offer/quote';
import { rule, type Subject } from '../rule';
import { isSentence } from '../statement';

/** Thai work, and what is obtained (การรับสมัคร): as nouns they name a thing. An English gerund says what will be done. */
const NOMINAL = /^(?:do|weak|reach) (?=[ก-๙])/;

/** ให้ before its subject: what should come true. */
const WISH = /^\s*(?:อยาก|ต้องการ|ทำ)?ให้/;

/** An article opens a thing, whatever word is behind it; a sentence may come of it yet. */
const ARTICLE = /^\s*(?:an?|the)\s/i;

/** The method: "Market research" does not say what will be done: raise, lower, improve? */
export const noDirection = rule({
  id: 'objectives/no-direction',
  letter: 'specific',
  severity: 'warning',
  messages: {
    thing: {
      en: '“{words}” names a thing, not a direction. Begin with a verb such as build, improve or increase.',
      th: '“{words}” เป็นชื่อเรื่อง ยังไม่บอกทิศทาง ขึ้นต้นด้วยคำกริยา เช่น สร้าง ปรับปรุง เพิ่ม',
    },
  },
  check(subject, voice) {
    const { lead } = subject.reading;
    if (!lead || WISH.test(subject.text)) return [];
    if (lead.kind === 'unknown' && !ARTICLE.test(subject.text)) return [];
    const nominal =
      lead.kind === 'verb' && lead.nominal && NOMINAL.test(`${lead.class} ${lead.word}`);
    if (lead.kind === 'verb' ? !nominal : isSentence(afterLead(subject, lead.span))) return [];
    const fix = gap(begun(subject, voice));
    const words = shortened(subject.text);
    return [{ says: 'thing', values: { words }, quote: wholeLine(subject.text), fix }];
  },
});

/**
 * The line as it is searched for a verb. ความเชื่อมั่น is trust and การกลับมา a return, things; without the
 * first letters somebody does it. What a thing is said to be, "content that people share", is no sentence
 * of the line.
 */
function afterLead({ text, reading }: Subject, { start, end }: Span): string {
  if (reading.language === 'en')
    return STRANDED.test(text) ? '' : text.slice(start).replace(RELATIVE, '');
  const plain = text.replace(/(?:ความ|การ)[ก-๙]{2,6}/g, (thing) => '_'.repeat(thing.length));
  const which = thaiWords(text).find(
    (word) => word.text === WHICH && word.start >= end && !/ใจ$/.test(text.slice(0, word.start)),
  );
  return plain.slice(end, which?.start);
}

/** A preposition at the end has its thing at the beginning: "a community people are proud of". */
const STRANDED = /\s(?:of|to|for|about|from|with|at|by|into)[.\s]*$/i;
const RELATIVE = /\s(?:that|which|worth)\s.*$/i;
/** Opens a Thai clause about a thing. */
const WHICH = 'ที่';
