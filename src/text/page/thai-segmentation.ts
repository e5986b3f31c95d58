import { PREFIX, prefixKey, type ThaiWord, thaiVocabulary } from './thai-vocabulary';
import type { Word } from './words';

const isThai = (code: number): boolean => code >= 0x0e01 && code <= 0x0e5b;
/** Vowels and marks that belong to the letter before them: a word cannot end in front of one. */
export const followsLetter = (code: number): boolean =>
  (code >= 0x0e30 && code <= 0x0e3a) || code === 0x0e45 || (code >= 0x0e47 && code <= 0x0e4e);
/** Vowels written before their letter: a word cannot begin after one. */
const leadsLetter = (code: number): boolean => code >= 0x0e40 && code <= 0x0e44;

/** The longest known word at `start` that ends where a word can. */
function longestThai(text: string, start: number): ThaiWord | undefined {
  const words = thaiVocabulary();
  for (let count = PREFIX; count > 0; count--) {
    const alike = words.get(prefixKey(text, start, count));
    if (!alike) continue;
    for (const word of alike) {
      const end = start + word.text.length;
      if (text.startsWith(word.text, start) && !followsLetter(text.charCodeAt(end))) return word;
    }
  }
  return undefined;
}

/** What makes a thing of a verb ends where its verb begins: การ|อบรม, not กา|รอบ|รม. */
const NOMINAL = ['การ', 'ความ'];

/** What was asked about last: one line is asked about many times, by the reading and by each rule. */
const recent = new Map<string, readonly Word[]>();
const KEPT = 8;

/** The known words of a text, left to right, the longest at each place; letters between them are left out. */
export function thaiWords(text: string): readonly Word[] {
  if (!/[\u0e01-\u0e5b]/.test(text)) return [];
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= KEPT) recent.clear();
  const words = segmented(text);
  recent.set(text, words);
  return words;
}

function segmented(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const cut =
      !isThai(code) || followsLetter(code) || (at > 0 && leadsLetter(text.charCodeAt(at - 1)));
    const found = cut ? undefined : longestThai(text, at);
    if (!found) {
      at += cut ? 1 : (nominalAt(text, at)?.length ?? 1);
      continue;
    }
    const end = at + found.text.length;
    words.push({ ...found, start: at, end });
    at = end;
  }
  return words;
}

const nominalAt = (text: string, at: number): string | undefined =>
  NOMINAL.find(
    (word) => text.startsWith(word, at) && !followsLetter(text.charCodeAt(at + word.length)),
  );

/** เพิ่มยอดขาย is the verb เพิ่มยอด and yet about ยอดขาย: metrics that begin inside a verb and reach its end. */
export function nestedMetrics(text: string, thai: readonly Word[]): Word[] {
  const nested: Word[] = [];
  for (const verb of thai) {
    if (!verb.meaning?.verb || verb.meaning.metric !== undefined) continue;
    for (let at = verb.start + 2; at < verb.end - 1; at++) {
      if (followsLetter(text.charCodeAt(at)) || leadsLetter(text.charCodeAt(at - 1))) continue;
      const found = longestThai(text, at);
      const end = at + (found?.text.length ?? 0);
      if (!found || end < verb.end || found.meaning.metric === undefined) continue;
      nested.push({ ...found, start: at, end });
      break;
    }
  }
  return nested;
}
