import { quoted, rule } from '../rule';
import { skeleton } from '../skeleton';

const SHARES = ['percent', 'points', 'multiple'];

/** The method: a real number rather than a percentage; a percentage with no starting point is no key result, whatever its wording. */
export const barePercentage = rule({
  id: 'key-results/bare-percentage',
  letter: 'measurable',
  severity: 'warning',
  name: { en: 'A real number, not a bare percentage', th: 'ตัวเลขจริง ไม่ใช่เปอร์เซ็นต์ลอย ๆ' },
  why: {
    en: 'A percentage of something unsaid can be reached without anything having changed.',
    th: 'เปอร์เซ็นต์ที่ไม่บอกว่าของอะไร ถึงเป้าได้โดยไม่มีอะไรเปลี่ยน',
  },
  messages: {
    bare: {
      en: '“{words}” of what? Write where it starts and ends, in real numbers: from {start} to {target}.',
      th: '“{words}” ของอะไร เขียนจุดเริ่มและเป้าเป็นตัวเลขจริง จาก {start} เป็น {target}',
    },
    beside: {
      en: '“{words}” can be measured. Add the real number beside it, so that everyone sees the size.',
      th: '“{words}” วัดได้ เพิ่มตัวเลขจริงไว้ข้าง ๆ จะเห็นขนาดชัดขึ้น',
    },
  },
  check(subject, language) {
    const { numbers, measure, start } = subject;
    const shares = numbers.filter((one) => SHARES.includes(one.kind));
    const first = shares[0];
    if (measure === 'milestone' || !first || shares.length < numbers.length) return [];
    const percentColumns = subject.unit.trim() === '%';
    // Columns with a real start and target rescue the sentence.
    if (!percentColumns && start !== null && subject.target !== null) return [];
    const hasStart = start !== null || numbers.some((one) => one.role === 'start');
    const quote = first.span;
    const words = quoted(subject, quote);
    if (hasStart) return [{ says: 'beside', values: { words }, quote, severity: 'hint' }];
    return [
      {
        says: 'bare',
        values: { words, start: '…', target: '…' },
        quote,
        fix: { kind: 'skeleton', text: skeleton(subject, language) },
      },
    ];
  },
});
