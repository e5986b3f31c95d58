import { latinVocabulary, phraseKey, singular } from './latin-vocabulary';
import type { Meaning } from './meaning';
import type { Page } from './normalise';
import { nestedMetrics, thaiWords } from './thai-segmentation';

/** A word or phrase of the page: offsets into the page, and its meaning when it is known. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: Meaning | null;
}

export interface Words {
  /** Every Latin word by itself, hyphens and apostrophes split off. */
  readonly latin: readonly Word[];
  /** Known Latin phrases, the longest at each place. */
  readonly phrases: readonly Word[];
  /** Known Thai words, the longest at each place; stretches between them are unknown. */
  readonly thai: readonly Word[];
  /** Metrics that begin inside a longer Thai verb: ยอดขาย in เพิ่มยอด|ขาย. */
  readonly nested: readonly Word[];
}

function latinWords(text: string): Word[] {
  const words: Word[] = [];
  const pattern = /[a-z\u00c0-\u024f]+(?:\d+[a-z]*)*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.charAt(match.index - 1);
    // The s of "team's" and the k of "1.5k" are no words.
    if (before === "'" && match[0].length <= 2) continue;
    if (before >= '0' && before <= '9' && match[0].length <= 2) continue;
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      meaning: null,
    });
  }
  return words;
}

function phrasesOf(text: string, latin: readonly Word[]): Word[] {
  if (latin.length === 0) return [];
  const { phrases: known, longest } = latinVocabulary();
  const phrases: Word[] = [];
  for (let at = 0; at < latin.length; ) {
    const first = latin[at];
    if (!first) break;
    const limit = Math.min(longest.get(singular(first.text)) ?? 0, latin.length - at);
    let taken = 1;
    for (let count = limit; count > 0; count--) {
      const parts = latin.slice(at, at + count);
      if (!joined(text, parts)) continue;
      const meaning = known.get(phraseKey(parts.map((word) => word.text)));
      if (!meaning) continue;
      const end = parts[count - 1]?.end ?? first.end;
      phrases.push({ start: first.start, end, text: text.slice(first.start, end), meaning });
      taken = count;
      break;
    }
    at += taken;
  }
  return phrases;
}

/** Only spaces, one hyphen or one slash between the words (a slash as in "and/or"). */
function joined(text: string, parts: readonly Word[]): boolean {
  for (let at = 1; at < parts.length; at++) {
    const gap = text.slice(parts[at - 1]?.end ?? 0, parts[at]?.start ?? 0);
    if (!/^(?: +|-| - |\/|:)$/.test(gap)) return false;
  }
  return true;
}

/** Finds the words of a page in both scripts. */
export function wordsOf(page: Page): Words {
  const latin = latinWords(page.lower);
  const thai = thaiWords(page.lower);
  const nested = nestedMetrics(page.lower, thai);
  return { latin, phrases: phrasesOf(page.lower, latin), thai, nested };
}

/** The word that begins at, or after only spaces from, an offset. */
export function wordAt(words: readonly Word[], offset: number, text: string): Word | null {
  let at = offset;
  while (text.charAt(at) === ' ') at++;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle] as Word;
    if (word.start === at) return word;
    if (word.start < at) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The word that ends at an offset, or before only spaces in front of it. */
export function wordBefore(words: readonly Word[], offset: number, text: string): Word | null {
  let at = offset;
  while (text.charAt(at - 1) === ' ') at--;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as Word;
    if (word.end === at) return word;
    if (word.end < at) return null;
  }
  return null;
}
