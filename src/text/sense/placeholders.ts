import { eachMatch, type Ink, isFree, take } from '../page/ink';
import { mentions, type Page, spanOf } from '../page/normalise';
import type { Span } from '../reading';
import { PLACEHOLDERS } from './placeholder-forms';

/** A lone X where a number belongs ("Reach X followers"); only where the line has no digit at all. */
const LONE =
  /\b(?:by|to|of|at least|get|reach|generate|win|send|publish|with|เป็น|อย่างน้อย|ให้ได้|ได้|จำนวน)\s?([XN])\b(?! ?\((?:formerly|twitter)| ads?\b| platform| account| profile| page)/gi;

/** Finds what still has to be filled in and takes it off the page. */
export function findPlaceholders(page: Page, ink: Ink): Span[] {
  const spans: [number, number][] = [];
  const keep = (start: number, end: number) => {
    // "source{d}" is a name.
    const glued = page.text.charAt(start) === '{' && /\w/.test(page.text.charAt(start - 1));
    if (glued || !isFree(ink, start, end)) return;
    take(ink, start, end);
    spans.push([start, end]);
  };
  for (const { needs, pattern } of PLACEHOLDERS) {
    if (!mentions(page, needs)) continue;
    eachMatch(pattern, page.text, (match) => keep(match.index, match.index + match[0].length));
  }
  if (!/\d/.test(page.text)) {
    eachMatch(LONE, page.text, (match) => {
      const letter = match[1] ?? '';
      const end = match.index + match[0].length;
      if (letter === 'X' || letter === 'N') keep(end - 1, end);
    });
  }
  return spans.sort((a, b) => a[0] - b[0]).map(([start, end]) => spanOf(page, start, end));
}
