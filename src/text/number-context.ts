import type { Page } from './normalise';
import type { RawNumber } from './numbers';
import { type Words, wordAt, wordBefore } from './words';

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
  /** Describes another number: "demos with companies of 200+", รุ่นละ 20 คน. */
  beside: boolean;
  /** A discount, a voucher, a reward of that size: no result. */
  offer: boolean;
  /** An increase, reduction … named right after it ("20% growth"). */
  changeAfter: boolean;
}

const FILL =
  '(?:(?:a|an|the|our|its|about|around|approximately|approx\\.?|roughly|nearly|almost|just|only|currently|least|most|at|over|under|above|below|more|less|fewer|than|no|not|up|total|average|avg\\.?|new|score|rate|level|record|high|minimum|maximum|min\\.?|max\\.?|of|target|goal|baseline|mean|~|≥|≤|>|<|=)\\s*)*';
const FROM = new RegExp(
  `(?:\\bfrom|\\bcurrently|\\bcurrent(?: level)?|\\bbaseline|\\btoday|\\bnow|\\bwas|\\bvs\\.?|\\bversus|\\bcompared (?:to|with)|\\bstart(?:ing)?(?: at| from| point)?|\\bagainst|\\blast (?:quarter|year|month)|\\(\\s*(?:in )?(?:[a-z]+ )?(?:20\\d\\d|25\\d\\d|q[1-4]))(?: is| at| of)?\\s*[:=(]?\\s*${FILL}$`,
);
const TO = new RegExp(
  `(?:\\bto|\\binto|→|\\breach(?:es|ing)?|\\bhit(?:s|ting)?|\\bachiev(?:e|es|ing)|\\bexceed(?:s|ing)?|\\bsurpass(?:es|ing)?|\\btarget(?: is)?:?|\\bgoal(?: is)?:?)\\s*[:=]?\\s*${FILL}$`,
);
const BY =
  /(?:\bby|\banother|\badditional|\bextra|\bby at least|\bby over|\bby more than|\bby up to|\bby about|\bby around|\bby an? (?:additional|further|average of)|\bup|\bdown|\bplus)\s*(?:~\s*)?$/;
const LEVEL =
  /(?:\bof|\bat|\bis|\bare|[:=]|\baverages?|\bstands at|\bscore|\brate)\s*(?:an? |the )?$/;
const AT_LEAST =
  /(?:\bat (?:a )?(?:the very )?least|\bno (?:less|fewer|lower) than|\bnot (?:less|fewer|lower) than|\b(?:a )?min(?:imum|\.)?(?: of)?|\bmore than|\bgreater than|\bhigher than|\bbetter than|\blonger than|\bover|\babove|\bexceed(?:s|ing)?|\bsurpass(?:es|ing)?|[>≥]|\bupwards of|\bnorth of|\bbeyond)\s*(?:an? |the )?$/;
const AT_MOST =
  /(?:\bat (?:the )?most|\bno (?:more|greater|higher|longer|later) than|\bnot (?:more|greater|exceeding|exceed)(?: than)?|\b(?:a )?max(?:imum|\.)?(?: of)?|\bless than|\bfewer than|\blower than|\bunder|\bbelow|\bwithin|\bfaster than|\bshorter than|\bup to|[<≤]|\bcapped at|\bnot exceeding|\bsouth of)\s*(?:an? |the )?$/;
const OR_MORE =
  /^(?:\s?(?:[a-z%]+ ){0,3}or (?:more|higher|above|better|greater|over|longer|up)\b|\s?(?:and|&) (?:above|up|higher|over)\b|\s?\+|\s?min(?:imum)?\b|\s?plus\b|\s?at least\b)/;
const OR_LESS =
  /^(?:\s?(?:[a-z%]+ ){0,3}or (?:less|fewer|lower|under|below|faster|shorter|quicker|better or less)\b|\s?and (?:below|under)\b|\s?max(?:imum)?\b)/;
const SCOPE =
  /(?:\bin|\bfor|\bacross|\bamong|\bamongst|\bbetween|\bwith|\bfrom|\bvia|\bthrough|\busing|\binto|\bper|\bevery|\bwithin|\bafter|\bthan|\bof|\btowards?|\bon|\bto)\s*(?:all |the |our |over |at least |about |more than |an? )*$/;
const GUARD =
  /\b(?:while|whilst|without) (?:[a-z-]+ ){1,6}(?:[a-z]+ )*$|(?:โดยไม่|โดยที่|โดยรักษา|โดยคง|โดยยังคง|ในขณะที่|ขณะที่|และรักษา)[^\d]{0,40}$/;
const BESIDE =
  /\b(?:with|averaging|of|having|worth|scoring|rated|costing|at|over|above)\s(?:[a-z$~-]+\s){0,4}$|[ก-ฮ]ละ\s?$|(?:มูลค่า|เฉลี่ย|ที่มี)[^\d]{0,20}$/;
const OFFER_AFTER =
  /^\s?(?:off\b|(?:[a-z-]+ ){0,2}(?:discount|promotion|coupon|voucher|commission|rebate|cashback|reward|gift|bonus|prize|stipend|kicker|deposit)s?\b)/;
const OFFER_BEFORE =
  /(?:ส่วนลด|คูปอง|ลดราคา|เงินรางวัล|ของรางวัลมูลค่า|บัตรกำนัล(?:มูลค่า)?|ค่าคอมมิชชั่น|\bvoucher of|\bdiscount of|\bworth)\s?(?:สูงสุด)?\s?$/;
const CHANGE_AFTER =
  /^\s?(?:(?!or\b|and\b|to\b|of\b|in\b|with\b|from\b)[a-z-]+ ){0,2}?(?:increase|decrease|growth|reduction|improvement|uplift|lift|more|fewer|less|higher|lower|faster|better|boost|rise|drop|decline|gain|jump|cut|additional|over|yoy|mom|qoq|year[- ]on[- ]year|month[- ]over[- ]month)\b/;

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
  let at = number.start;
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
  const by = BY.test(before) || number.signed || says('by');
  const upTo = /\bup to\s*$/.test(before);
  return {
    from: FROM.test(before) || says('from'),
    to: TO.test(before) || says('to') || upTo,
    by,
    level: LEVEL.test(before),
    comparator: most && !upTo ? 'at-most' : least ? 'at-least' : null,
    scope: SCOPE.test(before) || says('scope'),
    within: /\bwithin\s*(?:an? |the )?$/.test(before) || /ภายใน\s?$/.test(before),
    guard: GUARD.test(before),
    ordinal: signs[0] === 'ordinal' && !says('to') && !says('from'),
    beside: BESIDE.test(before),
    offer: OFFER_AFTER.test(after) || OFFER_BEFORE.test(before),
    changeAfter: CHANGE_AFTER.test(after),
  };
}
