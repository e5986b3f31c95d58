import { rule } from '../rule';

/** Fewer than two Latin words or eight Thai letters say no direction. */
const WORDS = 2;
const THAI_LETTERS = 8;

export const tooShort = rule({
  id: 'objectives/too-short',
  letter: 'specific',
  severity: 'warning',
  name: { en: 'Says where to, and for whom', th: 'บอกว่าไปไหน เพื่อใคร' },
  why: { en: 'One word is a topic.', th: 'คำเดียวเป็นแค่หัวข้อ' },
  messages: {
    short: {
      en: '“{words}” is a topic. Say where you want to end up, and for whom.',
      th: '“{words}” เป็นแค่หัวข้อ บอกว่าอยากไปถึงไหน เพื่อใคร',
    },
  },
  check({ text, reading }) {
    if (reading.words >= WORDS || reading.thaiLetters >= THAI_LETTERS) return [];
    return [{ says: 'short', values: { words: text.trim() } }];
  },
});
