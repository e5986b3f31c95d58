import type { Language, Text } from './text';

/** 1234567.5 as 1,234,567.5: two decimals at most. The same in both languages. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = '0', fraction] = String(Math.abs(rounded)).split('.');
  if (whole.includes('e')) return String(rounded);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A share of 1 as whole per cent: 0.354 is 35%. */
export const percentText = (share: number): string => `${Math.round(share * 100)}%`;

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
 * shortened to one decimal where `short` (for a mail). With the unit % the number is a share of 1.
 */
export function withUnit(value: number, unit: string, language: Language, short = false): string {
  return joined(value, unit, language, short ? stepOf(value) : null);
}

/**
 * Two numbers of one unit, which share a scale where both are readable in it and say a word for a
 * unit once: [7, 24 demos], [฿0.9M, ฿8.0M], [1.1, 8.0 ล้านบาท].
 */
export function unitPair(
  pair: readonly [number, number],
  unit: string,
  language: Language,
  short = false,
): readonly [string, string] {
  const [first, last] = pair;
  const step = short ? stepOf(Math.abs(first) > Math.abs(last) ? first : last) : null;
  const fits = (value: number) => step !== null && Math.abs(value) >= step.size / 10;
  const shared = fits(first) && fits(last) ? step : null;
  const scaleOf = (value: number) => shared ?? (short ? stepOf(value) : null);
  const text = (value: number) => joined(value, unit, language, scaleOf(value));
  const saidEach = isSign(unit) && signAround(unit, language)[1] === '';
  if (saidEach || scaleOf(first) !== scaleOf(last)) return [text(first), text(last)];
  return [scaled(first, scaleOf(first), language, language === 'th'), text(last)];
}

function joined(value: number, unit: string, language: Language, step: Step): string {
  const sign = unit.trim();
  if (sign === '%') return `${numberText(value * 100)}%`;
  const [front, back] = signAround(sign, language);
  const number = scaled(Math.abs(value), step, language, false);
  const minus = value < 0 && numberText(value) !== '0' ? '-' : '';
  if (sign === '') return `${minus}${number}`;
  if (front !== '') return `${minus}${front}${number}`;
  const word = back === '' ? sign : back.trim();
  return step && language === 'th' ? `${minus}${number}${word}` : `${minus}${number} ${word}`;
}

/** In its step with one decimal; `bare` leaves the step's word to the other number of a pair. */
function scaled(value: number, step: Step, language: Language, bare: boolean): string {
  if (!step) return numberText(value);
  const [whole = '0', tenths = '0'] = (Math.round(value / (step.size / 10)) / 10)
    .toFixed(1)
    .split('.');
  return `${numberText(Number(whole))}.${tenths}${bare ? '' : step.word[language]}`;
}
