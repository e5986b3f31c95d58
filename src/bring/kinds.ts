import type { Quarter } from '../okr/quarter';
import { headingOf, isLevel, nameIn } from './headings';
import { asDigits, marked } from './marks';
import { isSentence, type Reader } from './sense';

const TOTAL =
  /^(?:grand |sub-?)?totals?(?![\p{L}])|^(?:weighted )?(?:average|avg|mean|sum|overall)(?:\s+(?:score|progress|grade|of|total|completion|weight)|[\s:：.]*$)|^(?:รวม|ผลรวม|ค่าเฉลี่ย|เฉลี่ย|ยอดรวม|คะแนนรวม)(?:ทั้งหมด|ทั้งสิ้น|น้ำหนัก|คะแนน)?(?![\u0e30-\u0e3a\u0e40-\u0e4e])/iu;
const INSTRUCTION =
  /^(?:how to|instructions?|guidelines?|guide|notes? ?[:：]|tips?\b|hints?\b|please|kindly|fill (?:in|out)|use this|enter |read |remember|step \d|do not|don['’]t|make sure|legend|key ?[:：]|colou?r|last (?:updated|edited|modified)|updated? (?:on|every|weekly)|source ?[:：]|scor(?:e|ing)s? ?[:：]|grading ?[:：]|scale ?[:：]|(?:each|every) (?:objective|key result|kr|team|row|owner)|this (?:sheet|template|tab|document)|for (?:each|every|help)|copy this|write |add (?:a|your|up to|as many)|example of|instructions? for|confidential|วิธี(?:ใช้|กรอก|อ่าน)|คำ(?:แนะนำ|อธิบาย|ชี้แจง)|กรุณา|โปรด|ให้(?:กรอก|ใส่|ทุก)|กรอก|หมายเหตุ ?[:：]|ทุก(?:ทีม|คน|ฝ่าย)|อัปเดต(?:ทุก|ล่าสุด)|แก้ไขล่าสุด|ข้อควรจำ)/iu;
const TEMPLATE =
  /^(?:e\.?g\.?[\s,:]|ex\.? ?[:：]|(?:for )?examples?\b ?[:：-]?|sample ?[:：]|เช่น|ตัวอย่าง|type (?:your|here)|your (?:objective|key result|kr|text|name)|enter (?:your|(?:an?|the) (?:objective|key result|kr|name|number)) |insert (?:your|objective|key result|kr|text|name|number)|add (?:objective|key result|kr|text|your) ?|write (?:your|(?:an?|the) (?:objective|key result|kr)) |lorem ipsum|(?:xx+|\.{3,}|…+|_{3,}|\?+|tbd|tbc|todo|n\/a)\s*$|ใส่(?:วัตถุประสงค์|ตัวชี้วัด|ข้อความ|ชื่อ)|พิมพ์ที่นี่|ระบุ(?:วัตถุประสงค์|ตัวชี้วัด|ชื่อ))/iu;
const BRACKETED = /^[<[{(][^>\]})]{2,60}[>\]})]$/u;
const GAP = '(?:[<[{][^>\\]}]{1,40}[>\\]}]|(?:[XYZ]|XX+)(?![\\p{L}\\p{N}]))%?';
const NEXT_GAP = `[\\s,→-]*(?:from|to|by|of|in|within|จาก|เป็น|ถึง|ภายใน|ใน)?\\s*${GAP}`;
/**
 * Nothing but gaps, or a verb and the gap of its metric before “from”: “Increase [metric] from [X] to [Y]”.
 * What names its metric is a key result: “MQLs from [X] to [Y]”.
 */
const GAPS = new RegExp(
  `^(?:(?:from\\s|จาก)?\\s*${GAP}|[\\p{L}\\p{M}]+\\s*${GAP}\\s*(?:from|จาก)\\s*${GAP})(?:${NEXT_GAP})+[\\s.]*$`,
  'u',
);
const TITLE =
  /okrs?\b|objectives? (?:and|&) key results?|\bplans?\b|tracker|template|dashboard|scorecard|\bfy ?\d{2}|\b20\d\d\b|ไตรมาส|แผน|ประจำปี|ตาราง|เป้าหมายทีม|\b25\d\d\b/iu;

export const isTotal = (text: string): boolean =>
  text.length < 50 && TOTAL.test(text.trim()) && !/\d+ ?→/.test(text);
/** What a mail or a message says around its list: a greeting, a line that leads in, a goodbye. */
const AROUND =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|เรียน|สวัสดี|ถึงทีม)(?![\p{L}\p{M}])(?!.*\d)|^(?:thanks?|thank you|many thanks|best(?: regards)?|kind regards|regards|cheers|see you|let me know|ขอบคุณ|ด้วยความเคารพ)(?![\p{L}\p{M}]).{0,60}$|(?:ค่ะ|คะ|ครับ|นะ|จ้า)[\s.!]*$/iu;
const LEADS_IN = /^(?!.*\d).{24,}[:：]\s*$/u;

export const isInstruction = (text: string): boolean => {
  const plain = text.trim();
  return INSTRUCTION.test(plain) || AROUND.test(plain) || LEADS_IN.test(plain);
};

const isGap = (text: string): boolean =>
  TEMPLATE.test(text) || BRACKETED.test(text) || GAPS.test(text);

/** A cell that waits for words: an example, a gap, a label with nothing behind it. */
export function isTemplate(text: string): boolean {
  const plain = text.trim();
  if (isGap(plain)) return true;
  const { mark, rest } = marked({ row: 0, column: 0, start: 0, text: plain });
  if (mark.level !== null && /[\p{L}\p{N}]/u.test(rest.text) === false) return true;
  return rest.text !== plain && isGap(rest.text);
}

/** A level’s name alone, “Key results”, “Objective 2:”: what stands below it is that. */
export function sectionIn(text: string): ReturnType<typeof headingOf> {
  const found = headingOf(text.replace(/^[\s#*•-]+|[\s:*：]+$/g, ''));
  return found && isLevel(found.role) ? found : null;
}

/** The quarter that a heading names, and nothing much beside: `Q3 2026`, “OKRs Q4/2569”. null for any other text. */
export function quarterIn(written: string, reader: Reader, of: Quarter): string | null {
  const text = asDigits(written);
  if (text.length > 80 || !/q|ไตรมาส|quarter/i.test(text)) return null;
  const bare = /^\s*q\s?([1-4])\s*$/i.exec(text);
  if (bare) return `Q${bare[1]} ${of.fiscalYear}`;
  const dates = reader
    .reading(text)
    .dates.filter(({ kind, first }) => kind === 'quarter' && first !== null);
  const [only] = dates;
  if (dates.length !== 1 || !only) return null;
  const rest = (text.slice(0, only.span.start) + text.slice(only.span.end)).trim();
  if (rest !== '' && isSentence(rest) && !TITLE.test(rest)) return null;
  const named = /q\s?([1-4])|ไตรมาส(?:ที่)?\s?([1-4])|([1-4])(?:st|nd|rd|th) quarter/i.exec(text);
  const number = named?.[1] ?? named?.[2] ?? named?.[3];
  if (number === undefined) return null;
  const year =
    /\b(20\d\d|25\d\d)\b/.exec(text)?.[1] ??
    /['’/ -](\d\d)\b/.exec(text.slice(named?.index ?? 0))?.[1];
  const full =
    year === undefined
      ? of.fiscalYear
      : Number(year) >= 2500
        ? Number(year) - 543
        : Number(year) < 100
          ? 2000 + Number(year)
          : Number(year);
  return `Q${number} ${full}`;
}

/** What heads a whole sheet: its name, its quarter, whose it is. */
export function isTitle(text: string, reader: Reader): boolean {
  const plain = text.trim();
  if (headingOf(plain) || marked({ row: 0, column: 0, start: 0, text: plain }).mark.level)
    return false;
  const verb = reader.reading(plain).lead?.kind === 'verb';
  const numbers = reader.reading(plain).quantities.length > 0;
  if (TITLE.test(plain)) return !verb && !numbers;
  return !verb && !numbers && nameIn(plain).split(' ').length <= 4;
}
