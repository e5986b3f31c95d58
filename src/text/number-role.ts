import type { Candidate } from './candidate';
import type { Page } from './normalise';
import type { Lead, QuantityRole } from './reading';

const MADE = new Set(['reach', 'create', 'do', 'weak', 'become']);

/** Verbs of work, not of money coming in. */
const WORKS = new Set(['create', 'do', 'weak', 'change']);

/** "Launch the £5 lunch deal": a sum in a line of work says what a thing costs, unless it is a sum of something. */
const isPrice = ({ start, end, context }: Candidate, { lower }: Page): boolean =>
  context.comparator === null &&
  !/[ก-๙]\s?$/.test(lower.slice(0, start)) &&
  !/^ (?:of|in|worth|from)\b/.test(lower.slice(end));

/** "three newsletters into one": how many there were before. */
const INTO_ONE = /^ (?:[a-z-]+ ){1,4}into (?:one|1|a single)\b/;

/** "60 days past due", 3 ปีแรก: of what age, or when. */
const AGED = /^(?:แรก| (?:past due|overdue|late|old|ago)\b)/;

/** "in the first 90 days" says when, not how much. */
const SPAN_OF_TIME =
  /(?:\b(?:first|initial|last|next|final|coming|past) |(?:ล่วงหน้า|ย้อนหลัง|ฟรี|นาน|รับประกัน|ทดลองใช้)\s?)$/;

/** What stands around a number, beside the words right before and after it. */
export interface Company {
  readonly page: Page;
  readonly lead: Lead | null;
  /** The only number of the line that could be what is reached. */
  readonly only: boolean;
  readonly first: boolean;
  /** A metric ends right in front of it: "NPS 45". */
  readonly metricBefore: boolean;
  /** A metric is near enough to be what it measures. */
  readonly measures: boolean;
}

/** What a number means in its line: what is reached, how it changes, or only how and where. */
export function roleOf(
  number: Candidate,
  { page, lead, only, first, metricBefore, measures }: Company,
): QuantityRole {
  const { context, kind } = number;
  const verb = lead?.kind === 'verb' ? lead.class : null;
  const moves = verb === 'up' || verb === 'down' || verb === 'change';
  // "Bring in two partners": the preposition belongs to the verb.
  const led = lead !== null && (page.from[number.start] ?? 0) - lead.span.end <= 1;
  const scope = context.scope && !led;
  // "Work with Legal in 27 countries": help says where, not how many.
  if (verb === 'weak' && scope && /\b(?:in|across) $/.test(page.lower.slice(0, number.start)))
    return 'condition';
  const fewer = context.comparator === 'at-most';
  if (number.role) return number.role;
  if (context.guard || context.offer || context.base) return 'condition';
  if (kind === 'duration' && context.bracketed && verb === null) return 'condition';
  if (kind === 'duration' && (context.within || (fewer && !only)))
    return only ? 'limit' : 'condition';
  if (kind === 'duration' && SPAN_OF_TIME.test(page.lower.slice(0, number.start)))
    return 'condition';
  if (kind === 'duration' && AGED.test(page.lower.slice(number.end))) return 'condition';
  if (verb === 'change' && number.unit === 'ขั้นตอน' && !context.to && !context.by)
    return 'condition';
  if (kind === 'number' && INTO_ONE.test(page.lower.slice(number.end))) return 'condition';
  if (number.of !== null) return 'ratio';
  if (!first && context.bracketed) return 'condition';
  if (!first && context.beside && !context.to && number.per === null) return 'condition';
  if (verb === 'hold' && kind !== 'points' && !context.by && !scope) return 'limit';
  if (kind === 'points') return context.to ? 'target' : 'change';
  if (context.to && !context.by) {
    const made = verb !== null && /^(?:do|create|weak)$/.test(verb);
    return made && kind === 'number' && number.unit !== null ? 'count' : 'target';
  }
  if (context.by || (context.changeAfter && kind !== 'number' && kind !== 'duration'))
    return 'change';
  if (fewer) return verb === 'down' ? 'target' : 'limit';
  if (kind === 'multiple')
    return moves ||
      /^(?:d|t|q|h|เท่าตัว)/.test(page.lower.slice(number.start, number.end)) ||
      number.value === 0.5
      ? 'change'
      : 'target';
  if (kind === 'percent') {
    if (moves && !context.level && context.comparator === null) return 'change';
    if (moves && context.comparator === 'at-least' && !context.level) return 'change';
    return 'target';
  }
  if (moves && scope && !context.level) return 'condition';
  if (
    scope &&
    !only &&
    !(first && (number.unit !== null || measures) && !moves) &&
    !/\b(?:of|to|than)\s*(?:[a-z]+ )*$/.test(
      page.lower.slice(Math.max(0, number.start - 16), number.start),
    )
  )
    return 'condition';
  if (context.level && !(number.unit && kind === 'number' && verb !== null && MADE.has(verb)))
    return 'target';
  const works = verb !== null && WORKS.has(verb);
  if (kind === 'currency' && works && !led && !measures && isPrice(number, page))
    return 'condition';
  if (kind === 'currency')
    return verb !== null && (MADE.has(verb) || verb === 'up') ? 'count' : 'target';
  if (kind === 'duration') return 'target';
  if (number.unit === null && metricBefore) return 'target';
  return number.unit === null && !led && !measures && isLoose(number, page) ? 'condition' : 'count';
}

/** Nothing behind it that could be counted: "the branch on Soi Ratchada 6", "Net Zero 2050". */
const isLoose = ({ end, per, context }: Candidate, { lower }: Page): boolean =>
  per === null && context.comparator === null && LOOSE.test(lower.slice(end));
const LOOSE =
  /^\s*(?:$|[).,;:!"'/]|(?:in|on|for|to|by|at|from|with|and|or|this|of)\b|เป็น|ด้วย|ให้|กับ|ใน|ที่|และ|ของ|จาก|โดย|เพื่อ|ก่อน|ตาม)/;
