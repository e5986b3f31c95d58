import { eachMatch, type Ink, isFree, take } from '../page/ink';
import { mentions, type Page } from '../page/normalise';
import { bare, type RawNumber } from './raw-number';

const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|');
const RANK = `(?:(?:#|no\\.? ?|number |rank(?:ed)? |place |position )\\d{1,3}|\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})\\b`;
const PLACE = '(?: (?:place|position|rank))?';
const THAI = '(?:อันดับ|ลำดับ)(?:ที่)?\\s?\\d{1,3}|ที่\\s?\\d{1,3}';

/** "From fifth to second", "to no. 3, from no. 9", จากอันดับ 5 เป็นอันดับ 2. */
const PAIRS = [
  new RegExp(`\\bfrom (?:the )?(${RANK})${PLACE}(?: to| into|→| →) (?:the )?(${RANK})`, 'g'),
  new RegExp(`(${RANK})[^.;\\d]{0,40}\\bfrom (${RANK})`, 'g'),
  new RegExp(`จาก(${THAI})\\s?(?:[ก-๙]{0,6}(?:เป็น|สู่|ถึง)|→)\\s?(${THAI})`, 'g'),
];

/**
 * Two places in an order of which one is left for the other: a change that can be measured, where one
 * place alone is a name. Taken off the page before names are; the unit is "rank".
 */
export function findRankPairs(page: Page, ink: Ink): RawNumber[] {
  const found: RawNumber[] = [];
  if (!mentions(page, 'from|จาก')) return found;
  for (const pattern of PAIRS) {
    eachMatch(pattern, page.lower, ({ 0: whole, 1: one = '', 2: other = '', index }) => {
      const first = index + whole.indexOf(one);
      const last = index + whole.length - other.length;
      if (!isFree(ink, first, index + whole.length)) return;
      for (const [at, written] of [
        [first, one],
        [last, other],
      ] as const) {
        take(ink, at, at + written.length);
        found.push({ ...bare(at, at + written.length, placeOf(written)), unit: 'rank' });
      }
    });
  }
  return found;
}

const placeOf = (written: string): number =>
  Number(/\d+/.exec(written)?.[0] ?? ORDINALS.indexOf(written) + 1);
