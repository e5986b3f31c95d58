import { isMove, isWork } from '../reading';
import type { Candidate, Company } from './candidate';

/** "in the first 90 days" says when, not how much. */
const SPAN_OF_TIME =
  /(?:\b(?:first|initial|last|next|final|coming|past) |(?:ล่วงหน้า|ย้อนหลัง|ฟรี|นาน|รับประกัน|ทดลองใช้)\s?)$/;
/** "60 days past due", 3 ปีแรก: of what age, or when. */
const AGED = /^(?:แรก| (?:past due|overdue|late|old|ago)\b)/;
const INTO_ONE = /^ (?:[a-z-]+ ){1,4}into (?:one|1|a single)\b/;
/** "Unify the three schemes": those that are there already. */
const JOINED =
  /\b(?:merge|unify|unite|combine|align|consolidate|harmoni[sz]e|reconcile) (?:the|our|all|both) $/;
const LOOSE =
  /^\s*(?:$|[).,;:!"'/]|(?:in|on|for|to|by|at|from|with|and|or|this|of)\b|เป็น|ด้วย|ให้|กับ|ใน|ที่|และ|ของ|จาก|โดย|เพื่อ|ก่อน|ตาม)/;

const textBefore = ({ start }: Candidate, { page }: Company): string => page.lower.slice(0, start);
const textAfter = ({ end }: Candidate, { page }: Company): string => page.lower.slice(end);

/** "Bring in two partners": the verb stands right before it, and a preposition belongs to the verb. */
const isLed = ({ start }: Candidate, { page, lead }: Company): boolean =>
  lead !== null && (page.from[start] ?? 0) - lead.span.end <= 1;

/** "in 3 markets", "for 20 shops": its preposition says where or for whom. */
export const isScope = (number: Candidate, company: Company): boolean =>
  number.context.scope && !isLed(number, company);

/** "Work with Legal in 27 countries": help says where, not how many. */
export const isPlaceOfHelp = (number: Candidate, company: Company): boolean =>
  company.verb === 'weak' &&
  isScope(number, company) &&
  /\b(?:in|across) $/.test(textBefore(number, company));

/** "while keeping churn at 3%", "a 20% discount", "per 1,000 visits". */
const isBesideTheResult = ({ context }: Candidate): boolean =>
  context.guard || context.offer || context.base;

/** "Onboarding (14 days) without drop-outs": in brackets, where no verb asks for it. */
const isTimeInBrackets = ({ kind, context }: Candidate, { verb }: Company): boolean =>
  kind === 'duration' && context.bracketed && verb === null;

/** "Answer 90% of tickets within 2 hours": a time to stay in, with something else to reach. */
const isTimeLimitOfAnother = ({ kind, context }: Candidate, { only }: Company): boolean =>
  kind === 'duration' && !only && (context.within || context.comparator === 'at-most');

/** หนี้เกิน 120 วัน จาก 5 ล้านบาทเหลือ 3 ล้านบาท: a time beside a from–to of something else. */
const isTimeBesidePair = ({ kind, role }: Candidate, { paired }: Company): boolean =>
  kind === 'duration' && role === null && paired;

/** "in the first 90 days", "60 days past due"; within such a time is a limit. */
const isWhen = (number: Candidate, company: Company): boolean =>
  number.kind === 'duration' &&
  !number.context.within &&
  (SPAN_OF_TIME.test(textBefore(number, company)) || AGED.test(textAfter(number, company)));

/** ปรับปรุงกระบวนการ 5 ขั้นตอน: the steps that the thing to be changed has. */
const isStepsOfTheThing = ({ unit, context }: Candidate, { verb }: Company): boolean =>
  verb === 'change' && unit === 'ขั้นตอน' && !context.to && !context.by;

/** "Merge three newsletters into one": how many there were before. */
const isMerged = (number: Candidate, company: Company): boolean =>
  number.kind === 'number' &&
  (INTO_ONE.test(textAfter(number, company)) || JOINED.test(textBefore(number, company)));

/** Whether a number only qualifies the result, whatever else is said of it. */
export const isCondition = (number: Candidate, company: Company): boolean =>
  isBesideTheResult(number) ||
  isTimeInBrackets(number, company) ||
  isTimeLimitOfAnother(number, company) ||
  isTimeBesidePair(number, company) ||
  isWhen(number, company) ||
  isStepsOfTheThing(number, company) ||
  isMerged(number, company);

/** "newsletters with 50k readers": describes what stands before it. */
export const isDescription = ({ context, per }: Candidate): boolean =>
  context.beside && !context.to && per === null;

/** "24 posts (2 a week)", "5 newsletters with 50k readers": tells more of the number before it. */
export const isRemark = (number: Candidate, { first }: Company): boolean =>
  !first && (number.context.bracketed || isDescription(number));

/** "Grow sales in 3 markets", "Run 5 events for 20 shops". A share or a multiple counts no places. */
export function isWhere(number: Candidate, company: Company): boolean {
  const { kind, unit, context } = number;
  if (kind === 'percent' || kind === 'multiple' || !isScope(number, company)) return false;
  const moves = isMove(company.verb);
  if (moves && !context.level) return true;
  // "Sell in 40 shops at $5 each": the first thing counted is the result, whatever stands before it.
  const counted = company.first && !moves && (unit !== null || company.measures);
  return !company.only && !counted;
}

/** "Launch the £5 lunch deal": a sum in a line of work says what a thing costs, unless it is a sum of something. */
export const isPrice = (number: Candidate, company: Company): boolean =>
  (isWork(company.verb) || company.verb === 'change') &&
  !isLed(number, company) &&
  !company.measures &&
  number.context.comparator === null &&
  !/[ก-๙]\s?$/.test(textBefore(number, company)) &&
  !/^ (?:of|in|worth|from)\b/.test(textAfter(number, company));

/** "Write the patch notes for 1.4.2", แก้ข้อบังคับ ข้อ 27: nothing behind it that could be counted. */
export const isLoose = (number: Candidate, company: Company): boolean =>
  number.unit === null &&
  !isLed(number, company) &&
  !company.measures &&
  number.per === null &&
  number.context.comparator === null &&
  LOOSE.test(textAfter(number, company));
