import type { NumberMarks } from '../okr/plan';
import { POINT } from './number-marks';
import type { Language, Text } from './text';

/** Decimals of a number where no other stands beside it. */
const DECIMALS = 2;
/** Beyond these a number is what floats make of it. */
const MOST_DECIMALS = 10;

/** How many decimals, from `least` on, show each of these numbers as another one: 0.006 and 0.009 need three. */
export function decimalsFor(numbers: readonly number[], least = DECIMALS): number {
  const different = new Set(numbers).size;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    const shown = new Set(numbers.map((value) => rounded(value, decimals)));
    if (shown.size === different) return decimals;
  }
  return least;
}

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

/** 1234567.5 as 1,234,567.5, or as the file writes numbers: two decimals at most, or as many as are asked for. The same in both languages. */
export function numberText(
  value: number,
  decimals = DECIMALS,
  { decimal, group }: NumberMarks = POINT,
): string {
  const near = rounded(value, decimals);
  const [whole = '0', fraction] =
    near === 0 ? ['0'] : plainDigits(Math.abs(near), decimals).split('.');
  if (whole.includes('e')) return String(near);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${near < 0 ? '-' : ''}${grouped}${fraction ? `${decimal}${fraction}` : ''}`;
}

/** A number as a person types it into a field: no thousands parted, and no two ways to read it. */
export function typedText(value: number, { decimal }: NumberMarks = POINT): string {
  const text = String(value);
  if (text.includes('e')) return text;
  // 1.234 could be 1234 elsewhere; 1.2340 could not.
  const plain = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return plain.replace('.', decimal);
}

/** 0.0000012 is said with an e by itself. */
const plainDigits = (value: number, decimals: number): string =>
  value < 1e-6 ? value.toFixed(decimals).replace(/0+$/, '') : String(value);

/** A share of 1 in whole parts, 35 of 100: what is not reached is never whole. */
export function wholeParts(share: number, parts = 100): number {
  const near = Math.round(share * parts);
  return share < 1 ? Math.min(parts - 1, near) : near;
}

/** A share of 1 as whole per cent: 0.354 is 35%, 0.9975 is 99%. */
export const percentText = (share: number): string => `${wholeParts(share)}%`;

/** Signs of money that stand before the number. */
const SIGN = /^(฿|\$|€|£|¥|₫|₹|US\$|S\$|A\$|Rp|RM)$/;
/** However it is written, one currency: before the number in English, behind it in Thai. */
const BAHT = /^(฿|thb|baht|บาท)$/i;

/** A thousand million is a billion in English and พันล้าน in Thai. */
const STEPS: readonly { readonly size: number; readonly word: Text }[] = [
  { size: 1e9, word: { en: 'B', th: ' พันล้าน' } },
  { size: 1e6, word: { en: 'M', th: ' ล้าน' } },
];
type Step = (typeof STEPS)[number] | null;

const stepOf = (value: number): Step => STEPS.find(({ size }) => Math.abs(value) >= size) ?? null;

/** True for a unit that is part of each number, as in ฿40 and 4%; a word such as hours is said once. */
export const isSign = (unit: string): boolean =>
  unit.trim() === '%' || SIGN.test(unit.trim()) || BAHT.test(unit.trim());

/** What stands before and behind a number for a unit that is a sign, in a language; both '' for a word or %. */
export function signAround(unit: string, language: Language): readonly [string, string] {
  const sign = unit.trim();
  if (BAHT.test(sign)) return language === 'en' ? ['฿', ''] : ['', ' บาท'];
  return SIGN.test(sign) ? [sign, ''] : ['', ''];
}

/**
 * A number with its unit as people write it: ฿1.1M, 26 hours, 4%; 1.1 ล้านบาท. A million or more is
 * shortened to one decimal where `short` (for a mail). With the unit % the number is a share of 1. It has
 * as many decimals as tell it from the numbers `beside` it, and the `marks` of its file.
 */
export function withUnit(
  value: number,
  unit: string,
  language: Language,
  short = false,
  beside: readonly number[] = [],
  marks: NumberMarks = POINT,
): string {
  const how = { language, marks };
  return joined(value, unit, how, short ? stepOf(value) : null, [value, ...beside]);
}

/**
 * Two numbers of one unit, which share a scale where both are readable in it and say a word for a
 * unit once: [7, 24 demos], [฿0.9M, ฿8.0M], [1.1, 8.0 ล้านบาท]. They have as many decimals as tell them
 * from each other and from the numbers `beside` them.
 */
export function unitPair(
  pair: readonly [number, number],
  unit: string,
  language: Language,
  short = false,
  beside: readonly number[] = [],
  marks: NumberMarks = POINT,
): readonly [string, string] {
  const how = { language, marks };
  const [first, last] = pair;
  const all = [first, last, ...beside];
  const step = short ? stepOf(Math.abs(first) > Math.abs(last) ? first : last) : null;
  const fits = (value: number) => step !== null && Math.abs(value) >= step.size / 10;
  const shared = fits(first) && fits(last) ? step : null;
  const scaleOf = (value: number) => shared ?? (short ? stepOf(value) : null);
  const text = (value: number) => joined(value, unit, how, scaleOf(value), all);
  const saidEach = isSign(unit) && signAround(unit, language)[1] === '';
  if (saidEach || scaleOf(first) !== scaleOf(last)) return [text(first), text(last)];
  return [scaled(first, scaleOf(first), how, language === 'th', all), text(last)];
}

interface How {
  readonly language: Language;
  readonly marks: NumberMarks;
}

function joined(value: number, unit: string, how: How, step: Step, all: readonly number[]): string {
  const { language, marks } = how;
  const sign = unit.trim();
  if (sign === '%') {
    const decimals = decimalsFor(all.map((one) => one * 100));
    return `${numberText(value * 100, decimals, marks)}%`;
  }
  const [front, back] = signAround(sign, language);
  const number = scaled(Math.abs(value), step, how, false, all);
  const minus = value < 0 && numberText(value) !== '0' ? '-' : '';
  if (sign === '') return `${minus}${number}`;
  if (front !== '') return `${minus}${front}${number}`;
  const word = back === '' ? sign : back.trim();
  return step && language === 'th' ? `${minus}${number}${word}` : `${minus}${number} ${word}`;
}

/** In its step with one decimal; `bare` leaves the step's word to the other number of a pair. */
function scaled(
  value: number,
  step: Step,
  { language, marks }: How,
  bare: boolean,
  all: readonly number[],
): string {
  if (!step) return numberText(value, decimalsFor(all), marks);
  const decimals = decimalsFor(
    all.map((one) => one / step.size),
    1,
  );
  const [whole = '0', tenths = '0'] = rounded(value / step.size, decimals)
    .toFixed(decimals)
    .split('.');
  return `${numberText(Number(whole), 0, marks)}${marks.decimal}${tenths}${bare ? '' : step.word[language]}`;
}
