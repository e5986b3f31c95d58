/** Which characters of a page are already read, so that no later reader takes them again. */
export type Ink = Uint8Array;

export function take(ink: Ink, start: number, end: number): void {
  ink.fill(1, start, end);
}

/** True when no character from `start` to `end` (exclusive) is taken. */
export function isFree(ink: Ink, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (ink[at] === 1) return false;
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
