import { quoted } from '../offer/quote';
import { rule } from '../rule';

const SPENDING =
  /^(?:spend|dedicate|devote|invest|put_in|allocate|split)$|^(?:ใช้เวลา|ทุ่มเวลา|แบ่งเวลา|ให้เวลา)/;

/** Hours put in are a cost: they can all be spent with nothing to show for them. */
export const effort = rule({
  id: 'key-results/effort',
  letter: 'measurable',
  severity: 'warning',
  messages: {
    hours: {
      en: '“{words}” counts the time put in. What should come of it, and how many?',
      th: '“{words}” นับเวลาที่ใช้ อยากได้ผลอะไร จำนวนเท่าไร',
    },
    long: {
      en: '“{words}” says how long the work lasts. How many, or what should come of it?',
      th: '“{words}” บอกว่างานใช้เวลานานเท่าไร ทำกี่ครั้ง หรืออยากได้ผลอะไร',
    },
  },
  check(subject) {
    const { reading, numbers, text } = subject;
    const { lead } = reading;
    const [first] = numbers;
    if (!first || lead?.kind !== 'verb' || numbers.some((one) => one.role === 'start')) return [];
    const spends = SPENDING.test(lead.word) || /^\s*ใช้เวลา/.test(text);
    const kinds = spends ? /duration|percent/ : /duration/;
    if (numbers.some(({ kind }) => !kinds.test(kind))) return [];
    const values = { words: quoted(subject, first.span) };
    const fix = { kind: 'level', level: 'action' } as const;
    if (spends) return [{ says: 'hours', values, quote: first.span, fix }];
    // "Answer in 2 hours" is how fast; "hold a training of 2 hours" is how long.
    const works = lead.class === 'do' || lead.class === 'create';
    const fast = HOW_FAST.test(text.slice(0, first.span.start));
    if (!works || fast || first.comparator !== null || first.role === 'limit') return [];
    return [{ says: 'long', values, quote: first.span, fix }];
  },
});

const HOW_FAST =
  /(?:\b(?:in|within|under|to|below|by|every)|ใน|ภายใน|ไม่เกิน|ครบ|รวม|เหลือ|เป็น|ให้ได้|เร็วขึ้น|[<≤~])\s*$/i;
