import { eachMatch, type Ink, isFree, take } from './ink';
import { NAMES } from './lexicon/names';
import { type Page, spanOf } from './normalise';
import type { MaskedName } from './reading';

/** Finds the numbers that are part of a name, a standard, an age … and takes them off the page. */
export function maskNames(page: Page, ink: Ink): MaskedName[] {
  const names: MaskedName[] = [];
  if (!/\d|one|two|three|four|five|zero|หนึ่ง|ห้า|สาม|คนละ|ครึ่ง|เจน|เจเน/.test(page.lower))
    return names;
  for (const [why, pattern] of NAMES) {
    eachMatch(pattern, page.lower, (match) => {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (!isFree(ink, start, end)) return;
      take(ink, start, end, why === 'list number' || why === 'row name' ? 2 : 1);
      names.push({ why, span: spanOf(page, start, end) });
    });
  }
  return names;
}
