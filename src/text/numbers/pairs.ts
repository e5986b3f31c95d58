import type { Page } from '../page/normalise';
import type { Lead } from '../reading';
import type { Candidate } from './candidate';

const MARKED =
  /(?:\bup from|\bdown from|\bvs\.?|\bversus|\bcompared (?:to|with)|\bcurrently|\bcurrent|\bbaseline|\bwas|\bnow|\btoday|\bagainst|จากเดิม|ปัจจุบัน|เดิม|เทียบกับ)[^\d]{0,24}$/;

/** "(57% now)" */
const AS_IT_IS = /^ (?:now|today|currently|before|previously|last (?:quarter|month|year))\)/;

/** Two numbers of one from–to take what only one of them shows: "from 12 to 15 percent". */
function share(one: Candidate, other: Candidate): void {
  if (
    one.kind === 'number' &&
    (one.unit === null || other.kind !== 'number') &&
    (other.kind !== 'number' || other.unit !== null)
  ) {
    if (other.kind !== 'number' && one.unit !== null && one.unit.length > 0) return;
    one.kind = other.kind;
    one.unit = other.unit;
  }
}

function pair(start: Candidate, target: Candidate, page: Page): void {
  start.role = 'start';
  target.role = 'target';
  const glued = (number: Candidate) => page.lower.slice(number.start, number.end);
  // "from 1 to 2m": the multiplier is written once.
  if (
    /\d\s?(?:k|m|mn|bn|million|ล้าน|แสน|หมื่น)/.test(glued(target)) &&
    /^[$€£฿]?\d+(?:\.\d+)?$/.test(glued(start)) &&
    start.value < 1000 &&
    start.value * 1000 < target.value
  ) {
    const digits = Number(/\d+(?:\.\d+)?/.exec(glued(target))?.[0] ?? 1);
    start.value *= digits ? target.value / digits : 1;
  }
  share(start, target);
  share(target, start);
}

/** Finds from–to pairs among neighbouring numbers and gives both their role. */
export function pairNumbers(numbers: readonly Candidate[], page: Page, lead: Lead | null): void {
  const moves = lead?.kind === 'verb' && /^(?:up|down|change|reach|hold)$/.test(lead.class);
  for (let index = 0; index + 1 < numbers.length; index++) {
    const one = numbers[index] as Candidate;
    const two = numbers[index + 1] as Candidate;
    if (one.role) continue;
    const gap = page.lower.slice(one.end, two.start);
    const between = page.lower.slice(Math.min(one.unitEnd, two.start), two.start);
    if (gap.length > 90 || /[;!?]|\. /.test(gap)) continue;
    const arrow = /^[^→]{0,40}→[^→]{0,24}$/.test(gap);
    const toTwo =
      /(?:\bto|\binto)\s[^\d]{0,30}$|เหลือ(?:ไม่เกิน|ต่ำกว่า)\s?$/.test(gap) || two.context.to;
    if (arrow) {
      pair(one, two, page);
    } else if (
      one.context.from &&
      (toTwo || (/^\s?-\s?$/.test(gap) && !two.context.from)) &&
      !/\band\b|,.*\b(?:and|then)\b/.test(gap)
    ) {
      pair(one, two, page);
    } else if (
      !one.context.to &&
      !one.context.by &&
      !two.context.from &&
      /^\s?(?:to|เป็น|เพิ่มเป็น|ลดเหลือ|เหลือ|สู่)\s?(?:at least |over |under |ไม่เกิน|อย่างน้อย)?$/.test(
        between,
      ) &&
      (moves || one.context.level || lead?.kind !== 'verb' || /[ก-๙]/.test(between)) &&
      one.kind !== 'multiple'
    ) {
      pair(one, two, page);
    } else if (two.context.from && !numbers[index + 2]?.context.to) {
      if (reversed(one, two, gap, page, lead)) pair(two, one, page);
      else if (
        /^\s?จาก(?:ทั้งหมด|จำนวน)?\s?$/.test(page.lower.slice(one.end, two.start)) ||
        /^\s?(?:[ก-๙]{1,10})?\s?จาก(?:ทั้งหมด|จำนวน)\s?$/.test(gap)
      )
        ratio(one, two);
    } else if (
      /^\s?(?:[ก-๙]{1,8}\s?)?(?:ใน|จากทั้งหมด|ของทั้งหมด)\s?$/.test(gap) &&
      one.value <= two.value &&
      two.kind === 'number'
    ) {
      ratio(one, two);
    } else if (
      /^ (?:out )?of (?:the |our |all |these |every )?$/.test(gap) &&
      one.value <= two.value &&
      one.kind === 'number'
    ) {
      ratio(one, two);
    }
  }
  for (const number of numbers) {
    if (
      number.role === null &&
      numbers.length > 1 &&
      AS_IT_IS.test(page.lower.slice(number.end, number.end + 16))
    )
      number.role = 'start';
    else if (
      number.role === null &&
      /(?:baseline|จากเดิม|(?:^|[\s(])เดิม(?:ที่)?|ปัจจุบัน(?:อยู่)?(?:ที่)?|currently(?: at)?|starting (?:at|from))\s?[:=~≈]?\s?$/.test(
        page.lower.slice(Math.max(0, number.start - 20), number.start),
      )
    )
      number.role = 'start';
  }
}

/** "4 จาก 6 ราย": the second number is the whole; it stays as a condition. */
function ratio(part: Candidate, whole: Candidate): void {
  part.of = whole.value;
  part.role = 'ratio';
  whole.role = 'condition';
  if (part.unit === null) part.unit = whole.unit;
}

/** True for "to 30 from 20", "NPS 45 (currently 38)"; not for "30 leads from 5 webinars". */
function reversed(
  one: Candidate,
  two: Candidate,
  gap: string,
  page: Page,
  lead: Lead | null,
): boolean {
  if (one.context.by && one.kind !== two.kind) return false;
  if (MARKED.test(gap)) return !one.context.by;
  if (/จาก\s?$/.test(gap)) return one.context.to && one.value !== two.value;
  if (!/\bfrom\s[^\d]{0,12}$/.test(gap)) return false;
  if (one.context.to) return true;
  const sameUnit =
    one.kind === two.kind && (one.unit === two.unit || two.unit === null) && one.kind !== 'number';
  const bareEnd =
    two.unit === null &&
    /^\s*(?:$|[).,]|last|this|in q|today|now)/.test(page.lower.slice(two.end, two.end + 8));
  return (
    (sameUnit || bareEnd) &&
    lead?.kind === 'verb' &&
    /^(?:up|down|change|reach)$/.test(lead.class) &&
    !one.context.by
  );
}
