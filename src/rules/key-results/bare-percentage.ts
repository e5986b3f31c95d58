import { quoted } from '../quote';
import { rule } from '../rule';
import { shareSkeleton, skeleton } from '../skeleton';

/** All say how much in relation to something else. */
const SHARES = ['percent', 'points', 'multiple'];

/** The method: a real number rather than a percentage; a percentage with no starting point is no key result, whatever its wording. */
export const barePercentage = rule({
  id: 'key-results/bare-percentage',
  letter: 'measurable',
  severity: 'warning',
  name: { en: 'A real number, not a bare percentage', th: 'ตัวเลขจริง ไม่ใช่เปอร์เซ็นต์ลอย ๆ' },
  why: {
    en: 'A percentage of something unsaid can be reached without anything having changed. With start and target it can be measured.',
    th: 'เปอร์เซ็นต์ที่ไม่บอกว่าของอะไร ถึงเป้าได้โดยไม่มีอะไรเปลี่ยน ถ้ามีค่าตั้งต้นและเป้าจึงวัดได้',
  },
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
  check(subject) {
    const { numbers, measure, start, target, unit } = subject;
    const [first] = numbers;
    if (!first || measure === 'milestone') return [];
    if (numbers.some((one) => !SHARES.includes(one.kind))) return [];
    // Columns that hold real numbers say what the percentage is of.
    if (unit !== '%' && start !== null && target !== null) return [];
    const from = numbers.find((one) => one.role === 'start');
    const to = numbers.find((one) => one.role === 'target');
    const started = start !== null || from !== undefined;
    const pair = from && to && from.span.start < to.span.start;
    const quote = pair ? { start: from.span.start, end: to.span.end } : first.span;
    const values = { words: quoted(subject, quote) };
    if (started) return [{ says: 'beside', values, quote, severity: 'hint' }];
    const text = shareSkeleton(subject, first) ?? skeleton(subject);
    return [{ says: 'bare', values, quote, fix: { kind: 'skeleton', text } }];
  },
});
