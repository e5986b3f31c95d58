import type { Level } from '../words/plan-words';
import { type Bit, isWord, part } from './bits';

/** How a line begins, apart from its words. */
export interface Mark {
  /** What its prefix says outright: O1, KR1.1, “Objective 2:”, ☐. */
  readonly level: Level | null;
  /** The kind of sign that it has in a list: the same kind is the same level. '' for none. */
  readonly style: string;
  /** How deep its number goes: 2 of 1.2; 0 where it has none. */
  readonly depth: number;
  /** Its number as others name it: `kr1.1`, `o2`, `1.2`; '' where it has none. */
  readonly id: string;
}

export interface Marked {
  readonly mark: Mark;
  /** The prefix, to be noted; null where there is none. */
  readonly prefix: Bit | null;
  readonly rest: Bit;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)';
/** What parts a prefix with words from its sentence; a number alone needs less. */
const AFTER = '\\s*(?:[:.)\\]|：*_–—-]+|\\s)[\\s*_]*';
const SIGN = '[\\s*_]*[:：)\\]|–—-]+[\\s*_]*';

const worded = (words: string): readonly RegExp[] => [
  new RegExp(`^[[(]?(?:${words})\\s*(?:[#.]|no\\.?|ที่|ข้อที่)?\\s*${NUMBER}(?:${AFTER}|$)`, 'iu'),
  new RegExp(`^[[(]?(?:${words})()(?:${SIGN})`, 'iu'),
];

/** The deepest first: O1KR2 is a key result. */
const PREFIXES: readonly (readonly [Level, readonly RegExp[]])[] = [
  [
    'key-result',
    [
      new RegExp(`^[[(]?o\\s?\\d{1,2}\\s?[-./–_ ]?\\s?kr\\s?${NUMBER}(?:${AFTER}|$)`, 'iu'),
      ...worded(
        'key\\s*-?\\s*results?|krs?|ตัวชี้วัด(?:ความสำเร็จ|หลัก)?|ผลลัพธ์(?:ที่)?(?:สำคัญ|หลัก|คาดหวัง)?|kpis?',
      ),
    ],
  ],
  ['objective', worded('objectives?|obj|goals?|o|วัตถุประสงค์(?:หลัก)?|เป้าประสงค์|เป้าหมาย(?:หลัก)?')],
  [
    'action',
    worded(
      'actions?(?: items?)?|initiatives?|tasks?|activit(?:y|ies)|to[ -]?do|projects?|a|i|t|กิจกรรม|งาน|โครงการ|แผนงาน|สิ่งที่ต้องทำ',
    ),
  ],
];

const CHECKBOX = /^(?:[☐☑☒□▢✅✓✔⬜]|\[[ xX✓]?\])\s*/u;
const BULLET = /^(?:[•●○◦▪■□‣▸►➤→»✦✧◆◇❖·*]|[-–—](?=\s|\p{L}))\s*/u;
const EMOJI = /^(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*)+\s*/u;
const HASHES = /^(#{1,6})\s+/;
/** Bold type; `__init__` is a name. */
const STARS = /^(?:\*\*|__(?=.*\s))(?=\S)/;
const LAST_STARS = /(?:\*\*|__)\s*$/;
const DEEP = /^\(?(\d{1,2}(?:\.\d{1,2})+)[.):]?\s+(?=[^%])/;
const FLAT = /^(?:\(?(\d{1,2})[.):]|\((\d{1,2})\)|(\d{1,2})\s?[-–—](?=\s))\s*(?=\D)/;
const LETTER = /^\(?([a-hก-ช]|i{1,3}|iv)[.)]\s+/iu;
/** 1.5 million is an amount and no place in a list. */
const AMOUNT =
  /^(?:million|billion|thousand|hours?|days?|times|percent|x|k|m|%|ล้าน|พัน|เท่า|ชั่วโมง|วัน|บาท)(?![\p{L}\p{M}])/iu;

const NONE: Mark = { level: null, style: '', depth: 0, id: '' };
const SMALL_ID: Readonly<Record<Level, string>> = {
  objective: 'o',
  'key-result': 'kr',
  action: 'a',
};

/** Thai digits as others: ๑.๒ is 1.2. One sign for one, so that offsets stay. */
export const asDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));

/** The prefix of a line and what it says; several may follow each other: “- KR1: …”, “1. ☐ …”. */
export function marked(bit: Bit): Marked {
  let mark = NONE;
  let rest = bit;
  let bold = false;
  for (let turn = 0; turn < 5; turn += 1) {
    const found = oneMark(rest.text);
    if (!found || found.length === 0) break;
    const left = part(rest, found.length);
    if (!isWord(left.text) && !found.mark.level) break;
    mark = {
      level: found.mark.level ?? mark.level,
      style: mark.style || found.mark.style,
      depth: mark.depth || found.mark.depth,
      id: found.mark.id || mark.id,
    };
    rest = left;
    bold ||= found.mark.style === 'bold';
    // A tick before “KR1” is no task.
    if (found.mark.level && found.mark.style !== 'box') break;
  }
  const length = rest.start - bit.start;
  const prefix = length > 0 ? part(bit, 0, length) : null;
  const text = bold ? rest.text.replace(LAST_STARS, '') : rest.text;
  return { mark, prefix, rest: { ...rest, text } };
}

function oneMark(written: string): { readonly mark: Mark; readonly length: number } | null {
  const text = asDigits(written);
  const emoji = CHECKBOX.test(text) ? null : EMOJI.exec(text);
  if (emoji) return { mark: NONE, length: emoji[0].length };
  const stars = STARS.exec(text);
  if (stars) return { mark: { ...NONE, style: 'bold' }, length: stars[0].length };
  const hashes = HASHES.exec(text);
  if (hashes)
    return { mark: { ...NONE, style: `#${(hashes[1] ?? '').length}` }, length: hashes[0].length };
  for (const [level, forms] of PREFIXES) {
    for (const form of forms) {
      const found = form.exec(text);
      if (!found || isWordOfText(level, found[0], found[1] ?? '')) continue;
      const number = found[1] ?? '';
      const id = number === '' ? '' : SMALL_ID[level] + idNumber(found[0], number);
      return { mark: { level, style: '', depth: 0, id }, length: found[0].length };
    }
  }
  const box = CHECKBOX.exec(text);
  if (box) return { mark: { ...NONE, level: 'action', style: 'box' }, length: box[0].length };
  const deep = DEEP.exec(text);
  if (deep && !AMOUNT.test(text.slice(deep[0].length))) {
    const depth = (deep[1] ?? '').split('.').length;
    return {
      mark: { ...NONE, style: `n${depth}`, depth, id: deep[1] ?? '' },
      length: deep[0].length,
    };
  }
  const flat = FLAT.exec(text);
  if (flat && !AMOUNT.test(text.slice(flat[0].length))) {
    const id = flat[1] ?? flat[2] ?? flat[3] ?? '';
    return { mark: { ...NONE, style: 'n1', depth: 1, id }, length: flat[0].length };
  }
  const letter = LETTER.exec(text);
  if (letter) return { mark: { ...NONE, style: 'letter' }, length: letter[0].length };
  const bullet = BULLET.exec(text);
  if (bullet) return { mark: { ...NONE, style: bullet[0].trim() }, length: bullet[0].length };
  return null;
}

/** “O1KR2” is the second of the first. */
function idNumber(prefix: string, number: string): string {
  const objective = /^[[(]?o\s?(\d{1,2})\s?[-./–_ ]?\s?kr/i.exec(prefix)?.[1];
  return objective && !number.includes('.') ? `${objective}.${number}` : number;
}

/** A single letter or a word that opens a sentence is a prefix with a number and a sign alone: “A 3-month trial”, “Goal 5 of”. */
function isWordOfText(level: Level, prefix: string, number: string): boolean {
  if (/^[[(]?[ait]\s/iu.test(prefix) && level === 'action') return true;
  if (/^[[(]?[aioth]$|^[[(]?[ait][:：)\]|–—-]/iu.test(prefix.trim()) && number === '') return true;
  const parted = /[:.)\]|：*_–—-]\s*$/.test(prefix) || /\d[a-z]?\s*$/i.test(prefix);
  return !parted;
}

/** The number of an ID cell as lines name it: `KR 1.1` → `kr1.1`. */
export function idIn(text: string): { readonly id: string; readonly level: Level | null } | null {
  const plain = asDigits(text.trim());
  const found = marked({ row: 0, column: 0, start: 0, text: `${plain}: x` });
  if (found.rest.text === 'x' && found.mark.id !== '')
    return { id: found.mark.id, level: found.mark.level };
  return /^\d{1,4}(?:\.\d{1,3})*$/.test(plain) ? { id: plain, level: null } : null;
}

/** “KR2”, “Objective 1:” with no sentence behind it. */
export function isBareLabel(text: string): boolean {
  const { mark, rest } = marked({ row: 0, column: 0, start: 0, text: `${text.trim()}: x` });
  return rest.text === 'x' && (mark.level !== null || mark.id !== '');
}
