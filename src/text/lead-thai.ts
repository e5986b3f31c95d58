import { THAI_HEADS } from './lexicon/thai-verbs';
import { type Page, spanOf } from './normalise';
import type { Lead } from './reading';
import { followsLetter, type Words, wordAt } from './words';

/** Who does it: "ทีมการตลาดจะ…". The verb comes after จะ, ต้อง or ควร. */
const DOER =
  /^(?:ทีม|ฝ่าย|แผนก|บริษัท|พวกเรา|เรา|หน่วยงาน|องค์กร|ทุกคน|พนักงาน|สมาชิก)[^\s\d]{0,30}?\s?(?:จะ|ต้อง|ควร|จำเป็นต้อง)(?![ก-ฮ]*(?:ั|ิ|ี|ึ|ื|ุ|ู|็))\s?/;
const TEAM =
  /^(?:ทีม(?:การตลาด|ขาย|งาน|คอนเทนต์|โซเชียล|แบรนด์|เซลส์)?|ฝ่าย(?:การตลาด|ขาย)?|แผนก(?:การตลาด|ขาย)?)\s?/;

/** Words for somebody, who can do or want something. */
const PEOPLE =
  /^(?:ลูกค้า|คนไข้|ผู้|นัก|คน|ครู|อาจารย์|พนักงาน|สมาชิก|ประชาชน|คู่ค้า|พาร์ทเนอร์|ตัวแทน|ชุมชน|เกษตรกร|แฟน|เจ้าหน้าที่|หัวหน้า|บุคลากร|หน่วย|ทีม|ทุก)/;

/** Which of them. */
const WHOSE = /^(?:ทุก(?:ราย|คน|กลุ่ม|ทีม)|ของเรา|ใหม่|เก่า|ประจำ|ไทย|ส่วนใหญ่)?\s?/;

/** The lead of a line that begins with Thai at `start`. การ before a verb is kept as nominal. */
export function thaiLead(start: number, page: Page, words: Words): Lead {
  const text = page.lower;
  let at = start;
  const doer = DOER.exec(text.slice(at, at + 60));
  if (doer) at += doer[0].length;
  let nominal = false;
  let first: Lead | null = null;
  for (let turn = 0; turn < 8; turn++) {
    while (text.charAt(at) === ' ' || text.charAt(at) === ':') at++;
    const word = wordAt(words.thai, at, text);
    const meaning = word?.meaning;
    if (word && meaning) {
      const span = spanOf(page, word.start, word.end);
      if (meaning.skipped && !(meaning.verb && turn > 0 && !nextVerb(word.end, text, words))) {
        if (nextVerb(word.end, text, words) || !meaning.verb) {
          first ??= { kind: 'unknown', word: word.text, span };
          at = word.end;
          continue;
        }
      }
      if (meaning.verb)
        return { kind: 'verb', word: word.text, class: meaning.verb, nominal, span };
      const team = TEAM.exec(text.slice(at, at + 30));
      if (team && nextVerb(at + team[0].length, text, words)) {
        at += team[0].length;
        continue;
      }
      // ลูกค้ารู้สึก…: somebody, and what they do.
      const whose = WHOSE.exec(text.slice(word.end, word.end + 16))?.[0].length ?? 0;
      if (PEOPLE.test(word.text) && nextVerb(word.end + whose, text, words))
        return first ?? { kind: 'unknown', word: word.text, span };
      if (meaning.noun || meaning.metric !== undefined || word.text.startsWith('ความ'))
        return { kind: 'noun', word: word.text, span };
      return (
        first ?? {
          kind: isThing(at, start, text, words) ? 'noun' : 'unknown',
          word: word.text,
          span,
        }
      );
    }
    const team = TEAM.exec(text.slice(at, at + 30));
    if (team && turn < 2 && wordAt(words.thai, at + team[0].length, text)) {
      at += team[0].length;
      continue;
    }
    if (text.startsWith('การ', at) && !nominal) {
      at += 3;
      nominal = true;
      continue;
    }
    if (text.startsWith('ความ', at))
      return { kind: 'noun', word: 'ความ', span: spanOf(page, at, at + 4) };
    break;
  }
  if (first) return first;
  const next = words.thai.find((word) => word.start > at);
  const end = Math.max(at + 1, Math.min(next?.start ?? text.length, at + 16));
  return {
    kind: isThing(at, start, text, words) ? 'noun' : 'unknown',
    word: text.slice(at, end).trim(),
    span: spanOf(page, at, Math.min(end, text.length)),
  };
}

const nextVerb = (at: number, text: string, words: Words): boolean => {
  const meaning = wordAt(words.thai, at, text)?.meaning;
  return meaning?.verb !== undefined || meaning?.skipped === true || meaning?.finished === true;
};

/** The line begins with a known thing and has no verb, or is about things alone. */
const isThing = (at: number, start: number, text: string, words: Words): boolean =>
  (beginsWithHead(at, text) &&
    !words.thai.some((word) => word.start > at && word.meaning?.verb !== undefined)) ||
  saysNothing(words, text.length - start);

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
