import { type Page, spanOf } from '../../page/normalise';
import { followsLetter } from '../../page/thai-segmentation';
import { type Word, type Words, wordAt } from '../../page/words';
import type { Lead } from '../../reading';
import { THAI_HEADS } from './verbs';

/** Who does it: "ทีมการตลาดจะ…". The verb comes after จะ, ต้อง or ควร. */
const DOER =
  /^(?:ทีม|ฝ่าย|แผนก|บริษัท|พวกเรา|เรา|หน่วยงาน|องค์กร|ทุกคน|พนักงาน|สมาชิก)[^\s\d]{0,30}?\s?(?:จะ|ต้อง|ควร|จำเป็นต้อง)(?![ก-ฮ]*(?:ั|ิ|ี|ึ|ื|ุ|ู|็))\s?/;
const TEAM =
  /^(?:ทีม(?:การตลาด|ขาย|งาน|คอนเทนต์|โซเชียล|แบรนด์|เซลส์)?|ฝ่าย(?:การตลาด|ขาย)?|แผนก(?:การตลาด|ขาย)?)\s?/;

/** Words for somebody, who can do or want something. */
const PEOPLE =
  /^(?:ลูกค้า|คนไข้|ผู้|นัก|คน|องค์กร|ร้านค้า|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|บริษัท|แบรนด์|ธนาคาร|เทศบาล|ชาวบ้าน|เยาวชน|ครู|อาจารย์|พนักงาน|สมาชิก|ประชาชน|คู่ค้า|พาร์ทเนอร์|ตัวแทน|ชุมชน|เกษตรกร|แฟน|เจ้าหน้าที่|หัวหน้า|บุคลากร|หน่วย|ทีม|ทุก)/;

/** Which of them. */
const WHOSE = /^(?:ทุก(?:ราย|คน|กลุ่ม|ทีม|ระดับ|ฝ่าย)|ของเรา|ใหม่|เก่า|ประจำ|ไทย|ส่วนใหญ่)?\s?/;

/** The lead of a line that begins with Thai at `start`. การ before a verb is kept as nominal. */
export function thaiLead(start: number, page: Page, words: Words): Lead {
  const text = page.lower;
  let at = start + lengthOf(DOER, text.slice(start, start + 60));
  let nominal = false;
  /** The first word that was stepped over: what the line begins with, where no verb comes. */
  let first: Lead | null = null;
  for (let turn = 0; turn < 8; turn++) {
    while (text.charAt(at) === ' ' || text.charAt(at) === ':') at++;
    const word = wordAt(words.thai, at, text);
    const team = lengthOf(TEAM, text.slice(at, at + 30));
    if (word?.meaning) {
      const { skipped, verb } = word.meaning;
      const known = { word: word.text, span: spanOf(page, word.start, word.end) };
      if (skipped && (!verb || nextVerb(word.end, text, words))) {
        first ??= { kind: 'unknown', ...known };
        at = word.end;
      } else if (verb)
        return { kind: 'verb', word: known.word, class: verb, nominal, span: known.span };
      else if (team > 0 && nextVerb(at + team, text, words)) at += team;
      else if (isActor(word, text, words)) return first ?? { kind: 'unknown', ...known };
      else if (isNoun(word)) return { kind: 'noun', ...known };
      else return first ?? { kind: kindAt(at, start, text, words), ...known };
    } else if (team > 0 && turn < 2 && wordAt(words.thai, at + team, text)) at += team;
    else if (text.startsWith('การ', at) && !nominal) {
      at += 3;
      nominal = true;
    } else if (text.startsWith('ความ', at))
      return { kind: 'noun', word: 'ความ', span: spanOf(page, at, at + 4) };
    else break;
  }
  return first ?? unknownLead(at, page, words);
}

/** The lead of a line whose word at `at` is not known: the letters up to the next known word. */
function unknownLead(at: number, page: Page, words: Words): Lead {
  const text = page.lower;
  const next = words.thai.find((word) => word.start > at);
  const end = Math.max(at + 1, Math.min(next?.start ?? text.length, at + 16));
  return {
    // Known things behind a word that nobody knows say nothing of it: it may be a verb.
    kind: isHead(at, text, words) ? 'noun' : 'unknown',
    word: text.slice(at, end).trim(),
    span: spanOf(page, at, Math.min(end, text.length)),
  };
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** ลูกค้ารู้สึก…: somebody, and what they do. */
const isActor = ({ text: word, end }: Word, text: string, words: Words): boolean =>
  PEOPLE.test(word) && nextVerb(end + lengthOf(WHOSE, text.slice(end, end + 16)), text, words);

const isNoun = ({ text, meaning }: Word): boolean =>
  meaning?.noun === true || meaning?.metric !== undefined || text.startsWith('ความ');

const nextVerb = (at: number, text: string, words: Words): boolean => {
  const meaning = wordAt(words.thai, at, text)?.meaning;
  return meaning?.verb !== undefined || meaning?.skipped === true || meaning?.finished === true;
};

/** A noun where the line begins with a known thing and has no verb, or is about things alone. */
const kindAt = (at: number, start: number, text: string, words: Words): 'noun' | 'unknown' =>
  isHead(at, text, words) || saysNothing(words, text.length - start) ? 'noun' : 'unknown';

/** A known thing with no verb behind it, but for those in the name of a thing or of somebody: การทำงาน, นักเรียน. */
const isHead = (at: number, text: string, words: Words): boolean =>
  beginsWithHead(at, text) &&
  !words.thai.some(
    ({ start, meaning }) =>
      start > at && meaning?.verb !== undefined && !/(?:การ|นัก|ผู้)$/.test(text.slice(0, start)),
  );

let heads: readonly string[] | null = null;

function beginsWithHead(at: number, text: string): boolean {
  heads ??= THAI_HEADS.split(' ');
  return heads.some(
    (head) => text.startsWith(head, at) && !followsLetter(text.charCodeAt(at + head.length)),
  );
}

/**
 * A line of things alone: most of it is known, and there is no verb in it, nobody who wants
 * something, and none of the small words that only stand beside a verb.
 */
function saysNothing({ thai }: Words, length: number): boolean {
  const known = thai.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    known * 2 >= length &&
    !thai.some(({ meaning }) => meaning?.verb !== undefined || meaning?.skipped) &&
    !thai.some(({ text }) => /^(?:กับ|ด้วย|ผ่าน|จาก|สู่|ไปสู่)$/.test(text))
  );
}
