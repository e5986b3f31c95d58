import { shortened, wholeLine } from '../offer/quote';
import { rule } from '../rule';

/** Fewer than two Latin words or eight Thai letters say no direction. */
const WORDS = 2;
const THAI_LETTERS = 8;
/** Beside a Latin word, the letters of a short Thai verb do: เพิ่ม MQL. */
const THAI_VERB = 3;

export const tooShort = rule({
  id: 'objectives/too-short',
  letter: 'specific',
  severity: 'warning',
  messages: {
    empty: {
      en: 'Nothing is written here yet. Where does the team want to go?',
      th: 'ยังไม่ได้เขียน ทีมอยากไปถึงไหน',
    },
    short: {
      en: '“{words}” is a topic. Say where you want to end up, and for whom.',
      th: '“{words}” เป็นแค่หัวข้อ บอกว่าอยากไปถึงไหน เพื่อใคร',
    },
  },
  check({ text, reading }) {
    if (reading.empty) return [{ says: 'empty' }];
    const mixed = reading.words > 0 && reading.thaiLetters >= THAI_VERB && !/^\s*การ/.test(text);
    // ลด CAC: a direction and what it moves.
    const { lead, metrics } = reading;
    if (lead?.kind === 'verb' && !lead.nominal && metrics.length > 0) return [];
    if (mixed || reading.words >= WORDS || reading.thaiLetters >= THAI_LETTERS) return [];
    // A line in a third script is not judged by its length.
    if (reading.words === 0 && reading.thaiLetters === 0) return [];
    return [{ says: 'short', values: { words: shortened(text) }, quote: wholeLine(text) }];
  },
});
