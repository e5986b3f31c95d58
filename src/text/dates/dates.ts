import { ENGLISH_DATES } from '../languages/en/dates';
import { ENGLISH_TIMES } from '../languages/en/times';
import { THAI_DATES } from '../languages/th/dates';
import { eachMatch, type Ink, isFree, take } from '../page/ink';
import { type Page, spanOf } from '../page/normalise';
import type { DateMention, ReadOptions } from '../reading';
import { isYear, UNKNOWN_DAYS, yearDays, yearOf } from './calendar';
import { DIGIT_DATES } from './digits';

const DEADLINE =
  /(?:\bby|\bbefore|\buntil|\btill|\bno later than|\bdue(?: on| by| date)?:?|\bdeadline(?: is|:)?|\bahead of|\bin time for|\bfor|ภายใน|ก่อน|ถึง|ไม่เกิน|ให้ทัน|ทัน|(?:^|\s)ณ|กำหนด(?:ส่ง|เสร็จ)?|ให้เสร็จ(?:ใน)?|โดย)\s*(?:the\s|วันที่\s?|:\s?)?$/;
const FOR = /\bfor\s*(?:the\s)?$/;
const ITSELF_DEADLINE = /^(?:the )?(?:end\b|eo[qmyw]|by |before |within|สิ้น|ภายใน|before)|[ -]end$/;

/** A bare year: 2015 to 2045, or the same in Buddhist years, standing where a time stands. */
const BARE_YEAR = /\b((?:20[1-4]|25[5-8])\d)\b/g;
const AMOUNT_BEFORE =
  /(?:\bfrom|\bto|→|เป็น|จาก|เหลือ|ให้ได้|least|than|over|under|above|below|reach|hit|get|win|generate|send|add|gain|about|around|[$€£฿+<>≥≤~#.,:\d])\s*$/;
const TIME_BEFORE =
  /(?:%[a-z ]{0,20}\b(?:than|above|below|over|on)|\bin|\bby|\bvs\.?|\bversus|\bcompared (?:to|with)|\bfor|\bduring|\bbefore|\buntil|\bsince|\bend of|\bof|\bmid|\blate|\bearly|ใน|ภายใน|ปี|ก่อน|สิ้น|ช่วง|fiscal year|financial year|calendar year|\byear)[\s-]*$/;
const AMOUNT_AFTER =
  /^\s*(?:%|→|to \d|เป็น|เหลือ|-\s?\d|[,.]\d|x\b|k\b|\/|\+|[a-z]+ed [a-z]+s\b|(?:new |more |qualified |website |unique |email |blog )?(?:[a-z]{2,}s)\b(?!'| goals| plan)|(?:คน|ราย|ครั้ง|บาท|ล้าน|ชิ้น|ลีด|วิว|แห่ง|ฉบับ|คลิก|ดาวน์โหลด|ออเดอร์|คะแนน))/;
const OWNED_PLURAL =
  /^\s*(?:sales|plans|goals|targets|results|trends|events|campaigns|priorities|awards|series|okrs|guidelines|elections|olympics)\b/;

function bareYear(page: Page, match: RegExpExecArray): boolean {
  const before = page.lower.slice(Math.max(0, match.index - 24), match.index);
  const after = page.lower.slice(match.index + 4, match.index + 34);
  if (TIME_BEFORE.test(before) && !/^\s*(?:%|→|to \d|[,.]\d)/.test(after)) return true;
  if (AMOUNT_BEFORE.test(before)) return false;
  return !AMOUNT_AFTER.test(after) || OWNED_PLURAL.test(after);
}

/** Finds days, months, quarters … and takes them off the page, so that none is read as a target. */
export function findDates(page: Page, ink: Ink, options: ReadOptions): DateMention[] {
  const found: { start: number; mention: DateMention }[] = [];

  const keep = (
    start: number,
    end: number,
    kind: DateMention['kind'],
    days: { first: string | null; last: string | null },
    before: string,
  ) => {
    take(ink, start, end, 2);
    const own = page.lower.slice(start, end);
    const due = DEADLINE.test(before) && !(FOR.test(before) && kind === 'relative');
    const role =
      kind === 'cadence' ? 'cadence' : due || ITSELF_DEADLINE.test(own) ? 'deadline' : 'period';
    found.push({ start, mention: { kind, ...days, role, span: spanOf(page, start, end) } });
  };

  const digit = /\d/.test(page.lower);
  const patterns = [
    ...(digit ? DIGIT_DATES : []),
    ...(/[a-z]/.test(page.lower) ? [...ENGLISH_DATES, ...ENGLISH_TIMES] : []),
    ...(/[\u0e00-\u0e7f]/.test(page.lower) ? THAI_DATES : []),
  ];
  for (const { pattern, needs, read } of patterns) {
    if (!needs.some((part) => page.lower.includes(part))) continue;
    eachMatch(pattern, page.lower, (match) => {
      const text = match[0];
      const start = match.index + text.length - text.trimStart().length;
      const end = match.index + text.trimEnd().length;
      if (!isFree(ink, start, end)) return;
      const before = page.lower.slice(Math.max(0, start - 120), start);
      const result = read(match, options, before);
      if (result)
        keep(start, end, result.kind, { first: result.days.first, last: result.days.last }, before);
    });
  }
  eachMatch(BARE_YEAR, page.lower, (match) => {
    const end = match.index + 4;
    if (!isFree(ink, match.index, end) || !bareYear(page, match)) return;
    const year = yearOf(match[1] ?? '', false);
    const days = isYear(year) ? yearDays(year, options.yearStart ?? 1) : UNKNOWN_DAYS;
    keep(
      match.index,
      end,
      'year',
      { first: days.first, last: days.last },
      page.lower.slice(Math.max(0, match.index - 24), match.index),
    );
  });
  return found.sort((a, b) => a.start - b.start).map((item) => item.mention);
}
