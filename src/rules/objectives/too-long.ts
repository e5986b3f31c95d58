import { rule } from '../rule';

/** English words and Thai letters that still make one sentence people remember (a judgment). */
const WORDS = 20;
const THAI_LETTERS = 100;

export const objectiveTooLong = rule({
  id: 'objectives/too-long',
  letter: null,
  severity: 'hint',
  messages: {
    long: {
      en: 'Aim for one sentence people remember: the how belongs to key results and actions.',
      th: 'เขียนให้เหลือประโยคเดียวที่จำได้ วิธีทำอยู่ใน Key Result และ Action',
    },
  },
  check: ({ reading }) =>
    reading.tooLong || reading.words > WORDS || reading.thaiLetters > THAI_LETTERS
      ? [{ says: 'long' }]
      : [],
});
