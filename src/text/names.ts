import { eachMatch, type Ink, isFree, take } from './ink';
import { NAMES } from './lexicon/names';
import { type Page, spanOf } from './normalise';
import { LASTS } from './number-signs';
import type { MaskedName } from './reading';

/** "10th", but not in "September 30th" or "1st quarter": those are dates. */
const ORDINAL =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?\b\d+(?:st|nd|rd|th)\b(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|half))?/g;

/** Finds the numbers that are part of a name, a standard, an age … and takes them off the page. */
export function maskNames(page: Page, ink: Ink): MaskedName[] {
  const names: MaskedName[] = [];
  if (
    !/\d|one|two|three|four|five|zero|million|thousand|nine|eleven|หนึ่ง|ห้า|สาม|คนละ|ครึ่ง|เจน|เจเน|"/.test(
      page.lower,
    )
  )
    return names;
  const lasts = LASTS.test(page.lower);
  for (const [why, pattern, needs] of NAMES) {
    if (needs && !needs.split('|').some((part) => page.lower.includes(part))) continue;
    eachMatch(pattern, page.lower, (match) => {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (!isFree(ink, start, end) || (lasts && /^\d+:\d+$/.test(match[0]))) return;
      take(ink, start, end, why === 'list number' || why === 'row name' ? 2 : 1);
      names.push({ why, span: spanOf(page, start, end) });
    });
  }
  eachMatch(ORDINAL, page.lower, (match) => {
    const end = match.index + match[0].length;
    if (!/^\d+\w\w$/.test(match[0]) || !isFree(ink, match.index, end)) return;
    take(ink, match.index, end);
    names.push({ why: 'ordinal', span: spanOf(page, match.index, end) });
  });
  return names;
}
