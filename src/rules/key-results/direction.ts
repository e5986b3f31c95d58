import type { Quantity, Span } from '../../text/reading';
import { inFile } from '../in-file';
import { guessMeasure } from '../offer/guess-measure';
import { quoted } from '../offer/quote';
import { rule, type Subject } from '../rule';

/** A verb that points one way while the numbers go the other is a slip of the pen, and it turns the progress round. */
export const direction = rule({
  id: 'key-results/direction',
  letter: 'measurable',
  severity: 'error',
  messages: {
    below: {
      en: '“{verb}”, but the target {target} is below the start {start}. Swap them, or change the verb.',
      th: 'ใช้คำว่า “{verb}” แต่เป้า {target} ต่ำกว่าค่าตั้งต้น {start} สลับตัวเลข หรือเปลี่ยนคำกริยา',
    },
    above: {
      en: '“{verb}”, but the target {target} is above the start {start}. Swap them, or change the verb.',
      th: 'ใช้คำว่า “{verb}” แต่เป้า {target} สูงกว่าค่าตั้งต้น {start} สลับตัวเลข หรือเปลี่ยนคำกริยา',
    },
    same: {
      en: 'Start and target are both {start}. What should change?',
      th: 'ค่าตั้งต้นกับเป้าเท่ากันคือ {start} อยากให้อะไรเปลี่ยน',
    },
    worse: {
      en: '“{metric}” is better when it is lower, but it goes from {start} up to {target}. Is that meant?',
      th: '“{metric}” ยิ่งน้อยยิ่งดี แต่เปลี่ยนจาก {start} ขึ้นเป็น {target} ตั้งใจเช่นนั้นหรือไม่',
    },
  },
  check(subject, { language }) {
    const { reading, measure } = subject;
    const { lead } = reading;
    const pair = measure === 'milestone' ? null : pairOf(subject);
    if (!pair) return [];
    const shown = (value: number) => inFile(value, { ...subject, unit: pair.unit }, language);
    const values = { start: shown(pair.start), target: shown(pair.target) };
    const rising = pair.target > pair.start;
    const verb = lead?.kind === 'verb' ? lead : null;
    if (pair.start === pair.target) {
      const stays = verb?.class === 'hold' || measure === 'at-least' || measure === 'at-most';
      return stays || measure === 'total' ? [] : [{ says: 'same', values, quote: pair.quote }];
    }
    if (verb && ((verb.class === 'up' && !rising) || (verb.class === 'down' && rising))) {
      const says = rising ? 'above' : 'below';
      const words = { ...values, verb: quoted(subject, verb.span) };
      return [{ says, values: words, quote: pair.quote ?? verb.span }];
    }
    const [metric] = reading.metrics;
    const worse = rising && verb?.class === 'change' && metric?.lowerIsBetter === true;
    if (!worse || reading.metrics.length > 1) return [];
    const words = { ...values, metric: quoted(subject, metric.span) };
    return [
      { says: 'worse', values: words, severity: 'warning', quote: pair.quote ?? metric.span },
    ];
  },
});

interface Pair {
  readonly start: number;
  readonly target: number;
  readonly unit: string;
  readonly quote: Span | null;
}

/** A from–to pair of the text in one unit and no ratio; else the columns, where Start is where it starts. */
function pairOf(subject: Subject): Pair | null {
  const start = subject.numbers.find((one) => one.role === 'start');
  const target = subject.numbers.find((one) => one.role === 'target');
  if (start && target) {
    if (!comparable(start, target)) return null;
    const share = start.kind === 'percent' ? 100 : 1;
    const unit = share === 100 ? '%' : '';
    const quote = { start: start.span.start, end: Math.max(start.span.end, target.span.end) };
    return { start: start.value / share, target: target.value / share, unit, quote };
  }
  // A total's start is last quarter's figure: "Add 20 customers" after 80 is no contradiction.
  const counted = (subject.measure ?? guessMeasure(subject)) === 'total';
  if (counted || subject.start === null || subject.target === null) return null;
  return { start: subject.start, target: subject.target, unit: subject.unit, quote: null };
}

function comparable(start: Quantity, target: Quantity): boolean {
  // Up from fifth to second: the better place has the smaller number.
  if (start.unit === 'rank') return false;
  if (start.of !== null || target.of !== null || start.kind !== target.kind) return false;
  return start.unit === null || target.unit === null || start.unit === target.unit;
}
