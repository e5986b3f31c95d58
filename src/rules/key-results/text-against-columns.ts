import { longDayText } from '../../language/dates';
import type { Quantity } from '../../text/reading';
import { inFile, otherReading } from '../in-file';
import { keyNumber } from '../offer/guess-measure';
import { quoted } from '../offer/quote';
import { type Found, rule, type Subject, type Voice } from '../rule';

type Message = 'target' | 'start' | 'due';

/** Two finish lines are none: what the sentence promises and what the columns count must agree. */
export const textAgainstColumns = rule<Message>({
  id: 'key-results/text-against-columns',
  letter: 'measurable',
  severity: 'error',
  messages: {
    target: {
      en: 'The sentence says “{words}”, the Target column {column}. Which one holds?',
      th: 'ประโยคเขียน “{words}” แต่ช่องเป้าเป็น {column} ใช้ตัวไหน',
    },
    start: {
      en: 'The sentence starts at “{words}”, the Start column at {column}. Which one holds?',
      th: 'ประโยคเริ่มที่ “{words}” แต่ช่องค่าตั้งต้นเป็น {column} ใช้ตัวไหน',
    },
    due: {
      en: 'The sentence says “{words}”, the Due column {column}. Which one holds?',
      th: 'ประโยคเขียน “{words}” แต่ช่องกำหนดเป็น {column} ใช้วันไหน',
    },
  },
  check(subject, voice) {
    const { numbers } = subject;
    // Two finish lines in one sentence: which of them the column means, nobody can tell.
    const finish = numbers.filter((one) => one.role !== 'start' && one.role !== 'change');
    const target = finish.length === 1 ? keyNumber(finish) : undefined;
    const starts = numbers.filter((one) => one.role === 'start');
    return [
      ...conflict(subject, 'target', target, subject.target, voice),
      ...conflict(
        subject,
        'start',
        starts.length === 1 ? starts[0] : undefined,
        subject.start,
        voice,
      ),
      ...lateness(subject, voice),
    ];
  },
});

/** Half a per cent apart is rounding, not contradiction. */
const TOLERANCE = 0.005;
/** People write thousands and millions into the unit: "1.2 million" beside 1.2. */
const SCALES = [1, 1_000, 1_000_000];

function conflict(
  subject: Subject,
  says: 'target' | 'start',
  said: Quantity | undefined,
  column: number | null,
  { language }: Voice,
): Found<Message>[] {
  if (column === null || !said || said.of !== null || said.upTo !== null) return [];
  if (said.kind === 'multiple' || said.kind === 'points') return [];
  const percents = subject.unit === '%';
  if ((said.kind === 'percent') !== percents) return [];
  const value = percents ? said.value / 100 : said.value;
  if (near(value * otherReading(subject, said), column)) return [];
  if (SCALES.some((scale) => near(value, column * scale))) return [];
  const values = {
    words: quoted(subject, said.span),
    column: inFile(column, subject, language),
  };
  return [{ says, values, quote: said.span }];
}

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));

function lateness({ text, reading, due }: Subject, { language, years }: Voice): Found<Message>[] {
  const said = reading.dates.find(({ role, first }) => role === 'deadline' && first !== null);
  if (due === null || !said || said.kind === 'relative' || said.last === null) return [];
  const first = said.first ?? said.last;
  if (due >= first && due <= said.last) return [];
  const values = { words: quoted({ text }, said.span), column: longDayText(due, language, years) };
  return [{ says: 'due', values, quote: said.span }];
}
