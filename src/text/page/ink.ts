/**
 * Which characters of a page are already read, so that no later reader takes them again: 0 free,
 * 1 taken, 2 taken by something that may stand before the sentence (a date, a list number).
 */
export type Ink = Uint8Array;

export function take(ink: Ink, start: number, end: number, as: 1 | 2 = 1): void {
  ink.fill(as, start, end);
}

/** True when no character from `start` to `end` (exclusive) is taken. */
export function isFree(ink: Ink, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (ink[at] !== 0) return false;
  return true;
}

/** Runs a global pattern over a text and hands each match to `found`. */
export function eachMatch(
  pattern: RegExp,
  text: string,
  found: (match: RegExpExecArray) => void,
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else found(match);
  }
}
