import { shortened, wholeLine } from '../offer/quote';
import { rule } from '../rule';
import { sloganOf } from '../slogan-of';

/** A slogan can be agreed with by everybody, and nobody knows what to do next. */
export const slogan = rule({
  id: 'objectives/slogan',
  letter: 'specific',
  severity: 'warning',
  messages: {
    nowhere: {
      en: '“{words}” does not say where to go. What should change, and for whom?',
      th: '“{words}” ยังไม่บอกว่าจะไปทางไหน อะไรควรเปลี่ยน เพื่อใคร',
    },
    highest: {
      en: '“{words}” can be read in many ways. Best at what, and in whose eyes?',
      th: '“{words}” ตีความได้หลายแบบ ดีที่สุดเรื่องอะไร ในสายตาใคร',
    },
    many: {
      en: '“{words}” goes in many directions at once. Which one matters most?',
      th: '“{words}” มีหลายทิศทางพร้อมกัน ข้อไหนสำคัญที่สุด',
    },
  },
  check(subject) {
    const says = sloganOf(subject);
    if (says === null) return [];
    return [{ says, values: { words: shortened(subject.text) }, quote: wholeLine(subject.text) }];
  },
});
