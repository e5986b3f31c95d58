/** Signs that belong to the letter before them: Thai vowels and tones, combining marks, joiners, the second half of a pair. */
const BELONGS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0300-\u036f]|\u200d|\ufe0f|[\udc00-\udfff]/;

/** A space in the last part of a cut is a better place to end than the middle of a word. */
const LAST_PART = 0.7;

/** Text of at most `most` UTF-16 units, cut at a space where one is near and never within a letter, with … at the end. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most - 1;
  const space = text.lastIndexOf(' ', end);
  if (space > most * LAST_PART) end = space;
  while (end > 0 && BELONGS.test(text.charAt(end))) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Text without line breaks and other control characters, and without marks that turn the direction of what follows. */
export const plain = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

/** The same with single spaces and none at its ends: a line of its own. */
export const oneLine = (text: string): string => plain(text).replace(/ {2,}/g, ' ').trim();
