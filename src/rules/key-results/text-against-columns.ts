import type { Quantity } from '../../text/reading';
import type { Subject } from '../rule';
import { quoted, rule } from '../rule';

/** Two finish lines are none: what the sentence promises and what the columns count must agree. */
export const textAgainstColumns = rule({
  id: 'key-results/text-against-columns',
  letter: 'measurable',
  severity: 'error',
  name: { en: 'Sentence and columns say the same', th: 'ประโยคกับคอลัมน์ตรงกัน' },
  why: {
    en: 'Progress is counted from the columns while everyone reads the sentence.',
    th: 'ความคืบหน้านับจากคอลัมน์ แต่ทุกคนอ่านประโยค',
  },
  messages: {
    target: {
      en: 'The sentence says “{words}”, the Target column {column}. Which one holds?',
      th: 'ประโยคเขียน “{words}” แต่ช่องเป้าเป็น {column} ใช้ตัวไหน',
    },
    start: {
      en: 'The sentence starts at “{words}”, the Start column at {column}. Which one holds?',
      th: 'ประโยคเริ่มที่ “{words}” แต่ช่องค่าตั้งต้นเป็น {column} ใช้ตัวไหน',
    },
  },
  check(subject) {
    const target = subject.numbers.filter(
      (one) => one.role === 'target' || one.role === 'count' || one.role === 'limit',
    );
    const start = subject.numbers.filter((one) => one.role === 'start');
    return [
      ...conflict(subject, target, subject.target).map((found) => ({
        says: 'target' as const,
        ...found,
      })),
      ...conflict(subject, start, subject.start).map((found) => ({
        says: 'start' as const,
        ...found,
      })),
    ];
  },
});

/** Half a per cent apart is rounding, not contradiction. */
const TOLERANCE = 0.005;

function conflict(subject: Subject, said: readonly Quantity[], column: number | null) {
  const [only] = said;
  if (column === null || !only || said.length > 1 || only.of !== null || only.upTo !== null)
    return [];
  const value =
    only.kind === 'percent' && subject.unit.trim() === '%' ? only.value / 100 : only.value;
  const percentOfOther = only.kind === 'percent' && subject.unit.trim() !== '%';
  // "1.2 million" beside 1.2 with the unit "million": people write thousands and millions in the unit.
  const scaled = [1, 1_000, 1_000_000].some((scale) => near(value, column * scale));
  if (percentOfOther || scaled) return [];
  return [{ values: { words: quoted(subject, only.span), column }, quote: only.span }];
}

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
