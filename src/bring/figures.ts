import type { Measure } from '../okr/plan';
import { readNumberCell } from '../text/cells';
import type { Quantity } from '../text/reading';
import type { Reader } from './sense';
import type { BringOptions, LineCells, SourceValue } from './source';

type Figures = Pick<LineCells, 'start' | 'target' | 'unit' | 'measure'>;

/** `%`, ฿ where a sign is common; else as it is said. */
const SIGNS: Readonly<Record<string, string>> = {
  THB: '฿',
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
};
const PAIR_WORDS = /[→➜⇒]|->|=>|\bto\b|\bfrom\b|จาก|เป็น|ถึง/i;

/**
 * What a cell of numbers holds: `2.5M`, `<150ms`, `4.8/5`, `15 → 30`, `20 (from 12)`. Per cents are shares of 1
 * with `%` as the unit. null where it is no such thing.
 */
export function figuresIn(
  value: SourceValue,
  reader: Reader,
  { numbers }: BringOptions,
): Figures | null {
  if (typeof value === 'number') return { target: value };
  if (typeof value !== 'string' || !/[\d๐-๙]/.test(value)) return null;
  const text = value.trim();
  const plain = readNumberCell(text.replace(/^[~≈]\s*/, ''), numbers);
  if (plain?.percent) return { target: share(plain.value), unit: '%' };
  if (plain && /^[-+]?[\d.,'’\s๐-๙]+$/.test(text)) return { target: plain.value };
  const found = reader.reading(
    `${PAIR_WORDS.test(text) ? 'Increase' : 'Reach'} ${text}`,
  ).quantities;
  const start = found.find(({ role }) => role === 'start');
  const end = found.find(({ role }) => role !== 'start');
  if (!end || found.length > 2 || end.upTo !== null || end.kind === 'multiple')
    return plain && { target: plain.value };
  const rest = words(text, found);
  const unit = unitOf(end) ?? (rest.length <= 24 && rest !== '' ? rest : undefined);
  const measure = start ? undefined : boundOf(end, text);
  return {
    target: amountOf(end),
    ...(start ? { start: amountOf(start) } : {}),
    ...(unit ? { unit } : {}),
    ...(measure ? { measure } : {}),
  };
}

export const share = (percent: number): number => Math.round(percent * 1e6) / 1e8;

const amountOf = (one: Quantity): number =>
  one.kind === 'percent' || one.kind === 'points' ? share(one.value) : one.value;

function unitOf(one: Quantity): string | undefined {
  if (one.of !== null) return `/${one.of}`;
  if (one.kind === 'percent' || one.kind === 'points') return '%';
  if (one.kind === 'currency') return SIGNS[one.unit ?? ''] ?? one.unit ?? undefined;
  return one.unit ?? undefined;
}

function boundOf({ comparator }: Quantity, text: string): Measure | undefined {
  if (comparator === 'at-most' || /^\s*[<≤]/.test(text)) return 'at-most';
  return comparator === 'at-least' || /^\s*[>≥]/.test(text) ? 'at-least' : undefined;
}

/** What a cell says beside its numbers. */
function words(text: string, found: readonly Quantity[]): string {
  const lead = text.length === 0 ? 0 : 'Reach '.length;
  const shift = PAIR_WORDS.test(text) ? 'Increase '.length : lead;
  const cut = [...found]
    .reverse()
    .reduce(
      (line, { span }) =>
        `${line.slice(0, Math.max(0, span.start - shift))} ${line.slice(Math.max(0, span.end - shift))}`,
      text,
    );
  return cut
    .replace(/[→➜⇒<>≤≥()~+]|\b(?:from|to)\b|จาก|เป็น|ถึง/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LEVELS_OF_TRUST: readonly (readonly [RegExp, number])[] = [
  [/^(?:very high|สูงมาก)$/i, 9],
  [/^(?:high|h|สูง|มาก|มั่นใจ(?:มาก)?|green|🟢)$/i, 8],
  [/^(?:medium|med|m|moderate|mid|กลาง|ปานกลาง|yellow|amber|🟡)$/i, 5],
  [/^(?:low|l|ต่ำ|น้อย|ไม่มั่นใจ|red|🔴)$/i, 3],
];

/** Confidence from 1 to 10: as a number, a share, `7/10`, a word. null where it is none. `most`: the highest of its column. */
export function confidenceIn(value: SourceValue, most: number): number | null {
  const text = typeof value === 'object' ? '' : String(value).trim();
  const word = LEVELS_OF_TRUST.find(([form]) => form.test(text))?.[1];
  if (word !== undefined) return word;
  const of = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+)$/.exec(text);
  const number = of ? (Number(of[1]) / Number(of[2])) * 10 : Number(text.replace(/%$/, ''));
  if (text === '' || Number.isNaN(number)) return null;
  const scaled = of
    ? number
    : /%$/.test(text) || most > 10
      ? number / 10
      : most <= 1
        ? number * 10
        : number;
  const whole = Math.round(scaled);
  return whole >= 1 && whole <= 10 ? whole : null;
}

/** A weight as a number that only counts beside the others: 40 of 40 %. null where it is none. */
export function weightIn(value: SourceValue): number | null {
  const text = typeof value === 'object' ? '' : String(value).trim();
  const number = Number(text.replace(/\s*%$/, ''));
  return text !== '' && number > 0 && number <= 1000 ? number : null;
}
