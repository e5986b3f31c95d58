import { thaiWords } from '../../text/page/thai-segmentation';
import { isWork } from '../../text/reading';
import { gap } from '../offer/gap';
import { quoted } from '../offer/quote';
import { timeSkeleton } from '../offer/time';
import { rule, type Subject } from '../rule';

/** A time to stay within says how fast, and nothing of how many or how often. */
export const timeOnly = rule({
  id: 'key-results/time-only',
  letter: 'measurable',
  severity: 'warning',
  messages: {
    within: {
      en: '“{words}” says how fast, not how often. Write every or on average, or from what to what.',
      th: '“{words}” บอกว่าเร็วแค่ไหน ยังไม่บอกว่าบ่อยแค่ไหน ลองระบุว่าทุกครั้ง เฉลี่ย หรือจากเท่าไรเหลือเท่าไร',
    },
  },
  check(subject) {
    const { numbers, measure, start, target } = subject;
    const [first] = numbers;
    if (!first || !numbers.every((one) => isTimeWithin(subject, one))) return [];
    if (EACH.test(subject.text) || namesTime(subject)) return [];
    // With its start filled, a bound is kept or it is not.
    if (measure === 'milestone' || start !== null || (target !== null && measure !== null))
      return [];
    const fix = gap(timeSkeleton(subject));
    return [
      { says: 'within', values: { words: quoted(subject, first.span) }, quote: first.span, fix },
    ];
  },
});

/** Says of how many, or of which of them: then the time can be measured. */
const EACH =
  /\b(?:every|all|each|averages?|avg|median|mean|typical(?:ly)?|always|any|per)\b|ทุก|เฉลี่ย|มัธยฐาน|ทั้งหมด|แต่ละ|เสมอ/i;
const FAST = /(?:\b(?:in|within)|ภายใน|ใน)\s*(?:an? )?$/i;

const isTimeWithin = (
  { text }: Subject,
  { kind, role, span, unit, per }: Subject['numbers'][number],
): boolean =>
  kind === 'duration' &&
  per === null &&
  !/second/.test(unit ?? '') &&
  role !== 'start' &&
  role !== 'change' &&
  (role === 'limit' || FAST.test(text.slice(0, span.start)));

/** The thing itself is a time, "response time under 2 hours", or the verb moves it. */
function namesTime({ reading, text }: Subject): boolean {
  const { lead, metrics } = reading;
  if (lead?.kind !== 'verb' && !DONE.test(text) && !worksInThai(text)) return true;
  const moves = lead?.kind === 'verb' && !isWork(lead.class) && lead.class !== 'reach';
  return moves || TIME.test(text) || metrics.some(({ id }) => /time|speed|duration|cycle/.test(id));
}

/** Somebody did it, in a line that begins with what it was done to. */
const DONE = /\b[a-z]{2,}ed\b|\bdone\b/i;
const worksInThai = (text: string): boolean =>
  thaiWords(text).some(({ meaning }) => isWork(meaning?.verb ?? null));

const TIME =
  /\b(?:times?|speed|duration|latency|turnaround|cycle|waits?|waiting)\b|\bfrom .* to\b|\binstead of\b|รอ|เวลา(?!ทำการ)|ความเร็ว|ระยะ/i;
