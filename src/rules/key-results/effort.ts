import { quoted } from '../quote';
import { rule } from '../rule';
import { skeleton } from '../skeleton';

const SPENDING =
  /^(?:spend|dedicate|devote|invest|put_in|allocate|split)$|^(?:ใช้เวลา|ทุ่มเวลา|แบ่งเวลา|ให้เวลา)/;

/** Hours put in are a cost: they can all be spent with nothing to show for them. */
export const effort = rule({
  id: 'key-results/effort',
  letter: 'measurable',
  severity: 'warning',
  name: { en: 'Counts what comes of it, not the hours', th: 'นับผลที่ได้ ไม่ใช่ชั่วโมงที่ใช้' },
  why: {
    en: 'Time spent is what a result costs, not the result.',
    th: 'เวลาที่ใช้คือต้นทุนของผลลัพธ์ ไม่ใช่ผลลัพธ์',
  },
  messages: {
    hours: {
      en: '“{words}” counts the time put in. What should come of it, and how many?',
      th: '“{words}” นับเวลาที่ใช้ อยากได้ผลอะไร จำนวนเท่าไร',
    },
  },
  check(subject) {
    const { reading, numbers } = subject;
    const { lead } = reading;
    const spends =
      (lead?.kind === 'verb' && SPENDING.test(lead.word)) || /^\s*ใช้เวลา/.test(subject.text);
    const [first] = numbers;
    if (!spends || !first || numbers.some(({ kind }) => !/duration|percent/.test(kind))) return [];
    if (numbers.some((one) => one.role === 'start')) return [];
    const fix = { kind: 'skeleton', text: skeleton(subject) } as const;
    return [
      { says: 'hours', values: { words: quoted(subject, first.span) }, quote: first.span, fix },
    ];
  },
});
