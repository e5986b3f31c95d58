import { quoted } from '../offer/quote';
import { rule, type Subject } from '../rule';

/** "Reach 30": thirty of what? */
export const nothingCounted = rule({
  id: 'key-results/nothing-counted',
  letter: 'specific',
  severity: 'warning',
  messages: {
    what: { en: '“{words}” of what? Name what is counted.', th: '“{words}” อะไร บอกสิ่งที่นับ' },
  },
  check(subject) {
    const { reading, numbers, unit } = subject;
    const [first] = numbers;
    if (!first || unit !== '' || reading.metrics.length > 0) return [];
    if (numbers.some((one) => one.kind !== 'number' || one.unit !== null)) return [];
    if (restOf(subject).length >= LETTERS) return [];
    return [{ says: 'what', values: { words: quoted(subject, first.span) }, quote: first.span }];
  },
});

/** Fewer letters than this beside verb and numbers name nothing. */
const LETTERS = 4;
const SMALL_WORDS =
  /\b(?:from|to|by|at|least|most|the|a|an|of|in|on|and|or|more|than|up|about|around|over|under|we|will|this|end|it|them|quarter|month|week|year)\b|จาก|เป็น|เหลือ|ถึง|ได้|ให้|อย่างน้อย|ไม่เกิน|ภายใน|และ|ขึ้นไป/gi;

function restOf({ text, reading }: Subject): string {
  const spans = [
    ...(reading.lead?.kind === 'verb' ? [reading.lead.span] : []),
    ...reading.quantities.map(({ span }) => span),
    ...reading.dates.map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += ` ${text.slice(from, Math.max(from, start))}`;
    from = Math.max(from, end);
  }
  return `${rest} ${text.slice(from)}`
    .replace(SMALL_WORDS, ' ')
    .replace(/[^a-z\u0e01-\u0e3a\u0e40-\u0e4e]/gi, '');
}
