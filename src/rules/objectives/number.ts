import { quoted, rule } from '../rule';

/** The method: an objective is a direction in words and outlives the quarter; its numbers are its key results. */
export const number = rule({
  id: 'objectives/number',
  letter: 'specific',
  severity: 'warning',
  name: { en: 'A direction in words, no target', th: 'ทิศทางเป็นคำพูด ไม่มีตัวเลขเป้า' },
  why: {
    en: 'An objective may stay while the numbers under it change every quarter.',
    th: 'Objective อยู่ได้หลายไตรมาส ส่วนตัวเลขข้างใต้เปลี่ยนทุกไตรมาส',
  },
  messages: {
    number: {
      en: 'Move “{words}” into a key result, and keep the objective in words.',
      th: 'ย้าย “{words}” ไปไว้ใน Key Result แล้วให้ Objective เป็นคำพูด',
    },
  },
  check(subject) {
    const first = subject.numbers[0];
    return first
      ? [{ says: 'number', values: { words: quoted(subject, first.span) }, quote: first.span }]
      : [];
  },
});
