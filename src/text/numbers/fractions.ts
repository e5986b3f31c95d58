import { THAI_NUMERALS } from '../languages/units';
import { eachMatch, type Ink, isFree, take } from '../page/ink';
import { bare, type RawNumber } from './raw-number';

const DIGITS = THAI_NUMERALS.filter(([value]) => value >= 1);
const THAI_DIGITS = DIGITS.map(([, name]) => name).join('|');
const digitOf = (name = ''): number => DIGITS.find(([, word]) => word === name)?.[0] ?? 10;

const PARTS: Readonly<Record<string, number>> = {
  half: 50,
  third: 33,
  quarter: 25,
  fifth: 20,
  sixth: 17,
  eighth: 12.5,
  tenth: 10,
};
/** "by a third": a share, as percentages. */
const PART = /\bby (?:a|one) (third|quarter|fifth|sixth|eighth|tenth)\b/g;
/** "two thirds of residents", "a third of orders"; but not "a quarter of the year". */
const PARTS_OF =
  /\b(an?|one|two|three|four|five|six|seven|nine)[ -](half|third|quarter|fifth|sixth|eighth|tenth)s? of\b(?! (?:the |this |an? )?(?:year|day|growth|work|hundred|thousand|million|billion))/g;
const TIMES: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  nine: 9,
};
/** หนึ่งในสาม, สองในห้าของลูกค้า: a share in words; but not a place among rivals, เป็นหนึ่งในสาม. */
const PARTS_IN = new RegExp(
  `(เป็น|ติด|อันดับ)?(${THAI_DIGITS})\\s?ใน\\s?(${THAI_DIGITS}|สิบ)(?=$|\\s|ของ|[ก-๙]{2})(?!สิบ|ร้อย|พัน)`,
  'g',
);
/** "cut in half" halves; "half of customers" is 50 %. */
const HALVES =
  /\b(?:by (?:a )?half|in half|half of|half(?= (?:our|the|all)\b)(?! the time\b))\b|ลงครึ่งหนึ่ง|ครึ่งหนึ่ง|ลงครึ่ง|กึ่งหนึ่ง|ครึ่งต่อครึ่ง/g;
/** "double", but not "double down" or "double-digit". */
const DOUBLES =
  /\b(doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|twofold|threefold|fourfold|fivefold|tenfold|twice(?= (?:as|the)\b))\b(?![ -](?:down|digits?|opt|check|click|bottom|sided|edged|ended|blind|entry|tap|play|whammy))|เท่าตัว|สองเท่า|สามเท่า/g;
const FOLDS: readonly (readonly [RegExp, number])[] = [
  [/^doubl|^two|^twice|^เท่าตัว|^สองเท่า/, 2],
  [/^tripl|^three|^สามเท่า/, 3],
  [/^quadr|^four/, 4],
  [/^five/, 5],
  [/^ten/, 10],
  [/^halv/, 0.5],
];

const foldOf = (written: string): number =>
  FOLDS.find(([pattern]) => pattern.test(written))?.[1] ?? 2;

/** One way of writing a share or a fold, and what a match of it says. */
interface Fraction {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Pick<RawNumber, 'value' | 'kind'> & Partial<RawNumber>;
}

const SHARES: readonly Fraction[] = [
  {
    pattern: PART,
    read: (match) => ({ value: PARTS[match[1] ?? ''] ?? 0, kind: 'percent', signed: true }),
  },
  {
    pattern: PARTS_OF,
    read: (match) => ({
      value: (TIMES[match[1] ?? ''] ?? 1) * (PARTS[match[2] ?? ''] ?? 0),
      kind: 'percent',
    }),
  },
];

/** The same in Thai. */
const IN_THAI: Fraction = {
  pattern: PARTS_IN,
  read: ({ 2: part, 3: whole }) => ({
    value: Math.round((digitOf(part) / digitOf(whole)) * 100),
    kind: 'percent',
  }),
};

const FOLDED: readonly Fraction[] = [
  {
    pattern: HALVES,
    read: ({ 0: written }) =>
      /^half/.test(written) ? { value: 50, kind: 'percent' } : { value: 0.5, kind: 'multiple' },
  },
  {
    pattern: DOUBLES,
    read: ({ 0: written }) => ({ value: foldOf(written), kind: 'multiple' }),
  },
];

/**
 * Shares in words: "by a third", "two thirds of". Read before other numbers, whose "two" they hold. In:
 * the lower-case text, and its ink, in which what was read is marked; what is taken already is left alone.
 */
export const findShares = (text: string, ink: Ink): RawNumber[] =>
  findAll([...SHARES, IN_THAI], text, ink);

/** Halves and folds in words, "half of", "doubled", สองเท่า: what no other number has taken. */
export const findFolds = (text: string, ink: Ink): RawNumber[] => findAll(FOLDED, text, ink);

function findAll(fractions: readonly Fraction[], text: string, ink: Ink): RawNumber[] {
  const found: RawNumber[] = [];
  for (const { pattern, read } of fractions) {
    eachMatch(pattern, text, (match) => {
      if (
        pattern === PARTS_IN &&
        (match[1] !== undefined || digitOf(match[2]) >= digitOf(match[3]))
      )
        return;
      // "of" belongs to what it is a share of.
      const end = match.index + match[0].replace(/ of$/, '').length;
      if (!isFree(ink, match.index, end)) return;
      take(ink, match.index, end);
      const fraction = read(match);
      found.push({ ...bare(match.index, end, fraction.value), ...fraction });
    });
  }
  return found;
}
