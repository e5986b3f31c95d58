import { isMove, type Quantity } from '../../text/reading';
import { gap } from '../offer/gap';
import { quoted } from '../offer/quote';
import { shareSkeleton } from '../offer/share';
import { skeleton } from '../offer/skeleton';
import { rule, type Subject } from '../rule';

/** All say how much in relation to something else. */
const SHARES = ['percent', 'points', 'multiple'];

/** The method: a real number rather than a percentage; a percentage with no starting point is no key result, whatever its wording. */
export const barePercentage = rule({
  id: 'key-results/bare-percentage',
  letter: 'measurable',
  severity: 'warning',
  messages: {
    bare: {
      en: '“{words}” of what? Write where it stands today and where it should be, in real numbers.',
      th: '“{words}” ของอะไร เขียนค่าวันนี้และเป้าเป็นตัวเลขจริง',
    },
    beside: {
      en: '“{words}” can be measured. Put the real number beside it, so that everyone sees the size.',
      th: '“{words}” วัดได้ ใส่ตัวเลขจริงไว้ข้างกัน จะเห็นขนาดชัดขึ้น',
    },
  },
  check(subject, voice) {
    const { numbers, measure, start, target, unit } = subject;
    const [first] = numbers;
    if (!first || measure === 'milestone') return [];
    if (numbers.some((one) => !isShare(subject, one))) return [];
    if (OF_A_NUMBER.test(subject.text.slice(first.span.end))) return [];
    // Columns that hold real numbers say what the percentage is of.
    if (unit !== '%' && start !== null && target !== null) return [];
    const from = numbers.find((one) => one.role === 'start');
    const to = numbers.find((one) => one.role === 'target');
    const started = start !== null || from !== undefined;
    const pair = from && to && from.span.start < to.span.start;
    const quote = pair ? { start: from.span.start, end: to.span.end } : first.span;
    const values = { words: quoted(subject, quote) };
    if (started) return [{ says: 'beside', values, quote, severity: 'hint' }];
    const fix = gap(shareSkeleton(subject, first) ?? skeleton(subject, voice));
    return [{ says: 'bare', values, quote, fix }];
  },
});

/** "100% of the 12 case studies" has its number beside it. */
const OF_A_NUMBER = /^\s*(?:of|ของ|จาก)\s*(?:the|our|all|its|ทั้ง)?\s*[\d๐-๙]/i;
const POINTS = /^\s?(?:points?\b|จุด)/i;
const RATE = /\brate|\bshare\b|\bratio|conversion|อัตรา|สัดส่วน/i;

/** ร้อยละของ…, "% of …" in front: the number behind it is a percentage. */
const IN_PER_CENT = /^\W*(?:ร้อยละ|percent(?:age)? of\b|% (?:of|ของ)\s)/i;

/** Also points of a rate, and "by one in three": both say how much in relation to what it is today. */
function isShare({ text, reading, numbers }: Subject, one: Quantity): boolean {
  if (SHARES.includes(one.kind)) return true;
  if (one.kind === 'number' && one.unit === null && IN_PER_CENT.test(text)) return true;
  if (one.role === 'ratio')
    return (
      isFraction(text, one) || (isMoving(reading) && one.unit === null && numbers.length === 1)
    );
  return one.role === 'change' && POINTS.test(text.slice(one.span.end)) && RATE.test(text);
}

/** Wholes that stand for all there are. Of six or eight, somebody has counted them. */
const WHOLES = [2, 3, 4, 5, 10, 100];
const DEFINITE = /\bof (?:the|our|these|those|its|their|all)\b|\d\s?[/:]\s?\d|ทั้งหมด|จาก/i;

/** "Four out of five trials", 3 ใน 5: a share; "4 of the 5 regions" are counted, and "4.5/5" is a mark. */
function isFraction(text: string, { value, of, span }: Quantity): boolean {
  if (of === null || !Number.isInteger(value) || !WHOLES.includes(of) || value >= of) return false;
  return (
    !DEFINITE.test(text.slice(span.start, span.end)) &&
    !DEFINITE.test(text.slice(span.start, span.end + 24))
  );
}

const isMoving = ({ lead }: Subject['reading']): boolean =>
  lead?.kind === 'verb' && isMove(lead.class);
