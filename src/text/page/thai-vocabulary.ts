import type { Meaning } from './meaning';
import { defineAll } from './meanings';

/** A Thai word or phrase and all that it can mean. */
export interface ThaiWord {
  readonly text: string;
  readonly meaning: Meaning;
}

/** Words by the key of their first letters, the longest first: few share those, so finding one takes a few comparisons. */
export type ThaiVocabulary = ReadonlyMap<number, readonly ThaiWord[]>;

const FIRST_THAI = 0x0e00;
const LAST_THAI = 0x0e7f;
/** How many letters of a word its key holds at most; a shorter word has them all in it. */
export const PREFIX = 4;

/** The key of `count` letters of a text, up to PREFIX. Others may share it, which looking closer tells. */
export function prefixKey(text: string, start: number, count: number): number {
  let key = count;
  for (let at = start; at < start + count; at++) key = key * 128 + (text.charCodeAt(at) & 127);
  return key;
}

function build(): ThaiVocabulary {
  const known = new Map<string, Meaning>();
  defineAll((phrase) => {
    const first = phrase.charCodeAt(0);
    if (first < FIRST_THAI || first > LAST_THAI) return null;
    let meaning = known.get(phrase);
    if (!meaning) {
      meaning = {};
      known.set(phrase, meaning);
    }
    return meaning;
  });
  const words = new Map<number, ThaiWord[]>();
  for (const [text, meaning] of known) {
    const prefix = prefixKey(text, 0, Math.min(PREFIX, text.length));
    const alike = words.get(prefix);
    if (alike) alike.push({ text, meaning });
    else words.set(prefix, [{ text, meaning }]);
  }
  for (const alike of words.values()) alike.sort((a, b) => b.text.length - a.text.length);
  return words;
}

let built: ThaiVocabulary | null = null;

/** All Thai words. Gathered at the first Thai text: loading the bundle costs nothing. */
export function thaiVocabulary(): ThaiVocabulary {
  built ??= build();
  return built;
}
