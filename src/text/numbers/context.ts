import type { Page } from '../page/normalise';
import { type Word, type Words, wordAt, wordBefore } from '../page/words';
import type { RawNumber } from './raw-number';
import {
  AT_LEAST,
  AT_MOST,
  BASE,
  BESIDE,
  BY,
  CHANGE_AFTER,
  endsWith,
  FROM,
  GUARD,
  LEVEL,
  OFFER_AFTER,
  OFFER_BEFORE,
  OR_LESS,
  OR_MORE,
  PLACE,
  PRICED,
  SCOPE,
  TO,
} from './signs';

/** What the words right before and after a number say about it. */
export interface NumberContext {
  from: boolean;
  to: boolean;
  by: boolean;
  /** "of", "at", a colon or a metric's name stands before it: a level. */
  level: boolean;
  comparator: 'at-least' | 'at-most' | null;
  /** "in", "for", "across", "among": it tells where or for whom. */
  scope: boolean;
  /** "within": a time to stay in. */
  within: boolean;
  /** "while keeping", โดยไม่ให้: a bound beside the result. */
  guard: boolean;
  /** Thai ที่ alone: "the third" or "at 3". */
  ordinal: boolean;
  /** Thai: behind a place that has a number of its own: โกดัง 7, รถเมล์สาย 8. */
  numbered: boolean;
  /** Describes another number: "demos with companies of 200+", รุ่นละ 20 คน. */
  beside: boolean;
  /** What a rate is counted for: "per 1,000 visits", ต่อ 1,000 ราย. */
  base: boolean;
  /** Opens a bracket: "24 posts (2 a week)". */
  bracketed: boolean;
  /** A discount, a voucher, a reward of that size: no result. */
  offer: boolean;
  /** An increase, reduction … named right after it ("20% growth"). */
  changeAfter: boolean;
}

/** What stands behind a Thai number counts it, unless it is known and no counting word. */
const isCounted = (behind: Word | null, after: string): boolean =>
  behind?.meaning
    ? behind.meaning.classifier === true || behind.meaning.metric !== undefined
    : /^\s?(?:[ก-๙]|%)/.test(after);

/** Reads the neighbourhood of a number, from `floor` (the end of the number before) on. */
export function contextOf(
  number: RawNumber,
  floor: number,
  ceiling: number,
  page: Page,
  words: Words,
): NumberContext {
  const text = page.lower;
  const before = text.slice(Math.max(floor, number.start - 60), number.start);
  const after = text.slice(number.end, Math.min(ceiling, number.end + 40));
  const signs: string[] = [];
  // "จากเดิม ~20%"
  let at = number.start - (/[~≈<>=≤≥]?\s?$/.exec(before)?.[0].length ?? 0);
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(words.thai, at, text);
    if (!word?.meaning?.signs || word.start < floor) break;
    signs.push(...word.meaning.signs);
    at = word.start;
  }
  const says = (sign: string) => signs.includes(sign);
  const behind = wordAt(words.thai, number.end, text);
  const further = behind ? wordAt(words.thai, behind.end, text) : null;
  const saysAfter = (sign: string) =>
    behind?.meaning?.signs?.includes(sign) === true ||
    further?.meaning?.signs?.includes(sign) === true;
  const most =
    says('at-most') ||
    saysAfter('or-less') ||
    AT_MOST.test(before) ||
    OR_LESS.test(after) ||
    says('or-less');
  const least =
    !most &&
    (number.plus ||
      says('at-least') ||
      says('or-more') ||
      saysAfter('or-more') ||
      AT_LEAST.test(before) ||
      OR_MORE.test(after));
  const nearest = signs.find((sign) => sign === 'to' || sign === 'by');
  const by = BY.test(before) || number.signed || nearest === 'by';
  const upTo = /\bup to\s*$/.test(before);
  return {
    from: endsWith(FROM, before) || says('from'),
    to: endsWith(TO, before) || nearest === 'to' || upTo,
    by,
    level: LEVEL.test(before),
    comparator: most && !upTo ? 'at-most' : least ? 'at-least' : null,
    scope: SCOPE.test(before) || says('scope'),
    within: /\bwithin\s*(?:an? |the )?$/.test(before) || /ใน\s?$/.test(before),
    guard: GUARD.test(before),
    numbered: PLACE.test(before) && !isCounted(behind, after),
    ordinal: signs[0] === 'ordinal' && !says('to') && !says('from'),
    beside: BESIDE.test(before),
    bracketed: /\($/.test(before),
    base: /^10+$/.test(String(number.value)) && BASE.test(before),
    offer:
      (/^(?:currency|percent)$/.test(number.kind) && OFFER_AFTER.test(after)) ||
      OFFER_BEFORE.test(before) ||
      (number.kind === 'currency' && PRICED.test(after)),
    changeAfter: CHANGE_AFTER.test(after),
  };
}
