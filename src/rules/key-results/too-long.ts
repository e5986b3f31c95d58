import { rule } from '../rule';

/** English words and Thai letters that still make one sentence people remember (a judgment). */
const WORDS = 32;
const THAI_LETTERS = 120;

export const tooLong = rule({
  id: 'key-results/too-long',
  letter: null,
  severity: 'hint',
  messages: {
    long: {
      en: 'This is long for one result. Keep what is measured, and put the rest into Note.',
      th: 'ยาวเกินไปสำหรับหนึ่งผลลัพธ์ เก็บสิ่งที่วัดไว้ ที่เหลือย้ายไปช่องหมายเหตุ',
    },
  },
  check: ({ reading }) =>
    reading.tooLong || reading.words > WORDS || reading.thaiLetters > THAI_LETTERS
      ? [{ says: 'long', fix: { kind: 'column', column: 'note' } }]
      : [],
});
