import { LASTS } from '../numbers/signs';
import { eachMatch, type Ink, isFree, take } from '../page/ink';
import { mentions, type Page, spanOf } from '../page/normalise';
import type { MaskedName } from '../reading';
import type { NameForm, NameGroup, NamePart } from './group';
import { NAMES } from './groups';

/** "10th", but not in "September 30th" or "1st quarter": those are dates. */
const ORDINAL =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?\b\d+(?:st|nd|rd|th)\b(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|half))?/g;

/** Digits, number words and the few names without one: most lines have none, and need no pattern. */
const HAS_NUMBER =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|sixty|zero|hundred|thousand|million|หนึ่ง|ห้า|สาม|คนละ|ครึ่ง|เจน|เจเน|"/;

const sourceOfPart = (part: NamePart): string =>
  part instanceof RegExp ? part.source : `(?:${part.oneOf.map((one) => one.source).join('|')})`;
const sourceOf = (form: NameForm): string =>
  form instanceof RegExp ? form.source : form.map(sourceOfPart).join('');

const patterns = new Map<NameGroup, RegExp>();

/** All forms of a group in one. Joined at the first use: loading the bundle costs nothing. */
function patternOf(group: NameGroup): RegExp {
  let pattern = patterns.get(group);
  if (!pattern) {
    pattern = new RegExp(group.forms.map(sourceOf).join('|'), 'g');
    patterns.set(group, pattern);
  }
  return pattern;
}

/** Finds the numbers that are part of a name, a standard, an age … and takes them off the page. */
export function maskNames(page: Page, ink: Ink): MaskedName[] {
  const names: MaskedName[] = [];
  if (!HAS_NUMBER.test(page.lower)) return names;
  const lasts = LASTS.test(page.lower);
  for (const group of NAMES) {
    const { why, needs } = group;
    if (needs && !mentions(page, needs)) continue;
    eachMatch(patternOf(group), page.lower, (match) => {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (!isFree(ink, start, end) || (lasts && /^\d+:\d+$/.test(match[0]))) return;
      take(ink, start, end, why === 'list number' || why === 'row name' ? 2 : 1);
      names.push({ why, span: spanOf(page, start, end) });
    });
  }
  if (!/\d(?:st|nd|rd|th)/.test(page.lower)) return names;
  eachMatch(ORDINAL, page.lower, (match) => {
    const end = match.index + match[0].length;
    if (!/^\d+\w\w$/.test(match[0]) || !isFree(ink, match.index, end)) return;
    take(ink, match.index, end);
    names.push({ why: 'ordinal', span: spanOf(page, match.index, end) });
  });
  return names;
}
