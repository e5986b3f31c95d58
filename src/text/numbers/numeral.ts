import type { Word } from '../page/words';

/** Digits as people write amounts: 2,500 · 1,20,000 · 1.000,5 · 1.000.000 · 10 000 · 12.5 */
export const DIGITS =
  /\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?/g;

/** The value of digits that `DIGITS` found. A point before exactly three digits is decimal: 1.250 is 1.25. */
export function amountOf(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3})+,\d/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replace(/\./g, ''));
  return Number(digits.replace(/[, ]/g, ''));
}

/** A number in words: its value and where it stands on the page. */
export interface WordedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** How many words; single ones need a counted thing beside them. */
  readonly words: number;
}

const BIG: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/**
 * Reads an English number from the word at `at`: "twenty-five", "two hundred and fifty", "half a
 * million", "a dozen". `smallOf` tells the value of a word below a hundred. Null when none begins here.
 */
export function englishNumber(
  words: readonly Word[],
  at: number,
  text: string,
  smallOf: (word: string) => number | undefined,
): (WordedNumber & { readonly next: number }) | null {
  const first = words[at];
  if (!first) return null;
  let total = 0;
  let current: number | null = null;
  let index = at;
  let end = first.start;
  let count = 0;
  if (first.text === 'half' && words[at + 1]?.text === 'a' && BIG[words[at + 2]?.text ?? '']) {
    current = 0.5;
    index = at + 2;
  } else if (first.text === 'half' && words[at + 1]?.text === 'a') {
    // "half a day"
    const end = words[at + 1]?.end ?? first.end;
    return { start: first.start, end, value: 0.5, words: 2, next: at + 2 };
  } else if (first.text === 'a' && BIG[words[at + 1]?.text ?? '']) {
    current = 1;
    index = at + 1;
  } else if (smallOf(first.text) === undefined) return null;
  for (; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    if (count > 0 && !/^(?: | and |-)$/.test(text.slice(end, word.start))) break;
    const small = smallOf(word.text);
    const big = BIG[word.text];
    if (small !== undefined) {
      if (
        current !== null &&
        !(current % 100 === 0 && current > 0) &&
        !(current >= 20 && current % 10 === 0 && small < 10)
      )
        break;
      current = (current ?? 0) + small;
    } else if (big !== undefined && current !== null) {
      if (big >= 1e3) {
        total += current * big;
        current = 0;
      } else current *= big;
    } else if (
      word.text === 'and' &&
      count > 1 &&
      smallOf(words[index + 1]?.text ?? '') !== undefined &&
      /(?:hundred|thousand|million)$/.test(text.slice(first.start, end))
    ) {
      continue;
    } else break;
    end = word.end;
    count++;
  }
  if (count === 0) return null;
  return { start: first.start, end, value: total + (current ?? 0), words: count, next: index };
}

/** Reads a Thai number from the word at `at`: สองร้อยห้าสิบ, ยี่สิบเอ็ด, สามล้าน. Null when none begins here. */
export function thaiNumber(
  words: readonly Word[],
  at: number,
): (WordedNumber & { readonly next: number }) | null {
  const first = words[at];
  if (
    first?.meaning?.numeral === undefined &&
    first?.meaning?.place === undefined &&
    first?.meaning?.inner !== 2
  )
    return null;
  let millions = 0;
  let total = 0;
  let digit: number | null = null;
  let index = at;
  let end = first.start;
  for (; index < words.length; index++) {
    const word = words[index];
    if (!word?.meaning || (index > at && word.start !== end)) break;
    const { numeral, inner, place } = word.meaning;
    if (numeral !== undefined || inner !== undefined) {
      if (digit !== null) break;
      digit = numeral ?? inner ?? 0;
    } else if (place === 1e6) {
      millions = (millions + total + (digit ?? (total === 0 ? 1 : 0))) * 1e6;
      total = 0;
      digit = null;
    } else if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = null;
    } else break;
    end = word.end;
  }
  // ครึ่งล้าน is a number, ครึ่ง alone a share or a part of a word.
  if (index - at === 1 && digit === 0.5) return null;
  return {
    start: first.start,
    end,
    value: millions + total + (digit ?? 0),
    words: index - at,
    next: index,
  };
}
